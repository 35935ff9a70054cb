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
  const plain = heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[&/+]/g, ' and ')
    .replace(/(?<=[a-z])['\u2019\u02bc](?=s\b)|(?<=s)['\u2019\u02bc](?=\s|$)/g, '')
    .replace(/\([^()]{0,40}\)\s*$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return isCjk(plain) ? plain.replace(/ /g, '') : plain;
}
