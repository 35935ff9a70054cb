import type { Found } from './citations';
import type { Entry } from './cite';
import { addTo } from '../source/lists';

/** As long as a name can be: in a page of capitals another one begins at each. */
const NAME =
  "(?:(?:[Vv]an|[Vv]on|[Dd]e|der|den|[Dd]u|[Ll]a|[Ll]e|[Dd]i|[Dd]a|dos|ter|ten|['’]t) ){0,3}\\p{Lu}[\\p{L}\\p{M}'’-]{1,60}";
const AND = '(?:,? (?:and|&|et|und|y|e|en) |, )';
/** "Lee, 1983", "Lee and Moss (1983", "Weigelt et al. 2005a", "Lee's (1983, 1985b": names, then one or more years. */
const CITED = new RegExp(
  `(${NAME}(?:${AND}${NAME}){0,4})(?:,? (?:et al|and (?:others|colleagues))\\.?)?(?:['’]s)?,? ?[(\\[]?(${years()})(?![\\d])`,
  'gu',
);
const HAS_YEAR = /(?:1[5-9]|20)\d\d/;
const YEAR = /((?:1[5-9]|20)\d\d)?([a-z])?(?:, ?|$| and | & )/g;

function years(): string {
  const year = '(?:1[5-9]|20)\\d\\d[a-z]?(?![\\p{L}])';
  return `${year}(?:(?:, ?| and | & )(?:${year}|[a-z](?![\\p{L}])))*`;
}

/** So many entries of one author and year have letters to tell them apart; of more none is meant, and a list of all would be long. */
const MOST_ALIKE = 26;

/** Finds "Lee, 1983" and its like in a text; every hit names an entry by its first author and its year. */
export function authorYearLinker(entries: readonly Entry[]): (text: string) => Found[] {
  const byKey = new Map<string, number[]>();
  entries.forEach(({ csl, source }, i) => {
    const author = csl.author?.[0];
    const year = csl.issued?.['date-parts'][0]?.[0];
    if (author === undefined || year === undefined) return;
    const key = keyOf(author.family ?? author.literal ?? '', String(year));
    addTo(byKey, key, i);
    const letter = new RegExp(`${year}([a-z])(?!\\p{L})`, 'u').exec(source.text)?.[1];
    if (letter !== undefined) byKey.set(key + letter, [i]);
  });
  for (const [key, alike] of byKey) if (alike.length > MOST_ALIKE) byKey.delete(key);
  return text => (HAS_YEAR.test(text) ? [...text.matchAll(CITED)] : []).flatMap(match => foundAt(match, byKey));
}

function foundAt(match: RegExpExecArray, byKey: ReadonlyMap<string, number[]>): Found[] {
  const [whole, names, printed] = match;
  // The first name may be an ordinary word with a capital ("In Lee (1983)"): the first that an entry begins with counts.
  for (const { index } of names!.matchAll(new RegExp(NAME, 'gu'))) {
    const first = new RegExp(`^${NAME}`, 'u').exec(names!.slice(index))![0];
    const cited = [...new Set(yearsOf(printed!).flatMap(year => byKey.get(keyOf(first, year)) ?? []))];
    if (cited.length > 0) return [{ start: match.index + index, end: match.index + whole.length, entries: cited }];
  }
  return [];
}

/** "2005a,b, 2007" → 2005a, 2005b, 2007. */
function yearsOf(printed: string): string[] {
  let year = '';
  return [...printed.matchAll(YEAR)].flatMap(([, digits, letter]) => {
    year = digits ?? year;
    return digits === undefined && letter === undefined ? [] : [year + (letter ?? '')];
  });
}

const keyOf = (family: string, year: string): string =>
  `${family
    .normalize('NFD')
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()} ${year}`;
