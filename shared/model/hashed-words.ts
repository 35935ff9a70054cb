import { sextets } from './bytes';

/** Weights of hashed words for a few classes, as `train/learn.py` writes them. */
export interface HashedWordsData {
  /** The buckets that have weights, ascending: how far each is behind the one before (`sextets`). */
  readonly gaps: string;
  /** A weight for each class and each of them, in `scale`, and 32 (`sextets`). */
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
    const [gaps, weights] = [sextets(data.gaps), sextets(data.weights)];
    let bucket = -1;
    gaps.forEach((gap, i) => (this.row[(bucket += gap)] = i * data.classes));
    this.weights = new Int8Array(weights.length);
    for (let of = 0; of < data.classes; of++)
      for (let id = 0; id < gaps.length; id++)
        this.weights[id * data.classes + of] = weights[of * gaps.length + id]! - 32;
    this.scale = data.scale;
    this.bias = data.bias;
  }

  /** The log-odds of the only class, ±8 at most, for these buckets. */
  logOdds(buckets: Iterable<number>): number {
    const out = new Float32Array(this.classes);
    this.score(buckets, out, 0);
    return out[0]!;
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
