import { ALPHABETS } from '../../decode/alphabets';
import { EAST_ASIAN, GREEK, KIND_OF, KINDS, SCRIPT_OF } from './kinds';
import { rarityOf } from './rarity';

/**
 * What it costs a sound text to have a character of the column right after one of the row: 0 is everyday writing, 9
 * happens in damaged text only. The figures are set by hand; the comments name what each row must tell apart.
 */
// prettier-ignore
const COSTS: Readonly<Record<string, string>> = {
  //    _ a A ä Ä x 0 . ( “ ” ’ – ™ £ ´ √ █ n s c м ? e
  _:   '0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 2 0 0 0 3 9 2 1 0',
  a:   '0 0 0 0 6 0 0 0 0 3 0 0 0 0 4 3 5 4 0 0 9 0 3 0', // A small letter before a capital with an accent is `nÃ`, seldom a word.
  A:   '0 0 0 0 0 0 0 0 0 3 0 0 0 0 4 3 5 4 0 0 9 0 3 0',
  ä:   '0 0 4 0 6 0 0 0 0 3 0 0 0 0 4 3 4 4 0 0 9 0 3 1',
  Ä:   '0 0 0 0 0 0 2 0 0 4 0 0 0 2 5 4 6 6 0 3 9 0 5 1', // `Ã£` is damage; `É…`, `É’s` and at times `Å™` are sound.
  x:   '0 0 0 0 0 0 0 0 0 1 0 0 0 2 2 3 3 3 0 1 9 0 3 0',
  '0': '0 0 0 1 4 1 0 0 0 1 0 0 0 0 0 2 1 2 0 2 9 0 2 0', // `30Â°`
  '.': '0 0 0 1 2 0 0 0 0 1 0 0 0 0 1 1 1 2 0 2 9 1 2 0', // `end.Â Next`
  '(': '0 0 0 0 0 0 0 0 0 0 1 0 0 1 0 1 0 1 0 2 9 1 1 0',
  '“': '0 0 0 0 0 0 0 1 0 0 1 0 0 1 0 2 0 2 0 2 9 2 1 0',
  '”': '0 3 3 3 3 1 1 0 0 2 0 0 0 1 2 2 2 2 0 2 9 2 2 0',
  '’': '0 0 0 1 1 0 0 0 0 1 0 0 0 1 2 2 2 2 0 2 9 2 1 0',
  '–': '0 0 0 0 0 0 0 0 0 0 1 0 0 1 0 1 0 0 0 2 9 1 1 0',
  '™': '0 4 3 4 4 3 1 0 0 3 0 0 0 1 2 2 2 2 0 2 9 2 1 0', // `Ã©t`: a raised sign inside a word
  '£': '0 2 2 3 3 2 0 0 0 2 1 0 0 2 2 2 2 2 0 2 9 2 1 0',
  '´': '1 2 2 3 3 2 1 1 1 2 1 1 1 2 2 2 2 2 0 2 9 2 1 0',
  '√': '0 1 1 2 4 1 0 0 0 1 1 0 0 2 1 2 0 0 0 2 9 2 1 0', // `√π` is sound, `√ü` is ß in Mac Roman.
  '█': '0 3 3 6 6 3 2 1 1 4 4 4 1 5 5 5 4 0 2 2 9 2 1 0',
  n:   '0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 1 0 0 0 2 9 1 1 0',
  s:   '2 0 0 0 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 9 2 2 0',
  c:   '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0',
  м:   '0 0 0 0 0 0 0 0 0 1 0 0 0 1 2 2 2 2 0 2 9 0 1 0',
  '?': '0 1 1 1 1 1 0 0 0 1 0 0 0 1 1 1 1 1 0 1 9 1 0 0',
  e:   '0 1 1 1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 9 1 1 0',
};

const SIZE = KINDS.length;
const MATRIX = makeMatrix();

function makeMatrix(): Uint8Array {
  const matrix = new Uint8Array(SIZE * SIZE);
  [...KINDS].forEach((kind, row) => {
    const figures = COSTS[kind]!.replaceAll(' ', '');
    for (let column = 0; column < SIZE; column++) matrix[row * SIZE + column] = Number(figures[column]);
  });
  return matrix;
}

