import fc from 'fast-check';
import { mergeSpans, type Span } from '../../shared/source/span';

const spans = fc.array(
  fc.tuple(fc.nat(50), fc.nat(9)).map(([start, size]): Span => [start, start + size]),
  { maxLength: 12 },
);
const covered = (list: readonly Span[]) =>
  new Set(list.flatMap(([s, e]) => Array.from({ length: e - s }, (_, i) => s + i)));

test('touching and overlapping spans become one, empty ones go', () => {
  expect(mergeSpans([[5, 7], [0, 2], [2, 4], [6, 9], [20, 20]])).toEqual([[0, 4], [5, 9]]); // prettier-ignore
});

test('law: merging changes nothing of what is covered, and sorts', () => {
  fc.assert(
    fc.property(spans, list => {
      const merged = mergeSpans(list);
      expect(covered(merged)).toEqual(covered(list));
      merged.forEach(([start], i) => expect(i === 0 || start > merged[i - 1]![1]).toBe(true));
    }),
  );
});
