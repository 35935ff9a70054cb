import type { Chain, Observed, Rows } from '../shared/model/chain';
import { scoresOf } from '../shared/model/chain';
import { latticeOf, potentials } from '../shared/model/lattice';
import { type Packed, packRows, unpack } from '../shared/model/packed';

/** A sequence with, for each step, a bit for each label that it may have: one bit where the label is known. */
export interface Sequence {
  readonly steps: readonly Observed[];
  readonly allowed: Uint32Array;
  /** How much the sequence counts; 1 if absent. */
  readonly weight?: number;
}

export interface Options {
  readonly labels: readonly string[];
  readonly ownBits: number;
  readonly edgeBits: number;
  readonly epochs: number;
  /** Penalties on the sum of the weights' sizes and of their squares. */
  readonly l1: number;
  readonly l2: number;
  readonly alpha?: number;
  readonly scale?: number;
  /** Weights of features below so many parts of the scale are left out. 1 if absent. */
  readonly leastWeight?: number;
  /** Features seen at fewer steps are left out. 1 if absent. */
  readonly least?: number;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

/**
 * Trains a linear-chain conditional random field on the likelihood of the allowed labels (where several are allowed, of
 * all paths through them: Tsuboi et al., COLING 2008), by FTRL-Proximal (McMahan et al., KDD 2013), which leaves most
 * weights at zero. The order of the sequences is shuffled by a fixed generator: the same data give the same weights.
 */
export function train(all: readonly Sequence[], options: Options): Packed {
  const data = (options.least ?? 1) > 1 ? withoutRare(all, options.least!, options.ownBits) : all;
  const L = options.labels.length;
  const own = new Ftrl(1 << options.ownBits, L, options, usedBuckets(data, options.ownBits));
  const edge = new Ftrl(1 << options.edgeBits, L * L, options);
  const chain: Chain = { labels: L, own: own.rows, edge: edge.rows };
  const order = data.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, epoch + 1);
    let loss = 0;
    for (const i of order) loss += update(data[i]!, chain, own, edge);
    options.onEpoch?.(epoch, loss);
  }
  const scale = options.scale ?? 16;
  return {
    labels: options.labels,
    scale,
    ownBits: options.ownBits,
    edgeBits: options.edgeBits,
    own: packRows(own.dense(), L, scale, options.leastWeight),
    edge: packRows(edge.dense(), L * L, scale),
  };
}

export const trained = (data: readonly Sequence[], options: Options): Chain => unpack(train(data, options));

/** The buckets that the sequences' features fall into, rising. */
function usedBuckets(data: readonly Sequence[], bits: number): number[] {
  const mask = (1 << bits) - 1;
  const used = new Uint8Array(1 << bits);
  for (const { steps } of data)
    for (const { own } of steps) for (let k = 0; k < own.length; k++) used[own[k]! & mask] = 1;
  return Array.from(used.keys()).filter(bucket => used[bucket] === 1);
}

/** The sequences without the features whose bucket fewer than `least` steps have. */
function withoutRare(data: readonly Sequence[], least: number, bits: number): Sequence[] {
  const mask = (1 << bits) - 1;
  const counts = new Uint32Array(1 << bits);
  for (const { steps } of data)
    for (const { own } of steps) for (let k = 0; k < own.length; k++) counts[own[k]! & mask]!++;
  return data.map(sequence => ({
    ...sequence,
    steps: sequence.steps.map(({ own, edge }) => ({
      edge,
      own: Uint32Array.from(own).filter(id => counts[id & mask]! >= least),
    })),
  }));
}

/** Weights with what FTRL-Proximal remembers of each. */
class Ftrl {
  readonly rows: Rows;
  private readonly z: Float32Array;
  private readonly n: Float32Array;

  constructor(
    buckets: number,
    readonly width: number,
    private readonly options: Options,
    used: readonly number[] = Array.from({ length: buckets }, (_, i) => i),
  ) {
    const at = new Int32Array(buckets).fill(-1);
    used.forEach((bucket, i) => (at[bucket] = i * width));
    this.rows = { width, mask: buckets - 1, at, values: new Float32Array(used.length * width) };
    this.z = new Float32Array(used.length * width);
    this.n = new Float32Array(used.length * width);
  }

