import type { Prediction } from './predict';
import { CONTENT_ROLES, type Role } from './roles';

/** From so many entries on a page is a list. */
const FEWEST = 3;
/** What makes up more of the small lines is no kind of its own: the markup tells none apart. */
const MOST = 0.6;
const ITEM_TITLE = CONTENT_ROLES.indexOf('item-title');

/**
 * An entry has a title. Where the models found small lines of entries and hardly a title or a teaser among them, those small
 * lines of one kind (`kinOf`) are the titles that have most of a title together: the chance that the models see, and length.
 *
 *     [1] arXiv:2603.00001              item-meta
 *     Title: Moss on old walls          item-meta -> item-title
 *     Emil Strand, Ruth Okafor          item-meta
 *
 * @param kin the number of each leaf's kind
 * @param lengths characters of each leaf
 */
export function withEntryTitles(
  roles: readonly Role[],
  prediction: Prediction,
  kin: Int32Array,
  lengths: readonly number[],
): Role[] {
  const titled = roles.filter(role => role === 'item-title' || role === 'item-text').length;
  if (titled >= FEWEST) return [...roles];
  const small = roles.flatMap((role, row) => (role === 'item-meta' ? [row] : []));
  const kinds = new Map<number, number[]>();
  for (const row of small) kinds.set(kin[row]!, [...(kinds.get(kin[row]!) ?? []), row]);
  const mean = (rows: readonly number[], of: (row: number) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const chance = (row: number): number => prediction.roles[row * CONTENT_ROLES.length + ITEM_TITLE]!;
  const worth = (rows: readonly number[]): number => mean(rows, chance) * Math.sqrt(mean(rows, row => lengths[row]!));
  const [best] = [...kinds.values()]
    .filter(rows => rows.length >= FEWEST && rows.length <= MOST * small.length)
    .sort((a, b) => worth(b) - worth(a));
  const titles = new Set(best);
  return roles.map((role, row) => (titles.has(row) ? 'item-title' : role));
}
