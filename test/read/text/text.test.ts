import fc from 'fast-check';
import { readText } from '../../../shared/read/text';
import type { Block } from '../../../shared/source/block';
import { isSpace } from '../../../shared/source/ground';

const texts = (source: string) => readText(source).blocks.map(block => block.text);
const shapes = (source: string) => readText(source).blocks.map(block => block.hints.shape);

const WRAPPED = `Tides in the upper estuary
The bore runs up the channel twice a day and carries the finest sand with
it, so that the banks near the old mill grow by some four centimetres in a
wet year and lose about as much again in a dry one. We followed the banks
for eleven years with a level and two boats, and we found that the growth
depends on the spring tides alone. Neither wind nor the work of the ferry
had any part in it, as far as we could tell from the marks on the piles.
A second set of marks was read by the harbour master
every Monday.`;

describe('lines', () => {
  test('each line of a page that is not wrapped is a block', () => {
    expect(texts('Home\nJournals\n\n   About us  \n')).toEqual(['Home', 'Journals', 'About us']);
  });

  test('indentation and blank lines are told', () => {
    const [first, second] = readText('Home\n\n\n    Browse').blocks as [Block, Block];
    expect(first.hints).toMatchObject({ indent: 0, gap: 0 });
    expect(second.hints).toMatchObject({ indent: 4, gap: 2 });
  });

  test('a no-break space is left for the repair', () => {
    expect(texts('ArticleÂ\u00a0\nCAS')).toEqual(['ArticleÂ\u00a0', 'CAS']);
  });
});

describe('wrapped paragraphs', () => {
  test('are one block, with a line feed at each cut', () => {
    const blocks = texts(WRAPPED);
    expect(blocks[0]).toBe('Tides in the upper estuary');
    expect(blocks[1]).toContain('sand with\nit, so that');
    expect(blocks).toHaveLength(2);
  });

  test('a short menu line is joined to nothing', () => {
    expect(texts('nature\nreview articles\narticle')).toEqual(['nature', 'review articles', 'article']);
  });

  test('an entry that ends with its link label ends there', () => {
    const source = `${WRAPPED}\n\nMuster, A., and Example, B. (1995). The sand of the estuary. J. Ex. Google Scholar\nBeispiel, C. (2001). Another sand.`;
    expect(texts(source).at(-2)).toMatch(/Google Scholar$/);
  });
});

describe('Markdown', () => {
  const MARKDOWN = `# Tides of the north\n\n[Home](/) [Browse **all** issues](https://example.org/all "All")\n\n![Logo of the journal](/logo.png)\n\n  * first\n  * second\n\n| a | b |\n| 1 | 2 |\n\nA value of 2 * 3 and snake_case_words and a p*-value.`;

  test('headings, items and tables have their shapes', () => {
    expect(shapes(MARKDOWN)).toEqual(['heading', 'text', 'list-item', 'list-item', 'table', 'text']);
    expect(readText(MARKDOWN).blocks[0]!.hints.level).toBe(1);
  });

  test('labels stay, targets are markup, and the block knows how much of it is link', () => {
    const links = readText(MARKDOWN).blocks[1]!;
    expect(links.text).toBe('Home Browse all issues');
    expect(links.hints.linkShare).toBeGreaterThan(0.9);
    expect(links.hints.links?.map(link => link.href)).toEqual(['/', 'https://example.org/all']);
  });

  test('alternative texts are removed under their rule', () => {
    const { removed } = readText(MARKDOWN);
    expect(removed.map(({ rule, at }) => [rule, MARKDOWN.slice(...at[0]!)])).toEqual([
      ['image.alt-text', 'Logo of the journal'],
    ]);
  });

  test('stars and underscores that mark nothing stay', () => {
    expect(texts(MARKDOWN).at(-1)).toBe('A value of 2 * 3 and snake_case_words and a p*-value.');
  });

  test('a table has its cells parted by tabs and its rows by line feeds', () => {
    expect(texts(MARKDOWN)[4]).toBe('a\tb\n1\t2');
  });

  test('a plain page with brackets is no Markdown', () => {
    expect(texts('Earlier work [1] (see also [2]) was * short.')).toEqual([
      'Earlier work [1] (see also [2]) was * short.',
    ]);
  });
});

describe('glued text', () => {
  test('headings and buttons between joints are cut out', () => {
    expect(texts('AbstractJump to sectionIntroductionMethodsThe river was low.')).toEqual([
      'Abstract',
      'Jump to section',
      'Introduction',
      'Methods',
      'The river was low.',
    ]);
  });

  test('a bibliography glued to the text before it is cut off', () => {
    expect(texts('We thank the ferry.References Muster A, Example B: Sand.')).toEqual([
      'We thank the ferry.',
      'References',
      'Muster A, Example B: Sand.',
    ]);
  });

  test.each([
    'LiCoO2 was bought from PubMed Ltd.',
    'The iPhone and the McDonald effect.',
    'We used GenBank and RefSeq.',
  ])('names with capitals inside stay whole: %s', text => {
    expect(texts(text)).toEqual([text]);
  });
});

const line = fc.oneof(
  fc.constantFrom(
    '',
    '# Results',
    '  * item',
    '[a](b)',
    '![alt](c)',
    '| x | y |',
    '**bold**',
    '[image: logo]',
    '• dot',
    '* * *',
    '\f',
    'MethodsWe saw.',
  ),
  fc.string({ maxLength: 30 }),
);

test('law: every character that is no white space is in exactly one block, mark or removal', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), lines => {
      const source = lines.join('\n');
      const { blocks, markup, removed } = readText(source);
      const claims = new Uint8Array(source.length);
      const spans = [...blocks.flatMap(block => block.at), ...markup, ...removed.flatMap(({ at }) => at)];
      for (const [start, end] of spans) for (let i = start; i < end; i++) claims[i]!++;
      for (let i = 0; i < source.length; i++) {
        if (!isSpace(source.charCodeAt(i))) expect([i, source[i], claims[i]]).toEqual([i, source[i], 1]);
      }
    }),
    { numRuns: 120 },
  );
});
