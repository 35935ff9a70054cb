import { largestOf } from '../source/lists';
/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira, ICML 2001) over hashed features: a feature is an
 * id, its row of weights stands in the bucket `id & mask`. Two features may share a bucket; training has seen them do so.
 */
export interface Chain {
  /** Number of labels. */
  readonly labels: number;
  readonly own: Rows;
  readonly edge: Rows;
}

/** Rows of `width` weights by bucket; a bucket without a row weighs nothing. */
export interface Rows {
  readonly width: number;
  readonly mask: number;
  /** Offset of the bucket's row in `values`, -1 where it has none. */
  readonly at: Int32Array;
  readonly values: Float32Array;
}

/** What is observed of one step of the sequence: `own` speaks of its label, `edge` of the way from the label before. */
export interface Observed {
  readonly own: ArrayLike<number>;
  readonly edge: ArrayLike<number>;
}

/** Sums of weights for a sequence: `own[i·labels + label]`, and `edge[i][before·labels + label]` for every step but the first. */
export interface Scores {
  readonly length: number;
  readonly labels: number;
  readonly own: Float64Array;
  readonly edge: readonly Float64Array[];
}

const NO_EDGE = new Float64Array(0);

/** The scores of a sequence; steps with the same edge features share one table. */
export function scoresOf(chain: Chain, sequence: readonly Observed[]): Scores {
  const { labels } = chain;
  const own = new Float64Array(sequence.length * labels);
  const tables = new Map<string, Float64Array>();
  const edge = sequence.map(({ edge: ids }, i) => {
    if (i === 0) return NO_EDGE;
    const key = Array.prototype.join.call(ids, ' ');
    let table = tables.get(key);
    if (table === undefined) tables.set(key, (table = summed(chain.edge, ids, new Float64Array(labels * labels), 0)));
    return table;
  });
  sequence.forEach(({ own: ids }, i) => summed(chain.own, ids, own, i * labels));
  return { length: sequence.length, labels, own, edge };
}

function summed({ width, mask, at, values }: Rows, ids: ArrayLike<number>, total: Float64Array, from: number) {
  for (let k = 0; k < ids.length; k++) {
    const row = at[ids[k]! & mask]!;
    if (row < 0) continue;
    for (let j = 0; j < width; j++) total[from + j]! += values[row + j]!;
  }
  return total;
}

/** The most probable labels of a sequence (Viterbi, O(length · labels²)). */
export function bestPath({ length, labels, own, edge }: Scores): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const backs = new Uint8Array(length * labels);
  let scores = own.slice(0, labels);
  for (let i = 1; i < length; i++) {
    const step = edge[i]!;
    const next = new Float64Array(labels);
    for (let label = 0; label < labels; label++) {
      let best = -Infinity;
      let from = 0;
      for (let before = 0; before < labels; before++) {
        const score = scores[before]! + step[before * labels + label]!;
        if (score > best) [best, from] = [score, before];
      }
      next[label] = best + own[i * labels + label]!;
      backs[i * labels + label] = from;
    }
    scores = next;
  }
  let label = scores.indexOf(largestOf(scores));
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = backs[i * labels + label]!;
  }
  return path;
}
