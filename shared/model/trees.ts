import { bytesOf, planes } from './bytes';
import { BLOCK, Tests } from './tests';

/** Boosted trees as `train/learn.py` writes them: all trees one after the other, each in preorder. */
export interface TreeData {
  /** 1 for a probability of yes; else one tree a class in turn. */
  readonly classes: number;
  readonly trees: number;
  /** A bit for each node (1) and each leaf (0), the lowest first. */
  readonly shape: string;
  /** Which number of the row a node asks for, and up to what it goes low: the upper half of a float each. */
  readonly feature: string;
  readonly threshold: string;
  /** What a leaf adds, in `scale`. */
  readonly values: string;
  readonly scale: number;
}

/** Nodes and leaves: a binary tree has one leaf more than it has nodes. */
const sizeOf = ({ feature, trees }: TreeData): number => 2 * planes(feature).length + trees;

/** A leaf has this instead of a test. */
const LEAF = -1;

/**
 * Gradient-boosted decision trees (Friedman 2001), trained by LightGBM. Their sum goes through the logistic or softmax function.
 * Rows are asked in blocks of 32, bit by bit: every question once of all of them (`Tests`), then of each node which rows come
 * there, a bit each. A page's leaves are alike, so that many nodes see none or all.
 */
export class Trees {
  readonly classes: number;
  private readonly scale: number;
  private readonly roots: Int32Array;
  private readonly tests: Tests;
  /** Nodes and leaves in preorder: the test of a node, or `LEAF`; a leaf's value, or where a node's high side begins. Its low side is behind it. */
  private readonly test: Int32Array;
  private readonly value: Int32Array;
  /** Where what is below a node or leaf ends. */
  private readonly end: Int32Array;
  /** The rows that come to each node or leaf. */
  private readonly here: Int32Array;
  /** `[class * BLOCK + row]`: sums of leaves, which are whole numbers. */
  private readonly sums: Int32Array;

  /**
   * `parts` go on one from the other, with the same classes. `tests` may be those of several models that are asked of the same
   * rows.
   */
  constructor(parts: readonly [TreeData, ...TreeData[]], tests: Tests = new Tests(parts)) {
    const [{ classes, scale }] = parts;
    [this.classes, this.scale, this.tests] = [classes, scale, tests];
    const size = parts.reduce((sum, part) => sum + sizeOf(part), 0);
    this.roots = new Int32Array(parts.reduce((sum, { trees }) => sum + trees, 0));
    this.test = new Int32Array(size).fill(LEAF);
    this.value = new Int32Array(size);
    this.end = new Int32Array(size);
    this.here = new Int32Array(size);
    this.sums = new Int32Array(classes * BLOCK);
    let [at, tree] = [0, 0];
    for (const part of parts) {
      const bits = bytesOf(part.shape);
      const asked = tests.indicesOf(part);
      const values = Int16Array.from(planes(part.values)).map(value => Math.round((value * part.scale) / scale));
      const begin = at;
      let [node, leaf] = [0, 0];
      const walk = (): void => {
        const own = at++;
        const bit = own - begin;
        if (((bits[bit >> 3]! >> (bit & 7)) & 1) === 0) {
          this.value[own] = values[leaf++]!;
        } else {
          this.test[own] = asked[node++]!;
          walk();
          this.value[own] = at;
          walk();
        }
        this.end[own] = at;
      };
      for (let k = 0; k < part.trees; k++) {
        this.roots[tree++] = at;
        walk();
      }
    }
  }

  /** The highest number of a row that is asked for; -1 where every tree is a leaf. */
  get lastFeature(): number {
    return this.tests.lastFeature;
  }

  /**
   * Probabilities (0–1) of the classes, or with one class the probability of yes, for `rows` (a bit each) of the block that
   * the tests were asked of last, which begins with the row `first`; written to `out[row * classes + class]`.
   */
  predict(rows: number, first: number, out: Float32Array): void {
    if (rows === 0) return;
    this.sum(rows);
    for (let k = 0; k < BLOCK; k++) if (((rows >>> k) & 1) !== 0) this.write(k, out, (first + k) * this.classes);
  }

  /** The sums of the leaves that `all` rows come to. */
  private sum(all: number): void {
    const { classes, roots, test, value, end, here, sums } = this;
    const { answers } = this.tests;
    sums.fill(0);
    for (let tree = 0, k = 0; tree < roots.length; tree++, k = k + 1 === classes ? 0 : k + 1) {
      const root = roots[tree]!;
      const stop = end[root]!;
      here[root] = all;
      for (let i = root; i < stop;) {
        let rows = here[i]!;
        if (rows === 0) {
          i = end[i]!;
          continue;
        }
        const asked = test[i]!;
        const number = value[i]!;
        i++;
        if (asked === LEAF) {
          for (; rows !== 0; rows &= rows - 1) sums[k * BLOCK + 31 - Math.clz32(rows & -rows)]! += number;
        } else {
          const low = rows & answers[asked]!;
          here[i] = low;
          here[number] = rows ^ low;
        }
      }
    }
  }

  private write(row: number, out: Float32Array, to: number): void {
    const { classes, sums, scale } = this;
    for (let k = 0; k < classes; k++) out[to + k] = sums[k * BLOCK + row]!;
    if (classes === 1) out[to] = 1 / (1 + Math.exp(-out[to]! * scale));
    else softmax(out, to, classes, scale);
  }
}

function softmax(out: Float32Array, to: number, classes: number, scale: number): void {
  let most = -Infinity;
  for (let k = to; k < to + classes; k++) most = Math.max(most, out[k]!);
  let sum = 0;
  for (let k = to; k < to + classes; k++) sum += out[k] = Math.exp((out[k]! - most) * scale);
  for (let k = to; k < to + classes; k++) out[k]! /= sum;
}
