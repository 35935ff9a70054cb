import { isArticleType } from '../identify/article-type';
import { findDates } from '../identify/dates';
import { isPersonName } from '../identify/person-name';
import type { Rule } from '../rules';
import type { Features } from '../sift/features';
import type { Block } from '../source/block';
import type { ItemPart } from './division';

/** An entry of a listing, and the indices of the blocks that it is made of. */
export interface Entry {
  readonly item: ItemPart;
  readonly blocks: readonly number[];
}

/** What goes when the entries of a listing are told: everything between them. */
export const LISTING_RULES = {
  between: {
    id: 'listing.between-entries',
    reason: "On a page of entries: a picture's alternative text, a divider, a counter; no part of any entry.",
    example: 'A gloved hand holds a pipette.',
  },
} as const satisfies Record<string, Rule>;

type Role = 'title' | 'teaser' | 'authors' | 'date' | 'type' | 'other';

const TEASER_WORDS = 110;
const TITLE_WORDS = 45;
/** A title's date, authors and teaser follow it within so many lines. */
const REACH = 6;
/** `Nov. 16, 2025 — Astronomers have`: the date that a teaser begins with ends here. */
const DATELINE_CHARS = 24;
const DATELINE = /^(.{6,24}?\d{4})\s*(?:[—–:|·-]|\s)\s*(?=\p{Lu}|["“‘])/u;

/**
 * The entries of a listing page, in reading order: either led by a title that a teaser, date or authors follow, or by a
 * teaser in a list that authors and type follow. On a page of another kind the few that are found mean nothing: the
 * caller judges by their number.
 */
export function findEntries(blocks: readonly Block[], features: readonly Features[]): Entry[] {
  const roles = blocks.map((block, i) => roleOf(block, features[i]!));
  const entries: Entry[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const entry = titled(blocks, features, roles, i) ?? untitled(blocks, features, roles, i);
    if (entry === undefined) continue;
    entries.push(entry);
    i = entry.blocks.at(-1)!;
  }
  return entries;
}

function roleOf(block: Block, f: Features): Role {
  const { text, hints } = block;
  if (f.phrase !== undefined || hints.hidden === true || f.referenceLike || f.caption) return 'other';
  if (f.words <= 8 && text.length <= 40 && findDates(text).length > 0) return 'date';
  if (isArticleType(text) || (f.words <= 6 && /:$/.test(text))) return 'type';
  if (isAuthorLine(text)) return 'authors';
  if (f.words <= TEASER_WORDS && (f.prose || (f.words >= 8 && f.stop >= 0.15 && /[.…?!]$/u.test(text.trim()))))
    return 'teaser';
  const open = !f.terminal || /[?!]$/.test(text);
  const marked =
    hints.shape === 'heading' || hints.linkShare >= 0.6 || (hints.gap > 0 && /^[\p{Lu}\d"“‘¿«]/u.test(text));
  return open && marked && f.words >= 3 && f.words <= TITLE_WORDS && f.heading === undefined ? 'title' : 'other';
}

const isAuthorLine = (text: string): boolean =>
  text.length < 160 &&
  text
    .split(/,\s*|\s+&\s+|\s+and\s+|;\s*/u)
    .filter(name => !/^(?:et al\.?|…)?$/.test(name))
    .every(name => isPersonName(name));

/** An entry that the title at `start` leads, with the type or date directly over it. */
function titled(
  blocks: readonly Block[],
  features: readonly Features[],
  roles: readonly Role[],
  start: number,
): Entry | undefined {
  const lead = roles[start] === 'type' || roles[start] === 'date' ? start : undefined;
  const title = lead === undefined ? start : start + 1;
  if (roles[title] !== 'title' && !isNameLikeTitle(blocks, roles, title)) return undefined;
  const members = lead === undefined ? [title] : [lead, title];
  let teaser = false;
  for (let i = title + 1; i < blocks.length && i <= title + REACH; i++) {
    const role = roles[i]!;
    if (role === 'title' || (role === 'teaser' && teaser) || startsNext(roles, i)) break;
    if (role === 'other' && features[i]!.words > SKIPPED_WORDS) break;
    if (role === 'other') continue;
    members.push(i);
    teaser ||= role === 'teaser';
  }
  const goesOn = teaser && isSecondParagraph(features, roles, members.at(-1)! + 1);
  const told = members.some(i => i !== title && tells(blocks, roles, title, i));
  const known = members.map(i => (i === title ? 'title' : roles[i]!));
  return told && !goesOn ? { item: itemOf(blocks, members, known), blocks: members } : undefined;
}

/** A counter or a second copy of the title may stand inside an entry; a sentence of the site does not. */
const SKIPPED_WORDS = 8;

/** Authors of an entry in a list are a list within it. */
const belongs = (blocks: readonly Block[], roles: readonly Role[], i: number): boolean =>
  roles[i] === 'type' || roles[i] === 'date' || (roles[i] === 'authors' && blocks[i]!.hints.shape === 'list-item');

/** Names of persons beside a title in the same list are as likely topics: `Nervous System`, `Public Health`. */
const tells = (blocks: readonly Block[], roles: readonly Role[], title: number, i: number): boolean =>
  roles[i] === 'teaser' ||
  roles[i] === 'date' ||
  (roles[i] === 'authors' &&
    (blocks[i]!.hints.shape !== 'list-item' || blocks[i]!.hints.depth > blocks[title]!.hints.depth));

/** `Clinical Cancer Genomics` has the shape of a name, but names stand in lists or behind a title. */
const isNameLikeTitle = (blocks: readonly Block[], roles: readonly Role[], i: number): boolean =>
  roles[i] === 'authors' &&
  roles[i + 1] === 'teaser' &&
  roles[i - 1] !== 'title' &&
  blocks[i]!.hints.shape !== 'list-item';

/** The type or date over the next entry's title belongs to that. */
const startsNext = (roles: readonly Role[], i: number): boolean => roles[i] === 'type' && roles[i + 1] === 'title';

/** An article's section has a second paragraph; an entry has one teaser. */
const isSecondParagraph = (features: readonly Features[], roles: readonly Role[], i: number): boolean =>
  features[i]?.prose === true && (roles[i] !== 'teaser' || features[i].words >= 40);

function untitled(
  blocks: readonly Block[],
  features: readonly Features[],
  roles: readonly Role[],
  start: number,
): Entry | undefined {
  if (roles[start] !== 'teaser' || blocks[start]!.hints.shape !== 'list-item' || features[start]!.words < 12)
    return undefined;
  const members = [start];
  for (let i = start + 1; belongs(blocks, roles, i); i++) members.push(i);
  return {
    item: itemOf(
      blocks,
      members,
      members.map(i => roles[i]!),
    ),
    blocks: members,
  };
}

/** `roles` are those of the members. */
function itemOf(blocks: readonly Block[], members: readonly number[], roles: readonly Role[]): ItemPart {
  const of = (role: Role) => members.filter((_, k) => roles[k] === role).map(i => blocks[i]!);
  const title = of('title')[0];
  const type = of('type')[0];
  const teasers = of('teaser').map(splitDateline);
  const date = of('date')[0] ?? teasers[0]?.date;
  const href = title?.hints.links?.[0]?.href;
  return {
    ...(title && { title }),
    text: teasers.map(({ text }) => text),
    authors: of('authors'),
    ...(type && { type }),
    ...(date && { date }),
    ...(href !== undefined && { url: href }),
  };
}

/** `Nov. 16, 2025 — Astronomers have …` → the date, and the teaser behind the dash. */
function splitDateline(block: Block): { date?: Block; text: Block } {
  const match = DATELINE.exec(block.text.slice(0, DATELINE_CHARS + 8));
  if (match === null || findDates(match[1]!).length === 0) return { text: block };
  return { date: block.part(0, match[1]!.length), text: block.part(match[0].length) };
}

/** All blocks that an entry is made of. */
export function blocksOfItem(item: ItemPart): Block[] {
  return [item.title, ...item.text, ...item.authors, item.type, item.date].filter(block => block !== undefined);
}
