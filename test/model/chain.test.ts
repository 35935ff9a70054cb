import { bestPath, type Chain, type Observed, type Rows, scoresOf } from '../../shared/model/chain';
import { hashOf, mix } from '../../shared/model/hash';
import { latticeOf, potentials, probabilities } from '../../shared/model/lattice';
import { packRows, unpack } from '../../shared/model/packed';

const rows = (width: number, values: readonly number[]): Rows => ({
  width,
  mask: 3,
  at: Int32Array.from([0, 1, 2, 3], bucket => bucket * width),
  values: Float32Array.from(values),
});

/** Three labels, four buckets of features. */
const CHAIN: Chain = {
  labels: 3,
  own: rows(3, [0.5, -1, 0, 1.5, 0.25, -0.5, -2, 1, 0.75, 0, 0, 2]),
  edge: rows(
    9,
    Array.from({ length: 36 }, (_, i) => Math.sin(i * 1.7)),
  ),
};
const SEQUENCE: readonly Observed[] = [
  { own: [0, 1], edge: [0] },
  { own: [2], edge: [1] },
  { own: [3, 6], edge: [1, 2] },
  { own: [1], edge: [3] },
];

/** Every path of the sequence with its score. */
function allPaths(): { path: number[]; score: number }[] {
  const scores = scoresOf(CHAIN, SEQUENCE);
  const found: { path: number[]; score: number }[] = [];
  const walk = (path: number[], score: number): void => {
    const i = path.length;
    if (i === SEQUENCE.length) return void found.push({ path, score });
    for (let label = 0; label < 3; label++) {
      const step = i === 0 ? 0 : scores.edge[i]![path[i - 1]! * 3 + label]!;
      walk([...path, label], score + step + scores.own[i * 3 + label]!);
    }
  };
  walk([], 0);
  return found;
}

describe('a chain', () => {
  it('adds up the rows of the features, a bucket for each id', () => {
    const { own } = scoresOf(CHAIN, SEQUENCE);
    expect([...own.slice(0, 3)]).toEqual([2, -0.75, -0.5]);
    // The feature 6 falls into the bucket of the feature 2.
    expect([...own.slice(6, 9)]).toEqual([-2, 1, 2.75]);
  });

  it('finds the path of the highest score', () => {
    const best = allPaths().reduce((a, b) => (b.score > a.score ? b : a));
    expect([...bestPath(scoresOf(CHAIN, SEQUENCE))]).toEqual(best.path);
  });

  it('has no path through nothing', () => {
    expect([...bestPath(scoresOf(CHAIN, []))]).toEqual([]);
  });

  it('gives each label the share of the paths through it', () => {
    const paths = allPaths();
    const sum = paths.reduce((total, { score }) => total + Math.exp(score), 0);
    const node = probabilities(scoresOf(CHAIN, SEQUENCE));
    for (let i = 0; i < SEQUENCE.length; i++) {
      for (let label = 0; label < 3; label++) {
        const through = paths.filter(({ path }) => path[i] === label);
        const share = through.reduce((total, { score }) => total + Math.exp(score), 0) / sum;
        expect(node[i * 3 + label]).toBeCloseTo(share, 6);
      }
    }
  });

  it('counts only the paths that are allowed', () => {
    const scores = scoresOf(CHAIN, SEQUENCE);
    const allowed = [0b011, 0b111, 0b100, 0b111];
    const paths = allPaths().filter(({ path }) => path.every((label, i) => (allowed[i]! >> label) & 1));
    const sum = paths.reduce((total, { score }) => total + Math.exp(score), 0);
    const lattice = latticeOf(scores, potentials(scores), allowed);
    expect(lattice.logSum).toBeCloseTo(Math.log(sum), 6);
    expect(lattice.node[8]).toBe(1);
  });
});

describe('packed weights', () => {
  it('come back as they were, to the scale, and empty buckets cost nothing', () => {
    const own = new Float64Array(8 * 3);
    own.set([0.5, 0, -7], 3);
    own.set([0, 100, 0.01], 15);
    const edge = new Float64Array(4 * 9);
    edge[300 % 36] = 1.25;
    const chain = unpack({ labels: ['a', 'b', 'c'], scale: 16, ownBits: 3, edgeBits: 2, own: packRows(own, 3, 16), edge: packRows(edge, 9, 16) }); // prettier-ignore
    expect(chain.own.at[0]).toBe(-1);
    const row = (bucket: number) => [...chain.own.values.slice(chain.own.at[bucket], chain.own.at[bucket]! + 3)];
    expect(row(1)).toEqual([0.5, 0, -7]);
    // A byte holds no more than 127/16; what rounds to nothing is nothing.
    expect(row(5)).toEqual([0, 7.9375, 0]);
    expect(chain.edge.values[(300 % 36) % 9]).toBe(1.25);
  });

  it('are refused where they end too early', () => {
    const broken = { labels: ['a'], scale: 1, ownBits: 2, edgeBits: 1, own: Buffer.from([129]).toString('base64'), edge: '' }; // prettier-ignore
    expect(() => unpack(broken)).toThrow('end inside');
  });
});

describe('hashes', () => {
  it('tell order and seed apart, and stay what they are', () => {
    expect(hashOf('tide')).toBe(hashOf('tide'));
    expect(hashOf('tide')).not.toBe(hashOf('edit'));
    expect(mix(1, 2)).not.toBe(mix(2, 1));
    expect(hashOf('')).toBe(0x811c9dc5);
  });
});
