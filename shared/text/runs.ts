import { CLASS_OF, LETTER, NUMBER, SPACE, SURROGATE } from './classes';

/** Longer texts have a buffer of their own. */
const ROOM = 4096;
const SHARED = Buffer.alloc(ROOM);
const WORDS = LETTER | NUMBER;
const NOT_WORDS = /[^\p{L}\p{N}]+/gu;
const BEHIND_LATIN = 0x100;

/**
 * `text.replace(/[^\p{L}\p{N}]+/gu, glue)`, unit by unit over the class table; `glue` is one character of ASCII, or none.
 * What is no Latin text is left to the pattern.
 */
export function wordsJoined(text: string, glue: '' | ' '): string {
  const { length } = text;
  const room = length <= ROOM ? SHARED : Buffer.alloc(length);
  let end = 0;
  let isOpen = false;
  let isSame = true;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const bits = CLASS_OF[unit]!;
    if ((bits & WORDS) !== 0) {
      if (unit >= BEHIND_LATIN) return text.replace(NOT_WORDS, glue);
      room[end++] = unit;
      isOpen = false;
    } else if ((bits & SURROGATE) !== 0) {
      return text.replace(NOT_WORDS, glue);
    } else {
      isSame &&= unit === 32 && glue === ' ' && !isOpen;
      if (glue === ' ' && !isOpen) room[end++] = 32;
      isOpen = true;
    }
  }
  return isSame ? text : room.toString('latin1', 0, end);
}

/** No unit of `text` is beyond ASCII. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const NO_BREAK = 0xa0;
const ZERO_WIDTHS = [0x200b, 0x200c, 0x200d, 0x2060];
const BLANK = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;

/** Runs of white space, U+00A0 and zero-width characters made one space; outer ones taken off. */
export const spacedOnce = (text: string): string => (isSpacedOnce(text) ? text : text.replace(BLANK, ' ').trim());

function isSpacedOnce(text: string): boolean {
  let isBlank = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isSpace = (CLASS_OF[unit]! & SPACE) !== 0;
    if (isSpace && (isBlank || unit !== 32)) return false;
    if (unit >= NO_BREAK && ZERO_WIDTHS.includes(unit)) return false;
    isBlank = isSpace;
  }
  return !isBlank || text === '';
}
