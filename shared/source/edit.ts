import type { Span } from './span';

/**
 * A change to a text: the characters of `span` become `replacement`, because `rule` says so. Spans are in the
 * coordinates of the text that the edit was made for. A list of edits is sorted and does not overlap.
 */
export interface Edit {
  readonly span: Span;
  readonly replacement: string;
  readonly rule: string;
}

/** `text` with all `edits` (sorted, not overlapping) carried out. Throws `RangeError` when they overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const { span, replacement } of edits) {
    if (span[0] < done || span[1] < span[0]) throw new RangeError(`edits overlap at ${span[0]}`);
    parts.push(text.slice(done, span[0]), replacement);
    done = span[1];
  }
  parts.push(text.slice(done));
  return parts.join('');
}
