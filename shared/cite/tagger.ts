import { type Features, featuresOf } from './features';
import type { Token } from '../text/tokens';
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
  const backs: Uint8Array[] = [];
  let scores = new Float64Array(L);
  let here = new Float64Array(L);
  for (let i = 0; i < features.length; i++) {
    const { own, edge } = features[i]!;
    here.fill(0);
    for (let k = 0; k < own.length; k++) add(here, own[k]!.sum(model.own, L));
    if (i > 0) backs.push(stepped(scores, edge.sum(model.edge, L * L), here));
    [scores, here] = [here, scores];
  }
  return features.length === 0 ? [] : pathTo(scores.indexOf(largestOf(scores)), backs);
}

/** Adds the best way to each label to what speaks for it `here`; returns where it comes from. */
function stepped(scores: Float64Array, step: Float64Array, here: Float64Array): Uint8Array {
  const back = new Uint8Array(L);
  for (let label = 0; label < L; label++) {
    let best = -Infinity;
    for (let before = 0; before < L; before++) {
      const score = scores[before]! + step[before * L + label]!;
      if (score <= best) continue;
      best = score;
      back[label] = before;
    }
    here[label]! += best;
  }
  return back;
}

function pathTo(last: number, backs: readonly Uint8Array[]): number[] {
  const path = [last];
  for (let i = backs.length - 1; i >= 0; i--) path.push(backs[i]![path[path.length - 1]!]!);
  return path.reverse();
}

function add(total: Float64Array, row: Float64Array): void {
  for (let k = 0; k < L; k++) total[k]! += row[k]!;
}
