import type { Scores } from './chain';

/** What a sequence's scores say of each label at each step: probabilities, given the whole sequence. */
export interface Lattice {
  /** `[i·labels + label]`: probability of the label at step i. */
  readonly node: Float64Array;
  /** Forward and backward sums, each step scaled to one, and the potentials that they were made of. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly psi: Float64Array;
  /** The natural logarithm of the sum over all paths. */
  readonly logSum: number;
}

/** Scores further below a step's best count as this far below it: nothing is impossible. */
const FLOOR = -60;

/**
 * Forward and backward sums (Rabiner 1989, scaled). `allowed` has a bit for each label that a step may have; all of them
 * where it is absent. `tables` are the exponentials of the edge scores (see `potentials`).
 */
export function latticeOf(
  { length, labels, own }: Scores,
  tables: readonly Float64Array[],
  allowed?: ArrayLike<number>,
): Lattice {
  const psi = new Float64Array(length * labels);
  const alpha = new Float64Array(length * labels);
  const beta = new Float64Array(length * labels);
  let logSum = 0;
  for (let i = 0; i < length; i++) {
    const at = i * labels;
    let most = -Infinity;
    for (let l = 0; l < labels; l++) most = Math.max(most, own[at + l]!);
    logSum += most;
    const bits = allowed === undefined ? -1 : allowed[i]!;
    for (let l = 0; l < labels; l++) {
      psi[at + l] = (bits >>> l) & 1 ? Math.exp(Math.max(FLOOR, own[at + l]! - most)) : 0;
    }
  }
  for (let i = 0; i < length; i++) {
    const at = i * labels;
    if (i === 0) for (let l = 0; l < labels; l++) alpha[l] = psi[l]!;
    else {
      const table = tables[i]!;
      for (let b = 0; b < labels; b++) {
        const weight = alpha[at - labels + b]!;
        if (weight === 0) continue;
        for (let l = 0; l < labels; l++) alpha[at + l]! += weight * table[b * labels + l]!;
      }
      for (let l = 0; l < labels; l++) alpha[at + l]! *= psi[at + l]!;
    }
    logSum += Math.log(scaled(alpha, at, labels));
  }
  for (let i = length - 1; i >= 0; i--) {
    const at = i * labels;
    if (i === length - 1) for (let l = 0; l < labels; l++) beta[at + l] = 1;
    else {
      const table = tables[i + 1]!;
      for (let l = 0; l < labels; l++) {
        let sum = 0;
        for (let n = 0; n < labels; n++) {
          sum += table[l * labels + n]! * psi[at + labels + n]! * beta[at + labels + n]!;
        }
        beta[at + l] = sum;
      }
    }
    scaled(beta, at, labels);
  }
  const node = new Float64Array(length * labels);
  for (let i = 0; i < length; i++) {
    for (let l = i * labels; l < (i + 1) * labels; l++) node[l] = alpha[l]! * beta[l]!;
    scaled(node, i * labels, labels);
  }
  return { node, alpha, beta, psi, logSum };
}

/** Scales the `count` values from `at` so that they add up to one; returns what they added up to. */
function scaled(values: Float64Array, at: number, count: number): number {
  let sum = 0;
  for (let k = at; k < at + count; k++) sum += values[k]!;
  if (sum > 0) for (let k = at; k < at + count; k++) values[k]! /= sum;
  return sum;
}

/** The exponentials of the edge scores, one table for each distinct one. */
export function potentials({ edge }: Scores): Float64Array[] {
  const known = new Map<Float64Array, Float64Array>();
  return edge.map(table => {
    let made = known.get(table);
    if (made === undefined) known.set(table, (made = exponentials(table)));
    return made;
  });
}

function exponentials(table: Float64Array): Float64Array {
  const made = new Float64Array(table.length);
  for (let i = 0; i < table.length; i++) made[i] = Math.exp(table[i]!);
  return made;
}

/** The probability of each label at each step, `[i·labels + label]`. */
export const probabilities = (scores: Scores): Float64Array => latticeOf(scores, potentials(scores)).node;
