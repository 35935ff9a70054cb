import type { ArticleDocument } from '../../shared';

type Span = readonly [number, number];

/** Every span of the document that says "kept": all `at` outside the ledger, wherever they stand. */
export function keptSpans(document: ArticleDocument): Span[] {
  const { ledger: _ledger, ...content } = document;
  return spansBelow(content);
}

export function removedSpans(document: ArticleDocument): Span[] {
  return spansBelow(document.ledger.removed);
}

/** For each character of a text of `length`: whether it stands in one of `spans`. */
export function covered(spans: readonly Span[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const [start, end] of spans) marks.fill(1, start, end);
  return marks;
}

function spansBelow(value: unknown): Span[] {
  if (isSpan(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(spansBelow);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => (OTHER_PAIRS.has(key) ? [] : spansBelow(below)));
}

/** Pairs of numbers that are no spans. */
const OTHER_PAIRS = new Set(['date-parts', 'affiliations']);

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every(part => typeof part === 'number');
}
