import { isArticleType } from '../identify/article-type';
import { findDates } from '../identify/dates';
import { isPersonName } from '../identify/person-name';
import type { Features } from '../sift/features';
import type { Block } from '../source/block';
import { isCjk } from './fold';

/** What a line can be in an entry of a listing. A byline has authors and date: `12 January 2024 | By Mina Tanaka`. */
export type Role = 'title' | 'teaser' | 'authors' | 'date' | 'byline' | 'type' | 'other';

const TEASER_WORDS = 110;
const TITLE_WORDS = 45;

/** The role of each block, as its text, its features and the line above it say. */
export function rolesOf(blocks: readonly Block[], features: readonly Features[]): Role[] {
  const roles: Role[] = [];
  let opens = true;
  blocks.forEach((block, i) => {
    const above = roles[i - 1];
    // The first line of a group of lines, the date or type before a title aside.
    opens = block.hints.gap > 0 || (opens && (above === 'date' || above === 'type'));
    roles.push(roleOf(block, features[i]!, opens));
  });
  return roles.map((role, i) => (role === 'other' && isKicker(blocks, roles, i) ? 'type' : role));
}

function roleOf(block: Block, f: Features, opens: boolean): Role {
  const { text, hints } = block;
  if (f.phrase !== undefined || hints.hidden === true || f.caption) return 'other';
  if (bylineOf(text) !== undefined) return 'byline';
  if (isDateLine(block)) return 'date';
  const dateline = datelineOf(text);
  if (f.referenceLike && dateline === undefined) return 'other';
  if (isArticleType(text) || (f.words <= 6 && /:$/.test(text))) return 'type';
  if (isAuthorLine(text)) return 'authors';
  const linked = hints.shape === 'heading' || hints.linkShare >= 0.6;
  // Long as it may be, what is all link and has no stop is a title, and so is a linked question.
  const isLink = linked && f.words <= TITLE_WORDS && !/[.…。]["”’)\]]*$/u.test(text);
  if (!isLink && f.words <= TEASER_WORDS && isTeaser(text, f, dateline !== undefined)) return 'teaser';
  const open = !f.terminal || /[?!]$/.test(text);
  const marked = linked || (opens && /^[\p{Lu}\d"“‘¿«]/u.test(text));
  const isTitle = open && marked && f.words <= TITLE_WORDS && f.heading === undefined && saysSomething(block);
  return isTitle ? 'title' : 'other';
}

/** Three words, or two of a heading; a time or a page range is none. */
function saysSomething({ text, hints }: Block): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return isCjk(text) ? text.length >= 6 : words >= (hints.shape === 'heading' ? 2 : 3);
}

/** Running text, or a sentence that is short of function words; a snippet begins and ends with dots. */
function isTeaser(text: string, f: Features, dated: boolean): boolean {
  if (f.prose) return true;
  if (f.words < 8 || !/[.…?!。]["”’)\]]*$/u.test(text.trim())) return false;
  if (/\?$/.test(text)) return f.stop >= 0.15 && f.words > 14;
  return f.stop >= 0.15 || dated || (f.words >= 12 && f.lower >= 0.4);
}

const TIME = /^\d{1,2}[:.h]\d{2}(?:\s?[–—-]\s?\d{1,2}[:.h]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:uhr|h))?$/iu;
const VOLUME = /^(?:vol(?:ume)?|issue|no|heft|band|jahrgang|tome|número|numéro|fascicolo)\b/iu;
/** `2019 (31)`: a year to filter by, with its count. */
const FACET = /\(\d+\)$/;
const LONGEST_DATE_LINE = 70;
const DATE_WORDS = 10;
/** So many characters may stand behind a date on its line: a button that was glued to it. */
const BEHIND_DATE = 14;

/** `3 May 2019`, `First published: 3 May 2019`, `Journal of Lake Studies, 3 May 2019`, `09:20–09:40`; not a volume's line. */
function isDateLine({ text, hints }: Block): boolean {
  if (TIME.test(text)) return true;
  if (text.length > LONGEST_DATE_LINE || VOLUME.test(text) || FACET.test(text)) return false;
  if (text.split(/\s+/).length > DATE_WORDS) return false;
  const dates = findDates(text.replace(/(?<=\d)(?=\p{L}{4})/gu, ' '));
  const last = dates.at(-1);
  if (last === undefined) return false;
  // A bare year is a date only alone: "The winter of 1963" is a title.
  if (last.iso.length === 4) return /^\P{L}*$/u.test(text);
  const rest = text.replace(/[\d\s]/g, '').length;
  const isTitle = (hints.shape === 'heading' || hints.linkShare >= 0.6) && rest > 25;
  return !isTitle && text.length - last.end <= BEHIND_DATE;
}

const BY = /^(?:by|von|par|por|di)\s+(?=\p{Lu})/iu;
const BETWEEN_NAMES = /\s*[,;]\s*(?:(?:and|und|et|y|e)\s+)?|\s+(?:&|and|und|et|y|e)\s+/gu;
const LONGEST_AUTHOR_LINE = 200;
/** More words in capitals are a title: `Wild Bees Find Their Way Home`. */
const LONGEST_NAME = 4;

/**
 * Where the names of a line of authors stand, each with the affiliation in brackets behind it; empty where the line is none.
 *
 *     By Ada Fenn (Lake Society), Emil Strand and Ruth Okafor et al.
 *        ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^
 */
export function authorsOf(text: string): (readonly [start: number, end: number])[] {
  if (text.length >= LONGEST_AUTHOR_LINE) return [];
  const start = BY.exec(text)?.[0].length ?? 0;
  // Commas inside brackets part no names.
  const flat = text.replace(/\([^()]{2,60}\)/gu, bracket => '('.padEnd(bracket.length, '.'));
  const marks = [...flat.slice(start).matchAll(BETWEEN_NAMES)];
  const starts = [start, ...marks.map(mark => start + mark.index + mark[0].length)];
  const ends = [...marks.map(mark => start + mark.index), text.length];
  const spans = starts.map((from, i) => [from, ends[i]!] as const).filter(([from, to]) => to > from);
  const nameAt = ([from, to]: readonly [number, number]): string =>
    flat
      .slice(from, to)
      .replace(/\(\.+|\set al\.?$|\s?…$/gu, '')
      .trim();
  const isName = (name: string): boolean => isPersonName(name) && name.split(' ').length <= LONGEST_NAME;
  return spans.every(span => isName(nameAt(span)) || /^et al\.?$/.test(nameAt(span))) ? spans : [];
}

const isAuthorLine = (text: string): boolean => authorsOf(text).length > 0;

/** Authors and date in one line, parted by a bar or dot: where each stands. */
export interface Byline {
  readonly authors: readonly [start: number, end: number];
  readonly date: readonly [start: number, end: number];
}

export function bylineOf(text: string): Byline | undefined {
  const bar = /\s[|•·–—]\s/u.exec(text);
  if (bar === null || text.length > 200) return undefined;
  const [left, right] = [text.slice(0, bar.index), text.slice(bar.index + bar[0].length)];
  const parts = { left: [0, bar.index], right: [bar.index + bar[0].length, text.length] } as const;
  const isDate = (part: string): boolean => part.length <= 30 && (findDates(part)[0]?.iso.length ?? 0) > 4;
  if (isDate(left) && isAuthorLine(right)) return { date: parts.left, authors: parts.right };
  if (isDate(right) && isAuthorLine(left)) return { date: parts.right, authors: parts.left };
  return undefined;
}

/** `Nov. 16, 2025 — Astronomers have`: the date that a teaser begins with ends here. */
const DATELINE_CHARS = 24;
// eslint-disable-next-line regexp/no-super-linear-backtracking -- reads 32 characters at most
const DATELINE = /^(.{6,24}?\d{4})\s*(?:[—–:|·-]|\s)\s*(?=\p{Lu}|["“‘])/u;

/** Where the date that a teaser begins with ends, and where its own text starts. */
export function datelineOf(text: string): { date: number; text: number } | undefined {
  const match = DATELINE.exec(text.slice(0, DATELINE_CHARS + 8));
  if (match === null || findDates(match[1]!).length === 0) return undefined;
  return { date: match[1]!.length, text: match[0].length };
}

/** The short line over a title that its page names so: `<span class="card__category">Tools</span>`. */
function isKicker(blocks: readonly Block[], roles: readonly Role[], i: number): boolean {
  const { text, hints } = blocks[i]!;
  if (roles[i + 1] !== 'title' || text.length > 40 || hints.names === undefined) return false;
  return hints.names.slice(0, 4).some(name => /^(?:type|category|kicker|eyebrow|label|rubric|topic|tag)$/.test(name));
}
