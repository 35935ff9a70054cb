import { bytesOf, planes } from './bytes';

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

/** Gradient-boosted decision trees (Friedman 2001), trained by LightGBM. Their sum goes through the logistic or softmax function. */
export class Trees {
  readonly classes: number;
  private readonly scale: number;
  private readonly roots: Int32Array;
  /**
   * Nodes and leaves in preorder: what a node asks for, or -1 at a leaf; its threshold, or the leaf's value; where its high
   * side begins. Its low side is behind it.
   */
  private readonly feature: Int16Array;
  private readonly number: Float32Array;
  private readonly high: Int32Array;

  constructor(data: TreeData) {
    this.classes = data.classes;
    this.scale = data.scale;
    const bits = bytesOf(data.shape);
    const features = planes(data.feature);
    const thresholds = new Float32Array(Uint32Array.from(planes(data.threshold), half => half << 16).buffer);
    const values = Int16Array.from(planes(data.values));
    const size = features.length + values.length;
    this.roots = new Int32Array(data.trees);
    this.feature = new Int16Array(size).fill(-1);
    this.number = new Float32Array(size);
    this.high = new Int32Array(size);
    let [at, node, leaf] = [0, 0, 0];
    const walk = (): void => {
      const own = at++;
      if (((bits[own >> 3]! >> (own & 7)) & 1) === 0) {
        this.number[own] = values[leaf++]!;
        return;
      }
      this.number[own] = thresholds[node]!;
      this.feature[own] = features[node++]!;
      walk();
      this.high[own] = at;
      walk();
    };
    for (let tree = 0; tree < data.trees; tree++) {
      this.roots[tree] = at;
      walk();
    }
  }

  /** The highest number of a row that is asked for; -1 where every tree is a leaf. */
  get lastFeature(): number {
    return this.feature.reduce((most, one) => Math.max(most, one), -1);
  }

  /**
   * Probabilities (0–1) of the classes for the features `row[at …]`, or with one class the probability of yes, written to
   * `out` from `to`.
   */
  predict(row: Float32Array, at: number, out: Float32Array, to: number): void {
    const { classes, roots } = this;
    for (let k = 0; k < classes; k++) out[to + k] = 0;
    for (let tree = 0, k = 0; tree < roots.length; tree++, k = k + 1 === classes ? 0 : k + 1)
      out[to + k]! += this.leafValue(roots[tree]!, row, at);
    if (classes === 1) out[to] = 1 / (1 + Math.exp(-out[to]! * this.scale));
    else softmax(out, to, classes, this.scale);
  }

  private leafValue(root: number, row: Float32Array, at: number): number {
    const { feature, number, high } = this;
    let i = root;
    for (let asked = feature[i]!; asked >= 0; asked = feature[i]!)
      i = row[at + asked]! <= number[i]! ? i + 1 : high[i]!;
    return number[i]!;
  }
}

function softmax(out: Float32Array, to: number, classes: number, scale: number): void {
  let most = -Infinity;
  for (let k = to; k < to + classes; k++) most = Math.max(most, out[k]!);
  let sum = 0;
  for (let k = to; k < to + classes; k++) sum += out[k] = Math.exp((out[k]! - most) * scale);
  for (let k = to; k < to + classes; k++) out[k]! /= sum;
}
