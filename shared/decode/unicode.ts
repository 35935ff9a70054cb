/** A charset that shows in the bytes themselves, and where the text starts. */
export interface Marked {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
  readonly evidence: 'bom' | 'nul-pattern';
  readonly start: number;
}

/** Byte order marks, longest first: UTF-32LE's begins with UTF-16LE's. */
const MARKS = [
  { charset: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { charset: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** The charset that a byte order mark names. */
export function byteOrderMark(bytes: Uint8Array): Marked | undefined {
  const mark = MARKS.find(({ bytes: sign }) => sign.every((byte, i) => bytes[i] === byte));
  return mark && { charset: mark.charset, evidence: 'bom', start: mark.bytes.length };
}

/** Bytes looked at for the pattern of NULs; a page's first lines are like its rest. */
const SAMPLE = 4096;

/**
 * UTF-16 or UTF-32 without a byte order mark. ASCII letters, spaces and line feeds of every page leave NULs, and only
 * in certain places of each unit:
 *
 *     UTF-16LE  T.h.e. .   UTF-16BE  .T.h.e.    UTF-32LE  T...h...e...   UTF-32BE  ...T...h...e
 */
export function nulPattern(bytes: Uint8Array): Marked | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~3;
  const nuls = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) nuls[i & 3]!++;
  const all = nuls[0]! + nuls[1]! + nuls[2]! + nuls[3]!;
  if (length < 8 || all === 0) return undefined;
  const units = length / 4;
  const found = (charset: Marked['charset']): Marked => ({ charset, evidence: 'nul-pattern', start: 0 });
  if (nuls[2] === units && nuls[3] === units && nuls[0]! < units / 4) return found('utf-32le');
  if (nuls[0] === units && nuls[1] === units && nuls[3]! < units / 4) return found('utf-32be');
  const even = nuls[0]! + nuls[2]!;
  const odd = nuls[1]! + nuls[3]!;
  if (odd > 0 && even === 0 && readable(bytes.subarray(0, length), 'utf-16le')) return found('utf-16le');
  if (even > 0 && odd === 0 && readable(bytes.subarray(0, length), 'utf-16be')) return found('utf-16be');
  return undefined;
}

/** All but a few of the UTF-16 units are letters, digits, punctuation or white space: a stray NUL in 8-bit text gives others. */
function readable(bytes: Uint8Array, charset: 'utf-16le' | 'utf-16be'): boolean {
  const text = decodeUtf16(bytes, charset === 'utf-16be');
  const good = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu)?.length ?? 0;
  const common =
    text.match(/[ -~\s\u00a0-\u06ff\u0900-\u0e7f\u1e00-\u22ff\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/g)
      ?.length ?? 0;
  return good >= 0.98 * text.length && common >= 0.85 * text.length;
}

/** UTF-16 text; surrogate halves stay as they are, an odd last byte is dropped. */
export function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 1 < bytes.length;) {
    const units: number[] = [];
    for (; i + 1 < bytes.length && units.length < 4096; i += 2) units.push(view.getUint16(i, !bigEndian));
    // eslint-disable-next-line no-restricted-syntax -- 4,096 at most
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

/** UTF-32 text; what is no code point becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const code = view.getUint32(i, !bigEndian);
    parts.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('');
}

/** `text` with U+FFFD for every surrogate half that stands alone. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
