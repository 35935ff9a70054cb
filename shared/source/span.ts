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
