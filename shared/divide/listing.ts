import type { PageType } from '../document';
import type { Labelled, Role } from '../label';
import type { Block } from '../source/block';
import { cut } from './cut';
import type { ItemPart } from './division';
import { isDateLine, isNameLine, namesIn } from './item-meta';

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
  const lead = leadsWithMeta(leaves);
  const drafts: Draft[] = [];
  const rest: Labelled[] = [];
  let waiting: Block[] = [];
  for (const [i, { block, role }] of leaves.entries()) {
    const open = drafts.at(-1);
    if (role === 'item-title') {
      const draft: Draft = { title: block, text: [], authors: [] };
      drafts.push(draft);
      for (const meta of waiting) addMeta(draft, meta);
      waiting = [];
    } else if (role === 'item-text') {
      if (open === undefined || (open.text.length > 0 && leaves[i - 1]?.role !== 'item-text')) drafts.push({ text: [block], authors: [] });
      else open.text.push(block);
    } else if (role === 'item-meta') {
      if (lead && comesBeforeTitle(leaves, i)) waiting.push(block);
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

/** Whether on this page the type or date of an entry stands over its title: the first leaf of a meta role does. */
function leadsWithMeta(leaves: readonly Labelled[]): boolean {
  const first = leaves.findIndex(({ role }) => role === 'item-title' || role === 'item-meta');
  return leaves[first]?.role === 'item-meta';
}

/** Only further lines of the kind stand between it and the next title. */
function comesBeforeTitle(leaves: readonly Labelled[], i: number): boolean {
  let next = i + 1;
  while (leaves[next]?.role === 'item-meta') next++;
  return leaves[next]?.role === 'item-title';
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