const kind = (name: string): number => KINDS.indexOf(name);
const SPACE = kind('_');
const LOWER = kind('ä');
const UPPER = kind('Ä');
const ASCII_LOWER = kind('a');
const ASCII_UPPER = kind('A');
const OPENING = kind('“');
const NBSP = kind('n');
const APOSTROPHE = kind('’');
const DASH = kind('–');
const DIGIT = kind('0');
const STOP = kind('.');
const SIGNS = [...'“”–™£√'].reduce((set, name) => set | (1 << kind(name)), 0);
/** Kinds of the signs in `signCost`. */
const BEHIND_LETTERS = [...'“’”–™£ns'].reduce((set, name) => set | (1 << kind(name)), 0);
const ROOT = kind('√');
const BLOCK = kind('█');
const isShade = (unit: number): boolean => unit >= 0x2580 && unit <= 0x259f;
const LOWERS = (1 << LOWER) | (1 << ASCII_LOWER);
const CAPS = (1 << UPPER) | (1 << ASCII_UPPER);
const LETTERS = CAPS | (1 << LOWER) | (1 << ASCII_LOWER) | (1 << kind('x'));

/** What a lone letter can follow without being a name in quotation marks: „Ä“. */
const APART = [...'_.(0–£n'].reduce((set, name) => set | (1 << kind(name)), 0);

const isIn = (set: number, one: number): boolean => ((set >> one) & 1) === 1;

/** One-letter words and names of letters that stand alone in sound text: à, è, é, ó, y; Å and Ø as units and names. */
const LONE_WORDS = new Set([
  ...'àÀáÁèÈéÉêÊìÌíÍòÒóÓôÔúÚåÅøØæÆöÖµαβγδεζηθκλμνξπρστφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩοήаАвВиИкКоОсСуУяЯіІєїЇбжѝ',
]);

/** Œ, Š, Ž, Ÿ after Ã or Â, as in `Ãœber` and `GrÃ¶ÃŸe`: sure damage, for no language has Ã beside them at all. */
const CLASHING = /^[ÃÂ][ŒœŠšŽžŸ]/;

/** What stands alone in damaged text only; å and à stand in for other letters in other pages, but these lead most. */
const LEADS = new Set([...'ÃÂâ']);

/**
 * How hard it is to believe that someone wrote `text[start, end)` where it stands; its neighbours on both sides count.
 * Points as in `COSTS`; comparable between two readings of the same place.
 */
export function damage(text: string, start: number, end: number): number {
  let cost = 0;
  for (let i = start; i <= end; i++) cost += damageAt(text, i);
  return cost;
}

