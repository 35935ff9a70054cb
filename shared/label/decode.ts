import type { Family } from './models';
import type { Prediction } from './predict';
import { CONTENT_ROLES, ROLES, type Role, SITE_ROLES } from './roles';

/**
 * A line of content lost costs as much as this many lines of the site kept. A document is used for its text: what is
 * missing from it nobody finds again, what is too much in it can still be told.
 */
export const COST_OF_LOSS = 3;

/** What a role's place behind another counts beside what the leaf itself says. Chosen on left-out sites. */
const CHAIN = 0.4;
/** Less than this is as good as never. */
const LEAST = 1e-4;

const R = ROLES.length;
const C = CONTENT_ROLES.length;

/** What a page is read as: one article (or a part of one), or a list of entries. */
export type Reading = 'article' | 'listing';

/** Roles that no page of a kind has. */
const BARRED: Readonly<Record<Reading, ReadonlySet<Role>>> = {
  article: new Set<Role>(['item-title', 'item-text', 'item-meta']),
  listing: new Set<Role>(['abstract', 'authors', 'affiliation', 'equation', 'reference', 'footnote']),
};
/** On a page of entries running text is an introduction at most: it must be so much likelier than a teaser, in logarithms. */
const AGAINST_TEXT = 2;
const TEXT: ReadonlySet<Role> = new Set<Role>(['body', 'heading']);
/** How much likelier the better reading of a page must be, in logarithms, for entries to be believed. Chosen on left-out sites. */
const ENTRIES_BELIEVED = 0;

export interface Decoded {
  readonly reading: Reading;
  readonly roles: readonly Role[];
  /** By how much the reading that was taken is likelier than the other, in logarithms a leaf. */
  readonly margin: number;
}

/**
 * The roles of a page's leaves, decoded as a whole: the best path through all of them if the page is one article, and if it
 * is a list of entries; the likelier of the two is what it is. No leaf is an entry's on a page of another kind.
 */
export function decodeRoles(prediction: Prediction, transitions: Family['transitions'], count: number): Decoded {
  const article = bestPath(prediction, transitions, count, 'article');
  const listing = bestPath(prediction, transitions, count, 'listing');
  const gain = (listing.score - article.score) / Math.max(1, count);
  const reading: Reading = listing.score - article.score > ENTRIES_BELIEVED ? 'listing' : 'article';
  const { roles } = reading === 'article' ? article : bestPath(prediction, transitions, count, reading, AGAINST_TEXT);
  return { reading, roles, margin: Math.abs(gain) };
}

/** Viterbi's best path (1967) over the roles that are not barred, O(leaves · roles²). */
function bestPath(
  prediction: Prediction,
  transitions: Family['transitions'],
  count: number,
  reading: Reading,
  againstText = 0,
): { score: number; roles: Role[] } {
  const open = ROLES.flatMap((role, i) => (BARRED[reading].has(role) ? [] : [i]));
  const against = ROLES.map(role => (TEXT.has(role) ? againstText : 0));
  const backs = new Uint8Array(count * R);
  let scores = new Float64Array(R).fill(-Infinity);
  for (let row = 0; row < count; row++) {
    const here = new Float64Array(R).fill(-Infinity);
    for (const role of open) {
      let best = row === 0 ? CHAIN * transitions[R]![role]! : -Infinity;
      if (row > 0) {
        for (const before of open) {
          const score = scores[before]! + CHAIN * transitions[before]![role]!;
          if (score <= best) continue;
          best = score;
          backs[row * R + role] = before;
        }
      }
      here[role] = best + emission(prediction, row, role) - against[role]!;
    }
    scores = here;
  }
  const score = count === 0 ? 0 : Math.max(...scores);
  return { score, roles: pathTo(scores, backs, count).map(role => ROLES[role]!) };
}

/** The logarithm of what the models say of a leaf's being of a role, the cost of a loss counted in. */
function emission({ content, roles, sites }: Prediction, row: number, role: number): number {
  const yes = content[row]!;
  const chance = role < C ? COST_OF_LOSS * yes * roles[row * C + role]! : (1 - yes) * sites[row * SITE_ROLES.length + role - C]!;
  return Math.log(Math.max(LEAST, chance));
}

function pathTo(scores: Float64Array, backs: Uint8Array, count: number): number[] {
  const path = new Array<number>(count);
  for (let row = count - 1, role = scores.indexOf(Math.max(...scores)); row >= 0; row--) {
    path[row] = role;
    role = backs[row * R + role]!;
  }
  return path;
}
