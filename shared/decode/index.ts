import type { Charset, Warning } from '../document';
import { Refusal } from '../errors';
import { unpack } from './container';
import { type Declared, declaredCharset } from './declared';
import { detectCharset } from './detect';
import { oddness } from './plausible';
import { decodeTable, hasTable } from './tables';
import { byteOrderMark, decodeUtf16, decodeUtf32, type Marked, nulPattern, wellFormed } from './unicode';
import { censusUtf8, decodeLooseUtf8 } from './utf8';

export interface DecodeOptions {
  /** The sender's `Content-Type`, as S3 keeps it with the object. */
  readonly contentType?: string;
  /** Most bytes to take, packed or unpacked. 64 MiB if absent. */
  readonly maxBytes?: number;
}

/** A page's text and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly charset: Charset;
  readonly warnings: readonly Warning[];
}

export { containerKind, type ContainerKind } from './collection';

/** Most bytes of a page, packed or unpacked, where the caller sets no limit. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** How the bytes were read, and why so. */
interface Reading {
  readonly text: string;
  readonly used: string;
  readonly evidence:
    | Marked['evidence']
    | 'ascii'
    | 'escape-sequences'
    | 'valid-utf8'
    | 'utf8-with-stray-bytes'
    | 'declared'
    | 'detected';
}

/**
 * The text of a page from its bytes: gzip unpacked; then, in this order, a byte order mark, the NULs of UTF-16 and
 * UTF-32, well-formed UTF-8 (no other text looks like it by chance, so it beats a declaration), the declared charset
 * where the text then looks sound, and detection. Half characters and unknown bytes become U+FFFD, with a warning.
 *
 * Throws `Refusal` for what cannot be a page: `empty`, `too-large`, `archive`, `archive-bomb`, `pdf`, `binary`, `undecodable`,
 * and the containers (see `containerKind`): `warc`, `json-lines`, `mhtml`, `tar`, `zip`, `jats` (several articles in one file).
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const plain = unpack(bytes, options.maxBytes ?? MAX_BYTES);
  const declared = declaredCharset(plain, options.contentType);
  const { text, used, evidence } = read(plain, declared);
  refuseUnreadable(text);
  return {
    text,
    charset: { used, ...(declared && { declared: declared.label }), evidence },
    warnings: warningsOf(text, used, evidence),
  };
}

function read(bytes: Uint8Array, declared: Declared | undefined): Reading {
  const marked = byteOrderMark(bytes) ?? nulPattern(bytes);
  if (marked !== undefined) return readMarked(bytes, marked);
  const { sequences, strays, surrogates } = censusUtf8(bytes);
  refuseBinary(bytes, strays > 0 ? CONTROL_SHARE : CONTROL_SHARE_OF_UTF8);
  if (sequences === 0 && strays === 0) return readAscii(bytes);
  if (strays === 0 && surrogates === 0) return { text: utf8(bytes), used: 'utf-8', evidence: 'valid-utf8' };
  // Bytes of another charset seldom form UTF-8 sequences: as many sequences as stray bytes are UTF-8 with strays.
  if (sequences >= strays) return { text: loose(bytes), used: 'utf-8', evidence: 'utf8-with-stray-bytes' };
  const text = declared && hasTable(declared.charset) ? decodeTable(bytes, declared.charset) : undefined;
  const guess = detectCharset(bytes);
  // A declaration stands unless the text is odd with it and clearly less odd without.
  if (text !== undefined && oddness(text) <= guess.oddness + TOLERATED_ODDNESS) {
    return { text, used: declared!.charset, evidence: 'declared' };
  }
  return { text: decodeTable(bytes, guess.charset), used: guess.charset, evidence: 'detected' };
}

/** What a declared charset may look odder than the best guess: a few names in letters that the language lacks. */
const TOLERATED_ODDNESS = 0.25;

function readMarked(bytes: Uint8Array, { charset, evidence, start }: Marked): Reading {
  const body = bytes.subarray(start);
  switch (charset) {
    case 'utf-8': {
      const { strays, surrogates } = censusUtf8(body);
      return { text: strays + surrogates > 0 ? loose(body) : utf8(body), used: charset, evidence };
    }
    case 'utf-16le':
    case 'utf-16be':
      return { text: wellFormed(decodeUtf16(body, charset === 'utf-16be')), used: charset, evidence };
    case 'utf-32le':
    case 'utf-32be':
      return { text: wellFormed(decodeUtf32(body, charset === 'utf-32be')), used: charset, evidence };
  }
}

