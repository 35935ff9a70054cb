import type { Removal } from '../read/reading';
import type { Rule } from '../rules';
import type { Features } from '../sift/features';
import type { Block } from '../source/block';
import { cut } from './cut';
import type { ItemPart } from './division';
import { authorsOf, bylineOf, datelineOf, type Role, rolesOf } from './listing-roles';

/** An entry of a listing, and the indices of the blocks that it is made of. */
export interface Entry {
  readonly item: ItemPart;
  readonly blocks: readonly number[];
  /** Buttons that were glued to the entry's text. */
  readonly removed: readonly Removal[];
}

/** What goes when the entries of a listing are told: everything between them. */
export const LISTING_RULES = {
  between: {
    id: 'listing.between-entries',
    reason: "On a page of entries: a picture's alternative text, a divider, a counter; no part of any entry.",
    example: 'A gloved hand holds a pipette.',
  },
  more: {
    id: 'listing.read-more',
    reason: 'The button that leads from an entry to the whole text, at the end of its teaser or date.',
    example: 'Read more »',
  },
} as const satisfies Record<string, Rule>;

/** A title's date, authors and teaser follow it within so many lines. */
const REACH = 6;

/**
 * The entries of a listing page, in reading order: either led by a title that a teaser, date or authors follow, or by a
 * teaser in a list that authors and type follow. On a page of another kind the few that are found mean nothing: the
 * caller judges by their number.
 */
export function findEntries(blocks: readonly Block[], features: readonly Features[]): Entry[] {
  const roles = rolesOf(blocks, features);
  const entries: Entry[] = [];
  let group: Block | undefined;
  for (let i = 0; i < blocks.length; i++) {
    if (roles[i] === 'type' && isGroup(blocks[i]!)) group = blocks[i];
    const entry = titled(blocks, features, roles, i) ?? untitled(blocks, features, roles, i);
    if (entry === undefined) continue;
    entries.push(
      group === undefined || entry.item.type !== undefined ? entry : { ...entry, item: { ...entry.item, type: group } },
    );
    i = entry.blocks.at(-1)!;
  }
  return entries.filter(entry => !isGroupHeading(entry, entries));
}

/** Where entries lead somewhere, a title that does not, with a date and nothing else, heads a group: `Top news · 16 November`. */
const isGroupHeading = ({ item }: Entry, entries: readonly Entry[]): boolean =>
  item.url === undefined &&
  item.text.length + item.authors.length === 0 &&
  entries.filter(other => other.item.url !== undefined).length > entries.length * 0.6;

/** `Research articles` stands over all the entries up to the next such line, `Research article` over one. */
const isGroup = ({ text, hints }: Block): boolean => hints.shape === 'heading' || /s:?$/iu.test(text);

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
    if (role === 'title' || (role === 'teaser' && teaser) || startsNext(blocks, roles, i)) break;
    if (role === 'date' && lead !== undefined && roles[lead] === 'date' && roles[i + 1] === 'title') break;
    if (role === 'other' && (features[i]!.words > SKIPPED_WORDS || isRelated(features[i]!))) break;
    if (role === 'other') continue;
    members.push(i);
    teaser ||= role === 'teaser';
  }
  const goesOn = teaser && isSecondParagraph(features, roles, members.at(-1)! + 1);
  const linked = blocks[title]!.hints.shape === 'heading' || blocks[title]!.hints.linkShare >= 0.6;
  // A date above tells an entry only of a title that leads somewhere: over a plain one it may head a day of a programme.
  const told =
    members.some(i => i > title && tells(blocks, roles, title, i)) || (linked && roles[lead ?? title] === 'date');
  const known = members.map(i => (i === title ? 'title' : roles[i]!));
  return told && !goesOn ? entryOf(blocks, members, known) : undefined;
}

/** A counter or a second copy of the title may stand inside an entry; a sentence of the site does not. */
const SKIPPED_WORDS = 8;

/** `Related topics`: what follows is about the entry, not of it. */
const isRelated = ({ phrase }: Features): boolean => phrase?.id.startsWith('related.') === true;

/** Authors of an entry in a list are a list within it. */
const belongs = (blocks: readonly Block[], roles: readonly Role[], i: number): boolean =>
  roles[i] === 'type' ||
  roles[i] === 'date' ||
  roles[i] === 'byline' ||
  (roles[i] === 'authors' && blocks[i]!.hints.shape === 'list-item');

/** Names of persons beside a title in the same list are as likely topics: `Nervous System`, `Public Health`. */
const tells = (blocks: readonly Block[], roles: readonly Role[], title: number, i: number): boolean =>
  roles[i] === 'teaser' ||
  roles[i] === 'date' ||
  roles[i] === 'byline' ||
  (roles[i] === 'authors' &&
    (blocks[i]!.hints.shape !== 'list-item' || blocks[i]!.hints.depth > blocks[title]!.hints.depth));

