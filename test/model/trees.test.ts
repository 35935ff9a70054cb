import fc from 'fast-check';
import { MODELS } from '../../shared/label';
import { COLUMNS } from '../../shared/label/context';
import { BLOCK, Tests } from '../../shared/model/tests';
import { type TreeData, Trees } from '../../shared/model/trees';
import { type Drawn, pack } from './pack';

function told(trees: TreeData, ...row: readonly number[]): number[] {
  return predicted([trees], [row])[0]!;
}

type Parts = readonly [TreeData, ...TreeData[]];

/** What the trees say of the rows, with others between them that nobody asks for. */
function predicted(parts: Parts, rows: readonly (readonly number[])[]): number[][] {
  const tests = new Tests(parts);
  const trees = new Trees(parts, tests);
  const width = Math.max(...rows.map(row => row.length));
  const all = rows.flatMap(row => [Array<number>(width).fill(NaN), row]);
  const values = Float32Array.from(all.flat());
  const out = new Float32Array(all.length * trees.classes);
  for (let begin = 0; begin < all.length; begin += BLOCK) {
    tests.ask({ values, width }, begin, Math.min(all.length, begin + BLOCK));
    trees.predict(0xaaaaaaaa & (all.length - begin < BLOCK ? (1 << (all.length - begin)) - 1 : -1), begin, out);
  }
  const said = all.map((_, i) => [...out.subarray(i * trees.classes, (i + 1) * trees.classes)]);
  expect(said.filter((_, i) => i % 2 === 0).flat().filter(value => value !== 0)).toEqual([]); // prettier-ignore
  return said.filter((_, i) => i % 2 === 1);
}

const logistic = (score: number) => 1 / (1 + Math.exp(-score));

describe('one class: the probability of yes', () => {
  const tree: Drawn = [0, 1.5, -20, [1, 0, 10, 30]];
  const trees = pack(1, 0.1, tree);

  test.each([
    ['low', [1, 9], -2],
    ['on the threshold, which is low', [1.5, 9], -2],
    ['high, then low', [2, 0], 1],
    ['high, then high', [2, 0.5], 3],
  ])('%s', (_, row, score) => expect(told(trees, ...row)[0]).toBeCloseTo(logistic(score), 6));

  test('trees add up, those of one leaf too', () => {
    expect(told(pack(1, 0.1, tree, 5, [1, 1, 7, 0]), 1, 0)[0]).toBeCloseTo(logistic(-2 + 0.5 + 0.7), 6);
  });
});

test('parts go on one from the other, each in its own scale', () => {
  const [first, more] = [pack(1, 0.1, [0, 1.5, -20, 10], 5), pack(1, 0.05, [1, 0, 40, [0, 1, 20, 8]])];
  const alone = (row: readonly number[]) => predicted([first, more], [row])[0]![0];
  expect(alone([1, -1])).toBeCloseTo(logistic(-2 + 0.5 + 2), 6);
  expect(alone([1, 1])).toBeCloseTo(logistic(-2 + 0.5 + 1), 6);
  expect(alone([2, 1])).toBeCloseTo(logistic(1 + 0.5 + 0.4), 6);
});

test('several classes: a tree each in turn, and their shares sum to 1', () => {
  const trees = pack(3, 1, 1, [0, 0, 0, 2], 0, 1, 0, 0);
  const scores = [2, 2, 0].map(Math.exp);
  const sum = scores.reduce((a, b) => a + b);
  told(trees, 1).forEach((share, k) => expect(share).toBeCloseTo(scores[k]! / sum, 6));
});

test('scores far apart do not overflow', () => {
  expect(told(pack(2, 1, 30_000, -30_000), 0)).toEqual([1, 0]);
});

/** The same by the plain way: down each tree, one row at a time. */
function walked(tree: Drawn, row: readonly number[]): number {
  if (typeof tree === 'number') return tree;
  const [feature, threshold, low, high] = tree;
  return walked(row[feature]! <= threshold ? low : high, row);
}

const FEATURES = 4;
/** Few enough that rows fall on thresholds; halves and quarters have no low bits that a packed threshold would lose. */
const numbers = fc.constantFrom(-3, -1.5, -0.25, -0, 0, 0.25, 1, 1.5, 2, 40);
const { tree } = fc.letrec<{ tree: Drawn }>(tie => ({
  tree: fc.oneof({ maxDepth: 5 }, fc.integer({ min: -300, max: 300 }), fc.tuple(fc.nat(FEATURES - 1), numbers, tie('tree'), tie('tree'))),
})); // prettier-ignore
const rowsOf = fc.array(fc.array(fc.oneof(numbers, fc.float({ noNaN: true })), { minLength: FEATURES, maxLength: FEATURES }), { minLength: 1, maxLength: 70 }); // prettier-ignore

test('many rows at once come to the leaves that each would come to alone', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), rowsOf, (drawn, rows) => {
      const floats = rows.map(row => [...Float32Array.from(row)]);
      const expected = floats.map(row => Math.fround(logistic(0.01 * drawn.reduce<number>((sum, one) => sum + walked(one, row), 0)))); // prettier-ignore
      expect(predicted([pack(1, 0.01, ...drawn)], floats).flat()).toEqual(expected);
    }),
  );
});

/** Rows without sense, the same every time. */
const rows = Array.from({ length: 50 }, (_, i) =>
  Float32Array.from(COLUMNS, (_column, k) => ((i * 7919 + k * 104_729) % 1000) / (k % 3 === 0 ? 1 : 100) - 3),
);

describe.each(['html', 'text', 'pdf'] as const)('the trees of %s', family => {
  const { content, role, site, tests, words } = MODELS[family];
  const input = (row: Float32Array) => Float32Array.from({ length: COLUMNS.length + words.classes * 5 }, (_, k) => row[k % row.length]!); // prettier-ignore

  test('give probabilities', () => {
    for (const row of rows) {
      for (const trees of [content, role, site]) {
        const out = new Float32Array(trees.classes);
        tests.ask({ values: input(row), width: 0 }, 0, 1);
        trees.predict(1, 0, out);
        expect([...out].filter(p => !(p >= 0 && p <= 1))).toEqual([]);
        if (trees.classes > 1) expect(out.reduce((a, b) => a + b)).toBeCloseTo(1, 4);
      }
    }
  });
});
