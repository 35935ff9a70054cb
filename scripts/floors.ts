import { meanOf, type PageScore, SCORED_KINDS, type ScoredKind, type UnitScores } from './scores';

/** Figures that must not fall, in per cent. For `leak` lower is better: its floor is a ceiling. */
export const FIGURES = ['f1', 'leak', 'must', 'heading', 'typed', 'placed', 'metadata'] as const;
export type Figure = (typeof FIGURES)[number];
export type Floors = Record<ScoredKind, Partial<Record<Figure, number>>> & { units: UnitScores };

/** A figure that is worse than its floor. */
export interface Fall {
  readonly what: string;
  readonly floor: number;
  readonly now: number | undefined;
}

/** The means of this run in the shape of the floors, rounded by a tenth to the safe side so that a re-run holds them. */
export function asFloors(pages: readonly PageScore[], units: UnitScores): Floors {
  const floors: Floors = { text: {}, html: {}, 'pdf-text': {}, units };
  for (const kind of SCORED_KINDS) {
    const ofKind = pages.filter(page => page.kind === kind);
    for (const figure of FIGURES) {
      const mean = meanOf(ofKind, figure);
      if (mean === undefined) continue;
      floors[kind][figure] = (figure === 'leak' ? Math.ceil(1000 * mean) : Math.floor(1000 * mean)) / 10;
    }
  }
  return floors;
}

/** Every figure of `floors` that `now` does not reach. */
export function falls(floors: Floors, now: Floors): Fall[] {
  return entries(floors).flatMap(({ group, name, value: floor }) => {
    const reached = (now[group] as Record<string, number | undefined>)[name];
    const holds = reached !== undefined && !isBetter(name, floor, reached);
    return holds ? [] : [{ what: `${group} ${name}`, floor, now: reached }];
  });
}

/** For each figure the better of `floors` and `now`: a floor is never lowered. */
export function raised(floors: Floors, now: Floors): Floors {
  const best = structuredClone(now);
  for (const { group, name, value } of entries(floors)) {
    const reachedNow = best[group] as Record<string, number | undefined>;
    const reached = reachedNow[name];
    if (reached === undefined || isBetter(name, value, reached)) reachedNow[name] = value;
  }
  return best;
}

const isBetter = (name: string, a: number, b: number): boolean => (name === 'leak' ? a < b : a > b);

function entries(floors: Floors) {
  return [...SCORED_KINDS, 'units' as const].flatMap(group =>
    Object.entries(floors[group]).map(([name, value]) => ({ group, name, value })),
  );
}
