/**
 * Superscripts and subscripts as text.
 *
 * A superscript is written in Unicode's superscript characters where all of it has them: `Ca²⁺`, `10⁻³`, `¹³C`, and the
 * marks of citations and affiliations, `shown before¹,²` and `Li Maᵃ`. So it neither melts into a number (10⁻³ is not
 * 10-3) nor into a word, and compatibility folding (NFKC, which search engines apply) gives the plain characters back, one
 * for one. What has none stays plain: `4th`, `word[3]`; between two digits a caret parts it: `10^0.5`.
 *
 * A subscript is written plain, as one types it, `CO2`, `LiCoO2`, save between two digits: `Cu1₂`.
 */

/** https://www.unicode.org/charts/PDF/U2070.pdf; hyphen-minus and minus sign are the same superscript. */
const SUPERSCRIPT: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '=': '⁼',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  i: 'ⁱ',
};

/** https://www.unicode.org/charts/PDF/U1D00.pdf and U02B0; there is no superscript q. */
const SUPERSCRIPT_LETTER: Readonly<Record<string, string>> = {
  a: 'ᵃ',
  b: 'ᵇ',
  c: 'ᶜ',
  d: 'ᵈ',
  e: 'ᵉ',
  f: 'ᶠ',
  g: 'ᵍ',
  h: 'ʰ',
  i: 'ⁱ',
  j: 'ʲ',
  k: 'ᵏ',
  l: 'ˡ',
  m: 'ᵐ',
  n: 'ⁿ',
  o: 'ᵒ',
  p: 'ᵖ',
  r: 'ʳ',
  s: 'ˢ',
  t: 'ᵗ',
  u: 'ᵘ',
  v: 'ᵛ',
  w: 'ʷ',
  x: 'ˣ',
  y: 'ʸ',
  z: 'ᶻ',
};

/** Digits, signs, the exponents n and i, and the separators and marks of notes, which stand as they are. */
const NUMBERS = /^[\d+\-−=()ni\s,;–*†‡§¶#]+$/;
/** Lone letters or numbers in a list, as of affiliations: "a", "a,b", "1, b,*". */
const MARKS = /^[\s,;*†‡§¶#]*(?:[a-pr-z]|\d+)(?:[\s,;*†‡§¶#–-]+(?:[a-pr-z]|\d+))*[\s,;*†‡§¶#]*$/;

/** How the characters of an element are set: as they stand, raised, or lowered between digits. */
export type Setting = 'plain' | 'raised' | 'caret' | 'lowered';

/** How a superscript of this text is set when it follows `before`, the last character in front of it. */
export function settingOfSuperscript(text: string, before: string): Setting {
  if (NUMBERS.test(text) || MARKS.test(text)) return 'raised';
  return isDigit(before) && /^\s*[+\-−]?\d/.test(text) ? 'caret' : 'plain';
}

/** How a subscript of this text is set when it follows `before`. */
export function settingOfSubscript(text: string, before: string): Setting {
  return isDigit(before) && /^\d+$/.test(text) ? 'lowered' : 'plain';
}

/** `text` in the characters of its setting; as long as before. */
export function set(text: string, setting: Setting): string {
  switch (setting) {
    case 'plain':
    case 'caret':
      return text;
    case 'raised':
      return text.replace(/[\da-z+\-−=()]/g, c => SUPERSCRIPT[c] ?? SUPERSCRIPT_LETTER[c] ?? c);
    case 'lowered':
      return text.replace(/\d/g, d => String.fromCharCode(0x2080 + Number(d)));
  }
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}
