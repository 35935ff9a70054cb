import type { PageType } from '../document';
import type { Labelled, Role } from '../label';
import type { Block } from '../source/block';
import type { Span } from '../source/span';
import { cut } from './cut';
import type { ItemPart } from './division';
import { isDateLine, isNameLine, namesIn } from './item-meta';
import { wordCount } from './traits';

/** The entries of a page, and what is left of its leaves. */
export interface Listing {
  readonly items: readonly ItemPart[];
  readonly rest: readonly Labelled[];
}

interface Draft {
  title?: Block;
  readonly text: Block[];
  readonly authors: Block[];
  type?: Block;
  date?: Block;
}

/** What a leaf of an entry is taken for on a page that is none of entries. */
const ELSEWHERE: Partial<Record<Role, Role>> = { 'item-title': 'heading', 'item-text': 'body', 'item-meta': 'meta' };

/**
 * The entries of a listing page, in reading order. Each begins with a title, or with a teaser where the one before has one
 * already; what stands over a title (its type, its date) goes with it where the page does so.
 */
export function takeItems(leaves: readonly Labelled[], page: PageType): Listing {
  if (page !== 'listing') {
    const rest = leaves.map(leaf => ({ ...leaf, role: ELSEWHERE[leaf.role] ?? leaf.role }));
    return { items: [], rest };
  }
  const over = metaOverTitle(leaves);
  const drafts: Draft[] = [];
  const rest: Labelled[] = [];
  let waiting: Block[] = [];
  for (const [i, { block, role }] of leaves.entries()) {
    const open = drafts.at(-1);
    if (role === 'item-title') {
      const { title, before, behind } = titleParts(block);
      const draft: Draft = { title, text: behind === undefined ? [] : [behind], authors: [] };
      drafts.push(draft);
      if (before !== undefined) addMeta(draft, before);
      for (const meta of waiting) addMeta(draft, meta);
      waiting = [];
    } else if (role === 'item-text') {
      if (open === undefined || (open.text.length > 0 && leaves[i - 1]?.role !== 'item-text'))
        drafts.push({ text: [block], authors: [] });
      else open.text.push(block);
    } else if (role === 'item-meta') {
      if (comesBeforeTitle(leaves, i, over)) waiting.push(block);
      else if (open === undefined) waiting.push(block);
      else addMeta(open, block);
    } else rest.push(leaves[i]!);
  }
  const last = drafts.at(-1);
  for (const meta of waiting) {
    if (last === undefined) rest.push({ block: meta, role: 'meta', content: 1 });
    else addMeta(last, meta);
  }
  return { items: drafts.map(itemOf), rest };
}

/** How many lines of an entry (its type, its date) stand over its title on this page: as many as over the first one. */
function metaOverTitle(leaves: readonly Labelled[]): number {
  const first = leaves.findIndex(({ role }) => role === 'item-title');
  let count = 0;
  while (leaves[first - 1 - count]?.role === 'item-meta') count++;
  return count;
}

/** Whether the next title is at most `most` such lines away. */
function comesBeforeTitle(leaves: readonly Labelled[], i: number, most: number): boolean {
  let next = i + 1;
  while (leaves[next]?.role === 'item-meta') next++;
  return leaves[next]?.role === 'item-title' && next - i <= most;
}

/**
 * A title as the markup declares it, where the leaf holds the whole entry: the linked words; what stands before and behind
 * them is the entry's text. Without such a link the leaf is the title, but for its rank and a label.
 *
 *     12. Perch under the ice          Title: Perch under the ice          3 May 2019 [Perch under the ice] We fished …
 *         ^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^^^^ link
 */
function titleParts(block: Block): { title: Block; before?: Block; behind?: Block } {
  const link = titleLink(block);
  if (link === undefined) return { title: withoutLabel(block) };
  const [start, end] = link;
  const [before, behind] = [stretch(block, 0, start), stretch(block, end, block.text.length)];
  return {
    title: stretch(block, start, end, before.text === '' ? 0 : start, behind.text === '' ? block.text.length : end),
    ...(before.text !== '' && { before }),
    ...(behind.text !== '' && { behind }),
  };
}

/** `[start, end)` of the block without the white space around it; it answers for all of `[first, last)`: a space may be an entity. */
function stretch(block: Block, start: number, end: number, first = start, last = end): Block {
  const text = block.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return cut(block, [from, Math.max(from, start + text.trimEnd().length)], first, last);
}

/** A link of fewer words is a button; one over more of the text than this is the whole entry. */
const TITLE_LINK = { leastWords: 3, mostShare: 0.85 } as const;

/** Where in the text the first link of some words stands, if the leaf holds more than it. */
function titleLink(block: Block): readonly [number, number] | undefined {
  if (block.hints.linkShare > TITLE_LINK.mostShare) return undefined;
  for (const { at } of block.hints.links ?? []) {
    const span = placeIn(block, at);
    if (span !== undefined && wordCount(block.text.slice(...span)) >= TITLE_LINK.leastWords) return span;
  }
  return undefined;
}

/** The part of the block's text that stands for the source span. */
function placeIn({ source }: Block, [from, to]: Span): readonly [number, number] | undefined {
  let [start, end] = [-1, -1];
  for (let i = 0; i < source.length; i++) {
    const [at] = source.hullOf(i, i + 1);
    if (at >= from && at < to) {
      if (start < 0) start = i;
      end = i + 1;
    }
  }
  return start < 0 ? undefined : [start, end];
}

const LABEL =
  /^(?:(?:title|titel|titre|título|titolo|标题|題名)\s*[:：]|\[?\d{1,3}[\].)]|n[°º]\s?\d{1,3}[.:]?)\s+(?=\S)/iu;

function withoutLabel(block: Block): Block {
  const label = LABEL.exec(block.text);
  return label === null ? block : cut(block, [label[0].length, block.text.length]);
}

/** Names go to the authors, a date to the date, the first of the rest to the type, and what is more to the text. */
function addMeta(draft: Draft, block: Block): void {
  if (draft.date === undefined && isDateLine(block.text)) draft.date = block;
  else if (isNameLine(block.text)) draft.authors.push(...authorsIn(block));
  else if (draft.type === undefined) draft.type = block;
  else draft.text.push(block);
}

/** A name each; the marks between two go with the name before them, `By` with the first. */
function authorsIn(block: Block): Block[] {
  const names = namesIn(block.text);
  return names.map((name, i) => cut(block, name, i === 0 ? 0 : name[0], names[i + 1]?.[0] ?? block.text.length));
}

function itemOf({ title, text, authors, type, date }: Draft): ItemPart {
  const href = title?.hints.links?.[0]?.href;
  return {
    ...(title && { title }),
    text,
    authors,
    ...(type && { type }),
    ...(date && { date }),
    ...(href !== undefined && { url: href }),
  };
}

/** All blocks that an entry is made of. */
export function blocksOfItem(item: ItemPart): Block[] {
  return [item.title, ...item.text, ...item.authors, item.type, item.date].filter(block => block !== undefined);
}
