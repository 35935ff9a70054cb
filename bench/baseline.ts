/** Ratios of a set. */
export interface Ratios {
  /** How many times the floor we take. */
  readonly floor: number;
  /** How long we take for the set while the pace (see `works.ts`) takes 1. */
  readonly pace: number;
  /** How many times as long as we Readability takes for the same pages. */
  readonly readability?: number;
}

export type Baseline = Readonly<Record<string, Ratios>>;

/** From this share on a ratio has fallen: machines differ in what they are good at, ratios by less than this. */
export const FALL = 0.25;

/**
 * Names of the sets of `baseline` that are now slower by a quarter or more, beside the floor and beside the pace: who shares the machine
 * slows one or the other, a slower program both. Sets that either lacks are left out.
 */
export function fallen(baseline: Baseline, now: Baseline): string[] {
  return Object.entries(now).flatMap(([name, { floor, pace }]) => {
    const before = baseline[name];
    if (before === undefined) return [];
    return before.floor / floor < 1 - FALL && before.pace / pace < 1 - FALL ? [name] : [];
  });
}

/** Sets that have fallen in every one of `runs`; fewer than `least` runs prove nothing. */
export function fallenInAll(baseline: Baseline, runs: readonly Baseline[], least = 3): string[] {
  if (runs.length < least) return [];
  const [first, ...rest] = runs.map(run => fallen(baseline, run));
  return first!.filter(name => rest.every(names => names.includes(name)));
}

/** By how much the processor time of a page grew more than its size did: 1 is linear, 2 twice as long for each character. */
export const growthOf = (small: Sized, large: Sized): number => large.warm / large.bytes / (small.warm / small.bytes);

interface Sized {
  readonly warm: number;
  readonly bytes: number;
}
