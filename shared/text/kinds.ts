import { unitsBetween } from './classes';

/** The kinds of characters that anything here asks for, a number each; one look-up instead of a `\p{…}` pattern. */
export const CLASS = {
  other: 0,
  space: 1,
  upper: 2,
  lower: 3,
  /** A letter without case that stands in words of several: Arabic, Devanagari, Hangul. */
  letter: 4,
  /** Han and kana, which are written without spaces. */
  cjk: 5,
  mark: 6,
  digit: 7,
  /** Ends a sentence: `. ! ? …` and their full-width kin. */
  stop: 8,
  /** Parts a sentence or a list: `, ; :` and their kin. */
  comma: 9,
  bracket: 10,
  quote: 11,
  dash: 12,
  /** Parts the entries of a menu, or begins an item: `| • · » › / >`. */
  separator: 13,
} as const;

/** In order: of two patterns that a character fits the later counts. */
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [CLASS.letter, /\p{L}+/gu],
  [CLASS.upper, /[\p{Lu}\p{Lt}]+/gu],
  [CLASS.lower, /\p{Ll}+/gu],
  [CLASS.mark, /\p{M}+/gu],
  [CLASS.digit, /\p{N}+/gu],
  [CLASS.space, /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2060-\u2064\ufeff]+/gu],
  [CLASS.bracket, /[\p{Ps}\p{Pe}]+/gu],
  [CLASS.quote, /[\p{Pi}\p{Pf}"'`´]+/gu],
  [CLASS.dash, /\p{Pd}+/gu],
  [CLASS.stop, /[.!?。！？…｡．]+/gu],
  [CLASS.comma, /[,;:、，；：､]+/gu],
  [CLASS.separator, /[|•·»«›‹/>▸▪●◦■]+/gu],
  [CLASS.cjk, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
];

/** No class has this number: the row of 256 that the unit stands in was not asked for yet. */
const UNKNOWN = 255;
const CLASSES = new Uint8Array(0x10000).fill(UNKNOWN);
const LOWER = new Uint16Array(0x10000);

/** The class (`CLASS`) of a UTF-16 code unit. Surrogates are `other`: no rule here asks what they stand for. */
export function classOf(code: number): number {
  const known = CLASSES[code]!;
  return known === UNKNOWN ? learnRow(code) : known;
}

/** The small form of a code unit that has one of the same length, else itself. Its class must have been asked for before. */
export const lowerOf = (code: number): number => LOWER[code]!;

/** Fills the 256 units around `code`: a page is written in a few such rows, and all of them would cost 0.1 s at each start. */
function learnRow(code: number): number {
  const first = code & 0xff00;
  const row = unitsBetween(first, first + 256);
  CLASSES.fill(CLASS.other, first, first + 256);
  for (const [kind, pattern] of PATTERNS)
    for (const { 0: run, index } of row.matchAll(pattern))
      CLASSES.fill(kind, first + index, first + index + run.length);
  for (let unit = first; unit < first + 256; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    LOWER[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  }
  return CLASSES[code]!;
}
