/**
 * The conservation law of a document, checked from outside: from what the document says alone, not from the account
 * that the cleaner keeps while it works.
 */
import type { ArticleDocument } from '../shared';
import { isSpace } from '../shared/source/ground';

type Span = readonly [number, number];

/** Shares are rounded to four decimals, and the largest takes the rounding of the four others: half a step of each. */
const ROUNDING = 0.0001;
const OFF = 2 * ROUNDING;

/** A sentence for each way in which `document` breaks the law; `text` is the decoded source. */
export function lawBreaks(document: ArticleDocument, text: string): string[] {
  const { ledger, ...content } = document;
  const kept = marksOf(spansBelow(content), text.length);
  const removed = marksOf(spansBelow(ledger.removed), text.length);
  const both = charactersWhere(text, i => kept[i] === 1 && removed[i] === 1);
  const repairedAway = marksOf(spansBelow(ledger.repairs.filter(({ after }) => after.trim() === '')), text.length);
  const neither = charactersWhere(text, i => kept[i] === 0 && removed[i] === 0 && repairedAway[i] === 0);
  const { quality } = document;
  const sum = quality.kept + quality.repaired + quality.removed + quality.markup + quality.space;
  const unruled = ledger.removed.filter(({ rule }) => rule === 'ledger.unaccounted').flatMap(({ at }) => at);
  return [
    ...(both === '' ? [] : [`both kept and removed: ${shown(both)}`]),
    // Markup has no spans in the document, only its share.
    ...(neither.length / text.length <= quality.markup + OFF
      ? []
      : [`neither kept nor removed nor markup: ${shown(neither)}`]),
    ...(Math.abs(sum - 1) <= 5 * ROUNDING ? [] : [`the shares add up to ${sum}`]),
    ...(unruled.length === 0 ? [] : [`no rule for: ${shown(unruled.map(span => text.slice(...span)).join(' | '))}`]),
  ];
}

/** For each character of a text of `length`: 1 where it stands in one of `spans`. */
function marksOf(spans: readonly Span[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const [start, end] of spans) marks.fill(1, start, end);
  return marks;
}

/** All spans in the `at` of `value` and of what stands below it. Other pairs of numbers (`date-parts`) are no spans. */
function spansBelow(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => (key === 'at' ? pairsIn(below) : spansBelow(below)));
}

/** An `at` is a list of spans, or one such list for each fact. */
function pairsIn(value: unknown): Span[] {
  if (isSpan(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pairsIn) : [];
}

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every(part => typeof part === 'number');
}

/** The characters other than white space (the project's own idea of it, invisible marks of direction included) at the indices that `holds` says. */
function charactersWhere(text: string, holds: (index: number) => boolean): string {
  let found = '';
  for (let i = 0; i < text.length; i++) if (holds(i) && !isSpace(text.charCodeAt(i))) found += text[i]!;
  return found;
}

const shown = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