/** All bytes are ASCII: UTF-8, unless escapes switch to Japanese tables (`ESC $ B`, `ESC $ @`). */
function readAscii(bytes: Uint8Array): Reading {
  const text = utf8(bytes);
  return /\x1b\$[@B]/.test(text)
    ? { text: decodeTable(bytes, 'iso-2022-jp'), used: 'iso-2022-jp', evidence: 'escape-sequences' }
    : { text, used: 'utf-8', evidence: 'ascii' };
}

const utf8 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

/** UTF-8 whose stray bytes are windows-1252: what editors and databases mix in. */
const loose = (bytes: Uint8Array): string => decodeLooseUtf8(bytes, byte => decodeTable(byte, 'windows-1252'));

const SAMPLE = 65_536;
/** Share of control characters (but tab, line feeds, backspace, escape) from which bytes are no text. Random bytes have 0.09. */
const CONTROL_SHARE = 0.04;
/** The same where every byte is UTF-8, as no data but text is by chance: a dump of damaged fonts may be full of them. */
const CONTROL_SHARE_OF_UTF8 = 0.3;

function refuseBinary(bytes: Uint8Array, share: number): void {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && (byte < 8 || byte > 13) && byte !== 0x1b) controls++;
  if (controls > share * sample.length && !hasGlyphNumbers(sample, controls)) {
    throw new Refusal('binary', 'The input is binary data, not text.', { controls, bytes: bytes.length });
  }
}

/** Least share of small letters and spaces, and of all printing characters, among glyph numbers read as what they stand for. */
const SMALL_SHARE = 0.6;
const PRINTING_SHARE = 0.98;

/**
 * Text of PDF fonts that lost their encoding is written in glyph numbers, 29 or 31 below ASCII: a fifth of them are control
 * characters, the space U+0003 or U+0001 first of all. Such lines are damage for `repair`, no binary data.
 */
function hasGlyphNumbers(sample: Uint8Array, controls: number): boolean {
  return [29, 31].some(distance => {
    let explained = 0;
    for (let start = 0, end: number; start < sample.length; start = end + 1) {
      const feed = sample.indexOf(0x0a, start);
      end = feed < 0 ? sample.length : feed;
      explained += explainedBy(sample.subarray(start, end), distance);
    }
    return explained >= (1 - CONTROL_SHARE) * controls;
  });
}

/** Control characters of a line that are printing ones at `distance`; 0 where the line does not look like text then. */
function explainedBy(line: Uint8Array, distance: number): number {
  let small = 0;
  let printing = 0;
  let controls = 0;
  for (const byte of line) {
    const read = byte + distance;
    if (read === 0x20 || (read >= 0x61 && read <= 0x7a)) small++;
    if ((read >= 0x20 && read <= 0x7e) || byte === 0x20) printing++;
    if (byte < 0x20 && (byte < 8 || byte > 13) && byte !== 0x1b) controls++;
  }
  return small >= SMALL_SHARE * line.length && printing >= PRINTING_SHARE * line.length ? controls : 0;
}

/** A text of which every fifth character is unknown is none. */
const UNKNOWN_SHARE = 0.2;

function refuseUnreadable(text: string): void {
  if (text.trim() === '') throw new Refusal('empty', 'The input has white space only.');
  const unknown = countUnknown(text);
  if (unknown > 4 && unknown > UNKNOWN_SHARE * text.length) {
    throw new Refusal('undecodable', 'No charset makes a text of the input.', { unknown, length: text.length });
  }
}

const countUnknown = (text: string): number => (text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0);

/** U+FFFD in well-formed UTF-8 stand in the page itself: nothing was lost here. */
function warningsOf(text: string, used: string, evidence: Reading['evidence']): Warning[] {
  const warnings: Warning[] = [];
  if (evidence === 'detected') warnings.push({ code: 'charset-guessed', text: `No charset was given; ${used} fits.` });
  if (evidence !== 'valid-utf8' && text.includes('\ufffd')) {
    warnings.push({ code: 'undecodable-bytes', text: `Some bytes are no ${used}; they became U+FFFD.` });
  }
  return warnings;
}
