import { float32, int16, int8, uint16 } from './bytes';

/** Boosted trees as `train/learn.py` writes them: the nodes of all trees one after the other. */
export interface TreeData {
  /** 1 for a probability of yes; else one tree a class in turn. */
  readonly classes: number;
  readonly feature: string;
  readonly threshold: string;
  /** Children, counted from the tree's first node; `~leaf` where the child is a leaf. */
  readonly left: string;
  readonly right: string;
  readonly values: string;
  readonly scale: number;
  readonly starts: readonly number[];
  readonly leaves: readonly number[];
}

/** Gradient-boosted decision trees (Friedman 2001), trained by LightGBM. Their sum goes through the logistic or softmax function. */
export class Trees {
  readonly classes: number;
  private readonly feature: Uint16Array;
  private readonly threshold: Float32Array;
  private readonly left: Int8Array;
  private readonly right: Int8Array;
  private readonly values: Int16Array;
  private readonly scale: number;
  private readonly starts: Int32Array;
  private readonly leaves: Int32Array;

  constructor(data: TreeData) {
    this.classes = data.classes;
    this.feature = uint16(data.feature);
    this.threshold = float32(data.threshold);
    this.left = int8(data.left);
    this.right = int8(data.right);
    this.values = int16(data.values);
    this.scale = data.scale;
    this.starts = Int32Array.from(data.starts);
    this.leaves = Int32Array.from(data.leaves);
  }

  /**
   * Probabilities (0–1) of the classes for the features `row[at …]`, or with one class the probability of yes, written to
   * `out` from `to`.
   */
  predict(row: Float32Array, at: number, out: Float32Array, to: number): void {
    const { classes } = this;
    for (let k = 0; k < classes; k++) out[to + k] = 0;
    for (let tree = 0, k = 0; tree < this.starts.length; tree++, k = k + 1 === classes ? 0 : k + 1)
      out[to + k]! += this.leafValue(tree, row, at);
    if (classes === 1) out[to] = 1 / (1 + Math.exp(-out[to]! * this.scale));
    else softmax(out, to, classes, this.scale);
  }

  private leafValue(tree: number, row: Float32Array, at: number): number {
    const start = this.starts[tree]!;
    const leaf = this.leaves[tree]!;
    // A tree of one leaf has no node.
    if (start === (this.starts[tree + 1] ?? this.feature.length)) return this.values[leaf]!;
    let node = 0;
    do {
      const i = start + node;
      node = row[at + this.feature[i]!]! <= this.threshold[i]! ? this.left[i]! : this.right[i]!;
    } while (node >= 0);
    return this.values[leaf + ~node]!;
  }
}

function softmax(out: Float32Array, to: number, classes: number, scale: number): void {
  let most = -Infinity;
  for (let k = to; k < to + classes; k++) most = Math.max(most, out[k]!);
  let sum = 0;
  for (let k = to; k < to + classes; k++) sum += out[k] = Math.exp((out[k]! - most) * scale);
  for (let k = to; k < to + classes; k++) out[k]! /= sum;
}
