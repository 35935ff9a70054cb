import type { Chain, Rows } from './chain';

/**
 * A chain as data, in JSON. `own` and `edge` are bytes in base64, the rows in the order of their buckets; of each row only
 * the weights that are not zero. Numbers are little groups of seven bits, the last one below 128:
 *
 *     gap to the bucket before · how many weights · { gap to the index before · weight in 1/scale as a signed byte }
 */
export interface Packed {
  readonly labels: readonly string[];
  readonly scale: number;
  readonly ownBits: number;
  readonly edgeBits: number;
  readonly own: string;
  readonly edge: string;
}

/** The chain that `packed` holds. Throws on a text that is no base64 of such rows. */
export function unpack({ labels, scale, ownBits, edgeBits, own, edge }: Packed): Chain {
  const count = labels.length;
  return {
    labels: count,
    own: unpackRows(own, ownBits, count, scale),
    edge: unpackRows(edge, edgeBits, count * count, scale),
  };
}

function unpackRows(text: string, bits: number, width: number, scale: number): Rows {
  const bytes = Buffer.from(text, 'base64');
  let i = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[i++];
      if (byte === undefined) throw new Error('packed weights end inside of a number');
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const at = new Int32Array(1 << bits).fill(-1);
  const rows: number[][] = [];
  for (let bucket = -1; i < bytes.length;) {
    bucket += next();
    at[bucket] = rows.length * width;
    const row: number[] = [];
    const count = next();
    for (let k = 0, index = -1; k < count; k++) {
      index += next();
      row.push(index, bytes.readInt8(i++));
    }
    rows.push(row);
  }
  const values = new Float32Array(rows.length * width);
  rows.forEach((row, k) => {
    for (let j = 0; j < row.length; j += 2) values[k * width + row[j]!] = row[j + 1]! / scale;
  });
  return { width, mask: (1 << bits) - 1, at, values };
}

/** Dense weights, `[bucket · width + index]`, as `own` or `edge` of `Packed`; those of fewer than `least` parts of a scale are left out. */
export function packRows(weights: Float64Array, width: number, scale: number, least = 1): string {
  const bytes: number[] = [];
  const put = (value: number): void => {
    for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
    bytes.push(value);
  };
  let last = -1;
  for (let bucket = 0; bucket * width < weights.length; bucket++) {
    const kept: [number, number][] = [];
    for (let index = 0; index < width; index++) {
      const value = Math.max(-127, Math.min(127, Math.round(weights[bucket * width + index]! * scale)));
      if (Math.abs(value) >= least) kept.push([index, value]);
    }
    if (kept.length === 0) continue;
    put(bucket - last);
    put(kept.length);
    let before = -1;
    for (const [index, value] of kept) {
      put(index - before);
      bytes.push(value & 255);
      before = index;
    }
    last = bucket;
  }
  return Buffer.from(bytes).toString('base64');
}
