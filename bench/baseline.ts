/** Ratios of a set: how many times the floor we take, and how many times as long as we Readability takes. */
export interface Ratios {
  readonly floor: number;
  readonly readability?: number;
}

export type Baseline = Readonly<Record<string, Ratios>>;

/** From this share on a ratio has fallen: machines differ in what they are good at, ratios by less than this. */
export const FALL = 0.25;

/** Names of the sets of `baseline` that `now` is worse in by a quarter or more. Sets that either lacks are left out. */
export function fallen(baseline: Baseline, now: Baseline): string[] {
  return Object.entries(now).flatMap(([name, { floor, readability }]) => {
    const before = baseline[name];
    if (before === undefined) return [];
    const slower = before.floor / floor < 1 - FALL;
    const closer = (readability ?? Infinity) / (before.readability ?? 0.001) < 1 - FALL;
    return slower || closer ? [name] : [];
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
