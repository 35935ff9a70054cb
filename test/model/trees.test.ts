import { MODELS } from '../../shared/label';
import { COLUMNS } from '../../shared/label/context';
import { Trees } from '../../shared/model/trees';
import { type Drawn, pack } from './pack';

function told(trees: Trees, ...row: readonly number[]): number[] {
  const out = new Float32Array(trees.classes + 2);
  trees.predict(Float32Array.from([NaN, ...row]), 1, out, 1);
  expect([out[0], out.at(-1)]).toEqual([0, 0]);
  return [...out.subarray(1, -1)];
}
const logistic = (score: number) => 1 / (1 + Math.exp(-score));

describe('one class: the probability of yes', () => {
  const tree: Drawn = [0, 1.5, -20, [1, 0, 10, 30]];
  const trees = new Trees(pack(1, 0.1, tree));

  test.each([
    ['low', [1, 9], -2],
    ['on the threshold, which is low', [1.5, 9], -2],
    ['high, then low', [2, 0], 1],
    ['high, then high', [2, 0.5], 3],
  ])('%s', (_, row, score) => expect(told(trees, ...row)[0]).toBeCloseTo(logistic(score), 6));

  test('trees add up, those of one leaf too', () => {
    expect(told(new Trees(pack(1, 0.1, tree, 5, [1, 1, 7, 0])), 1, 0)[0]).toBeCloseTo(logistic(-2 + 0.5 + 0.7), 6);
  });
});

test('several classes: a tree each in turn, and their shares sum to 1', () => {
  const trees = new Trees(pack(3, 1, 1, [0, 0, 0, 2], 0, 1, 0, 0));
  const scores = [2, 2, 0].map(Math.exp);
  const sum = scores.reduce((a, b) => a + b);
  told(trees, 1).forEach((share, k) => expect(share).toBeCloseTo(scores[k]! / sum, 6));
});

test('scores far apart do not overflow', () => {
  expect(told(new Trees(pack(2, 1, 30_000, -30_000)), 0)).toEqual([1, 0]);
});

/** Rows without sense, the same every time. */
const rows = Array.from({ length: 50 }, (_, i) =>
  Float32Array.from(COLUMNS, (_column, k) => ((i * 7919 + k * 104_729) % 1000) / (k % 3 === 0 ? 1 : 100) - 3),
);

describe.each(['web', 'pdf'] as const)('the trees of %s', family => {
  const { content, role, site, words } = MODELS[family];
  const input = (row: Float32Array) => Float32Array.from({ length: COLUMNS.length + words.classes * 5 }, (_, k) => row[k % row.length]!); // prettier-ignore

  test('give probabilities', () => {
    for (const row of rows) {
      for (const trees of [content, role, site]) {
        const out = new Float32Array(trees.classes);
        trees.predict(input(row), 0, out, 0);
        expect([...out].filter(p => !(p >= 0 && p <= 1))).toEqual([]);
        if (trees.classes > 1) expect(out.reduce((a, b) => a + b)).toBeCloseTo(1, 4);
      }
    }
  });
});
