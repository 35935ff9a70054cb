import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

export const SAMPLE = readFileSync(join(__dirname, '..', '..', '..', 'samples', 'article-jats.xml'), 'utf8');

const TAGS =
  'article front journal-meta journal-title article-meta article-id title-group article-title subtitle contrib-group contrib name surname given-names collab aff label institution author-notes corresp email fn pub-date date history year month volume fpage permissions copyright-statement copyright-year license license-p abstract trans-abstract kwd-group kwd funding-group award-group custom-meta meta-name meta-value body sec title p boxed-text fig caption fig-group table-wrap table thead tr th td table-wrap-foot list list-item def-list def-item term def disp-formula inline-formula alternatives mml:math mml:mfrac mml:msup mml:mi tex-math annotation xref ext-link italic bold sup sub supplementary-material media disp-quote verse-group verse-line preformat break alt-text index-term back ack app-group app glossary notes fn-group ref-list ref element-citation mixed-citation citation-alternatives person-group etal source pub-id note sub-article response front-stub floats-group processing-meta unheard-of'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  ' id="B1"',
  ' ref-type="bibr" rid="B1 B2"',
  ' ref-type="fn" rid="n1"',
  ' pub-id-type="doi"',
  ' sec-type="methods"',
  ' sec-type="constructor"',
  ' fn-type="conflict"',
  ' contrib-type="author"',
  ' contrib-type="editor"',
  ' date-type="received"',
  ' colspan="3"',
  ' rowspan="2"',
  ' xml:lang="de"',
  ' xlink:href="https://press.example/?a=1&amp;b=2"',
  " x='",
];
const TEXTS = [
  'moss',
  'Walls of 1911',
  ' ',
  '\n\n',
  '1',
  '[2]',
  '10.5555/moss',
  '2021',
  'Funding: The Weald Water Board paid for the ponds.',
  '&#160;',
  '&#x02013;',
  '&amp;',
  '&mdash;',
  '&bogus;',
  '&',
  '<',
  '</',
  '<!-- x -->',
  '<![CDATA[y & <z>]]>',
  '<![CDATA[',
  ']]>',
  '<?page 3?>',
  '\\begin{document}x\\end{document}',
  '\u00a0',
  '\u200b',
];

const tag = fc.constantFrom(...TAGS);
const attribute = fc.constantFrom(...ATTRIBUTES);
const leaf = fc.constantFrom(...TEXTS);
export const { tree } = fc.letrec<{ tree: string }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 7 },
    leaf,
    fc
      .tuple(tag, attribute, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join('')}</${name}>`),
  ),
}));
export const soup = fc
  .array(
    fc.oneof(
      leaf,
      tag.map(name => `</${name}>`),
      fc.tuple(tag, attribute).map(([name, attributes]) => `<${name}${attributes}>`),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''));

/** The sample with stretches taken out, doubled, or moved, and cut off at the end. */
const place = fc.integer({ min: 0, max: SAMPLE.length });
export const damaged = fc
  .tuple(fc.array(fc.tuple(place, fc.integer({ min: 1, max: 400 }), place), { maxLength: 4 }), place)
  .map(([moves, end]) =>
    moves
      .reduce(
        (text, [from, length, to]) =>
          text.slice(0, to) + text.slice(from, from + length) + text.slice(to + (length % 3) * 50),
        SAMPLE,
      ) // prettier-ignore
      .slice(0, Math.max(end, 400)),
  );
