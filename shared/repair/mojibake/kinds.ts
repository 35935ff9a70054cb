import { unitsBetween } from '../../text/classes';

/**
 * What a character is in running text, as far as it tells damage from sound text. Each kind has a letter, which heads
 * its row and column in `COSTS`.
 */
export const KINDS = '_aAäÄx0.(“”’–™£´√█nscм?e' as const;

/** Characters of each kind; ranges as in a regular expression. The first kind that has a character counts. */
const MEMBERS: readonly (readonly [kind: string, members: string])[] = [
  ['_', '\\t-\\r '],
  ['a', 'a-z'],
  ['A', 'A-Z'],
  ['0', '0-9'],
  ['.', '.,;:!?)\\]}%'],
  ['(', '\\x21-\\x7e'],
  ['c', '\\x00-\\x1f\\x7f-\\x9f'],
  ['n', '\\xa0\\u2000-\\u200a\\u202f\\u3000'],
  ['s', '\\xad\\u200b-\\u200f'],
  // Quotation marks that open; „x“ and »x« close with them too, so that they are not impossible after a letter.
  ['“', '\\xa1\\xab\\xbf‘“„‚‹'],
  ['’', '’'],
  ['”', '\\xbb”›…'],
  ['–', '\\xb7‐-―•−'],
  // Signs that stand raised behind a word or number.
  ['™', '\\xa9\\xaa\\xae\\xb0\\xb2\\xb3\\xb9\\xba™†‡‰′″⁰-₎№'],
  // Signs that stand alone or before a number. ƒ is no letter of any European language.
  ['£', '\\xa2-\\xa7\\xac\\xb1\\xb5\\xb6\\xbc-\\xbe\\xd7\\xf7ƒ€₠-⃀'],
  // Accents that stand alone.
  ['´', '\\xa8\\xaf\\xb4\\xb8ˆˇ˘-˝΄΅'],
  ['√', '←-⋿◊⌐⌠⌡'],
  ['█', '─-▟■'],
  ['?', '\\ufffd'],
  ['м', '\\p{M}'],
  ['Ä', '\\p{Lu}\\p{Lt}'],
  ['ä', '\\p{Ll}'],
  ['x', '\\p{L}\\p{N}'],
];

const indexOf = (kind: string): number => KINDS.indexOf(kind);
const OTHER = indexOf('e');
const HAN = indexOf('x');

/** Up to here each character is looked up; beyond stand East Asian letters, private use and presentation forms. */
const TABLE_END = 0x3000;

/** Kind of each UTF-16 unit. */
export const KIND_OF: Uint8Array = makeKinds();

function makeKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(OTHER);
  const all = unitsBetween(0, TABLE_END);
  // The last kind first, so that of several the first stays.
  for (const [kind, members] of [...MEMBERS].reverse()) {
    for (const { 0: run, index } of all.matchAll(new RegExp(`[${members}]+`, 'gu')))
      kinds.fill(indexOf(kind), index, index + run.length);
  }
  kinds.fill(HAN, 0x3040, 0xd7a4);
  kinds.fill(HAN, 0xf900, 0xfe00);
  kinds[0xfffd] = indexOf('?');
  kinds[0x3000] = indexOf('n');
  return kinds;
}

/** Scripts told apart; 0 for what belongs to all (digits, punctuation). */
const SCRIPTS: readonly (readonly [script: Script, start: number, end: number])[] = [
  [1, 0x41, 0x5b],
  [1, 0x61, 0x7b],
  [2, 0xc0, 0xd7],
  [2, 0xd8, 0xf7],
  [2, 0xf8, 0x2b0],
  [2, 0x1e00, 0x1f00],
  [3, 0x370, 0x400],
  [3, 0x1f00, 0x2000],
  [4, 0x400, 0x530],
  [5, 0x530, 0x590],
  [6, 0x591, 0x600],
  [7, 0x600, 0x700],
  [8, 0x700, 0x900],
  [9, 0x900, 0xe00],
  [10, 0xe00, 0xe80],
  [11, 0xe80, 0x1100],
  [12, 0x1100, 0x1e00],
  [13, 0x3040, 0xd7a4],
];

/** 1 Latin, ASCII · 2 Latin with accents · 3 Greek · 4 Cyrillic · 5–12 others, west to east · 13 Han, kana and hangul. */
export type Script = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
export const GREEK: Script = 3;
export const EAST_ASIAN: Script = 13;

/** Script of each UTF-16 unit. */
export const SCRIPT_OF: Uint8Array = makeScripts();

function makeScripts(): Uint8Array {
  const scripts = new Uint8Array(0x10000);
  for (const [script, start, end] of SCRIPTS) scripts.fill(script, start, end);
  return scripts;
}
