import type { Block } from '../source/block';
import { claim, type Claim } from './claim';
import { findDates } from './dates';
import { oneOf } from './normal';
import { DATE_LABELS, DATE_LINKS, type DateRole } from './tables/date-labels';

const ROLES = Object.keys(DATE_LABELS) as DateRole[];
const roleOf = new Map(ROLES.flatMap(role => DATE_LABELS[role].map(label => [label, role] as const)));
const LABELS = oneOf([...roleOf.keys()]);
const LINKS = `(?:\\s*(?:${oneOf(DATE_LINKS)})(?!\\p{L}))?`;

const LABEL = new RegExp(`(${LABELS})(?!\\p{L})\\s*[:：]?${LINKS}\\s*[:：–-]?\\s*`, 'giu');
const LONGEST_HISTORY = 1200;
/** In prose a date behind "published" is an event of the story told, unless another label stands in the same paragraph. */
const LONGEST_SINGLE = 300;

interface Dated {
  readonly role: DateRole;
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A label starts where a word does, or where a scraper glued its capital to the word before; never inside a word ("unpublished"):
 *
 *     explainedReceived: 24 Nov 2015Accepted: 18 Dec 2015Published online: 26 Feb 2016New content alert
 *              ^^^^^^^^             ^^^^^^^^             ^^^^^^^^^^^^^^^^
 */
function startsLabel(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  return /\p{Lu}/u.test(text[at]!) && /[\p{Ll}\p{N}]/u.test(before);
}

function datesIn(text: string, lang: string | undefined): Dated[] {
  const dates = findDates(text, lang);
  const found: Dated[] = [];
  for (const match of text.matchAll(LABEL)) {
    const role = roleOf.get(match[1]!.toLowerCase().replace(/\s+/g, ' '));
    const date = dates.find(next => next.start === match.index + match[0].length);
    if (role !== undefined && date !== undefined && startsLabel(text, match.index))
      found.push({ role, iso: date.iso, start: match.index, end: date.end });
  }
  return found;
}

const BARE_LABEL = new RegExp(`^(${LABELS})\\s*[:：]?$`, 'iu');

/** A label alone in its block, and the date in the next: how definition lists arrive. */
function datedPair(label: Block, next: Block | undefined, lang: string | undefined): Claim[] {
  if (next === undefined || label.text.length > 60 || next.text.length > 40) return [];
  const role = roleOf.get((BARE_LABEL.exec(label.text)?.[1] ?? '').toLowerCase().replace(/\s+/g, ' '));
  const date = findDates(next.text, lang)[0];
  if (role === undefined || date === undefined || date.start > 0) return [];
  return dateClaim(role, date.iso, [
    { block: label, start: 0, end: label.text.length },
    { block: next, start: 0, end: date.end },
  ]);
}

function dateClaim(role: DateRole, iso: string, places: Claim['places']): Claim[] {
  if (role === 'online') return [claim('published', iso, 'online-date', 'label:online', places)];
  return [claim(role, iso, 'label', `label:${role}`, places)];
}

/** The dates of the article's history: "Received 3 March 2012; accepted 9 July 2012; published online 1 August 2012". */
export function historyClaims(blocks: readonly Block[], lang?: string): Claim[] {
  return blocks.flatMap((block, i) => {
    if (block.text.length > LONGEST_HISTORY) return [];
    const pair = datedPair(block, blocks[i + 1], lang);
    if (pair.length > 0) return pair;
    const dates = datesIn(block.text, lang);
    const roles = new Set(dates.map(date => date.role));
    if (roles.size === 1 && block.text.length > LONGEST_SINGLE) return [];
    return dates.flatMap(({ role, iso, start, end }) => dateClaim(role, iso, [{ block, start, end }]));
  });
}
