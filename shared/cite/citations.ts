import type { Citation } from '../document';
import type { Block } from '../source/block';
import { anchoredCitations } from './anchored';
import { authorYearLinker } from './author-year';
import type { Entry } from './cite';
import { numericLinker } from './numeric';

/** A citation's place in a paragraph, and the indices of the entries that it names. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly number[];
}

/** The id of an entry in the document: `r1` is the first. */
export const referenceId = (index: number): string => `r${index + 1}`;

/**
 * The citations in each paragraph, in order and without overlaps: `[1,2–5]`, `(1–3)`, numbers set as superscripts, and
 * `(Lee, 1983; Weigelt et al. 2005a)`. Only what leads to an entry is a citation, and a style of print counts only where
 * the whole text bears it out, so that equations, years and sample sizes stay what they are. Where the source says which
 * link leads to which entry, its links are the citations.
 */
export function linkCitations(paragraphs: readonly Block[], entries: readonly Entry[]): Citation[][] {
  if (entries.length === 0) return paragraphs.map(() => []);
  const anchored = anchoredCitations(paragraphs, entries);
  if (anchored.some(found => found.length > 0)) return anchored.map(inOrder);
  const numeric = numericLinker(paragraphs, entries);
  const authorYear = authorYearLinker(entries);
  return paragraphs.map((block, i) => inOrder([...numeric[i]!, ...authorYear(block.text)]));
}

function inOrder(found: readonly Found[]): Citation[] {
  const citations: Citation[] = [];
  for (const { start, end, entries } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = citations[citations.length - 1];
    if (last === undefined || start >= last.end) citations.push({ start, end, references: entries.map(referenceId) });
  }
  return citations;
}