  /** The weights of all buckets, used or not. */
  dense(): Float64Array {
    const { at, values } = this.rows;
    const all = new Float64Array(at.length * this.width);
    at.forEach((row, bucket) => {
      if (row >= 0) all.set(values.subarray(row, row + this.width), bucket * this.width);
    });
    return all;
  }

  /** One step against `gradient` for each of the features. */
  step(ids: ArrayLike<number>, gradient: Float64Array, from: number): void {
    const { alpha = 0.15, l1, l2 } = this.options;
    const { values, mask, at: rows } = this.rows;
    for (let j = 0; j < this.width; j++) {
      const g = gradient[from + j]!;
      if (g < 2e-3 && g > -2e-3) continue;
      for (let k = 0; k < ids.length; k++) {
        const at = rows[ids[k]! & mask]! + j;
        const before = this.n[at]!;
        const after = before + g * g;
        const root = Math.sqrt(after);
        this.z[at]! += g - ((root - Math.sqrt(before)) / alpha) * values[at]!;
        this.n[at] = after;
        const z = this.z[at]!;
        values[at] = z <= l1 && z >= -l1 ? 0 : -(z - (z < 0 ? -l1 : l1)) / ((1 + root) / alpha + l2);
      }
    }
  }
}

function update({ steps, allowed, weight = 1 }: Sequence, chain: Chain, own: Ftrl, edge: Ftrl): number {
  const L = chain.labels;
  const scores = scoresOf(chain, steps);
  const tables = potentials(scores);
  const free = latticeOf(scores, tables);
  const right = latticeOf(scores, tables, allowed);
  const node = free.node.map((value, k) => weight * (value - right.node[k]!));
  for (let i = 0; i < steps.length; i++) own.step(steps[i]!.own, node, i * L);
  // Steps with the same edge features share a table, and one step up the gradient.
  const gradients = new Map<Float64Array, { ids: ArrayLike<number>; sum: Float64Array }>();
  for (let i = 1; i < steps.length; i++) {
    const table = tables[i]!;
    let gradient = gradients.get(table);
    if (gradient === undefined)
      gradients.set(table, (gradient = { ids: steps[i]!.edge, sum: new Float64Array(L * L) }));
    pairs(table, free, L, i, weight, gradient.sum);
    pairs(table, right, L, i, -weight, gradient.sum);
  }
  for (const { ids, sum } of gradients.values()) edge.step(ids, sum, 0);
  return weight * (free.logSum - right.logSum);
}

/** Adds `factor` times the probability of each pair of labels at the steps i-1 and i to `total`. */
function pairs(
  table: Float64Array,
  { alpha, beta, psi }: ReturnType<typeof latticeOf>,
  labels: number,
  i: number,
  factor: number,
  total: Float64Array,
): void {
  const at = i * labels;
  const ahead = new Float64Array(labels);
  for (let l = 0; l < labels; l++) ahead[l] = psi[at + l]! * beta[at + l]!;
  let sum = 0;
  for (let b = 0; b < labels; b++) {
    const left = alpha[at - labels + b]!;
    if (left < 1e-9) continue;
    for (let l = 0; l < labels; l++) sum += left * table[b * labels + l]! * ahead[l]!;
  }
  if (sum === 0) return;
  for (let b = 0; b < labels; b++) {
    const left = (alpha[at - labels + b]! * factor) / sum;
    if (left < 1e-9 && left > -1e-9) continue;
    for (let l = 0; l < labels; l++) total[b * labels + l]! += left * table[b * labels + l]! * ahead[l]!;
  }
}

/** Shuffles in place by a linear congruential generator (Fisher and Yates). */
export function shuffle(order: number[], seed: number): void {
  let state = Math.imul(seed, 2654435761) >>> 0;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const k = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[k]] = [order[k]!, order[i]!];
  }
}
