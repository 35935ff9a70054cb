import fc from 'fast-check';
import { divide, type Division } from '../../shared/divide';
import type { Block } from '../../shared/source/block';
import { blocksOfItem } from '../../shared/divide/listing';
import { CONTENT_ROLES } from '../../shared/label';
import { abstract, body, caption, cells, entry, footnote, heading, itemMeta, itemText, itemTitle, type Line, meta, page, prose, reference, title } from './blocks'; // prettier-ignore

const line: fc.Arbitrary<Line> = fc.oneof(
  fc.constantFrom<Line>(
    title('# Soil moisture'),
    heading('## Abstract'),
    heading('### Background'),
    heading('Introduction'),
    heading('2.1 Methods'),
    heading('RESULTS'),
    heading('Old wells'),
    heading('References'),
    heading('Summary'),
    heading('Peer review'),
    meta('Keywords: rain, soil'),
    body('Funding: The village paid for it.'),
    abstract('BACKGROUND: Rain varies. METHODS: We dug wells.'),
    reference('References 1. Arden P. Water. J. Soil Obs. 1990.'),
    caption('Figure 1. Yield'),
    caption('Figure 1'),
    caption('Table 1. Soils'),
    caption('a, Clover.'),
    footnote('* By weight.'),
    cells('Sand 40'),
    cells('a\tb\nc\td', { shape: 'table' }),
    itemTitle('12. Perch under the ice'),
    itemMeta('By Ada Fenn, Emil Strand and Ruth Okafor'),
    itemMeta('First published: 3 May 2019'),
    itemMeta('Review'),
  ),
  fc.constantFrom('rain', 'wells', 'clover').chain(topic => fc.constantFrom(body(prose(topic)), abstract(prose(topic)), itemText(prose(topic)))), // prettier-ignore
  fc.integer({ min: 1, max: 9 }).map(n => reference(entry(n))),
  fc.tuple(fc.constantFrom(...CONTENT_ROLES), fc.string({ minLength: 1, maxLength: 60 })),
);
const context = fc.record({
  kind: fc.constantFrom('text', 'html', 'pdf-text'),
  page: fc.constantFrom('article', 'abstract', 'listing', 'news', 'unknown'),
} as const);

const blocksOf = ({
  front,
  sections,
  figures,
  tables,
  bibliography,
  items,
  footnotes,
}: Division): (Block | undefined)[] => [
  ...front,
  ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
  ...[...figures, ...tables].flatMap(({ label, caption, grid }) => [label, ...caption, grid]),
  bibliography.heading,
  ...bibliography.blocks,
  ...items.flatMap(blocksOfItem),
  ...footnotes,
];

test('every character comes out once: in one part, or as a copy', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), context, (lines, where) => {
      const leaves = page(...lines);
      const blocks = leaves.map(({ block }) => block);
      const size = Math.max(0, ...blocks.flatMap(block => block.at.map(([, end]) => end)));
      const source = Array.from({ length: size }, () => ' ');
      for (const block of blocks)
        for (const [start, end] of block.at)
          for (let i = start; i < end; i++) source[i] = block.text[i - block.at[0]![0]]!;
      const claims = new Uint8Array(size);
      const division = divide(leaves, where);
      const spans = [
        ...blocksOf(division).flatMap(block => block?.at ?? []),
        ...division.duplicates.flatMap(({ at }) => at),
      ];
      for (const [start, end] of spans) for (let i = start; i < end; i++) claims[i]!++;
      expect(source.flatMap((character, i) => (/\S/.test(character) && claims[i] !== 1 ? [[i, claims[i]]] : []))).toEqual([]); // prettier-ignore
    }),
    { numRuns: 200 },
  );
});

test('parents stand before their sections, one level up', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), context, (lines, where) => {
      const { sections } = divide(page(...lines), where);
      sections.forEach(({ parent, level }, i) => {
        expect(level).toBe(parent === undefined ? 1 : sections[parent]!.level + 1);
        if (parent !== undefined) expect(parent).toBeLessThan(i);
      });
    }),
  );
});

test('a page of ten thousand lines takes a second, not the hour that comparing each with each would', () => {
  const lines = Array.from({ length: 10_000 }, (_, i): Line =>
    i % 3 === 0 ? heading('Introduction') : i % 3 === 1 ? cells('Sand 40') : body(`${prose('rain')} ${i}`),
  );
  const start = performance.now();
  divide(page(...lines), { kind: 'text', page: 'article' });
  expect(performance.now() - start).toBeLessThan(20_000);
}, 30_000);
