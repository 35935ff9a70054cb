import fc from 'fast-check';
import { adapted } from '../../shared/label/adapt';

const LINE = 0.25;
const lengths = (values: readonly number[]) => values.map(() => 40);
const moved = (...values: readonly number[]) => [...adapted(Float32Array.from(values), lengths(values), LINE)];

test('a page whose text is doubtful and stands far above its menus parts between the two', () => {
  const page = moved(0.01, 0.02, 0.03, 0.14, 0.17, 0.21);
  expect(page.map(p => p > LINE)).toEqual([false, false, false, true, true, true]);
});

test('a page whose menus look likely, and whose text is certain, parts between the two', () => {
  const page = moved(0.3, 0.32, 0.35, 0.98, 0.99, 0.99);
  expect(page.map(p => p > LINE)).toEqual([false, false, false, true, true, true]);
});

test('a page of one kind of leaves stays as it is', () => {
  expect(moved(0.5, 0.5, 0.5)).toEqual([0.5, 0.5, 0.5]);
  expect(moved()).toEqual([]);
});

test('a page that parts at the line already is hardly moved', () => {
  const before = [0.05, 0.05, 0.7, 0.7];
  moved(...before).forEach((p, i) => expect(Math.abs(p - before[i]!)).toBeLessThan(0.1));
});

const page = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.nat(2000)), { maxLength: 40 });

test('the order of the leaves is kept, and all are probabilities', () => {
  fc.assert(
    fc.property(page, leaves => {
      const before = Float32Array.from(leaves, ([p]) => p / 1000);
      const after = adapted(before, leaves.map(([, length]) => length), LINE); // prettier-ignore
      expect(after).toHaveLength(before.length);
      const order = [...before.keys()].sort((a, b) => before[a]! - before[b]!);
      for (let i = 1; i < order.length; i++)
        expect(after[order[i]!]!).toBeGreaterThanOrEqual(after[order[i - 1]!]! - 1e-6);
      expect([...after].filter(p => !(p >= 0 && p <= 1))).toEqual([]);
    }),
  );
});
