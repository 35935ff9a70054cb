import { remembered } from '../source/memo';
import { findDates } from './dates';
import { journalBefore } from './imprint-journal';
import { oneOf, tidy } from './normal';
import { ARTICLE_LABELS, ISSUE_LABELS, PAGE_LABELS, VOLUME_LABELS } from './tables/imprint-labels';
import { largestOf } from '../source/lists';

/** Where an article stands: "Nat Med 16, 1411–1418 (2010)", "Volume 71, Issue 4 p. 1630-1638", "F1000Research 2015, 3:190". */
export interface ImprintFacts {
  readonly journal?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly articleNumber?: string;
  readonly year?: number;
  /** ISO 8601; only where the imprint has more than the year. */
  readonly date?: string;
}

export interface Imprint extends ImprintFacts {
  /** The numbers' place in the text; the journal stands before it. */
  readonly start: number;
  readonly end: number;
}

const YEAR = String.raw`(?:1[6-9]|20)\d\d`;
const DASH = '[-‐-―−\u00ad]';
const PAGE = String.raw`(?:[A-Z]{1,3}|[a-z]{1,2})?\d{1,7}(?:[A-Za-z](?!\p{L}))?`;
const PAGES = String.raw`${PAGE}(?:\s?${DASH}{1,2}\s?${PAGE})?`;
const EID = String.raw`e\d{1,8}`;
const ISSUE = String.raw`\((?:${oneOf(ISSUE_LABELS)}\.?\s*)?(?<i>[^()\n]{1,30})\)`;
const V = String.raw`(?<v>\d{1,4}[A-Z]?)`;
const P = String.raw`(?:(?:pp?|S)\.\s?)?(?<p>${EID}(?!\d)|${PAGES})(?![\d.]*\d)`;

/** Unlabelled imprints. The first shape that fits at a place wins; every one needs two numbers in a certain punctuation. */
const SHAPES: readonly RegExp[] = [
  // 2003;281(17):2386-2395 · 2011 Oct 25;39(Database issue):D51–D57
  String.raw`(?<y>${YEAR})(?<m>\s\p{Lu}\p{Ll}{2,8}(?:\s\d{1,2})?)?\s?;\s?${V}\s?(?:${ISSUE})?\s?:\s?${P}`,
  // 18, 1511–1517 (2012) · 11(10), 12 (2015)
  String.raw`(?<!\d)${V}\s?(?:${ISSUE})?\s?[,:]\s?${P}\s?[,(]\s?(?<y>${YEAR})\b\)?`,
  // 2015, 3:190 · Feb 1969, 15 (2) 124-136 · 2010, 48, 1067–1071
  String.raw`(?<y>${YEAR})\s?[,·•|]?\s${V}\s?(?:${ISSUE}\s?[:,]?\s?|,\s(?<i2>\d{1,3}),\s|[:,]\s?)${P}`,
  // 101, 034105 – Published 12 March 2020
  String.raw`(?<!\d)${V},\s?${P}\s?[–—-]\s?(?:Published|Online|\p{Lu}\p{Ll}+ed)\b[^;:]{0,24}?(?<y>${YEAR})\b`,
  // 11(10): e1004525 · 27:1427–1432, 2004 · 5:1582
  String.raw`(?<!\d)${V}\s?(?:${ISSUE})?\s?:\s?${P}(?:,\s?(?<y>${YEAR})\b)?`,
  // 95 (1998) 14863–14868 · 13 (1983), pp. 648-656
  String.raw`(?<!\d)${V}\s?\((?<y>${YEAR})\),?\s?${P}`,
  // 22 (1) • 2022 · (34) • Jan-Apr 2017
  String.raw`(?:${V}\s?)?\((?<i>\d{1,4}[A-Za-z]?)\)\s?[•·|,.:]\s?(?:\p{Lu}\p{Ll}{2,8}[-–\s.]{0,3}){0,2}(?<y>${YEAR})\b`,
  // 3 • 2022
  String.raw`(?<!\d)${V}\s?[•·|]\s?(?<y>${YEAR})\b`,
  // 95 (1998)
  String.raw`(?<!\d)${V}\s?\((?<y>${YEAR})\)`,
].map(shape => new RegExp(shape, 'u'));
/** Every shape has a year, but for the one of `27:1427`. */
const HAS_YEAR = new RegExp(YEAR);
const mayHold = (text: string): boolean => HAS_YEAR.test(text) || (text.includes(':') && /\d/.test(text));

