import type { HashedWordsData } from '../../shared/model/hashed-words';
import type { TreeData } from '../../shared/model/trees';

const base64 = (array: Int8Array | Int16Array | Uint16Array | Float32Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/** A tree as it is drawn: a number is a leaf; `[feature, threshold, low, high]` goes low up to the threshold. */
export type Drawn = number | readonly [feature: number, threshold: number, low: Drawn, high: Drawn];

/** Trees as `train/learn.py` writes them. */
export function pack(classes: number, scale: number, ...trees: readonly Drawn[]): TreeData {
  const [feature, threshold, left, right, values]: number[][] = [[], [], [], [], []];
  const starts: number[] = [];
  const leaves: number[] = [];
  for (const tree of trees) {
    const [start, leaf] = [feature!.length, values!.length];
    starts.push(start);
    leaves.push(leaf);
    const walk = (node: Drawn): number => {
      if (typeof node === 'number') return ~(values!.push(node) - 1 - leaf);
      const at = feature!.push(node[0]) - 1;
      threshold!.push(node[1]);
      left!.push(0);
      right!.push(0);
      left![at] = walk(node[2]);
      right![at] = walk(node[3]);
      return at - start;
    };
    walk(tree);
  }
  return {
    classes,
    feature: base64(Uint16Array.from(feature!)),
    threshold: base64(Float32Array.from(threshold!)),
    left: base64(Int8Array.from(left!)),
    right: base64(Int8Array.from(right!)),
    values: base64(Int16Array.from(values!)),
    scale,
    starts,
    leaves,
  };
}

/** Word weights by bucket, one for each class. */
export function packWords(
  weights: ReadonlyMap<number, readonly number[]>,
  scale: number,
  bias: readonly number[],
): HashedWordsData {
  // prettier-ignore
  return {
    ids: base64(Uint16Array.from(weights.keys())),
    weights: base64(Int8Array.from([...weights.values()].flat())),
    scale,
    bias,
    classes: bias.length,
  };
}
