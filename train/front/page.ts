import { FRONT_LABELS, type FrontLabel, LABEL_INDEX } from '../../shared/identify/front/labels';
import { type Line, observe } from '../../shared/identify/front/observe';
import type { Sequence } from '../crf';

/** A line of a front with, for each of its tokens, the labels that it may have, as bits. */
export interface Labelled {
  readonly line: Line;
  readonly allowed: number[];
}

/** The bits of some labels. */
export const bits = (...labels: readonly FrontLabel[]): number =>
  labels.reduce((sum, label) => (sum | (1 << LABEL_INDEX[label])) >>> 0, 0);

export const ALL = bits(...FRONT_LABELS);
export const NAMES = bits('given+', 'given', 'family+', 'family');
export const DATES = bits('received', 'revised', 'accepted', 'published', 'date');

export function sequenceOf(lines: readonly Labelled[], weight = 1): Sequence {
  return {
    steps: observe(lines.map(({ line }) => line)),
    allowed: Uint32Array.from(lines.flatMap(({ allowed }) => allowed)),
    weight,
  };
}

/** Letters and digits, lower case, without accents. */
export const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Always the same choices for the same seed (a linear congruential generator): `0 … n-1`. */
export function chooser(seed: number): (n: number) => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return n => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