/** Labels of one letter need their full stop: "v. 22" is a volume, "v2" a version. */
const label = (labels: readonly string[]): string => {
  const words = labels.filter(word => word.length > 1);
  const singles = labels.filter(word => word.length === 1);
  const single = singles.length === 0 ? '' : `|[${singles.join('')}]\\.`;
  return `(?<![\\p{L}\\d]|article\\s)(?:${oneOf(words)}(?!\\p{L})(?:\\s*[.:#])?${single})\\s*`;
};
const VOLUME = new RegExp(`${label(VOLUME_LABELS)}(\\d{1,4}(?:[A-Z](?!\\p{L}))?)(?![\\d.])`, 'iu');
const LABELLED_ISSUE = new RegExp(
  `${label(ISSUE_LABELS)}(\\d{1,5}(?:\\s?[-–/+]\\s?\\d{1,4})?(?:\\s?suppl\\w*(?:\\.\\s?\\d*|\\s\\d*)?)?)(?![\\d.]*\\d)`,
  'iu',
);
const LABELLED_PAGES = new RegExp(`${label(PAGE_LABELS)}(${EID}(?!\\d)|${PAGES})`, 'iu');
const LABELLED_ARTICLE = new RegExp(`${label(ARTICLE_LABELS)}(e?\\d{1,8})(?!\\d)`, 'iu');
const BRACKETED_ISSUE = new RegExp(`^\\s?\\((?!${YEAR}\\))(\\d{1,4})\\)`);
/** "Vol. 12:123-145", "Volume 385, ISSUE 9963, P123-132": pages without a label of their own. */
const COLON_PAGES = new RegExp(`^\\s?:\\s?(${PAGES})(?![\\d.]*\\d)`);
const P_PAGES = new RegExp(`,\\s?P(\\d{1,6}${DASH}\\d{1,6})(?!\\d)`);
/** "Volume 2019:12": journals without issues put the year before the volume. */
const YEAR_VOLUME = new RegExp(`${label(VOLUME_LABELS)}(${YEAR}):(\\d{1,4})(?!\\d)`, 'iu');

/** "1630 – 1638" and "1630\u00ad1638" as "1630-1638". */
const DASHES = new RegExp(`${DASH}+`, 'g');
const pageRange = (text: string): string => text.replace(/\s/g, '').replace(DASHES, '-');
const isArticleNumber = (page: string): boolean => /^[a-z]{1,2}\d+$/.test(page);

function place(page: string | undefined): Pick<Imprint, 'pages' | 'articleNumber'> {
  if (page === undefined) return {};
  const pages = pageRange(page);
  return isArticleNumber(pages) ? { articleNumber: pages } : { pages };
}

function datesAround(text: string): Pick<Imprint, 'year' | 'date'> {
  const dates = findDates(text);
  const date = dates.find(found => found.iso.length > 4) ?? dates[0];
  if (date === undefined) return {};
  return { year: Number(date.iso.slice(0, 4)), ...(date.iso.length > 4 ? { date: date.iso } : {}) };
}

/** A bracketed year is no issue: "27 (2004): 1427". */
const YEAR_ALONE = new RegExp(`^${YEAR}$`);
const isIssue = (text: string): boolean => !YEAR_ALONE.test(text);

