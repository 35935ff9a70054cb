import type { Block } from '../source/block';
import { claim, type Claim, type Place } from './claim';
import { dateAtStart, findDates } from './dates';
import { oneOf } from './normal';
import { Passage } from './passage';
import { DATE_LABELS, DATE_LINKS, type DateRole } from './tables/date-labels';
import { pushAll } from '../source/lists';
import { matcherOf, stemsOf } from '../text/stems';

const ROLES = Object.keys(DATE_LABELS) as DateRole[];
const roleOf = new Map(ROLES.flatMap(role => DATE_LABELS[role].map(label => [label, role] as const)));
const LABELS = oneOf([...roleOf.keys()]);
const LINKS = `(?:\\s*(?:${oneOf(DATE_LINKS)})(?!\\p{L}))?`;

const LABEL = new RegExp(`(${LABELS})(?!\\p{L})(?:\\s*[:：])?${LINKS}(?:\\s*[:：–-])?\\s*`, 'giu');
const labelsIn = matcherOf([...roleOf.keys()], LABEL);
/** How labels begin: few blocks hold even so much of one, and all labels in all languages take long to look for. */
const STEM = stemsOf([...roleOf.keys()]);
const YEAR = /\d{4}/;
const LONGEST_DATE = 40;
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
 *     a helpReceived: 21 Nov 2013Accepted: 17 Dec 2013Published online: 25 Feb 2014New alert
 *           ^^^^^^^^             ^^^^^^^^             ^^^^^^^^^^^^^^^^
 */
function startsLabel(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  return /\p{Lu}/u.test(text[at]!) && /[\p{Ll}\p{N}]/u.test(before);
}

function datesIn(text: string, lang: string | undefined): Dated[] {
  const found: Dated[] = [];
  if (!YEAR.test(text)) return found;
  for (const match of labelsIn(text)) {
    const role = roleOf.get(match[1]!.toLowerCase().replace(/\s+/g, ' '));
    const from = match.index + match[0].length;
    const date = dateAtStart(text.slice(from, from + LONGEST_DATE), lang);
    if (role !== undefined && date !== undefined && startsLabel(text, match.index))
      found.push({ role, iso: date.iso, start: match.index, end: from + date.end });
  }
  return found;
}

/** A label at the end of a block, with no more than the day behind it. */
const OPEN_END = new RegExp(`(${LABELS})(?:\\s*[:：])?\\s*(?:\\d{1,2}\\.?)?$`, 'iu');
const MOST_PIECES = 2;
const MOST_BLOCKS = 14;
const LONGEST_LABEL = 60;
const LONGEST_PIECE = 90;

/**
 * The history put together again where its label stands in one block and its date in the next ones, as definition lists
 * and indented source code arrive:
 *
 *     Received: 24 ⏎ Nov ⏎ 2015Accepted: 18 ⏎ Dec ⏎ 2015
 */
function joined(blocks: readonly Block[], from: number): Passage {
  const run = [blocks[from]!];
  let open = openEnd(run[0]!.text);
  for (const next of blocks.slice(from + 1, from + 1 + MOST_BLOCKS)) {
    if (open === undefined || open.pieces > MOST_PIECES || next.text.length > LONGEST_PIECE) break;
    run.push(next);
    const text: string = `${open.text} ${next.text}`;
    open = openEnd(next.text) ?? (findDates(text).length > 0 ? undefined : { text, pieces: open.pieces + 1 });
  }
  return new Passage(run);
}

/** The label that `text` ends with, and its day; `undefined` when nothing is left open. */
function openEnd(text: string): { text: string; pieces: number } | undefined {
  const end = text.slice(-LONGEST_LABEL);
  const label = STEM.test(end) ? OPEN_END.exec(end) : null;
  return label === null ? undefined : { text: label[0], pieces: 0 };
}

function dateClaim(role: DateRole, iso: string, places: readonly Place[]): Claim[] {
  if (role === 'online') return [claim('published', iso, 'online-label', 'label:online', places)];
  return [claim(role, iso, 'label', `label:${role}`, places)];
}

/** The text is a line of the article's history. */
export const isHistory = (text: string): boolean => text.length < LONGEST_SINGLE && datesIn(text, undefined).length > 0;

/** The dates of the article's history: "Received 3 March 2012; accepted 9 July 2012; published online 1 August 2012". */
export function historyClaims(blocks: readonly Block[], lang?: string): Claim[] {
  const claims: Claim[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const { text } = blocks[i]!;
    if (text.length > LONGEST_HISTORY || !(YEAR.test(text) || openEnd(text))) continue;
    const run = joined(blocks, i);
    const dates = datesIn(run.text, lang);
    const roles = new Set(dates.map(date => date.role));
    if (roles.size === 0 || (roles.size === 1 && run.text.length > LONGEST_SINGLE)) continue;
    for (const { role, iso, start, end } of dates) pushAll(claims, dateClaim(role, iso, run.placesOf(start, end)));
    i += run.blocks.length - 1;
  }
  return claims;
}
