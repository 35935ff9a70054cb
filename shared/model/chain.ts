import { largestOf } from '../source/lists';
import { mix } from './hash';

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
  const tables = new Tables(chain);
  const edge = sequence.map(({ edge: ids }, i) => (i === 0 ? NO_EDGE : tables.of(ids)));
  for (let i = 0; i < sequence.length; i++) summed(chain.own, sequence[i]!.own, own, i * labels);
  return { length: sequence.length, labels, own, edge };
}

interface Table {
  readonly ids: ArrayLike<number>;
  readonly sums: Float64Array;
}

/** The tables of one sequence, by the ids that they are the sums of. */
class Tables {
  private readonly known = new Map<number, Table[]>();

  constructor(private readonly chain: Chain) {}

  of(ids: ArrayLike<number>): Float64Array {
    let hash = 0;
    for (let k = 0; k < ids.length; k++) hash = mix(hash, ids[k]!);
    const alike = this.known.get(hash);
    const same = alike?.find(table => areSame(table.ids, ids));
    if (same !== undefined) return same.sums;
    const { labels, edge } = this.chain;
    const table = { ids, sums: summed(edge, ids, new Float64Array(labels * labels), 0) };
    if (alike === undefined) this.known.set(hash, [table]);
    else alike.push(table);
    return table.sums;
  }
}

function areSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
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
  let next = new Float64Array(labels);
  for (let i = 1; i < length; i++) {
    const at = i * labels;
    bestSteps(scores, edge[i]!, next, backs, at);
    for (let label = 0; label < labels; label++) next[label]! += own[at + label]!;
    const done = scores;
    scores = next;
    next = done;
  }
  let label = scores.indexOf(largestOf(scores));
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = backs[i * labels + label]!;
  }
  return path;
}

/**
 * The best way to each label, from `scores` of the labels before over the table `step[before · labels + label]`: its score goes to
 * `next`, and the label before to `backs` from `at` on. Of equals the first; row by row, as the table lies in memory.
 */
export function bestSteps(
  scores: Float64Array,
  step: Float64Array | Float32Array,
  next: Float64Array,
  backs: Uint8Array,
  at: number,
): void {
  const labels = next.length;
  next.fill(-Infinity);
  for (let before = 0, k = 0; before < labels; before++) {
    const own = scores[before]!;
    for (let label = 0; label < labels; label++, k++) {
      const score = own + step[k]!;
      if (score <= next[label]!) continue;
      next[label] = score;
      backs[at + label] = before;
    }
  }
}
