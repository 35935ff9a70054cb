import type { ArticleDocument } from '../document';
import { written } from './citation-js';
import { type BibliographyOptions, type CslEntry, cslEntries } from './csl';

/**
 * The bibliography of a document in BibTeX (UTF-8; what TeX would read as its own is escaped), keyed as in CSL-JSON. Empty
 * where there is none.
 */
export function toBibtex(document: ArticleDocument, options?: BibliographyOptions): string {
  const text = written('bibtex', cslEntries(document, options).map(protectedEntry)).replace(SECOND_URL, '');
  if (text === '') return '';
  return `${SIGNS.reduce((tex, { tex: sign }, i) => tex.replaceAll(sentinel(i), sign), text)}\n`;
}

/** citation-js writes the address again for styles without `url`, where its `%` and `_` would be TeX's. */
const SECOND_URL = /^\thowpublished = .*\n/gm;

/**
 * Signs that TeX or citation-js (`<i>`) would read as their own: a lone brace in a name would swallow the rest of the file.
 * citation-js escapes only some of them, and with them drops every letter that it has no command for. So they are exchanged for
 * characters of the private use area, which it leaves alone, and written behind it.
 */
const SIGNS = [
  { sign: '\\', tex: '\\textbackslash{}' },
  { sign: '{', tex: '\\textbraceleft{}' },
  { sign: '}', tex: '\\textbraceright{}' },
  { sign: '~', tex: '\\textasciitilde{}' },
  { sign: '^', tex: '\\textasciicircum{}' },
  { sign: '$', tex: '\\$' },
  { sign: '&', tex: '\\&' },
  { sign: '%', tex: '\\%' },
  { sign: '#', tex: '\\#' },
  { sign: '_', tex: '\\_' },
  { sign: '<', tex: '<' },
] as const;

const sentinel = (i: number): string => String.fromCharCode(0xe010 + i);

/** These are written as they are, to be followed: braces in them are escaped as URLs do it. */
const VERBATIM: ReadonlySet<string> = new Set(['DOI', 'URL', 'id', 'type'] satisfies (keyof CslEntry)[]);

function protectedEntry({ issued, ...entry }: CslEntry): CslEntry {
  // BibTeX has no field for the day: citation-js writes it into that of the month
  const parts = issued?.['date-parts'][0]?.slice(0, 2);
  const values = Object.entries(entry).map(([key, value]) => [key, protectedValue(key, value)]);
  return { ...Object.fromEntries(values), ...(parts && { issued: { 'date-parts': [parts] } }) } as CslEntry;
}

function protectedValue(key: string, value: unknown): unknown {
  if (typeof value === 'string') return VERBATIM.has(key) ? protectedUrl(value) : protectedText(value);
  if (Array.isArray(value)) return value.map((one: unknown) => protectedValue(key, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, protectedValue(name, one)]));
}

const protectedText = (text: string): string =>
  SIGNS.reduce((kept, { sign }, i) => kept.replaceAll(sign, sentinel(i)), wellFormed(text).replace(/\s+/g, ' '));

const protectedUrl = (url: string): string => wellFormed(url).replace(/[{}\\\s]/g, encodeURIComponent);

/** Half of a surrogate pair has no UTF-8, and readers of addresses throw at it (`encodeURI`). */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
