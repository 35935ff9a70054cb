/**
 * What each UTF-16 unit is, looked up instead of asked of a regular expression: one byte for each of the 65,536 units,
 * made once a process from the engine's own Unicode tables. Units of surrogate pairs have `SURROGATE` alone: what a pair
 * stands for only `\p{…}` with the `u` flag can tell, so that a scan that meets one falls back on its pattern.
 */
export const LETTER = 1;
export const LOWER = 2;
/** `\p{Lu}`; title case letters (`ǅ`) are letters alone. */
export const UPPER = 4;
export const MARK = 8;
export const NUMBER = 16;
/** White space as `\s` has it. */
export const SPACE = 32;
/** Unassigned code points and private use. */
export const NO_CHARACTER = 64;
export const SURROGATE = 128;

const PATTERNS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}+/gu],
  [LOWER, /\p{Ll}+/gu],
  [UPPER, /\p{Lu}+/gu],
  [MARK, /\p{M}+/gu],
  [NUMBER, /\p{N}+/gu],
  [SPACE, /\s+/g],
  [NO_CHARACTER, /[\p{Cn}\p{Co}]+/gu],
];

const FIRST_SURROGATE = 0xd800;
const BEHIND_SURROGATES = 0xe000;

/** Sum of the bits above for each UTF-16 unit. */
export const CLASS_OF: Uint8Array = makeClasses();

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  classes.fill(SURROGATE, FIRST_SURROGATE, BEHIND_SURROGATES);
  for (const [from, to] of [
    [0, FIRST_SURROGATE],
    [BEHIND_SURROGATES, 0x10000],
  ] as const) {
    const all = unitsBetween(from, to);
    for (const [bit, pattern] of PATTERNS) {
      for (const { 0: run, index } of all.matchAll(pattern)) {
        for (let unit = from + index; unit < from + index + run.length; unit++) classes[unit]! |= bit;
      }
    }
  }
  return classes;
}

/** All UTF-16 units from `from` on, `to` not among them, one after the other. */
export function unitsBetween(from: number, to: number): string {
  const units = new Uint16Array(to - from);
  for (let i = 0; i < units.length; i++) units[i] = from + i;
  return Buffer.from(units.buffer).toString('utf16le');
}

/**
 * Bits of the unit at `i`; 0 outside of the text. That is asked first: a look-up by the NaN that stands there costs an engine
 * all that it has compiled of the function around it.
 */
export const classAt = (text: string, i: number): number =>
  i >= 0 && i < text.length ? CLASS_OF[text.charCodeAt(i)]! : 0;

/** Whether any unit of `text` has any of `bits`. */
export function hasClass(text: string, bits: number): boolean {
  for (let i = 0; i < text.length; i++) if ((CLASS_OF[text.charCodeAt(i)]! & bits) !== 0) return true;
  return false;
}
