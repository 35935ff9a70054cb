import { NUMBERS_IN_BRACKETS, numbersIn } from './numeric';

/** "(Lee, 1983)", "(Lee and Moss 1983; …": a name and a year in brackets, and nothing that must lead to an entry. */
const NAME_AND_YEAR =
  /\((\p{Lu}[\p{L}\p{M}'’-]{1,40}(?: (?:and|&|et|und|y|e) \p{Lu}[\p{L}\p{M}'’-]{1,40}| et al\.?)?,? (?:1[89]|20)\d\d[a-z]?)[);,]/gu;

/**
 * How many works a text cites, by the marks alone, for a page whose bibliography was not found: numbers in brackets that
 * come up in the order 1, 2, 3, as only citations do, or names with years. What is in doubt does not count: intervals,
 * numbers of equations, superscripts.
 */
export function worksCited(texts: readonly string[]): number {
  const names = new Set<string>();
  let next = 1;
  for (const text of texts) {
    for (const [, list] of text.matchAll(NUMBERS_IN_BRACKETS)) {
      for (const number of numbersIn(list!)) if (number === next) next++;
    }
    for (const [, name] of text.matchAll(NAME_AND_YEAR)) names.add(name!);
  }
  return Math.max(next - 1, names.size);
}
