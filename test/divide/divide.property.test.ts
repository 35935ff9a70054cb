import fc from 'fast-check';
import { divide, type Division } from '../../shared/divide';
import type { Block } from '../../shared/source/block';
import { entry, type Line, page, prose } from './blocks';

const line: fc.Arbitrary<Line> = fc.oneof(
  fc.constantFrom<Line>(
    '# Soil moisture',
    '## Abstract',
    '### Background',
    'Introduction',
    '2.1 Methods',
    'RESULTS',
    'Old wells',
    'References',
    'Keywords: rain, soil',
    'Funding: The village paid for it.',
    'BACKGROUND: Rain varies. METHODS: We dug wells.',
    'Figure 1. Yield',
    'Figure 1',
    'Table 1. Soils',
    '* By weight.',
    'a , Clover.',
    'Sand 40',
    'Summary',
    'Peer review',
  ),
  fc.constantFrom('rain', 'wells', 'clover').map(prose),
  fc.integer({ min: 1, max: 9 }).map(entry),
  fc.constant<Line>(['a\tb\nc\td', { shape: 'table' }]),
  fc.constant<Line>(['A legend', { shape: 'caption' }]),
  fc.string({ minLength: 1, maxLength: 60 }).map((text): Line => [text, {}]),
);
const context = fc.record({
  kind: fc.constantFrom('text', 'html', 'pdf-text'),
  page: fc.constantFrom('article', 'abstract', 'news', 'unknown'),
} as const);

const blocksOf = ({ front, sections, figures, tables, bibliography, footnotes }: Division): (Block | undefined)[] => [
  ...front,
  ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
  ...[...figures, ...tables].flatMap(({ label, caption, grid }) => [label, ...caption, grid]),
  bibliography.heading,
  ...bibliography.blocks,
  ...footnotes,
];

test('every character comes out once: in one part, or as a copy', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), context, (lines, where) => {
      const blocks = page(...lines);
      const size = Math.max(0, ...blocks.flatMap(block => block.at.map(([, end]) => end)));
      const source = Array.from({ length: size }, () => ' ');
      for (const block of blocks)
        for (const [start, end] of block.at)
          for (let i = start; i < end; i++) source[i] = block.text[i - block.at[0]![0]]!;
      const claims = new Uint8Array(size);
      const division = divide(blocks, where);
      const spans = [
        ...blocksOf(division).flatMap(block => block?.at ?? []),
        ...division.duplicates.flatMap(({ at }) => at),
      ];
      for (const [start, end] of spans) for (let i = start; i < end; i++) claims[i]!++;
      source.forEach((character, i) => {
        if (/\S/.test(character)) expect([i, claims[i]]).toEqual([i, 1]);
      });
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
    i % 3 === 0 ? 'Introduction' : i % 3 === 1 ? 'Sand 40' : [prose('rain'), {}],
  );
  const start = performance.now();
  divide(page(...lines), { kind: 'text', page: 'article' });
  expect(performance.now() - start).toBeLessThan(20_000);
}, 30_000);
