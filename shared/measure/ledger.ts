import type { Removed } from '../document';
import type { Removal } from '../read/reading';
import type { Ground } from '../source/ground';
import { mergeSpans, type Span } from '../source/span';

/** `spans` without what `holes` (sorted, merged) covers. */
export function subtractSpans(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const [from, end] of mergeSpans(spans)) {
    let start = from;
    for (let i = firstBehind(holes, start); i < holes.length && holes[i]![0] < end; i++) {
      const [holeStart, holeEnd] = holes[i]!;
      if (holeStart > start) out.push([start, holeStart]);
      start = Math.max(start, holeEnd);
    }
    if (start < end) out.push([start, end]);
  }
  return out;
}

/** Index of the first span that ends behind `at`. */
function firstBehind(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (spans[mid]![1] <= at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The removals as the ledger has them: one entry a run of the same rule (with the evidence against its first leaf), in reading order, without what the document keeps. */
export function ledgerOf(removals: readonly Removal[], kept: readonly Span[], ground: Ground): Removed[] {
  const single = removals.flatMap(({ rule, at, evidence }) =>
    subtractSpans(at, kept).map(span => ({ rule, span, evidence })),
  );
  const solid = single.filter(({ span }) => !ground.isBare(span[0], span[1])).sort((a, b) => a.span[0] - b.span[0]);
  const runs: { rule: string; at: [number, number][]; evidence?: string }[] = [];
  for (const { rule, span, evidence } of solid) {
    const run = runs[runs.length - 1];
    const last = run?.at.at(-1);
    if (run?.rule === rule && last !== undefined && ground.isBare(Math.min(last[1], span[0]), span[0]))
      last[1] = Math.max(last[1], span[1]);
    else runs.push({ rule, at: [[span[0], span[1]]], ...(evidence !== undefined && { evidence }) });
  }
  return runs;
}
