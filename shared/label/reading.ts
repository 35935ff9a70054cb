import { COLUMNS, type Matrix } from './context';
import type { Prediction } from './predict';
import { CONTENT_ROLES, ENTRY_ROLES, ROLES, type Role, SITE_ROLES } from './roles';

/** What a page is read as: one article (or a part of one), or a list of entries. */
export type Reading = 'article' | 'listing';

/** Logistic regression over the look of a page, as `train/learn.py` writes it. */
export interface ReadingModel {
  /**
   * For each role, how many leaves are of it; for each role, its share of the text; entries against article; for each role, how
   * sure its surest leaf is; what the columns of the page say, see `PAGE_COLUMNS`.
   */
  readonly weights: readonly number[];
  readonly bias: number;
}

const C = CONTENT_ROLES.length;
const LEAST = 1e-3;
const of = (...roles: Role[]): number[] => roles.map(role => ROLES.indexOf(role));
const ENTRY = of(...ENTRY_ROLES);
const ARTICLE = of('title', 'authors', 'abstract', 'body', 'reference');

/** Columns that are the same for all leaves of a page: its size, its links, whether it has references, and the like. */
export const PAGE_COLUMNS: readonly number[] = COLUMNS.flatMap((name, at) => (name.startsWith('page-') ? [at] : []));

/**
 * How sure it is that a page is a list of entries, 0–1: by what the models say of all its leaves together, learned from pages
 * that these had not seen. A leaf counts for the share by the root of its length (`lengths`, characters): a hundred titles
 * against ten paragraphs.
 */
export function listingChance(
  prediction: Prediction,
  lengths: readonly number[],
  matrix: Matrix,
  model: ReadingModel,
): number {
  const look = [...lookOf(prediction, lengths), ...pageOf(matrix)];
  const score = look.reduce((sum, value, i) => sum + value * model.weights[i]!, model.bias);
  return 1 / (1 + Math.exp(-score));
}

/** Large numbers count by their size. */
const pageOf = ({ rows, values }: Matrix): number[] =>
  PAGE_COLUMNS.map(column => {
    const value = rows === 0 ? 0 : values[column]!;
    return Math.sign(value) * Math.log1p(Math.abs(value));
  });

function lookOf({ content, roles, sites }: Prediction, lengths: readonly number[]): number[] {
  const counts = new Float64Array(ROLES.length);
  const shares = new Float64Array(ROLES.length);
  const surest = new Float64Array(ROLES.length);
  lengths.forEach((length, row) => {
    const yes = content[row]!;
    for (let role = 0; role < ROLES.length; role++) {
      const chance = role < C ? yes * roles[row * C + role]! : (1 - yes) * sites[row * SITE_ROLES.length + role - C]!;
      counts[role]! += chance;
      surest[role] = Math.max(surest[role]!, chance);
      shares[role]! += chance * Math.sqrt(length);
    }
  });
  const sum = (own: readonly number[]): number => own.reduce((all, role) => all + shares[role]!, 0);
  const [entry, article] = [sum(ENTRY), sum(ARTICLE)];
  const total = Math.max(
    LEAST,
    shares.reduce((all, share) => all + share, 0),
  );
  return [
    ...Array.from(counts, count => Math.log1p(count)),
    ...Array.from(shares, share => Math.sqrt(share / total)),
    logOdds(entry / Math.max(LEAST, entry + article)),
    ...Array.from(surest, logOdds),
  ];
}

function logOdds(chance: number): number {
  const inside = Math.min(1 - LEAST, Math.max(LEAST, chance));
  return Math.log(inside / (1 - inside));
}
