import type { Removed } from '../document';
import type { Removal } from '../read/reading';
import type { Ground } from '../source/ground';
import { overlaps, type Span, subtractSpans } from '../source/span';

/**
 * The removals as the ledger has them: one entry a run of the same rule (with the evidence against its first leaf), in
 * reading order, without what the document keeps. A run goes on across markup and white space, unless a part of the
 * document does so at the same place.
 */
export function ledgerOf(removals: readonly Removal[], kept: readonly Span[], ground: Ground): Removed[] {
  const single = removals.flatMap(({ rule, at, evidence }) =>
    subtractSpans(at, kept).map(span => ({ rule, span, evidence })),
  );
  const solid = single.filter(({ span }) => !ground.isBare(span[0], span[1])).sort((a, b) => a.span[0] - b.span[0]);
  const runs: { rule: string; at: [number, number][]; evidence?: string }[] = [];
  for (const { rule, span, evidence } of solid) {
    const run = runs[runs.length - 1];
    const last = run?.at.at(-1);
    const joins =
      run?.rule === rule && last !== undefined && canJoin([Math.min(last[1], span[0]), span[0]], kept, ground);
    if (joins) last[1] = Math.max(last[1], span[1]);
    else runs.push({ rule, at: [[span[0], span[1]]], ...(evidence !== undefined && { evidence }) });
  }
  return runs;
}

/** Whether nothing stands in `gap` that is text, nor anything that a part of the document goes across. */
const canJoin = (gap: Span, kept: readonly Span[], ground: Ground): boolean =>
  ground.isBare(...gap) && !overlaps(gap, kept);
