import { CLASS_OF, classAt, LETTER, LOWER, MARK, NO_CHARACTER, SURROGATE, UPPER } from '../text/classes';
import { ALPHABETS } from './alphabets';

/** What a text read in the wrong charset has, and the damage that each one counts for. */
const WEIGHTS = {
  unknown: 8,
  /** Control characters of Latin-1: printing characters of a Windows code page. */
  control: 5,
  /** Private use, and code points that stand for nothing. */
  noCharacter: 5,
  /** A capital after a small letter, one of them not ASCII: `pРИВЕТ` for KOI8-R read as windows-1251 and the other way. */
  capitalInside: 2,
  /** A letter, a sign, a letter: `p³aca` for płaca, `gar¨on`; line art inside a word. */
  signInside: 6,
  /** A sign that words do not begin with: `¹kola` for škola. */
  signBefore: 3,
  /** `C—mo`: seldom, and then between whole words. */
  dashInside: 1,
  /** A Chinese character inside a Latin word: `p髇er` for põner. */
  hanInside: 3,
  /** Words in two alphabets at once. */
  twoAlphabets: 2,
  /** Half-width kana: what Shift_JIS makes of other East Asian bytes. */
  halfKana: 1,
} as const;

const INSIDE = 1;
const BEFORE = 2;
const DASH = 4;
/** What each unit may be a sign of; 0 for nearly all. */
const SIGN_OF = signs([
  [INSIDE, /[\xa1-\xac\xae-\xb6\xb8-\xbf\xd7\xf7‚„†‡ˆ‰‹›•˜™√∫≈∆¬¥◊∂∑Ω≤≥─-▟]/g],
  [BEFORE, /[¹²³®¾½¼¬¯¨¸─-▟]/g],
  [DASH, /[–—]/g],
]);

function signs(kinds: readonly (readonly [bit: number, members: RegExp])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  // eslint-disable-next-line no-restricted-syntax -- 12,288 of them
  const all = String.fromCharCode(...Array.from({ length: 0x3000 }, (_, unit) => unit));
  for (const [bit, members] of kinds) for (const { index } of all.matchAll(members)) table[index]! |= bit;
  return table;
}

const SPACE = 0x20;

/**
 * How little `text` looks like a text that someone wrote: damage points for each character beyond ASCII, 0 for a sound
 * text, above 1 for a wrong charset. The measure is our own; its scale matters only for comparing readings of the same bytes.
 */
export function oddness(text: string): number {
  let beyond = 0;
  let points = 0;
  let left = SPACE;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const right = i + 1 < text.length ? text.charCodeAt(i + 1) : SPACE;
    if (unit >= 0x80) {
      beyond++;
      points += weightOf(text, i, left, unit, right);
    } else if (right >= 0x80) points += weightOfPair(unit, classOf(text, i), right, classOf(text, i + 1));
    left = unit;
  }
  return beyond === 0 ? 0 : (points + foreignLetters(text)) / beyond;
}

/** Points of the unit at `i`, which is beyond ASCII, and of it with what follows. */
function weightOf(text: string, i: number, left: number, unit: number, right: number): number {
  if (unit === 0xfffd) return WEIGHTS.unknown;
  if (unit < 0xa0) return WEIGHTS.control;
  // The second half of a pair: the first has been weighed as the whole.
  if ((unit & 0xfc00) === 0xdc00 && (left & 0xfc00) === 0xd800) return 0;
  const here = classOf(text, i);
  let points = (here & NO_CHARACTER) !== 0 ? WEIGHTS.noCharacter : 0;
  const sign = SIGN_OF[unit]!;
  if (sign !== 0) points += weightOfSign(sign, classOf(text, i - 1), classOf(text, i + 1));
  if (unit >= 0x3400 && unit < 0xa000 && isSmallAscii(left) && isSmallAscii(right)) points += WEIGHTS.hanInside;
  if (unit >= 0xff61 && unit < 0xffa0) points += WEIGHTS.halfKana;
  const isPair = (unit & 0xfc00) === 0xd800 && (right & 0xfc00) === 0xdc00;
  const next = i + (isPair ? 2 : 1);
  return points + weightOfPair(unit, here, text.charCodeAt(next), classOf(text, next));
}

const isSmallAscii = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

function weightOfSign(sign: number, before: number, after: number): number {
  const behindLetter = (before & LETTER) !== 0;
  if ((after & LETTER) === 0) return 0;
  let points = 0;
  if (behindLetter && (sign & INSIDE) !== 0) points += WEIGHTS.signInside;
  if (!behindLetter && (sign & BEFORE) !== 0) points += WEIGHTS.signBefore;
  if (behindLetter && (sign & DASH) !== 0 && (after & LOWER) !== 0) points += WEIGHTS.dashInside;
  return points;
}

function weightOfPair(left: number, leftClass: number, right: number, rightClass: number): number {
  let points = 0;
  if ((leftClass & LOWER) !== 0 && (rightClass & UPPER) !== 0) points += WEIGHTS.capitalInside;
  if ((isLatin(left) && isOther(right)) || (isOther(left) && isLatin(right))) points += WEIGHTS.twoAlphabets;
  return points;
}

const isLatin = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || isSmallAscii(unit) || (unit >= 0xc0 && unit <= 0x24f);
const isOther = (unit: number): boolean => unit >= 0x370 && unit <= 0x5ff;

/** Class of the character that the unit at `i` is part of; 0 outside of the text. */
function classOf(text: string, i: number): number {
  const bits = classAt(text, i);
  return bits === SURROGATE ? classOfPair(text, i) : bits;
}

function classOfPair(text: string, i: number): number {
  const isSecond = (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
  const char = String.fromCodePoint(text.codePointAt(isSecond ? i - 1 : i)!);
  let bits = /\p{L}/u.test(char) ? LETTER : 0;
  if (/\p{Ll}/u.test(char)) bits |= LOWER;
  if (/\p{Lu}/u.test(char)) bits |= UPPER;
  // Private use beyond the first plane is no trace of a wrong table: none gives it.
  return /\p{Cn}/u.test(char) ? bits | NO_CHARACTER : bits;
}

/** Beyond this many letters a text has shown what it is made of; the rest is not counted. */
const SAMPLE = 20_000;

const ALPHABET_SETS = Object.values(ALPHABETS).map(letters => new Set(letters));

/** Letters beyond ASCII that the best-fitting alphabet does not have. 0 for scripts that no alphabet above is written in. */
function foreignLetters(text: string): number {
  const counts = new Map<string, number>();
  const lower = text.slice(0, SAMPLE).toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit < 0xaa || (unit > 0x6ff && unit < 0x1e00) || unit > 0x1eff) continue;
    if ((CLASS_OF[unit]! & (LETTER | MARK)) !== 0) counts.set(lower[i]!, (counts.get(lower[i]!) ?? 0) + 1);
  }
  if (counts.size === 0) return 0;
  let least = Infinity;
  for (const set of ALPHABET_SETS) {
    let foreign = 0;
    for (const [letter, count] of counts) if (!set.has(letter)) foreign += count;
    least = Math.min(least, foreign);
  }
  return least;
}
