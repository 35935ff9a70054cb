/**
 * A piece of the source: UTF-16 indices into the decoded source text, half-open. Serialised as it stands,
 * `[start, end]`, in every `at` of the document.
 */
export type Span = readonly [start: number, end: number];

/** The smallest span that covers all of `spans`. Throws `RangeError` on an empty list. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0];
  if (first === undefined) throw new RangeError('hull of no spans');
  let [start, end] = first;
  for (const [s, e] of spans) {
    if (s < start) start = s;
    if (e > end) end = e;
  }
  return [start, end];
}

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
