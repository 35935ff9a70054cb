import { int8, uint16 } from './bytes';

/** Weights of hashed words for a few classes, as `train/learn.py` writes them. */
export interface HashedWordsData {
  /** The buckets that have weights, ascending. */
  readonly ids: string;
  /** A byte for each of them and each class. */
  readonly weights: string;
  readonly scale: number;
  readonly bias: readonly number[];
  readonly classes: number;
}

/** Scores beyond this say no more. */
const MOST = 8;

/** Multinomial logistic regression over hashed words (Weinberger et al. 2009): no word can be read out of it. */
export class HashedWords {
  readonly classes: number;
  private readonly row: Int32Array;
  private readonly weights: Int8Array;
  private readonly scale: number;
  private readonly bias: readonly number[];

  constructor(data: HashedWordsData, buckets: number) {
    this.classes = data.classes;
    this.row = new Int32Array(buckets).fill(-1);
    uint16(data.ids).forEach((id, i) => (this.row[id] = i * data.classes));
    this.weights = int8(data.weights);
    this.scale = data.scale;
    this.bias = data.bias;
  }

  /** The log-odds of each class, ±8 at most, for a text of these buckets, written to `out` from `at`. */
  score(buckets: Iterable<number>, out: Float32Array, at: number): void {
    const { classes, weights } = this;
    for (let k = 0; k < classes; k++) out[at + k] = 0;
    for (const bucket of buckets) {
      const row = this.row[bucket]!;
      if (row >= 0) for (let k = 0; k < classes; k++) out[at + k]! += weights[row + k]!;
    }
    for (let k = 0; k < classes; k++)
      out[at + k] = Math.max(-MOST, Math.min(MOST, out[at + k]! * this.scale + this.bias[k]!));
  }
}
