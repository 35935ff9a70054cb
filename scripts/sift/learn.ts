import { OBSERVATIONS, type Observation, type Weights } from '../../shared/sift/model';
import type { Label } from './align';

/** A page as the learner sees it: what is observed of each block, and what the gold says of it. */
export interface Example {
  readonly observed: readonly ReadonlyMap<Observation, number>[];
  readonly labels: readonly Label[];
}

export interface Learned {
  readonly weights: Weights;
  readonly change: number;
}

/** How strongly the weights are held to where they started: a weight that few pages speak of stays. Best of 0.5, 5, 20, 80. */
const PENALTY = 20;
const STEPS = 200;
const RATE = 0.05;

/**
 * A linear-chain conditional random field with two labels, the probabilistic twin of smooth.ts: a block's score speaks
 * for content by half and against the site by half, a change of labels costs `change`. Found by gradient ascent (Adam,
 * Kingma and Ba 2015) on the likelihood of the known labels, whatever the unknown ones are; each page counts alike, and
 * a quadratic penalty holds the weights to `prior`.
 */
export function learn(examples: readonly Example[], prior: Learned): Learned {
  const start = [...OBSERVATIONS.map(name => prior.weights[name]), prior.change];
  const found = ascend(start, at => {
    const gradient = at.map((value, k) => PENALTY * (start[k]! - value));
    for (const example of examples) addGradient(example, at, gradient);
    return gradient;
  });
  const weights = Object.fromEntries(OBSERVATIONS.map((name, k) => [name, rounded(found[k]!)])) as Weights;
  return { weights, change: rounded(found.at(-1)!) };
}

/** To a tenth: more would not be read. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

function ascend(start: readonly number[], gradientAt: (at: readonly number[]) => number[]): number[] {
  const at = [...start];
  const mean = at.map(() => 0);
  const square = at.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    gradientAt(at).forEach((slope, k) => {
      mean[k] = 0.9 * mean[k]! + 0.1 * slope;
      square[k] = 0.999 * square[k]! + 0.001 * slope * slope;
      const scale = Math.sqrt(square[k] / (1 - 0.999 ** step)) + 1e-8;
      at[k]! += (RATE * mean[k]) / (1 - 0.9 ** step) / scale;
    });
  }
  return at;
}

/** What an example adds to the gradient: expected counts with the known labels held, less those with none held. */
function addGradient({ observed, labels }: Example, at: readonly number[], gradient: number[]): void {
  const scores = observed.map(seen => {
    let sum = 0;
    for (const [name, strength] of seen) sum += at[INDEX.get(name)!]! * strength;
    return sum;
  });
  const change = at.at(-1)!;
  const held = expectations(scores, change, labels);
  const free = expectations(scores, change, []);
  const weight = PAGE_WEIGHT / observed.length;
  observed.forEach((seen, i) => {
    const slope = weight * (held.content[i]! - free.content[i]!);
    if (Math.abs(slope) < 1e-9) return;
    for (const [name, strength] of seen) gradient[INDEX.get(name)!]! += slope * strength;
  });
  gradient[gradient.length - 1]! -= weight * (held.changes - free.changes);
}

/** Pages count alike, as if each had so many blocks. */
const PAGE_WEIGHT = 300;

const INDEX: ReadonlyMap<Observation, number> = new Map(OBSERVATIONS.map((name, k) => [name, k]));

/** Probability of content for each block, and the expected number of changes: forward-backward, scaled at each block. */
function expectations(scores: readonly number[], change: number, labels: readonly Label[]) {
  const n = scores.length;
  const cost = Math.exp(-change);
  const own = scores.map((score, i): [number, number] => {
    const odds = Math.exp(Math.max(-40, Math.min(40, score)));
    return [labels[i] === true ? 0 : 1 / (1 + odds), labels[i] === false ? 0 : odds / (1 + odds)];
  });
  const forward: [number, number][] = [];
  for (let i = 0; i < n; i++) {
    const [drop, keep] = forward[i - 1] ?? [1 / (1 + cost), 1 / (1 + cost)];
    forward.push(scaled([own[i]![0] * (drop + cost * keep), own[i]![1] * (keep + cost * drop)]));
  }
  const content = new Array<number>(n).fill(0);
  let changes = 0;
  let backward: [number, number] = [1, 1];
  for (let i = n - 1; i >= 0; i--) {
    content[i] = scaled([forward[i]![0] * backward[0], forward[i]![1] * backward[1]])[1];
    const [drop, keep] = [own[i]![0] * backward[0], own[i]![1] * backward[1]];
    if (i > 0) {
      const [before, after] = forward[i - 1]!;
      const crossing = cost * (before * keep + after * drop);
      changes += crossing / (crossing + before * drop + after * keep);
    }
    backward = scaled([drop + cost * keep, keep + cost * drop]);
  }
  return { content, changes };
}

function scaled([a, b]: readonly [number, number]): [number, number] {
  const sum = a + b;
  return [a / sum, b / sum];
}
