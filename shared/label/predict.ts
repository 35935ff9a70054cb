import { BLOCK } from '../model/tests';
import type { Matrix } from './context';
import { kindsIn, KINSHIPS } from './kin';
import type { Family } from './models';
import type { Look } from './look';
import { CONTENT_ROLES, SITE_ROLES } from './roles';

/** What the models say of each leaf. */
export interface Prediction {
  /** Probability that the leaf is content, 0–1. */
  readonly content: Float32Array;
  /** Probabilities of `CONTENT_ROLES`, given that it is: a row each, all alike where it surely is not. */
  readonly roles: Float32Array;
  /** Probabilities of `SITE_ROLES`, given that it is not; all alike where it surely is. */
  readonly sites: Float32Array;
}

/** Of a leaf this sure to be the site's nobody asks which role of the article's it would have, and the other way round. */
const SURE = 0.005;

/** Leaves on each side whose word scores a leaf is told the mean of. `train/learn.py` has the same. */
const AROUND = [5, 20];
const SHARES = 3 + AROUND.length + KINSHIPS.length;

/** Asks the models of a family of each leaf of a page. */
export function predict({ matrix, buckets }: Look, family: Family): Prediction {
  const { rows } = matrix;
  const input = withWords(matrix, scoresOf(buckets, family), family.words.classes);
  const width = matrix.width + family.words.classes * SHARES;
  const content = new Float32Array(rows);
  const roles = new Float32Array(rows * CONTENT_ROLES.length).fill(1 / CONTENT_ROLES.length);
  const sites = new Float32Array(rows * SITE_ROLES.length).fill(1 / SITE_ROLES.length);
  for (let begin = 0; begin < rows; begin += BLOCK) {
    const end = Math.min(rows, begin + BLOCK);
    family.tests.ask({ values: input, width }, begin, end);
    const which = (test: (yes: number) => boolean): number =>
      content.subarray(begin, end).reduce((bits, yes, k) => bits | (test(yes) ? 1 << k : 0), 0);
    const all = which(() => true);
    family.content.predict(all, begin, content);
    const [mayStay, mayGo] = [which(yes => yes >= SURE), which(yes => yes <= 1 - SURE)];
    family.role.predict(mayStay, begin, roles);
    family.site.predict(mayGo, begin, sites);
  }
  return { content, roles, sites };
}

function scoresOf(buckets: Look['buckets'], { words }: Family): Float32Array {
  const scores = new Float32Array(buckets.length * words.classes);
  buckets.forEach((own, row) => words.score(own, scores, row * words.classes));
  return scores;
}

/** The features, then the word scores of the leaf, of the one before, of the one behind, their means around it and of its kin. */
function withWords({ values, width, rows, kin }: Matrix, scores: Float32Array, classes: number): Float32Array {
  const total = width + classes * SHARES;
  const input = new Float32Array(rows * total);
  const sums = new Float64Array((rows + 1) * classes);
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < classes; k++)
      sums[(row + 1) * classes + k] = sums[row * classes + k]! + scores[row * classes + k]!;
  for (let row = 0; row < rows; row++) {
    input.set(values.subarray(row * width, (row + 1) * width), row * total);
    let at = row * total + width;
    for (const other of [row, row - 1, row + 1]) {
      if (other >= 0 && other < rows) input.set(scores.subarray(other * classes, (other + 1) * classes), at);
      at += classes;
    }
    for (const reach of AROUND) {
      const from = Math.max(0, row - reach);
      const to = Math.min(rows, row + reach + 1);
      for (let k = 0; k < classes; k++)
        input[at + k] = (sums[to * classes + k]! - sums[from * classes + k]!) / (to - from);
      at += classes;
    }
  }
  if (kin === undefined) return input;
  KINSHIPS.forEach((kinship, k) => {
    const means = meansOf(kin[kinship], scores, classes);
    const at = total - classes * (KINSHIPS.length - k);
    kin[kinship].forEach((id, row) => input.set(means.subarray(id * classes, (id + 1) * classes), row * total + at));
  });
  return input;
}

/** The mean scores of the leaves of each kind. */
function meansOf(kin: Int32Array, scores: Float32Array, classes: number): Float64Array {
  const kinds = kindsIn(kin);
  const sums = new Float64Array(kinds * classes);
  const counts = new Float64Array(kinds);
  kin.forEach((id, row) => {
    counts[id]!++;
    for (let k = 0; k < classes; k++) sums[id * classes + k]! += scores[row * classes + k]!;
  });
  return sums.map((sum, i) => sum / counts[Math.floor(i / classes)]!);
}
