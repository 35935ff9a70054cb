import type { Family } from './models';
import type { Prediction } from './predict';
import type { Reading } from './reading';
import { CONTENT_ROLES, ENTRY_ROLES, ROLES, type Role, SITE_ROLES } from './roles';

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

/** Roles that no page of a kind has. */
const BARRED: Readonly<Record<Reading, ReadonlySet<Role>>> = {
  article: new Set<Role>(ENTRY_ROLES),
  listing: new Set<Role>(['abstract', 'authors', 'affiliation', 'equation', 'reference', 'footnote']),
};
/** On a page of entries running text is an introduction at most: it must be so much likelier than a teaser, in logarithms. */
const AGAINST_TEXT = 2;
const TEXT: ReadonlySet<Role> = new Set<Role>(['body', 'heading']);

/**
 * The roles of a page's leaves, decoded as a whole: Viterbi's best path (1967) over the roles that a page of this reading may
 * have, O(leaves · roles²).
 */
export function decodeRoles(prediction: Prediction, transitions: Family['transitions'], reading: Reading): Role[] {
  const count = prediction.content.length;
  const open = ROLES.flatMap((role, i) => (BARRED[reading].has(role) ? [] : [i]));
  const closed = ROLES.flatMap((role, i) => (BARRED[reading].has(role) ? [i] : []));
  const against = ROLES.map(role => (reading === 'listing' && TEXT.has(role) ? AGAINST_TEXT : 0));
  const steps = transitions.map(row => Float64Array.from(row, chance => CHAIN * chance));
  const backs = new Uint8Array(count * R);
  let scores = new Float64Array(R).fill(-Infinity);
  let here = new Float64Array(R);
  for (let row = 0; row < count; row++) {
    if (row === 0) here.set(steps[R]!);
    else bestSteps(scores, { open, steps }, here, backs.subarray(row * R, (row + 1) * R));
    for (const role of closed) here[role] = -Infinity;
    for (const role of open) here[role] = here[role]! + emission(prediction, row, role) - against[role]!;
    [scores, here] = [here, scores];
  }
  return pathTo(scores, backs, count).map(role => ROLES[role]!);
}

/** The best way to each role from the `scores` before, and which role it comes from. */
function bestSteps(
  scores: Float64Array,
  { open, steps }: { readonly open: readonly number[]; readonly steps: readonly Float64Array[] },
  here: Float64Array,
  backs: Uint8Array,
): void {
  here.fill(-Infinity);
  for (const before of open) {
    const own = scores[before]!;
    const step = steps[before]!;
    for (let role = 0; role < R; role++) {
      const score = own + step[role]!;
      if (score <= here[role]!) continue;
      here[role] = score;
      backs[role] = before;
    }
  }
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
