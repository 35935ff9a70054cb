import { OCCUPATIONS } from './tables/occupations';

const MOST_WORDS = 8;

/** "research fellow", "professor of hydrometry": what an author does, printed behind the name; it begins with a small letter. */
export function isOccupation(text: string): boolean {
  const words = text.split(' ');
  return /^\p{Ll}/u.test(text) && words.length <= MOST_WORDS && words.some(word => OCCUPATIONS.has(word));
}
