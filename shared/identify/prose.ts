import { PARTICLES } from './tables/names';

const SAMPLE = 300;
const FEWEST_WORDS = 10;

/**
 * Most words of `text` (of its first 300 characters) are lower case: sentences, not a list of names, an address or a
 * journal. Texts of ten words and less are never told to be prose.
 */
export function isProse(text: string): boolean {
  const words = text.slice(0, SAMPLE).match(/(?<!\S)\p{L}{2,}/gu) ?? [];
  const small = words.filter(word => /^\p{Ll}/u.test(word) && !PARTICLES.has(word)).length;
  return words.length > FEWEST_WORDS && small > words.length * 0.6;
}
