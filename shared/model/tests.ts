/** Rows that are asked together: a bit each of one 32-bit number. */
export const BLOCK = 32;

/** Rows of features, `values[row * width + feature]`. */
export interface Rows {
  readonly values: Float32Array;
  readonly width: number;
}

/**
 * The questions of a model's nodes, each once: is this feature at most that? In the order of the features, those of one
 * feature by their thresholds, so that a value says yes to all from its place on.
 */
export class Tests {
  private readonly features: Int32Array;
  /** Where the tests of each of `features` begin; the last one ends at the end. */
  private readonly from: Int32Array;
  private readonly thresholds: Float32Array;
  private readonly keys: Uint32Array;
  /** For each test, the rows of the block that it is true of, a bit each. */
  readonly answers: Int32Array;

  /** `halves` are the upper halves of the thresholds, as floats of 32 bits have them. */
  constructor(features: ArrayLike<number>, halves: ArrayLike<number>) {
    this.keys = sortedOnce(Uint32Array.from(features, (feature, i) => keyOf(feature, halves[i]!)));
    const first: number[] = [];
    this.keys.forEach((key, i) => {
      if (i === 0 || this.keys[i - 1]! >>> 16 !== key >>> 16) first.push(i);
    });
    this.features = Int32Array.from(first, i => this.keys[i]! >>> 16);
    this.from = Int32Array.from([...first, this.keys.length]);
    this.thresholds = new Float32Array(this.keys.map(key => halfOf(key) << 16).buffer);
    this.answers = new Int32Array(this.keys.length);
  }

  /** The highest feature that is asked for; -1 where nothing is. */
  get lastFeature(): number {
    return this.features.at(-1) ?? -1;
  }

  /** The number of the test. */
  indexOf(feature: number, half: number): number {
    return lowest(this.keys, keyOf(feature, half), 0, this.keys.length);
  }

  /** Asks everything of `rows[begin]` to `rows[end - 1]`, `BLOCK` at most; the first has the lowest bit. */
  ask({ values, width }: Rows, rows: ArrayLike<number>, begin: number, end: number): void {
    const { features, from, thresholds, answers } = this;
    answers.fill(0);
    for (let f = 0; f < features.length; f++) {
      const [start, stop] = [from[f]!, from[f + 1]!];
      let before = NaN;
      let at = start;
      for (let k = begin; k < end; k++) {
        const value = values[rows[k]! * width + features[f]!]!;
        if (value !== before) at = lowest(thresholds, value, start, stop);
        before = value;
        if (at < stop) answers[at]! |= 1 << (k - begin);
      }
      for (let i = start + 1; i < stop; i++) answers[i]! |= answers[i - 1]!;
    }
  }
}

/** The first place from `start` on where `sorted` is not below `value`; `stop` where none is. */
function lowest(sorted: Float32Array | Uint32Array, value: number, start: number, stop: number): number {
  let [low, high] = [start, stop];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value <= sorted[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A number that sorts by feature, then by threshold: a float's bits sort as they are, those below zero turned over. */
const keyOf = (feature: number, half: number): number =>
  ((feature << 16) | (half < 0x8000 ? half | 0x8000 : ~half & 0xffff)) >>> 0;

const halfOf = (key: number): number => ((key & 0x8000) !== 0 ? key & 0x7fff : ~key & 0xffff);

function sortedOnce(keys: Uint32Array): Uint32Array {
  return keys.sort().filter((key, i) => i === 0 || key !== keys[i - 1]);
}
