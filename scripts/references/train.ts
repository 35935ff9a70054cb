import { featuresOf } from '../../shared/cite/features';
import { LABELS, type Model } from '../../shared/cite/tagger';
import type { Example } from './gold';

/**
 * Trains the tagger's conditional random field: stochastic gradient ascent on the likelihood with the cumulative L1
 * penalty of Tsuruoka, Tsujii and Ananiadou (ACL 2009), which leaves most weights at zero and the model small.
 * No randomness: the order of the examples is shuffled by a fixed linear congruential generator.
 */
export function train(
  examples: readonly Example[],
  options: { epochs: number; penalty: number; minCount: number },
): Model {
  const data = index(examples, options.minCount);
  const weights = new Float64Array(data.size);
  const paid = new Float64Array(data.size);
  let due = 0;
  const order = data.rows.map((_, i) => i);
  const rate = (step: number) => 0.2 * 0.85 ** (step / data.rows.length);
  for (let step = 0, epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, epoch + 1);
    for (const row of order) {
      const eta = rate(step++);
      due += (eta * options.penalty) / data.rows.length;
      for (const at of update(data.rows[row]!, weights, eta)) shrink(at, weights, paid, due);
    }
  }
  return toModel(data, weights);
}

interface Row {
  readonly labels: readonly number[];
  /** Offsets into the weights: of each token's own rows (L wide) and edge rows (L·L wide). */
  readonly own: readonly Int32Array[];
  readonly edge: readonly Int32Array[];
}

interface Data {
  readonly rows: readonly Row[];
  readonly own: ReadonlyMap<string, number>;
  readonly edge: ReadonlyMap<string, number>;
  readonly size: number;
}

const L = LABELS.length;

function index(examples: readonly Example[], minCount: number): Data {
  const features = examples.map(({ tokens }) =>
    featuresOf(tokens).map(({ own, edge }) => ({ own: own.flatMap(({ names }) => names), edge: edge.names })),
  );
  const counts = { own: new Map<string, number>(), edge: new Map<string, number>() };
  for (const tokens of features) {
    for (const token of tokens) {
      for (const name of token.own) counts.own.set(name, (counts.own.get(name) ?? 0) + 1);
      for (const name of token.edge) counts.edge.set(name, (counts.edge.get(name) ?? 0) + 1);
    }
  }
  let size = 0;
  const place = (names: Map<string, number>, width: number, least: number) => {
    const at = new Map<string, number>();
    for (const [name, count] of names) {
      if (count < least) continue;
      at.set(name, size);
      size += width;
    }
    return at;
  };
  const own = place(counts.own, L, minCount);
  const edge = place(counts.edge, L * L, 20);
  const offsets = (names: readonly string[], at: ReadonlyMap<string, number>) =>
    Int32Array.from(names.flatMap(name => at.get(name) ?? []));
  const rows = features.map((tokens, i) => ({
    labels: examples[i]!.labels,
    own: tokens.map(token => offsets(token.own, own)),
    edge: tokens.map(token => offsets(token.edge, edge)),
  }));
  return { rows, own, edge, size };
}

/** One step up the gradient of one example's log-likelihood; returns the offsets of the weights that it touched. */
function update(row: Row, weights: Float64Array, eta: number): Set<number> {
  const n = row.labels.length;
  const own = row.own.map(offsets => sums(offsets, weights, L));
  const edge = row.edge.map(offsets => sums(offsets, weights, L * L));
  const { alpha, beta, total } = forwardBackward(own, edge);
  const touched = new Set<number>();
  const add = (offset: number, amount: number) => {
    if (Math.abs(amount) < 1e-3) return;
    weights[offset]! += eta * amount;
    touched.add(offset);
  };
  for (let i = 0; i < n; i++) {
    for (let label = 0; label < L; label++) {
      const gradient = (row.labels[i] === label ? 1 : 0) - Math.exp(alpha[i]![label]! + beta[i]![label]! - total);
      for (const offset of row.own[i]!) add(offset + label, gradient);
      for (let before = 0; i > 0 && before < L; before++) {
        const pair = before * L + label;
        const log = alpha[i - 1]![before]! + edge[i]![pair]! + own[i]![label]! + beta[i]![label]! - total;
        const step = (row.labels[i] === label && row.labels[i - 1] === before ? 1 : 0) - Math.exp(log);
        for (const offset of row.edge[i]!) add(offset + pair, step);
      }
    }
  }
  return touched;
}

function forwardBackward(own: readonly Float64Array[], edge: readonly Float64Array[]) {
  const n = own.length;
  const alpha = own.map(() => new Float64Array(L));
  const beta = own.map(() => new Float64Array(L));
  alpha[0]!.set(own[0]!);
  const terms = new Float64Array(L);
  for (let i = 1; i < n; i++) {
    for (let label = 0; label < L; label++) {
      for (let before = 0; before < L; before++) terms[before] = alpha[i - 1]![before]! + edge[i]![before * L + label]!;
      alpha[i]![label] = logSum(terms) + own[i]![label]!;
    }
  }
  for (let i = n - 2; i >= 0; i--) {
    for (let label = 0; label < L; label++) {
      for (let next = 0; next < L; next++) {
        terms[next] = edge[i + 1]![label * L + next]! + own[i + 1]![next]! + beta[i + 1]![next]!;
      }
      beta[i]![label] = logSum(terms);
    }
  }
  return { alpha, beta, total: logSum(alpha[n - 1]!) };
}

function logSum(terms: Float64Array): number {
  const most = Math.max(...terms);
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}

function sums(offsets: Int32Array, weights: Float64Array, width: number): Float64Array {
  const total = new Float64Array(width);
  for (const offset of offsets) for (let k = 0; k < width; k++) total[k]! += weights[offset + k]!;
  return total;
}

/** Pays the penalty that has come due for a weight since it was last touched; a weight does not cross zero by it. */
function shrink(at: number, weights: Float64Array, paid: Float64Array, due: number): void {
  const before = weights[at]!;
  if (before > 0) weights[at] = Math.max(0, before - (due + paid[at]!));
  else if (before < 0) weights[at] = Math.min(0, before + (due - paid[at]!));
  paid[at]! += weights[at]! - before;
}

function toModel({ own, edge }: Data, weights: Float64Array): Model {
  const rows = (names: ReadonlyMap<string, number>, width: number) =>
    new Map([...names].map(([name, at]) => [name, weights.slice(at, at + width)] as const));
  return { own: rows(own, L), edge: rows(edge, L * L) };
}

function shuffle(order: number[], seed: number): void {
  let state = seed * 2654435761;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const k = state % (i + 1);
    const moved = order[i]!;
    order[i] = order[k]!;
    order[k] = moved;
  }
}
