/** Features of the label models that `npm run ablate` leaves out together. */
export interface Family {
  readonly name: string;
  readonly what: string;
  /** Names of columns, `*` for any letters: patterns as learn.py has them. A column may be in two families (`kind-menu@1`). */
  readonly columns: readonly string[];
}

export const FEATURE_FAMILIES: readonly Family[] = [
  {
    name: 'words',
    what: 'scores of hashed words, of the leaf and around it (no columns: learn.py knows the name)',
    columns: ['word-scores'],
  },
  {
    name: 'characters',
    what: 'counts of characters, words and numbers in the leaf',
    columns: ['log-length', 'words', 'log-words', 'capitalised', 'long-capitalised', 'shouted', 'single', 'numbers', 'sentences', 'longest-token', 'letters', 'upper', 'digits', 'cjk', 'commas*', 'stops', 'separators*', 'signs', 'brackets', 'dashes', 'foreign', 'quotes', 'parentheses', 'gaps', 'equals'],
  },
  {
    name: 'ends',
    what: 'what the leaf begins and ends with',
    columns: ['starts-*', 'ends-*'],
  },
  {
    name: 'bibliographic',
    what: 'initials, years, identifiers, addresses',
    columns: ['initials*', 'surnames*', 'years*', 'doi', 'url', 'copyright', 'ampersats*'],
  },
  { name: 'lexicon', what: 'kinds of words, by the word lists', columns: ['kind-*', 'first-stop', 'first-month', 'first-institution', 'first-place', 'first-particle', 'first-heading', 'first-caption', 'first-date-label', 'first-fact-label', 'first-person', 'first-reference', 'first-menu', 'first-tool', 'first-promo', 'first-related', 'first-notice'] },
  { name: 'known', what: 'headings that the lexicon knows, and leaves under them', columns: ['known-*', 'under-*'] },
  {
    name: 'layout',
    what: 'what the reader hands on of print and markup: gaps, links, levels, shapes',
    columns: ['indent', 'gap', 'gap@*', 'link-share*', 'links', 'depth', 'marker*', 'level*', 'emphasis', 'hidden', 'shape-*'],
  },
  { name: 'elements', what: 'the elements that the leaf stands in', columns: ['in-*'] },
  { name: 'near', what: 'the three leaves on each side', columns: ['*@*'] },
  { name: 'windows', what: 'means over 3, 10 and 30 leaves on each side', columns: ['*~*'] },
  { name: 'periods', what: 'leaves at one distance that look alike', columns: ['period-*'] },
  {
    name: 'place',
    what: 'the place on the page, and how far prose, headings and page breaks are',
    columns: ['place', 'char-place', 'from-*', 'to-*', 'behind-prose', 'next-prose', 'last-prose', 'since-heading'],
  },
  {
    name: 'likeness',
    what: 'repeats on the page, runs, words shared with the title and the text',
    columns: ['repeats*', 'run', 'short-run', 'title-likeness', 'first-likeness', 'shared-words', 'same-as-before', 'seen-before', 'echo*'],
  },
  {
    name: 'kin',
    what: 'what the leaves of one kind by the markup are together: how many, how many different ones, where, their means',
    columns: ['kin-*', 'near-*', 'yard-*'],
  },
  { name: 'page', what: 'facts of the page, the same for all its leaves', columns: ['page-*'] },
]; // prettier-ignore

/** Does `pattern` name the column? */
export const names = (pattern: string, column: string): boolean => {
  const [head, ...rest] = pattern.split('*');
  if (rest.length === 0) return column === pattern;
  const tail = rest.at(-1)!;
  if (column.length < head!.length + tail.length || !column.startsWith(head!) || !column.endsWith(tail)) return false;
  return rest.slice(0, -1).every(part => column.includes(part));
};
