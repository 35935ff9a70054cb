import { knownType } from './known-headings';
import type { Prediction } from './predict';
import { CONTENT_ROLES, type Role } from './roles';
import { type TitleQuestion, titleSigns } from './title-signs';

/** Conditional logit over the signs of a page's leaves, as `train/title.py` writes it. */
export interface TitleModel {
  /** One for each of `TITLE_SIGNS`. */
  readonly weights: readonly number[];
}

/** Which leaf is the page's title, and how sure that is (0–1). */
export interface TitleChoice {
  readonly row: number;
  readonly chance: number;
  /** The leaf is a printed line: the title may have begun on those above. */
  readonly wraps?: boolean;
}

/** No title is longer, in characters, with whatever stands beside it. */
const LONGEST = 600;
/** Of titles less sure than this one in ten is right on left-out pages: such a page is said to have none. */
const LEAST = 0.3;
const TITLE = CONTENT_ROLES.indexOf('title');

/** The leaf that the signs speak for most, McFadden's choice among all of the page (1974); absent where none may be it. */
export function chooseTitle(question: TitleQuestion, { weights }: TitleModel): TitleChoice | undefined {
  const scores = titleSigns(question).map((signs, row) =>
    mayBeTitle(question, row) ? signs.reduce((sum, value, i) => sum + value * weights[i]!, 0) : -Infinity,
  );
  const best = scores.reduce((at, score, row) => (score > scores[at]! ? row : at), 0);
  const top = scores[best] ?? -Infinity;
  if (top === -Infinity) return undefined;
  return { row: best, chance: 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0) };
}

/** A leaf with words in it that is no paragraph, nor "Abstract" or "Keywords". */
export const mayBeTitle = ({ look }: Pick<TitleQuestion, 'look'>, row: number): boolean => {
  const { words, length, letterKey } = look.leaves[row]!.scan;
  const heads = knownType(letterKey);
  return words.length > 0 && length <= LONGEST && heads !== 'abstract' && heads !== 'keywords';
};

/** A line of a dump less likely to be the title than this is none, though the page should have one. Chosen on left-out sites. */
const LEAST_OF_DUMPS = 0.03;

/** Of a dump's lines the one that the models take for the title most of all, be it among those decoded as one or among all. */
export function likeliestTitle(roles: readonly Role[], prediction: Prediction): TitleChoice | undefined {
  const chance = (row: number): number =>
    prediction.content[row]! * prediction.roles[row * CONTENT_ROLES.length + TITLE]!;
  const decoded = likeliest(roles.length, row => (roles[row] === 'title' ? chance(row) : 0));
  const row = decoded ?? likeliest(roles.length, chance);
  return row === undefined || (decoded === undefined && chance(row) < LEAST_OF_DUMPS)
    ? undefined
    : { row, chance: 1, wraps: true };
}

function likeliest(count: number, chance: (row: number) => number): number | undefined {
  let best: number | undefined;
  for (let row = 0; row < count; row++)
    if (chance(row) > 0 && (best === undefined || chance(row) > chance(best))) best = row;
  return best;
}

/**
 * The roles with one title, in one run of leaves: the leaves of other titles are their next best role unless they say the same
 * again. A choice that is not sure is none.
 */
export function withOneTitle(
  roles: readonly Role[],
  prediction: Prediction,
  keys: readonly number[],
  choice: TitleChoice | undefined,
): Role[] {
  const best = choice !== undefined && choice.chance >= LEAST ? choice.row : undefined;
  const [from, to] = best === undefined ? [0, 0] : runAround(roles, best, choice?.wraps === true);
  const said = new Set(keys.slice(from, to));
  return roles.map((role, i) => {
    if (i === best) return 'title';
    if (role !== 'title' || (i >= from && i < to) || said.has(keys[i]!)) return role;
    return nextBest(prediction, i);
  });
}

/** The run of titles that leaf `at` stands in, or where it wraps no lines begins, half-open. */
function runAround(roles: readonly Role[], at: number, wraps: boolean): [number, number] {
  let [from, to] = [at, at + 1];
  while (wraps && from > 0 && roles[from - 1] === 'title') from--;
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
