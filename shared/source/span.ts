/**
 * A piece of the source: UTF-16 indices into the decoded source text, half-open. Serialised as it stands,
 * `[start, end]`, in every `at` of the document.
 */
export type Span = readonly [start: number, end: number];

/** Sorted by start, overlapping and touching spans made one, empty ones dropped. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(([s, e]) => e > s).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

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

/** Whether `span` and one of `spans` (sorted, merged) have a character in common. */
export function overlaps([start, end]: Span, spans: readonly Span[]): boolean {
  const next = spans[firstBehind(spans, start)];
  return next !== undefined && next[0] < end && start < end;
}
