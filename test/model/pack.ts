import type { HashedWordsData } from '../../shared/model/hashed-words';
import type { TreeData } from '../../shared/model/trees';

const base64 = (array: Uint8Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/** A tree as it is drawn: a number is a leaf; `[feature, threshold, low, high]` goes low up to the threshold. */
export type Drawn = number | readonly [feature: number, threshold: number, low: Drawn, high: Drawn];

/** Trees as `train/learn.py` writes them. */
export function pack(classes: number, scale: number, ...trees: readonly Drawn[]): TreeData {
  const bits: boolean[] = [];
  const feature: number[] = [];
  const threshold: number[] = [];
  const values: number[] = [];
  const walk = (node: Drawn): void => {
    bits.push(typeof node !== 'number');
    if (typeof node === 'number') {
      values.push(node);
      return;
    }
    feature.push(node[0]);
    threshold.push(node[1]);
    walk(node[2]);
    walk(node[3]);
  };
  trees.forEach(walk);
  const shape = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => (shape[i >> 3]! |= Number(bit) << (i & 7)));
  return {
    classes,
    trees: trees.length,
    shape: base64(shape),
    feature: planesOf(feature),
    threshold: planesOf(Uint32Array.from(new Uint32Array(Float32Array.from(threshold).buffer), bits => bits >>> 16)),
    values: planesOf(values),
    scale,
  };
}

/** The low bytes, then the high ones. */
const planesOf = (numbers: ArrayLike<number>): string =>
  base64(Uint8Array.from([...Array.from(numbers, n => n & 255), ...Array.from(numbers, n => (n >> 8) & 255)]));

/** Word weights by bucket, one for each class. */
export function packWords(
  weights: ReadonlyMap<number, readonly number[]>,
  scale: number,
  bias: readonly number[],
): HashedWordsData {
  const [ids, rows] = [[...weights.keys()], [...weights.values()]];
  return {
    gaps: sextetsOf(ids.map((id, i) => id - (ids[i - 1] ?? -1))),
    weights: sextetsOf(bias.flatMap((_, k) => rows.map(row => row[k]! + 32))),
    scale,
    bias,
    classes: bias.length,
  };
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextetsOf = (numbers: readonly number[]): string => numbers.map(number => SIGNS[number]!).join('');
