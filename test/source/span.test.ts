import fc from 'fast-check';
import { mergeSpans, overlaps, type Span, subtractSpans } from '../../shared/source/span';

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

test('law: subtraction leaves exactly what is in the spans and in no hole', () => {
  fc.assert(
    fc.property(spans, spans, (list, holes) => {
      const left = covered(subtractSpans(list, mergeSpans(holes)));
      expect(left).toEqual(new Set([...covered(list)].filter(i => !covered(holes).has(i))));
    }),
  );
});

test('law: a span overlaps a list where it has a character in common with it', () => {
  fc.assert(
    fc.property(spans, spans, (list, others) => {
      const merged = mergeSpans(others);
      for (const span of list)
        expect(overlaps(span, merged)).toBe([...covered([span])].some(i => covered(merged).has(i)));
    }),
  );
});
