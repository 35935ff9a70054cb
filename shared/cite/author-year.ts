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
    const letter = letterBehind(source.text, String(year));
    if (letter !== undefined) byKey.set(key + letter, [i]);
  });
  for (const [key, alike] of byKey) if (alike.length > MOST_ALIKE) byKey.delete(key);
  return text => (HAS_YEAR.test(text) ? [...text.matchAll(CITED)] : []).flatMap(match => foundAt(match, byKey));
}

/** The letter that tells entries of one year apart: `1983b`. */
function letterBehind(text: string, year: string): string | undefined {
  for (let at = text.indexOf(year); at >= 0; at = text.indexOf(year, at + 1)) {
    const end = at + year.length;
    const letter = /^[a-z](?!\p{L})/u.exec(text.slice(end, end + 3))?.[0];
    if (letter !== undefined) return letter;
  }
  return undefined;
}

const NAMES = new RegExp(NAME, 'gu');
const FIRST_NAME = new RegExp(`^${NAME}`, 'u');

function foundAt(match: RegExpExecArray, byKey: ReadonlyMap<string, number[]>): Found[] {
  const [whole, names, printed] = match;
  // The first name may be an ordinary word with a capital ("In Lee (1983)"): the first that an entry begins with counts.
  for (const { index } of names!.matchAll(NAMES)) {
    const first = FIRST_NAME.exec(names!.slice(index))![0];
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
