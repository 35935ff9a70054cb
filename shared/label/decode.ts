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
/** A page of which so much is likelier an entry's than an article's is a list of entries. Chosen on left-out sites. */
const ENTRIES_SHARE = 0.45;

export interface Decoded {
  readonly reading: Reading;
  readonly roles: readonly Role[];
  /** Share of the entries' roles against the article's, 0–1, by the models' word alone. */
  readonly entries: number;
}

/** What a page's leaves weigh, and whether its head declares one article. */
export interface Weighed {
  /** Characters of each leaf. */
  readonly lengths: readonly number[];
  /** The page's head names a work (`citation_title` and the like): such a page is about that. */
  readonly declared: boolean;
}

/**
 * The roles of a page's leaves, decoded as a whole: first whether it is one article or a list of entries, by all of its
 * leaves, then the best path through them. No leaf is an entry's on a page of another kind.
 */
export function decodeRoles(
  prediction: Prediction,
  transitions: Family['transitions'],
  { lengths, declared }: Weighed,
): Decoded {
  const entries = entriesShare(prediction, lengths);
  const reading: Reading = !declared && entries >= ENTRIES_SHARE ? 'listing' : 'article';
  return { reading, roles: bestPath(prediction, transitions, lengths.length, reading), entries };
}

const of = (...roles: Role[]): number[] => roles.map(role => ROLES.indexOf(role));
const ENTRY = of('item-title', 'item-text', 'item-meta');
const ARTICLE = of('title', 'authors', 'abstract', 'body', 'reference');

/** Each leaf counts by the root of its length: a hundred titles against ten paragraphs. */
function entriesShare({ content, roles }: Prediction, lengths: readonly number[]): number {
  let [entry, article] = [0, 0];
  lengths.forEach((length, row) => {
    const weight = Math.sqrt(length) * content[row]!;
    for (const role of ENTRY) entry += weight * roles[row * C + role]!;
    for (const role of ARTICLE) article += weight * roles[row * C + role]!;
  });
  return entry / Math.max(Number.MIN_VALUE, entry + article);
}

/** Viterbi's best path (1967) over the roles that are not barred, O(leaves · roles²). */
function bestPath(prediction: Prediction, transitions: Family['transitions'], count: number, reading: Reading): Role[] {
  const open = ROLES.flatMap((role, i) => (BARRED[reading].has(role) ? [] : [i]));
  const against = ROLES.map(role => (reading === 'listing' && TEXT.has(role) ? AGAINST_TEXT : 0));
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
  return pathTo(scores, backs, count).map(role => ROLES[role]!);
}

/** The logarithm of what the models say of a leaf's being of a role, the cost of a loss counted in. */
function emission({ content, roles, sites }: Prediction, row: number, role: number): number {
  const yes = content[row]!;
  const chance =
    role < C ? COST_OF_LOSS * yes * roles[row * C + role]! : (1 - yes) * sites[row * SITE_ROLES.length + role - C]!;
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
