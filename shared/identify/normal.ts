import { remembered } from '../source/memo';

/** Letters and digits alone, lower case, without accents: what two witnesses must share to agree. */
export const letters = remembered((text): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ''),
);

/** Runs of white space, U+00A0 and zero-width characters made one space; outer ones taken off. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g, ' ').trim();
}

/** A pattern's special characters made literal. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** One pattern for all `phrases`, the longest first, a space standing for any white space. */
export function oneOf(phrases: readonly string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(phrase => literal(phrase).replace(/ /g, '\\s+')).join('|')})`;
}
