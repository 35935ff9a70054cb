import type { Edit } from '../../source/edit';
import type { Span } from '../../source/span';
import { CODE_PAGES } from './code-pages';
import { sequenceAt } from './sequence';

/** Stretches damaged from end to end, and what they become. */
export interface Solid {
  readonly stretches: readonly Span[];
  readonly edits: readonly Edit[];
}

/** So many sequences in a stretch, of so many kinds, and nothing else beyond ASCII: no chance. There is nothing to weigh. */
const SEQUENCES = 12;
const KINDS = 4;

/** What of `text` reads as UTF-8 in windows-1252 (or Latin-1) from end to end: all of it, or some of its lines. */
export function findSolid(text: string): Solid {
  const all = readStretch(text, 0, text.length);
  if (all !== undefined) return { stretches: [[0, text.length]], edits: all };
  const stretches: Span[] = [];
  const edits: Edit[] = [];
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const found = readStretch(text, start, end);
    if (found !== undefined) {
      stretches.push([start, end]);
      for (const edit of found) edits.push(edit);
    }
    start = end + 1;
  }
  return { stretches, edits };
}

function readStretch(text: string, start: number, end: number): Edit[] | undefined {
  const page = CODE_PAGES[0]!;
  const edits: Edit[] = [];
  for (let i = start; i < end;) {
    if (text.charCodeAt(i) < 0x80) {
      i++;
      continue;
    }
    const sequence = sequenceAt(text, i, page);
    if (sequence === undefined || sequence.lost > 0) return undefined;
    edits.push({ span: [i, sequence.end], replacement: sequence.text, rule: page.rule });
    i = sequence.end;
  }
  const enough = edits.length >= SEQUENCES && new Set(edits.map(edit => edit.replacement)).size >= KINDS;
  return enough ? edits : undefined;
}
