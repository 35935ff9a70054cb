import type { Leaf } from './leaf';

/** How much of what a leaf says other leaves say too, in runs of three words. */
export interface Echo {
  /** Share of its runs that stand in any other leaf, 0–1. */
  readonly share: number;
  /** Share of its runs that stand in the one leaf that has most of them. */
  readonly best: number;
  /** Leaves that have half of its runs. */
  readonly leaves: number;
}

const NONE: Echo = { share: 0, best: 0, leaves: 0 };
const RUN = 3;
/** Leaves that are kept for a run: a line that stands on a page more often than this is told as a repeat. */
const MOST_LEAVES = 4;

/**
 * What of each leaf is said again on the page: a title comes back in the line that tells how to cite, in the page's head and in
 * the list of what else there is. Leaves of the same letters are no echo of each other (they are repeats). O(words).
 *
 *     Moss on old walls                                   <- all of it comes back
 *     How to cite: Muster A. Moss on old walls. J Walls 3: 12–19.
 */
export function echoes(leaves: readonly Leaf[]): Echo[] {
  const runs = leaves.map(({ scan }) => runsOf(scan.words));
  const places = new Map<number, number[]>();
  runs.forEach((own, leaf) => {
    for (const run of own) {
      const known = places.get(run);
      if (known === undefined) places.set(run, [leaf]);
      else if (known.length < MOST_LEAVES && known.at(-1) !== leaf) known.push(leaf);
    }
  });
  return leaves.map((_, leaf) => echoOf(leaf, runs[leaf]!, places, leaves));
}

function runsOf(words: Int32Array): Int32Array {
  const runs = new Int32Array(Math.max(0, words.length - RUN + 1));
  for (let i = 0; i < runs.length; i++)
    runs[i] = Math.imul(Math.imul(words[i]!, 31) + words[i + 1]!, 31) + words[i + 2]!;
  return runs;
}

function echoOf(
  leaf: number,
  runs: Int32Array,
  places: ReadonlyMap<number, readonly number[]>,
  leaves: readonly Leaf[],
): Echo {
  if (runs.length === 0) return NONE;
  const own = leaves[leaf]!.scan.letterKey;
  const counts = new Map<number, number>();
  let hits = 0;
  for (const run of runs) {
    let found = false;
    for (const other of places.get(run)!) {
      if (other === leaf || leaves[other]!.scan.letterKey === own) continue;
      counts.set(other, (counts.get(other) ?? 0) + 1);
      found = true;
    }
    if (found) hits++;
  }
  let [best, many] = [0, 0];
  for (const count of counts.values()) {
    best = Math.max(best, count);
    if (count * 2 >= runs.length) many++;
  }
  return { share: hits / runs.length, best: best / runs.length, leaves: many };
}
