import type { ArticleDocument } from '../document';
import type { Span } from '../source/span';
import { largestOf, smallestOf } from '../source/lists';

type Repairs = NonNullable<ArticleDocument['ledger']['repairs']>;

/** A stretch of the source, and what the repairs so far have made of it. Of length 0 where a hyphen was put in. */
interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Carries the repairs of a document's ledger out again. `source` is the decoded source text (`decode(bytes).text`).
 * Returns what reads the repaired source at any `at` of the document:
 *
 *     const read = replay(decode(bytes).text, document.ledger.repairs);
 *     read(paragraph.at)   // the paragraph's text, but for white space
 *
 * White space stays as the source has it, and so does markup: HTML's tags and entities are no repairs. Throws `RangeError`
 * where the source does not have what a repair names.
 */
export function replay(source: string, repairs: Repairs = []): (at: readonly Span[]) => string {
  let patches: readonly Patch[] = [];
  // The ledger has the repairs in the order in which they were made; each saw what the ones before it had left.
  for (const step of stepsOf(repairs)) patches = merged(patches, step, source);
  return at => at.map(([start, end]) => textOf(source, patches, start, end)).join('');
}

interface Change extends Patch {
  readonly before: string;
}

/** The changes of one rule after the other, each in the order of the source. */
function stepsOf(repairs: Repairs): Change[][] {
  const byRule = new Map<string, Change[]>();
  for (const { rule, before, after, at } of repairs) {
    const family = rule.slice(0, rule.indexOf('.'));
    const changes = at.map(([start, end]): Change => ({ start, end, before, text: after }));
    byRule.set(family, [...(byRule.get(family) ?? []), ...changes]);
  }
  return [...byRule.values()].map(changes => changes.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** `patches` with `changes` made to what they left; both sorted. */
function merged(patches: readonly Patch[], changes: readonly Change[], source: string): Patch[] {
  const out: Patch[] = [];
  let next = 0;
  for (const change of changes) {
    while (next < patches.length && isBefore(patches[next]!, change)) out.push(patches[next++]!);
    let { start, end } = change;
    const inside: Patch[] = [];
    while (out.length > 0 && out.at(-1)!.end > start) inside.unshift(out.pop()!);
    while (next < patches.length && patches[next]!.start < end) inside.push(patches[next++]!);
    start = Math.min(start, smallestOf(inside.map(patch => patch.start)));
    end = Math.max(end, largestOf(inside.map(patch => patch.end)));
    out.push({ start, end, text: changed(textOf(source, inside, start, end), change) });
  }
  return [...out, ...patches.slice(next)];
}

const isBefore = (patch: Patch, change: Patch): boolean => patch.end <= change.start && patch.start < change.start;

/** `current` with the change's `before`, which is all of it or stands in it, replaced. */
function changed(current: string, { start, before, text }: Change): string {
  if (squeezed(current) === squeezed(before)) return text;
  const at = current.indexOf(before);
  if (at === -1) throw new RangeError(`the source has no ${JSON.stringify(before)} at ${start}`);
  return current.slice(0, at) + text + current.slice(at + before.length);
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

/** The source between `start` and `end` with the patches that stand in it. */
function textOf(source: string, patches: readonly Patch[], start: number, end: number): string {
  const parts: string[] = [];
  let done = start;
  for (let i = firstFrom(patches, start); i < patches.length && patches[i]!.start <= end; i++) {
    const patch = patches[i]!;
    if (patch.start === end && patch.end > end) break;
    parts.push(source.slice(done, patch.start), patch.text);
    done = Math.max(done, patch.end);
  }
  return parts.join('') + source.slice(done, Math.max(done, end));
}

/** Index of the first patch that starts at `at` or behind it. */
function firstFrom(patches: readonly Patch[], at: number): number {
  let low = 0;
  let high = patches.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (patches[mid]!.start < at) low = mid + 1;
    else high = mid;
  }
  return low;
}
