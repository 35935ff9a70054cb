import { planes } from './bytes';

/** Rows that are asked together: a bit each of one 32-bit number. */
export const BLOCK = 32;

/** Rows of features, `values[row * width + feature]`. */
export interface Rows {
  readonly values: Float32Array;
  readonly width: number;
}

/** What the nodes of a model ask for: a feature each, and the upper half of the threshold's float (see `TreeData`). */
export interface Asked {
  readonly feature: string;
  readonly threshold: string;
}

/**
 * The questions of the nodes of one or several models, each once: is this feature at most that? In the order of the features,
 * those of one feature by their thresholds, so that a value says yes to all from its place on.
 */
export class Tests {
  private readonly features: Int32Array;
  /** Where the tests of each of `features` begin; the last one ends at the end. */
  private readonly from: Int32Array;
  private readonly thresholds: Float32Array;
  private readonly keys: Uint32Array;
  /** The value that each feature had in the row before, and its place: most leaves of a page have it too. */
  private readonly before: Float32Array;
  private readonly places: Int32Array;
  /** For each test, the rows of the block that it is true of, a bit each. */
  readonly answers: Int32Array;

  constructor(models: readonly Asked[]) {
    this.keys = sortedOnce(models.map(keysOf));
    const first: number[] = [];
    this.keys.forEach((key, i) => {
      if (i === 0 || this.keys[i - 1]! >>> 16 !== key >>> 16) first.push(i);
    });
    this.features = Int32Array.from(first, i => this.keys[i]! >>> 16);
    this.from = Int32Array.from([...first, this.keys.length]);
    this.thresholds = new Float32Array(this.keys.map(key => halfOf(key) << 16).buffer);
    this.before = new Float32Array(first.length);
    this.places = new Int32Array(first.length);
    this.answers = new Int32Array(this.keys.length);
  }

  /** The highest feature that is asked for; -1 where nothing is. */
  get lastFeature(): number {
    return this.features.at(-1) ?? -1;
  }

  /** The numbers of a model's tests, node by node. */
  indicesOf(model: Asked): Int32Array {
    const { keys } = this;
    return Int32Array.from(keysOf(model).map(key => lowest(keys, key, 0, keys.length)));
  }

  /** Asks everything of the rows from `begin` to `end`, `BLOCK` at most; the first has the lowest bit. */
  ask(rows: Rows, begin: number, end: number): void {
    const { from, answers } = this;
    answers.fill(0);
    this.before.fill(NaN);
    for (let row = begin; row < end; row++) this.place(rows, row, 1 << (row - begin));
    for (let f = 0; f + 1 < from.length; f++)
      for (let i = from[f]! + 1; i < from[f + 1]!; i++) answers[i]! |= answers[i - 1]!;
  }

  /** Puts the row's bit to the first test of each feature that is true of it. */
  private place({ values, width }: Rows, row: number, bit: number): void {
    const { features, from, thresholds, before, places, answers } = this;
    for (let f = 0; f < features.length; f++) {
      const value = values[row * width + features[f]!]!;
      if (value !== before[f]) {
        before[f] = value;
        places[f] = lowest(thresholds, value, from[f]!, from[f + 1]!);
      }
      const at = places[f]!;
      if (at < from[f + 1]!) answers[at]! |= bit;
    }
  }
}

/** The first place from `start` on where `sorted` is not below `value`; `stop` where none is. */
function lowest(sorted: Float32Array | Uint32Array, value: number, start: number, stop: number): number {
  let low = start;
  let high = stop;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value <= sorted[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

function keysOf({ feature, threshold }: Asked): Uint32Array {
  const [features, halves] = [planes(feature), planes(threshold)];
  const keys = new Uint32Array(features.length);
  for (let i = 0; i < keys.length; i++) keys[i] = keyOf(features[i]!, halves[i]!);
  return keys;
}

/** A number that sorts by feature, then by threshold: a float's bits sort as they are, those below zero turned over. */
const keyOf = (feature: number, half: number): number =>
  ((feature << 16) | (half < 0x8000 ? half | 0x8000 : ~half & 0xffff)) >>> 0;

const halfOf = (key: number): number => ((key & 0x8000) !== 0 ? key & 0x7fff : ~key & 0xffff);

function sortedOnce(lists: readonly Uint32Array[]): Uint32Array {
  const keys = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  lists.reduce((at, list) => (keys.set(list, at), at + list.length), 0);
  return keys.sort().filter((key, i, sorted) => i === 0 || key !== sorted[i - 1]);
}