/** The part of the damage that shows between characters `i - 1` and `i`. */
function damageAt(text: string, i: number): number {
  const left = i > 0 ? text.charCodeAt(i - 1) : 0x20;
  const right = i < text.length ? text.charCodeAt(i) : 0x20;
  const a = KIND_OF[left]!;
  const b = KIND_OF[right]!;
  let cost = MATRIX[a * SIZE + b]!;
  const aLetter = isIn(LETTERS, a);
  const bLetter = isIn(LETTERS, b);
  if (aLetter && bLetter) cost += mixCost(left, right) + clashCost(text, i);
  const before = i > 1 ? KIND_OF[text.charCodeAt(i - 2)]! : SPACE;
  // `κB`, `γR`: Greek before a Latin capital is a symbol, not a word.
  if (a === LOWER && b === ASCII_UPPER && SCRIPT_OF[left] === GREEK) cost -= 4;
  // „Ä“: the German mark that closes what „ opened.
  if (b === OPENING && closesGerman(text, i)) cost -= MATRIX[a * SIZE + b]!;
  // A capital word that ends in one small letter with an accent: SÖģ.
  if (b === LOWER && isIn(CAPS, a) && isIn(CAPS, before)) cost += 5.5;
  // ` Ã… `: a letter that is no word stands alone.
  if (isIn(APART, before) && (a === UPPER || a === LOWER) && !bLetter) cost += loneCost(text[i - 1]!, b);
  if (aLetter && left >= 0x80 && isIn(BEHIND_LETTERS, b)) cost += signCost(text, i, before);
  // `GRÃ–SSE`
  if (b === DASH && text[i - 1] === 'Ã' && isIn(LETTERS, KIND_OF[text.charCodeAt(i + 1)] ?? SPACE)) cost += 5;
  // `√•t`, `sraigi≈≥`: what Mac Roman makes of å and ų. Nothing is the root of a sign, and signs of relation follow none.
  if (left === 0x221a && MAC_SIGNS.has(text[i]!) && (isIn(LETTERS, before) || isIn(LETTERS, next(text, i)))) cost += 5;
  if (left === 0x2248 && MAC_SIGNS.has(text[i]!) && isIn(LETTERS, before)) cost += 5;
  // `4 ¬∞C`
  if (left === 0xac && MAC_MATHS.has(text[i]!)) cost += 2;
  // ¬ and ƒ are rare, and lead most of the damage that Mac Roman does; `¬´` alone is a face.
  if (right === 0x192 || (right === 0xac && (aLetter || text[i + 1] !== '´'))) cost += 2;
  if (left === 0xac && isIn(SIGNS, b)) cost += 2;
  // `√ñ`: roots are taken of numbers and Greek letters.
  if (a === ROOT && (b === LOWER || b === UPPER) && SCRIPT_OF[right] !== GREEK) cost += 4;
  // `GΓ–RLITZ`: Greek capitals that look Latin, or lead damage, stand in no formula right behind a Latin letter.
  if (aLetter && bLetter && SCRIPT_OF[left] === 1 && GREEK_LEADS.has(text[i]!) && /^[^\s’]/.test(text[i + 1] ?? ''))
    cost += 6;
  // `CÃ\u00a0nan`: Portuguese has a capital Ã at a word's end in capitals only, and capitals follow.
  if (a === NBSP && isIn(LOWERS, b) && text[i - 2] === 'Ã') cost += 5;
  // `Å\u00a0ibenik`: a no-break space stands behind a number's unit, not behind a word.
  if (a === NBSP && bLetter && text[i - 2] === 'Å' && !/\d\s?$/.test(text.slice(Math.max(0, i - 4), i - 2)))
    cost += isIn(LOWERS, b) ? 1 : 4;
  // `┬▒`: frames are not drawn against shades.
  if (a === BLOCK && b === BLOCK && isShade(left) !== isShade(right)) cost += 3;
  // `├«ncet`
  if (a === BLOCK && b === OPENING && isIn(LETTERS, KIND_OF[text.charCodeAt(i + 1)] ?? SPACE)) cost += 1;
  // `R«g`: a quotation opens inside a word.
  if (a === OPENING && bLetter && isIn(LETTERS, before)) cost += 3;
  return cost;
}

/** What Mac Roman has for the second bytes of UTF-8, 0x80–0xBF, but for letters. */
const MAC_SIGNS = new Set([...'†°¢£§•¶®©™´¨≠∞±≤≥¥∂∑∏∫ªº']);

const MAC_MATHS = new Set([...'∞±∂∑∏∫ªº']);

const next = (text: string, i: number): number => (i + 1 < text.length ? KIND_OF[text.charCodeAt(i + 1)]! : SPACE);

/** Γ, Β, Ε, Ξ, Ο, Ρ: first bytes of most damage in windows-1253; Δ, Σ, Ω and Π do stand behind letters (`TΔS`, `kΩ`). */
const GREEK_LEADS = new Set([...'ΓΒΕΞΟΡ']);

