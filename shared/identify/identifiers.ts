import type { License } from './claim';
import { tidy } from './normal';
import { withoutEnd, withoutLooseEnd } from '../text/edges';

/** A value that stands in a text, with its place. */
export interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const DOI = /(?<![\d.])10\.\d{4,9}\/[^\s"<>{}|\\^`[\]]+/g;
const RESOLVER = /(?:https?:\/\/)?(?:dx\.)?doi\.org\//i;

/** A word of the page that a scraper glued to the identifier: "10.1000/123.456Published online". */
const GLUED_WORD = /(?<=\d)\p{Lu}\p{Ll}{2}.*$/u;

/** Closing brackets that nothing opened, and punctuation that ends the sentence, are no part of an identifier. */
function trimEnd(text: string): string {
  return withoutLooseEnd(withoutEntities(text.replace(GLUED_WORD, '')), /[.,;:]/, { ')': '(' });
}

/** Without punctuation and what is left of entities ("&quot;", "&gt") at the end. */
function withoutEntities(text: string): string {
  let bare = text;
  for (;;) {
    bare = withoutEnd(bare, /[.,;:!?'"’”*]/);
    const rest = withoutEnd(bare, /[a-z]/i);
    if (rest === bare || !rest.endsWith('&')) return bare;
    bare = rest.slice(0, -1);
  }
}

/** What sites put behind the DOI of the article: the anchor of a figure or table, a view. */
const DOI_VIEW =
  /(?:\/(?:full|abstract|pdf|epdf|html|meta|fig-\d+|table-\d+|supp-?\d+|reviews?)|\.(?:[gst]\d{3}|pdf|full))$|[#?].*/is;

/** The DOIs in `text`, without resolver and closing punctuation. A line break inside is mended ("10.1371/journal. pone.01"). */
export function findDois(text: string): Found[] {
  const found: Found[] = [];
  if (!text.includes('10.')) return found;
  for (const match of text.matchAll(DOI)) {
    let raw = match[0];
    if (/[./-]$/.test(raw) && !/\d/.test(raw.slice(raw.indexOf('/')))) {
      const rest = /^ (?=\S*\d)[a-z\d][\w.()/-]+/i.exec(text.slice(match.index + raw.length));
      if (rest !== null) raw += rest[0];
    }
    const value = trimEnd(raw);
    found.push({ value: value.replace(/\s/g, ''), start: match.index, end: match.index + value.length });
  }
  return found;
}

/** The article's own DOI that `doi` extends by the number of a figure or the name of a view; `doi` itself otherwise. */
export const articleDoi = (doi: string): string => doi.replace(DOI_VIEW, '');

/** `text` as a DOI: resolver, `doi:` and view taken off. `undefined` when it is none. */
export function parseDoi(text: string): string | undefined {
  const doi = findDois(decodeURIComponentSafely(text).replace(RESOLVER, ''))[0]?.value;
  return doi === undefined ? undefined : articleDoi(doi);
}

function decodeURIComponentSafely(text: string): string {
  if (!text.includes('%2F') && !text.includes('%2f')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Holds as a check digit goes, and stands in templates for "none". */
const NO_ISSN = '00000000';

function valid(digits: string): boolean {
  const sum = [...digits.slice(0, 7)].reduce((total, digit, i) => total + Number(digit) * (8 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return (check === 10 ? 'X' : String(check)) === digits[7];
}

/** The ISSNs in `text` whose check digit holds (ISO 3297), behind the word or alone in the text. */
export function findIssns(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(/(?:ISSN[^\d]{0,24}|^|[;,\s])(\d{4}-?\d{3}[\dXx])(?![\d-])/g)) {
    const digits = match[1]!.replace('-', '').toUpperCase();
    const start = match.index + match[0].length - match[1]!.length;
    if (valid(digits) && digits !== NO_ISSN)
      found.push({ value: `${digits.slice(0, 4)}-${digits.slice(4)}`, start, end: match.index + match[0].length });
  }
  return found;
}

export const findOrcids = (text: string): string[] => text.match(/\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/g) ?? [];
const EMAIL = /(?<![\p{L}\d._%+-])[._%+-]*([\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,})/gu;
export const findEmails = (text: string): string[] =>
  text.includes('@') ? Array.from(text.matchAll(EMAIL), ([, email]) => email!) : [];

/** Numbers of PubMed, PubMed Central and arXiv behind their names. */
export const PMID = /\bPMID\s*(?::\s*)?(\d{4,9})\b/i;
export const PMCID = /\b(PMC\d{4,9})\b/;
export const ARXIV = /\barXiv\s*:\s*(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?/i;

const CC_URL = /https?:\/\/creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)(?:\/(\d\.\d))?[^\s)"'<>\]]*/i;
const CC_SHORT = /\bCC[\s-]?(BY(?:[\s-](?:NC|ND|SA)){0,2}|0)(?:[\s-]?(\d\.\d))?/;
const CC_LONG =
  /Creative\s+Commons\s+(Attribution(?:[\s,–-]+(?:Non-?\s?Commercial|No-?\s?Deriv(?:ative)?s?(?:\s+Works)?|Share-?\s?Alike)){0,2}|Zero)(?:\s*\(CC[^()]{1,12}\))?(?:\s+(\d\.\d))?/i;

function element(word: string): string {
  return word
    .replace(/Attribution/i, 'BY')
    .replace(/Non-?\s?Commercial/i, 'NC')
    .replace(/No-?\s?Deriv\w*(?:\s+Works)?/i, 'ND')
    .replace(/Share-?\s?Alike/i, 'SA');
}

function spdx(elements: string, version: string | undefined): string | undefined {
  const name = element(elements)
    .toUpperCase()
    .replace(/[\s,–-]+/g, '-');
  if (/^(?:0|ZERO)$/.test(name)) return 'CC0-1.0';
  return version === undefined ? undefined : `CC-${name}-${version}`;
}

/** A waiver, and a mark that says that there are no rights: creativecommons.org/publicdomain/. */
const PUBLIC_DOMAIN: ReadonlyMap<string, string> = new Map([
  ['zero', 'CC0-1.0'],
  ['mark', 'CC-PDM-1.0'],
]);

/**
 * The Creative Commons licence that `text` speaks of. `spdx` (https://spdx.org/licenses/) only where the version is known: a
 * licence without one is no licence that SPDX has a name for.
 */
export function findLicense(text: string): { license: License; start: number; end: number } | undefined {
  const url = CC_URL.exec(text);
  const long = CC_LONG.exec(text) ?? CC_SHORT.exec(text);
  const match = long ?? url;
  if (match === null) return undefined;
  const fromUrl =
    url === null ? undefined : url[1] === 'publicdomain' ? PUBLIC_DOMAIN.get(url[2]!) : spdx(url[2]!, url[3]);
  const id = fromUrl ?? (long === null ? undefined : spdx(long[1]!, long[2]));
  const license = {
    ...(url && { url: withoutEnd(url[0], /[.,;]/) }),
    ...(id && { spdx: id }),
    ...(long && { text: tidy(long[0]) }),
  };
  return { license, start: match.index, end: match.index + match[0].length };
}
