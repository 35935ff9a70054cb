import type { Prediction } from './predict';
import { CONTENT_ROLES, type Role } from './roles';

/** A leaf less likely to be the title than this is none, though the page should have one. Chosen on left-out sites. */
const LEAST = 0.03;
const TITLE = CONTENT_ROLES.indexOf('title');

/**
 * The roles with one title: a page has one, in one run of leaves. Of several runs the likeliest stays, and the leaves of
 * the others are their next best role unless they say the same again; where none was found, the likeliest leaf is it.
 */
export function withOneTitle(roles: readonly Role[], prediction: Prediction, keys: readonly number[]): Role[] {
  const chance = (i: number): number => prediction.content[i]! * prediction.roles[i * CONTENT_ROLES.length + TITLE]!;
  const best = likeliest(roles.length, i => (roles[i] === 'title' ? chance(i) : 0)) ?? likeliest(roles.length, chance);
  if (best === undefined || (roles[best] !== 'title' && chance(best) < LEAST)) return [...roles];
  const [from, to] = runAround(roles, best);
  const said = new Set(keys.slice(from, to));
  return roles.map((role, i) => {
    if (i === best) return 'title';
    if (role !== 'title' || (i >= from && i < to) || said.has(keys[i]!)) return role;
    return nextBest(prediction, i);
  });
}

function likeliest(count: number, chance: (i: number) => number): number | undefined {
  let best: number | undefined;
  for (let i = 0; i < count; i++) if (chance(i) > 0 && (best === undefined || chance(i) > chance(best))) best = i;
  return best;
}

/** The run of titles that leaf `at` stands in, half-open. */
function runAround(roles: readonly Role[], at: number): [number, number] {
  let [from, to] = [at, at + 1];
  while (from > 0 && roles[from - 1] === 'title') from--;
  while (to < roles.length && roles[to] === 'title') to++;
  return [from, to];
}

/** What the leaf is likeliest to be if it is content and no title. */
function nextBest({ roles }: Prediction, i: number): Role {
  const own = roles.subarray(i * CONTENT_ROLES.length, (i + 1) * CONTENT_ROLES.length);
  let best = TITLE === 0 ? 1 : 0;
  own.forEach((value, role) => {
    if (role !== TITLE && value > own[best]!) best = role;
  });
  return CONTENT_ROLES[best]!;
}
