import { wellFormed } from './unicode';

/** What a pass over bytes as UTF-8 finds. */
export interface Utf8Census {
  /** Well-formed sequences of two bytes or more. */
  readonly sequences: number;
  /** Bytes that belong to no well-formed sequence. */
  readonly strays: number;
  /** Surrogate halves written as three bytes each, as CESU-8 and Java's modified UTF-8 do. */
  readonly surrogates: number;
}

/**
 * Length of the UTF-8 sequence at `i` (Unicode 15, table 3-7), 0 where there is none. With `surrogates` the three-byte
 * form of a surrogate half, ED A0..BF 80..BF, counts too.
 */
function sequenceLength(bytes: Uint8Array, i: number, surrogates: boolean): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const second = bytes[i + 1] ?? 0;
  if (lead < 0xc2 || lead > 0xf4 || (second & 0xc0) !== 0x80) return 0;
  if (lead < 0xe0) return 2;
  if (((bytes[i + 2] ?? 0) & 0xc0) !== 0x80) return 0;
  if (lead < 0xf0) {
    if (lead === 0xe0 && second < 0xa0) return 0;
    return lead === 0xed && second >= 0xa0 && !surrogates ? 0 : 3;
  }
  if (((bytes[i + 3] ?? 0) & 0xc0) !== 0x80) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second >= 0x90)) return 0;
  return 4;
}

/** Counts what is UTF-8 in `bytes` and what is not. */
export function censusUtf8(bytes: Uint8Array): Utf8Census {
  let sequences = 0;
  let strays = 0;
  let surrogates = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i, true);
    if (length === 0) strays++;
    else if (length > 1) sequences++;
    if (length === 3 && bytes[i] === 0xed && bytes[i + 1]! >= 0xa0) surrogates++;
    i += Math.max(1, length);
  }
  return { sequences, strays, surrogates };
}

/**
 * UTF-8 text in which single bytes come from elsewhere: each stray byte is read with `stray`, two surrogate halves
 * become the character that they stand for, a lone half U+FFFD.
 */
export function decodeLooseUtf8(bytes: Uint8Array, stray: (byte: Uint8Array) => string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let done = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i, false);
    if (length > 0) {
      i += length;
      continue;
    }
    parts.push(buffer.toString('utf8', done, i));
    const surrogate = sequenceLength(bytes, i, true) === 3;
    parts.push(surrogate ? surrogateAt(bytes, i) : stray(bytes.subarray(i, i + 1)));
    i += surrogate ? 3 : 1;
    done = i;
  }
  parts.push(buffer.toString('utf8', done));
  return wellFormed(parts.join(''));
}

const surrogateAt = (bytes: Uint8Array, i: number): string =>
  String.fromCharCode(0xd000 | ((bytes[i + 1]! & 0x3f) << 6) | (bytes[i + 2]! & 0x3f));
