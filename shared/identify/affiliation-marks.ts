/** A mark that leads from a name to an affiliation, at the start of the affiliation's line. */
export interface LeadingMark {
  readonly mark: string;
  /** Characters of the line up to the affiliation's first word. */
  readonly length: number;
}

const ROMAN = '(?:I{1,3}|IV|VI{0,3}|IX|X)';
const SYMBOL = '[*∗†‡§¶‖#]';
/** "1 Department", "(2) Department", "3. Department", "aDepartment", "II Hospital", "† Department". */
const LEADING = new RegExp(
  String.raw`^[([]?(\d{1,2}|[a-z](?=[)\].]?\s?\p{Lu})|${ROMAN}(?=[)\].]?\s?\p{Lu}\p{Ll})|${SYMBOL})[)\].]?\s?(?=\p{Lu}|\p{Script=Han})`,
  'u',
);
const LONE = new RegExp(String.raw`^[([]?(\d{1,2}|[a-z]|${ROMAN}|${SYMBOL})[)\].]?$`, 'u');
const SUPERSCRIPTS = /[\u00b9\u00b2\u00b3\u2070-\u2079\u1d43-\u1d5b\u1d9c-\u1dbf\u02b0-\u02b8]/g;
const LONGEST_LINE = 400;
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Superscript digits and letters as plain ones: as long as before, so that places hold. */
export const plainMarks = (text: string): string => text.replace(SUPERSCRIPTS, mark => mark.normalize('NFKC'));

/** The mark that `text` (superscripts made plain) begins with. */
export function leadingMark(text: string): LeadingMark | undefined {
  const match = LEADING.exec(text);
  return match === null ? undefined : { mark: match[1]!, length: match[0].length };
}

/** The mark that `text` consists of: scrapers put superscripts on lines of their own. */
export const loneMark = (text: string): string | undefined => LONE.exec(plainMarks(text.trim()))?.[1];

/** A symbol leads to notes of all kinds; only numbers, letters and numerals count through affiliations. */
export const isCounting = (mark: string): boolean => /[\p{L}\d]/u.test(mark);

/** `mark` counts on from `before`: 2 from 1, b from a, IV from III. */
export function isNextMark(before: string, mark: string): boolean {
  if (/^\d/.test(before)) return Number(mark) === Number(before) + 1;
  const roman = ROMANS.indexOf(before);
  if (roman >= 0) return mark === ROMANS[roman + 1];
  return mark.length === 1 && mark.charCodeAt(0) === before.charCodeAt(0) + 1;
}

/** The letters with which lines of affiliations begin, as far as they count up from a: "abc". */
export function affiliationLetters(texts: readonly string[]): string {
  let letters = '';
  for (const text of texts) {
    const next = String.fromCharCode('a'.charCodeAt(0) + letters.length);
    if (text.length <= LONGEST_LINE && leadingMark(plainMarks(text))?.mark === next) letters += next;
  }
  return letters;
}

/** `mark` is the first of its kind. */
export const isFirstMark = (mark: string): boolean => /^(?:1|a|I)$/.test(mark);
