import { MONTHS } from './tables/months';

/** A date that stands in a text, ISO 8601, with its place. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const monthNumber = new Map(MONTHS.flatMap((names, i) => names.map(name => [name, i + 1] as const)));

/** Signs that stand for the months' names, so that the pattern is short: Unicode keeps them out of all texts. */
const FIRST_SIGN = 0xfdd0;
const MONTH = String.raw`[\ufdd0-\ufddb]`;
const WORD = /\p{L}{3,}/gu;

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
const LINK = String.raw`(?:\s+(?:de|of|del|di|d['’]))?`;

/** Shapes of dates, the most precise first: of two that start at one place the earlier wins. */
const SHAPES: readonly string[] = [
  // 2012-03-12, 2012/03/12, 2012.03.12 · 2012年3月12日, 2012년 3월 12일
  String.raw`(?<y1>${YEAR})(?<sep>[-/.])(?<m1>0?[1-9]|1[0-2])\k<sep>(?<d1>${DAY})`,
  String.raw`(?<y2>${YEAR})\s*[年년]\s*(?<m2>1[0-2]|0?[1-9])\s*[月월](?:\s*(?<d2>${DAY})\s*[日일号])?`,
  // 12 March 2012, 12. März 2012, 1er mars 2012, 12 de março de 2012, 12-Mar-2012
  String.raw`(?<d3>${DAY})(?:st|nd|rd|th|er|ère|º|°|\.)?${LINK}[\s-]+(?:of\s+)?(?<m3>${MONTH})\.?,?${LINK}[\s-]*(?<y3>${YEAR})`,
  // March 12, 2012
  String.raw`(?<m4>${MONTH})\.?\s+(?<d4>${DAY})(?:st|nd|rd|th)?(?:,\s+|\s+(?:,\s+)?)(?<y4>${YEAR})`,
  // 2012 Nov 26, 2012 November, 2012, March 12
  String.raw`(?<y5>${YEAR}),?\s+(?<m5>${MONTH})\.?(?:\s+(?<d5>${DAY}))?(?!\s*(?:[-–:/(]|\d))`,
  // October 2012, outubro de 2012, Jan.-Apr. 2017 (its first month)
  String.raw`(?<m6>${MONTH})\.?(?:\s*[-–/]\s*${MONTH}\.?)?,?${LINK}\s+(?<y6>${YEAR})`,
  // 12/03/2012, 12.03.2012, 12-03-2012
  String.raw`(?<d7>\d{1,2})(?<sep7>[-/.])(?<m7>\d{1,2})\k<sep7>(?<y7>${YEAR})`,
  // 2012/03, 2012-03
  String.raw`(?<y8>${YEAR})[-/](?<m8>0[1-9]|1[0-2])`,
  String.raw`(?<y9>${YEAR})`,
];
const DATE = new RegExp(
  String.raw`(?<![\p{L}\d\ufdd0-\ufddb])(?:${SHAPES.map(shape => `(?:${shape})`).join('|')})(?!\d)`,
  'giu',
);
const AT_START = new RegExp(DATE.source, 'iuy');

/** No date is longer, white space and all. */
const LONGEST = 80;

/** No date is without one, and most texts are. */
const HAS_YEAR = new RegExp(YEAR);

const pad = (n: number): string => String(n).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function iso(year: number, month?: number, day?: number): string | undefined {
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${pad(month)}`;
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/**
 * 12/03/2012 is read by the number that can only be a day, or the day first where the language does so. In English both
 * orders are in use: there an open case is as precise as the year.
 */
function numeric(first: number, second: number, year: number, lang: string | undefined): string | undefined {
  if (first > 12) return iso(year, second, first);
  if (second > 12) return iso(year, first, second);
  if (first === second || (lang !== undefined && !lang.startsWith('en'))) return iso(year, second, first);
  return iso(year);
}

/** A month's sign, or its number. */
function monthOf(text: string): number {
  const sign = text.charCodeAt(0) - FIRST_SIGN;
  return sign >= 0 ? sign + 1 : Number(text);
}

/** A text with a sign for each month's name, and where a place in it stands in the text: asked from left to right. */
interface Signed {
  readonly text: string;
  readonly placeOf: (at: number) => number;
}

function signed(text: string): Signed {
  let short = '';
  let from = 0;
  /** Behind each sign: the place in the short text, and how much longer the text is up to there. */
  const longer: [behind: number, by: number][] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const month = monthNumber.get(word.toLowerCase());
    if (month === undefined) continue;
    short += text.slice(from, index) + String.fromCharCode(FIRST_SIGN + month - 1);
    from = index + word.length;
    longer.push([short.length, from - short.length]);
  }
  if (longer.length === 0) return { text, placeOf: at => at };
  let passed = 0;
  const placeOf = (at: number): number => {
    while (passed < longer.length && longer[passed]![0] <= at) passed++;
    return at + (longer[passed - 1]?.[1] ?? 0);
  };
  return { text: short + text.slice(from), placeOf };
}

function read(groups: Readonly<Record<string, string | undefined>>, lang: string | undefined): string | undefined {
  if (groups['y7'] !== undefined)
    return numeric(Number(groups['d7']), Number(groups['m7']), Number(groups['y7']), lang);
  for (let i = 1; i <= SHAPES.length; i++) {
    const year = groups[`y${i}`];
    if (year === undefined) continue;
    const month = groups[`m${i}`];
    const day = groups[`d${i}`];
    const number = month === undefined ? undefined : monthOf(month);
    return iso(Number(year), number, day === undefined ? undefined : Number(day));
  }
  return undefined;
}

/** The date that `text` begins with. */
export function dateAtStart(text: string, lang?: string): FoundDate | undefined {
  const { text: short, placeOf } = signed(text.slice(0, LONGEST));
  AT_START.lastIndex = 0;
  const match = AT_START.exec(short);
  const date = match === null ? undefined : read(match.groups ?? {}, lang);
  return date === undefined ? undefined : { iso: date, start: 0, end: placeOf(match![0].length) };
}

/** The dates that stand in `text`, in order. `lang` (BCP 47) settles 12/03/2012. */
export function findDates(text: string, lang?: string): FoundDate[] {
  if (!HAS_YEAR.test(text)) return [];
  const { text: short, placeOf } = signed(text);
  const found: FoundDate[] = [];
  for (const match of short.matchAll(DATE)) {
    const date = read(match.groups ?? {}, lang);
    const end = match.index + match[0].length;
    if (date !== undefined) found.push({ iso: date, start: placeOf(match.index), end: placeOf(end) });
  }
  return found;
}

/** The first date in `text` as ISO 8601, as precise as it stands there (`2012`, `2012-10`, `2012-10-05`). */
export function parseDate(text: string, lang?: string): string | undefined {
  return findDates(text, lang)[0]?.iso;
}
