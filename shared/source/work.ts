/**
 * The work on one page, counted in steps that are the same on every machine: a run of text cut or joined, a block asked
 * for what is known of it, one turn of a loop that looks back or ahead. A clock would give another document on a busy day.
 */
let left = Infinity;

/** The page has used up its steps. Thrown once; what comes after it, the page kept as text, is not counted. */
export class OverBudget extends Error {
  override readonly name = 'OverBudget';
}

/** Counts `steps` of work. Throws `OverBudget` where the budget that `withBudget` gave is used up. */
export function spend(steps = 1): void {
  left -= steps;
  if (left >= 0) return;
  left = Infinity;
  throw new OverBudget('The page has used up its budget of work.');
}

/** Does `work` with at most `steps` steps, and says how many it took: `Infinity` where they did not do. */
export function withBudget<T>(steps: number, work: () => T): { readonly result: T; readonly spent: number } {
  const before = left;
  left = steps;
  let spent = 0;
  try {
    const result = work();
    spent = left > steps ? Infinity : steps - left;
    return { result, spent };
  } finally {
    left = before - spent; // a budget around this one pays for it as well
  }
}

/**
 * Steps that a page of `length` characters may take: 40 times what the busiest of 470 real pages takes for each character
 * (1.2; the median is 0.05). The base is for short pages, which have next to nothing to spread their first steps over.
 */
export const budgetFor = (length: number): number => BASE + PER_CHARACTER * length;

const BASE = 500_000;
const PER_CHARACTER = 50;
