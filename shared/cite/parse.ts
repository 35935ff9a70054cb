import type { CslItem } from '../document';
import { type Fields, fieldsOf } from './fields';
import { identifiersIn, urlIn } from './identifiers';
import { trained } from './model';
import { namesIn } from './names';
import { type Model, tag } from './tagger';
import { tokensOf } from '../text/tokens';
import { typeOf } from './type';
import { withoutEnd } from '../text/edges';

// "12. ", "[12] ", "(12) ", "12 " in front of a name: the list's number. Not "1984. A novel": four digits are a year.
const NUMBER = /^\s*(?:\[[\w+-]{1,8}\]|\(\d{1,3}\)|\d{1,3}(?:[.)]|(?=\s)))\s*(?=[\p{L}_—–"“‘«])/u;

/**
 * A printed reference, in any style, as CSL-JSON. Never throws; a field that the print does not show is absent.
 * Line ends in `raw` count as evidence of where a field ends, but nothing rests on them.
 * What each word is comes from a model trained on labelled references (see model.ts); what it means, from here.
 */
export function parseReference(raw: string, model: Model = trained()): CslItem {
  const lines = withoutNumber(raw.trim().replace(/\s+/g, space => (space.includes('\n') ? '\n' : ' ')));
  const text = lines.replace(/\n/g, ' ');
  const tokens = tokensOf(lines);
  const fields = corrected(fieldsOf(text, tokens, tag(tokens, model)), text);
  const author = namesIn(fields.author ?? '');
  const editor = namesIn((fields.editor ?? '').replace(EDITOR_CUE, ''));
  const url = urlIn(text);
  return {
    type: typeOf(fields, text),
    ...(author.length > 0 && { author }),
    ...(editor.length > 0 && { editor }),
    ...titles(fields),
    ...optional('publisher', withoutStop(fields.publisher)),
    ...issued(fields.year, text),
    ...numbers(fields),
    ...identifiersIn(text),
    ...(url !== undefined && !/doi\.org\//.test(url) && { URL: url }),
  };
}

/** The reference without its number in the list. */
export const withoutNumber = (text: string): string => text.replace(NUMBER, '');

const EDITOR_CUE =
  /^\s*(?:in|im|dans|en|em|nel)?[\s:]*\(?(?:edited by|eds?\b\.?(?: by)?|hrsg\.?|herausgegeben von|sous la direction de|dir\.|ed\. by)?\s*/i;
const IN = /^(?:(?:in|im|dans|en|em|nel)\b\s*[:.]?\s*)/i;

function titles(fields: Fields): Partial<CslItem> {
  const container = fields.journal ?? withoutStop(fields.container?.replace(IN, ''));
  if (fields.title === undefined && fields.journal === undefined && fields.container !== undefined) {
    return optional('title', container);
  }
  return {
    ...optional('title', withoutStop(fields.title)),
    ...optional('container-title', container),
  };
}

/** Without the full stop that ends the field, but for that of an abbreviation. */
const withoutStop = (text: string | undefined): string | undefined =>
  text?.replace(/(?<![A-Z]|\.\.|\b(?:etc|al|Inc|Ltd|Co|Corp))\.$/, '');

/** The year that was told as such, or else the last one printed: earlier ones may belong to the title. */
function issued(year: string | undefined, text: string): Partial<CslItem> {
  const found =
    /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(year ?? '')?.[0] ?? text.replace(ACCESSED, '').match(LONE_YEAR)?.at(-1);
  return found === undefined ? {} : { issued: { 'date-parts': [[Number(found)]] } };
}

// What follows is the day on which somebody looked at a page.
const ACCESSED = /\b(?:accessed|retrieved|acesso em|acceso|consulté|abgerufen|zugriff|visited|cited)\b.*$/i;
const LONE_YEAR = /(?<![\d./-])(?:1[5-9]\d\d|20[0-3]\d)(?![\d/-])/g;

// "2012;40(3):D48–D53": in this one print the punctuation alone tells year, volume, issue and pages.
const YEAR_VOLUME_PAGES =
  /(?<!\d)((?:1[5-9]|20)\d\d)[^;:.()]{0,12};\s?([A-Z]?\d{1,4}[A-Z]?)\s?(?:\(([^()]{1,20})\)\s?)?:\s?([A-Za-z]{0,3}\d+(?:\s?[-–]\s?[A-Za-z]{0,3}\d+)?)/;

function corrected(fields: Fields, text: string): Fields {
  const found = YEAR_VOLUME_PAGES.exec(text);
  if (found === null) return fields;
  const [, year, volume, issue, page] = found;
  return { ...fields, year: year!, volume: volume!, page: page!, ...(issue !== undefined && { issue }) };
}

const VOLUME_CUE = /^(?:vol(?:ume)?s?|v|bd|band|t|tome|tomo|no|n[°ºr]?|nr)\b\s*(?:[.:]\s*)?(?=[\dIVXLC])/i;
const PAGE_CUE = /^(?:pages?|pp?|p[áa]gs?|ss?|seiten|art(?:icle)?(?: (?:no|id))?)\b[.:]?\s*/i;

function numbers(fields: Fields): Partial<CslItem> {
  return {
    ...optional('volume', fields.volume?.replace(VOLUME_CUE, '').replace(/(?:(?<!\s)\s+)?\.$/, '')),
    ...optional(
      'issue',
      fields.issue?.replace(/^(?:no|nr|n[°º]|issue|iss|num|heft|number)\b[.:]?\s*/i, '').replace(/\.$/, ''),
    ),
    ...optional('page', fields.page === undefined ? undefined : pages(fields.page)),
  };
}

/** "pp. 648 – 56." → "648-56". A number of pages ("702 p.") is no page. */
function pages(printed: string): string {
  if (/^\d+ ?(?:pp?|pages|S|páginas)\.?$/.test(printed)) return '';
  const bare = printed.replace(PAGE_CUE, '').replace(/(?:(?<!\s)\s+)?[-‐-―−\u00ad]+\s*/g, '-');
  return withoutEnd(bare, /[.,;\s-]/);
}

function optional<K extends keyof CslItem>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Record<K, string>);
}
