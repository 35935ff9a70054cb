import { remembered } from '../source/memo';
import { isAscii, spacedOnce, wordsJoined } from '../text/runs';

/** Letters and digits alone, lower case, without accents: what two witnesses must share to agree. */
export const letters = remembered((text): string =>
  wordsJoined((isAscii(text) ? text : text.normalize('NFKD')).toLowerCase(), ''),
);

/** Runs of white space, U+00A0 and zero-width characters made one space; outer ones taken off. */
export const tidy = spacedOnce;

/** A pattern's special characters made literal. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** One pattern for all `phrases`, the longest first, a space standing for any white space. */
export function oneOf(phrases: readonly string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(phrase => literal(phrase).replace(/ /g, '\\s+')).join('|')})`;
}
