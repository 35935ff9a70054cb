import { isAscii, wordsJoined } from '../text/runs';

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/u;

/** Whether a text has Chinese characters or kana: then it has no spaces between words. */
export const isCjk = (text: string): boolean => CJK.test(text);

/**
 * A heading as the lexicon knows it: lower case, accents and punctuation off, one space between words.
 *
 *     "Matériel & Méthodes :"  →  "materiel and methodes"          "参 考 文 献"  →  "参考文献"
 *     "Author’s contributions" →  "authors contributions"          "References (63)"  →  "references"
 */
export function fold(heading: string): string {
  const plain = wordsJoined(withoutMarks(plainLetters(heading)), ' ').trim();
  return isCjk(plain) ? plain.replace(/ /g, '') : plain;
}

const plainLetters = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/ß/g, 'ss');

const AND = /[&/+]/g;
const APOSTROPHE = /['\u2019\u02bc]/;
const GENITIVE = /(?<=[a-z])['\u2019\u02bc](?=s\b)|(?<=s)['\u2019\u02bc](?=\s|$)/g;
const COUNT = /\([^()]{0,40}\)\s*$/;

/** Signs that are words, genitives, and the count behind a heading. */
function withoutMarks(text: string): string {
  const worded = text.replace(AND, ' and ');
  const whole = APOSTROPHE.test(worded) ? worded.replace(GENITIVE, '') : worded;
  return whole.includes('(') ? whole.replace(COUNT, '') : whole;
}
