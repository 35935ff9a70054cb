import fc from 'fast-check';
import { addTo, largestOf, pushAll, smallestOf } from '../../shared/source/lists';

const MANY = 500_000;

test('lists of any length go behind each other', () => {
  const list = [0];
  pushAll(list, new Float64Array(MANY));
  expect(list).toHaveLength(MANY + 1);
});

test('the extremes are those of Math, of any number', () => {
  const numbers = fc.array(fc.double({ noNaN: true }));
  fc.assert(
    fc.property(numbers, list => {
      expect([largestOf(list), smallestOf(list)].map(one => one + 0)).toEqual([Math.max(...list), Math.min(...list)].map(one => one + 0)); // prettier-ignore
    }),
  );
  expect(largestOf(new Float64Array(MANY).fill(3))).toBe(3);
});

test('what has one key comes together, in order', () => {
  const groups = new Map<string, number[]>();
  for (const [key, one] of [['a', 1], ['b', 2], ['a', 3]] as const) addTo(groups, key, one); // prettier-ignore
  expect([...groups]).toEqual([['a', [1, 3]], ['b', [2]]]); // prettier-ignore
});
