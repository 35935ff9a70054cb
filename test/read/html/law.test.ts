import fc from 'fast-check';
import { readHtml } from '../../../shared/read/html';
import { auditReading } from '../audit';

const audit = (source: string) => auditReading(source, readHtml(source));

const TAGS =
  'p div span a b i sup sub ul ol li table tr td th caption h2 br hr pre math mfrac mi annotation svg title script style noscript button dl dt dd figure figcaption video template'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  ' hidden',
  ' class="popup"',
  ' class="sr-only"',
  ' aria-hidden="true"',
  ' href="#r1"',
  ' colspan=3',
  ' rowspan="2"',
  ' style="display:none"',
  ' type="math/tex"',
  ' role=heading',
  ' class="MathJax"',
  " x='",
];
const TEXTS = [
  'larch',
  'Rings of 1911',
  ' ',
  '\n\n',
  '1',
  '[2]',
  '•',
  ';',
  '&nbsp;',
  '&#32;',
  '&#10;',
  '&amp;',
  '&bogus;',
  '&',
  '<',
  '</',
  '<!-- x -->',
  '<![CDATA[y]]>',
  '-->',
  '<?xml ?>',
  '\u00a0',
  '\u200b',
  '2+',
  '[Math Processing Error]',
];

const tag = fc.constantFrom(...TAGS);
const leaf = fc.constantFrom(...TEXTS);
const { tree } = fc.letrec<{ tree: string }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    leaf,
    fc
      .tuple(tag, fc.constantFrom(...ATTRIBUTES), fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join('')}</${name}>`),
  ),
}));
/** Tags that open and close as they like. */
const soup = fc
  .array(
    fc.oneof(
      leaf,
      tag.map(name => `</${name}>`),
      fc.tuple(tag, fc.constantFrom(...ATTRIBUTES)).map(([name, attribute]) => `<${name}${attribute}>`),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''));

describe('every character is in one block, markup or removal, or white space', () => {
  test('well-formed pages', () =>
    fc.assert(
      fc.property(
        fc.array(tree, { maxLength: 5 }).map(parts => parts.join('')),
        audit,
      ),
      { numRuns: 500 },
    ));
  test('tag soup', () => fc.assert(fc.property(soup, audit), { numRuns: 1000 }));
  test('any text', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), audit), { numRuns: 200 }));
});

test('block text has no white space to trim, no double space, and no line feed but in tables and preformatted text', () => {
  fc.assert(
    fc.property(soup, source => {
      for (const { text, hints } of readHtml(source).blocks) {
        if (hints.shape === 'table' || hints.shape === 'preformatted') continue;
        if (source.includes('<pre')) continue;
        expect(text).not.toMatch(/^[ \t\n]|[ \t\n]$| {2}|[\t\n]/);
      }
    }),
    { numRuns: 500 },
  );
});

test('elements nested thousands of times', () => {
  const source = '<div><font>'.repeat(5000) + 'larch' + '<span hidden>'.repeat(3000);
  expect(readHtml(source).blocks.map(b => b.text)).toEqual(['larch']);
  audit(source);
});
