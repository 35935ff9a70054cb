import fc from 'fast-check';
import type { ArticleDocument } from '../../shared';
import { chunksOf, estimateTokens } from '../../shared/export';
import { sampleDocuments, SMALL } from './documents';

const words = (text: string): string[] => text.split(/\s+/).filter(word => word !== '');
const samples = sampleDocuments();

test('a chunk says where it stands and what it cites', () => {
  expect(chunksOf(SMALL)).toMatchObject([
    { id: '0123456789abcdef-s1-1', type: 'abstract', path: ['Abstract'], references: ['r1'], at: [[9, 38]] },
    { id: '0123456789abcdef-s2-1', path: ['2 Methods'], text: 'We weighed it [1, 2].', references: ['r1', 'r2'], doi: '10.5555/moss.1' }, // prettier-ignore
    { id: '0123456789abcdef-s3-1', path: ['2 Methods', '2.1 Scales'], start: { paragraph: 0, offset: 0 }, end: { paragraph: 0, offset: 21 } }, // prettier-ignore
  ]);
});

test('whatever the budget: all words are there in order, ids differ, and only a single word is over it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.integer({ min: 1, max: 600 }), (document, budget) => {
      const chunks = chunksOf(document, { budget });
      const sections = document.sections ?? [];
      expect(chunks.flatMap(({ text }) => words(text))).toEqual(sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => words(text)))); // prettier-ignore
      expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length);
      for (const { text, tokens } of chunks) if (words(text).length > 1) expect(tokens).toBeLessThanOrEqual(budget);
    }),
    { numRuns: 25 },
  );
});

test('a chunk begins and ends in its section where it says', () => {
  const paragraphs = ['One two three. Four five six seven.', 'Eight.'].map(text => ({ text, at: [] }));
  const document: ArticleDocument = { ...SMALL, sections: [{ id: 's1', type: 'body', level: 1, paragraphs }] };
  const chunks = chunksOf(document, { budget: 7, count: text => words(text).length });
  expect(chunks.map(({ text }) => text)).toEqual(['One two three. Four five six seven.', 'Eight.']);
  expect(chunksOf(document, { budget: 4, count: text => words(text).length })).toMatchObject([
    { text: 'One two three.', start: { paragraph: 0, offset: 0 }, end: { paragraph: 0, offset: 14 } },
    { text: 'Four five six seven.', start: { paragraph: 0, offset: 15 }, end: { paragraph: 0, offset: 35 } },
    { text: 'Eight.', start: { paragraph: 1, offset: 0 }, end: { paragraph: 1, offset: 6 } },
  ]);
  expect(chunksOf(document, { budget: 3, count: text => words(text).length }).map(({ text }) => text)).toEqual([
    'One two three.',
    'Four five six',
    'seven.\n\nEight.',
  ]);
});

test('a budget without room is an error', () => {
  expect(() => chunksOf(SMALL, { budget: 0 })).toThrow(RangeError);
  expect(() => chunksOf(SMALL, { budget: NaN })).toThrow(RangeError);
});

test('tokens are estimated by script', () => {
  expect(estimateTokens('abcdefgh')).toBe(2);
  expect(estimateTokens('墙上的苔藓')).toBe(5);
});