function unlabelled(text: string): Imprint | undefined {
  if (!mayHold(text)) return undefined;
  const found = SHAPES.map(shape => shape.exec(text)).filter(match => match !== null);
  const match = found.sort((a, b) => a.index - b.index)[0];
  if (match === undefined) return undefined;
  const { v, i = match.groups?.['i2'], p, y, m } = match.groups ?? {};
  const before = /\p{Lu}\p{Ll}{2,8}\.?(?:\s\d{1,2},?)?\s*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
  const bracketYear = i !== undefined && !isIssue(i) ? Number(i) : undefined;
  const year = y === undefined ? bracketYear : Number(y);
  const date = y === undefined ? undefined : datesAround(`${before} ${y}${m ?? ''}`).date;
  return {
    ...(v === undefined ? {} : { volume: v }),
    ...(i === undefined || !isIssue(i) ? {} : { issue: tidy(i) }),
    ...place(p),
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
    start: match.index,
    end: match.index + match[0].length,
  };
}

function labelled(text: string): Imprint | undefined {
  const dated = YEAR_VOLUME.exec(text);
  const volume = dated ?? VOLUME.exec(text);
  if (volume === null) return undefined;
  const rest = text.slice(volume.index + volume[0].length);
  const issue = BRACKETED_ISSUE.exec(rest) ?? LABELLED_ISSUE.exec(rest);
  const pages = LABELLED_PAGES.exec(rest) ?? COLON_PAGES.exec(rest) ?? P_PAGES.exec(rest);
  const article = pages === null ? LABELLED_ARTICLE.exec(rest) : null;
  const ends = [issue, pages, article].flatMap(match => (match === null ? [] : [match.index + match[0].length]));
  const around = datesAround(`${text.slice(0, volume.index)} ; ${rest.replace(pages?.[0] ?? '', ' ; ')}`);
  return {
    volume: dated?.[2] ?? volume[1]!,
    ...(issue === null ? {} : { issue: issue[1]! }),
    ...place(pages?.[1]),
    ...(article === null ? {} : { articleNumber: article[1]! }),
    ...around,
    ...(dated && { year: Number(dated[1]) }),
    start: volume.index,
    end: volume.index + volume[0].length + Math.max(0, largestOf(ends)),
  };
}

/** "2019 Mar 5;12:345": the style that ends the journal's name with a full stop. */
const isVancouver = (numbers: string): boolean => new RegExp(`^${YEAR}[^;:]{0,16};`).test(numbers);

/** Without the full stop that ends the name, unless abbreviations have theirs: "Gauge Res." but "N. Engl. J. Med." */
const unstopped = (journal: string): string => (/\.(?=.)/.test(journal) ? journal : journal.replace(/\.$/, ''));

/** The imprint in `text`: labelled in words, or in one of the punctuations that citations use. `undefined` where there is none. */
export const findImprint = remembered((text): Imprint | undefined => {
  const imprint = labelled(text) ?? unlabelled(text);
  if (imprint === undefined) return undefined;
  const journal = journalBefore(text.slice(0, imprint.start));
  if (journal === undefined) return imprint;
  return { ...imprint, journal: isVancouver(text.slice(imprint.start)) ? unstopped(journal) : journal };
});

const STARTS_WITH_PAGES = new RegExp(`^${LABELLED_PAGES.source}`, 'iu');

/** The pages of a line that begins with their label: "pages 105-112", "pp. 14–20". */
export function findPages(text: string): Imprint | undefined {
  const match = STARTS_WITH_PAGES.exec(text);
  return match === null ? undefined : { ...place(match[1]), start: 0, end: match[0].length };
}

/** The text can go on with an imprint that the line before began: "Issue 4,", "2015", "pages 105-112". */
export function continuesImprint(text: string): boolean {
  if (text.length > 40) return false;
  const date = findDates(text)[0];
  const isDate = date?.start === 0 && date.end + 2 >= text.length;
  return isDate || [LABELLED_ISSUE, LABELLED_PAGES].some(pattern => pattern.exec(text)?.index === 0);
}
