import { wordCount } from '../divide/traits';
import { MONTHS } from '../identify/tables/months';

/** Words of a line that are compared: a notice is told by its first forty, whatever it ends with. */
const MOST_WORDS = 40;
/** Characters that are looked at for them. */
const MOST_CHARS = 600;
const FEWEST_LETTERS = 2;
/** A label of so few words is no evidence of itself: "Control" heads a button and a column of a table. */
const LABEL_WORDS = 2;
/** So much of a neighbour is enough to know it again. */
const NEIGHBOUR_WORDS = 6;

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.flat());
const ADDRESS = /:\/\/|^www\.|@|^10\.\d{4,9}\//;
const NUMBERS = /[#№]|\p{N}+/gu;

/**
 * The shape of a line: lower case, white space and punctuation folded to one space, and a `#` for what differs from page
 * to page though the line is the same: numbers, the months beside them, addresses. Empty where hardly a letter is left.
 *
 *     "Volume 12, Issue 3, March 2012"       →  "volume # issue #"
 *     "Cited by 1,204 — see all ▸"            →  "cited by # see all"
 *     "https://doi.org/10.5555/ex.12"         →  ""
 */
export function lineShape(text: string): string {
  const tokens = text
    .slice(0, MOST_CHARS)
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .map(token => (ADDRESS.test(token) ? '#' : token));
  const words = tokens
    .join(' ')
    .replace(NUMBERS, ' # ')
    .split(/[^\p{L}\p{M}#]+/u)
    .filter(word => word !== '');
  const folded = words.map((word, i) => (isMonth(words, i) ? '#' : word)).filter((w, i, all) => w !== '#' || all[i - 1] !== '#'); // prettier-ignore
  const shape = folded.slice(0, MOST_WORDS).join(' ');
  return (shape.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS ? '' : shape;
}

const isMonth = (words: readonly string[], i: number): boolean =>
  MONTH_NAMES.has(words[i]!) && (words[i - 1] === '#' || words[i + 1] === '#');

/**
 * What each line of a page is remembered by: its shape, or for a label of one or two words the pairs that it makes with
 * the lines beside it. Lines without a shape have no key and stand between no pair.
 *
 *     Read aloud                 →  "… | read aloud", "read aloud | larger type"
 *     Larger type                →  "read aloud | larger type", "larger type | …"
 *     Get the tide table by post →  "get the tide table by post"
 */
export function lineKeys(texts: readonly string[]): string[][] {
  const shapes = texts.map(lineShape);
  const solid = shapes.filter(shape => shape !== '');
  let at = 0;
  return shapes.map(shape => {
    if (shape === '') return [];
    const [before = '', after = ''] = [solid[at - 1], solid[at + 1]];
    at++;
    return isLabel(shape) ? [pair(before, shape), pair(shape, after)] : [shape];
  });
}

const isLabel = (shape: string): boolean => wordCount(shape) <= LABEL_WORDS;

const pair = (first: string, second: string): string => `${ending(first)} | ${opening(second)}`;
const opening = (shape: string): string => shape.split(' ').slice(0, NEIGHBOUR_WORDS).join(' ');
const ending = (shape: string): string => shape.split(' ').slice(-NEIGHBOUR_WORDS).join(' ');
