import { type Features, featuresOf } from './features';
import type { Token } from '../text/tokens';
import { bestSteps } from '../model/chain';
import { largestOf } from '../source/lists';

/** The fields of a printed reference. A mark between two fields has the label of the field before it. */
export const LABELS = [
  'author',
  'title',
  'journal',
  'container',
  'editor',
  'publisher',
  'volume',
  'issue',
  'year',
  'page',
  'address',
  'other',
] as const;
export type Label = (typeof LABELS)[number];

/** Weights of a linear-chain conditional random field: `own[feature][label]`, `edge[feature][before][label]`. */
export interface Model {
  readonly own: ReadonlyMap<string, Float64Array>;
  readonly edge: ReadonlyMap<string, Float64Array>;
}

const L = LABELS.length;

/** The most probable labels of the tokens (Viterbi, O(tokens · labels²)). */
export function tag(tokens: readonly Token[], model: Model): Label[] {
  // An identifier or an address is one token and never part of a field.
  return viterbi(featuresOf(tokens), model).map((label, i) =>
    tokens[i]!.kind === 'address' ? 'address' : LABELS[label]!,
  );
}

function viterbi(features: readonly Features[], model: Model): number[] {
  if (features.length === 0) return [];
  const backs = new Uint8Array(features.length * L);
  const own = new Float64Array(L);
  let scores = new Float64Array(L);
  let next = new Float64Array(L);
  for (let i = 0; i < features.length; i++) {
    const here = features[i]!;
    own.fill(0);
    for (let k = 0; k < here.own.length; k++) add(own, here.own[k]!.sum(model.own, L));
    if (i > 0) bestSteps(scores, here.edge.sum(model.edge, L * L), next, backs, i * L);
    for (let label = 0; label < L; label++) next[label] = own[label]! + next[label]!;
    const done = scores;
    scores = next;
    next = done;
  }
  return pathTo(scores.indexOf(largestOf(scores)), backs, features.length);
}

function pathTo(last: number, backs: Uint8Array, length: number): number[] {
  const path = new Array<number>(length);
  for (let i = length - 1, label = last; i >= 0; i--) {
    path[i] = label;
    label = backs[i * L + label]!;
  }
  return path;
}

function add(total: Float64Array, row: Float32Array): void {
  for (let k = 0; k < L; k++) total[k]! += row[k]!;
}