/** `Clinical Cancer Genomics` has the shape of a name, but names stand in lists or behind a title. */
const isNameLikeTitle = (blocks: readonly Block[], roles: readonly Role[], i: number): boolean =>
  roles[i] === 'authors' &&
  roles[i + 1] === 'teaser' &&
  roles[i - 1] !== 'title' &&
  blocks[i]!.hints.shape !== 'list-item';

/** The type or date over the next entry's title belongs to that. */
const startsNext = (blocks: readonly Block[], roles: readonly Role[], i: number): boolean =>
  roles[i + 1] === 'title' &&
  (roles[i] === 'type' || (roles[i] === 'date' && blocks[i]!.hints.gap > 0 && blocks[i + 1]!.hints.gap === 0));

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
  return entryOf(
    blocks,
    members,
    members.map(i => roles[i]!),
  );
}

/** `roles` are those of the members. */
function entryOf(blocks: readonly Block[], members: readonly number[], roles: readonly Role[]): Entry {
  const parts = members.flatMap((i, k) => partsOf(blocks[i]!, roles[k]!));
  const of = (role: Role) => parts.filter(part => part.role === role).map(({ block }) => block);
  const [title, type, date] = [of('title')[0], of('type')[0], of('date')[0]];
  const href = title?.hints.links?.[0]?.href;
  const item = {
    ...(title && { title }),
    text: of('teaser'),
    authors: of('authors'),
    ...(type && { type }),
    ...(date && { date }),
    ...(href !== undefined && { url: href }),
  };
  const used = new Set<Block>(blocksOfItem(item));
  const removed = parts.flatMap(({ block, role, button }) => [
    ...(button === undefined ? [] : [{ rule: LISTING_RULES.more.id, at: button.at }]),
    ...(role === 'other' || used.has(block) ? [] : [{ rule: LISTING_RULES.between.id, at: block.at }]),
  ]);
  return { item, blocks: members, removed };
}

interface Part {
  readonly role: Role;
  readonly block: Block;
  readonly button?: Block;
}

/** `Read more` and its kind at the end of a line, as far as something stands before it. */
const MORE =
  /(?<=[\p{L}\p{N}\p{P}])\s*[[(]?(?:read (?:the )?(?:more|full (?:story|article)|on)|show more|learn more|view (?:more|abstract|article)|full story|continue reading|weiterlesen|mehr lesen|mehr erfahren|lire la suite|en savoir plus|leer más|seguir leyendo|leia mais|saiba mais|leggi tutto|continua a leggere|続きを読む|阅读更多)[\])]?\s*[»›→>…]*$/iu;

/** The parts of a line: the date before a teaser, the authors and the date of a byline, the button behind a text. */
function partsOf(whole: Block, role: Role): Part[] {
  const more = role === 'title' || role === 'authors' ? null : MORE.exec(whole.text);
  const block = more === null ? whole : whole.part(0, more.index);
  const button = more === null ? {} : { button: whole.part(more.index) };
  const byline = role === 'byline' ? bylineOf(block.text) : undefined;
  if (byline !== undefined) {
    const middle = Math.min(byline.authors[1], byline.date[1]);
    const half = ([start]: readonly [number, number]): Block =>
      start === 0 ? block.part(0, middle) : cut(block, byline.authors[0] === 0 ? byline.date : byline.authors, middle);
    return [...authorParts(half(byline.authors)), { role: 'date', block: half(byline.date), ...button }];
  }
  if (role === 'authors') return authorParts(block);
  const dateline = role === 'teaser' ? datelineOf(block.text) : undefined;
  if (dateline !== undefined)
    return [
      { role: 'date', block: cut(block, [0, dateline.date], 0, dateline.text) },
      { role, block: block.part(dateline.text), ...button },
    ];
  return [{ role, block: role === 'title' ? unranked(block) : block, ...button }];
}

/** A name each; the marks between two go with the name before them, `By` with the first. */
function authorParts(block: Block): Part[] {
  const names = authorsOf(block.text);
  if (names.length === 0) return [{ role: 'authors', block }];
  return names.map((name, i) => {
    const from = i === 0 ? 0 : name[0];
    return { role: 'authors', block: cut(block, name, from, names[i + 1]?.[0] ?? block.text.length) };
  });
}

/** `12. Perch under the ice`: a result's place in the list is no part of its title. */
function unranked(block: Block): Block {
  const rank = /^\d{1,3}[.)]\s+(?=[\p{Lu}"“])/u.exec(block.text);
  return rank === null ? block : cut(block, [rank[0].length, block.text.length]);
}

/** All blocks that an entry is made of. */
export function blocksOfItem(item: ItemPart): Block[] {
  return [item.title, ...item.text, ...item.authors, item.type, item.date].filter(block => block !== undefined);
}