/** Signs behind a letter that no one puts there. */
function signCost(text: string, i: number, before: number): number {
  const letter = text[i - 1]!;
  const after = next(text, i);
  switch (text[i]) {
    // `HÃ¡`: opens a sentence.
    case '¡':
    case '¿':
      return 3;
    // `RÃ…GERNE`: after an ellipsis comes a space.
    case '…':
      return letter === 'Ã' && isIn(LETTERS, after) ? 3 : 0;
    // `О±-helix`
    case '±':
      return after === SPACE || after === DIGIT ? 0 : 1;
    // `Г–stersunds`: a dash joins words of one script. Greek is science (β–γ), its leading capitals are not.
    case '–':
    case '—':
      return isIn(LETTERS, after) ? dashCost(letter, text[i + 1]!) + (isIn(APART, before) ? 1 : 0) : 0;
    // `QUIΓ‰N`: parts of a thousand are counted in figures.
    case '‰':
      return 4;
    // `WSIÄ„`: opens only.
    case '„':
    case '‚':
      return 2;
    // `MANCÃ’`: closes, or stands for letters left out, and nothing is left out behind Ã.
    case '’':
      return letter === 'Ã' && isIn(LETTERS, before) && !isOpen(text, i, '‘') ? 5 : 0;
    case '”':
      return letter === 'Ã' && !isOpen(text, i, '“') && !isOpen(text, i, '„') ? 4 : 0;
    // `JÅ²`: Å² is a unit, and stands behind a number.
    case '²':
      return letter === 'Å' && isIn(LETTERS, before) ? 4 : 0;
    // `Ĺ\u00a0KODA`: no word of any language ends in Ĺ.
    case '\u00a0':
      return letter === 'Ĺ' ? 5 : 0;
    // `Γ\u00adrta`: no word is divided behind its first letter.
    case '\u00ad':
      return isIn(LETTERS, before) ? 0 : 4;
    default:
      return 0;
  }
}

function dashCost(left: string, right: string): number {
  const a = SCRIPT_OF[left.charCodeAt(0)]!;
  const b = SCRIPT_OF[right.charCodeAt(0)]!;
  if ((a <= 2 && b <= 2) || a === b) return 0;
  return a === GREEK && !GREEK_LEADS.has(left) ? 0 : 5;
}

const isOpen = (text: string, i: number, mark: string): boolean =>
  text.slice(Math.max(0, i - LONGEST_QUOTE), i).includes(mark);

const LONGEST_QUOTE = 80;

function closesGerman(text: string, i: number): boolean {
  const opened = text[i] === '“' ? '„' : text[i] === '‘' ? '‚' : undefined;
  return opened !== undefined && text.slice(Math.max(0, i - LONGEST_QUOTE), i).includes(opened);
}

/** Before a space or a full stop only what is no letter of any language's one-letter words; before a sign any other, too. */
function loneCost(letter: string, next: number): number {
  if (next === APOSTROPHE || LONE_WORDS.has(letter)) return 0;
  if (LEADS.has(letter)) return 5;
  return next === SPACE || next === STOP ? 0 : 4;
}

/** Two accented letters side by side that no language has together: `Ăą` is half Romanian and half Polish. */
function clashCost(text: string, i: number): number {
  const left = text.charCodeAt(i - 1);
  const right = text.charCodeAt(i);
  if (left < 0xc0 || right < 0xc0 || left >= LATIN_END || right >= LATIN_END) return 0;
  if (CLASHING.test(text.slice(i - 1, i + 1))) return 5;
  if (shareAlphabet(text[i - 1]!, text[i]!)) return 0;
  // `VÄŒELY`: inside a word; at its start it may be a name in brackets or a slip.
  const inside = isIn(LETTERS, KIND_OF[text.charCodeAt(i - 2)] ?? SPACE) && isIn(LETTERS, next(text, i));
  return inside ? 5.5 : 3;
}

const LATIN_END = 0x180;
const together = new Map<string, Set<string>>();
for (const alphabet of Object.values(ALPHABETS)) {
  for (const letter of alphabet) together.set(letter, new Set([...(together.get(letter) ?? []), ...alphabet]));
}

const shareAlphabet = (one: string, other: string): boolean =>
  together.get(one.toLowerCase())?.has(other.toLowerCase()) ?? one.toLowerCase() === other.toLowerCase();

/** Letters of two scripts side by side. Greek among Latin is science (IL2Rγ), Latin among Chinese is everyday. */
function mixCost(left: number, right: number): number {
  const a = SCRIPT_OF[left]!;
  const b = SCRIPT_OF[right]!;
  if (a === b || a === 0 || b === 0 || (a <= 2 && b <= 2)) return 0;
  if (a === EAST_ASIAN || b === EAST_ASIAN) return 3;
  const greek = a === GREEK || b === GREEK;
  return greek && (a === 1 || b === 1) ? 0 : greek && (a === 2 || b === 2) ? 3 : 6;
}

/** The cost of the characters themselves: what texts seldom have at all. */
export function rarity(text: string): number {
  let cost = 0;
  for (const char of text) cost += rarityOf(char.codePointAt(0)!);
  return cost;
}
