import { type Chunk, textOf } from './chunks';
import { isKnownHeading, looksLikeHeading } from './headings';
import { endsSentence, isProse, numericShare, startsCaption } from './signs';

/** Longest line of a cell or a column's head. */
const CELL = 60;

/**
 * The chunks that are what a dump makes of a table or a figure: cells and labels, each between blank lines. They come in
 * runs; a run counts where a caption stands before it, or where it is long and has numbers in it.
 */
export function tableChunks(chunks: readonly Chunk[]): Set<number> {
  const table = new Set<number>();
  const kinds = chunks.map(kindOf);
  for (let i = 0; i < chunks.length; i++) {
    if (kinds[i] === 'text') continue;
    const captioned = followsCaption(chunks, i);
    const end = runEnd(kinds, chunks, i, captioned);
    if (isTable(kinds.slice(i, end), captioned)) for (let k = i; k < end; k++) table.add(k);
    i = Math.max(i, end - 1);
  }
  return table;
}

type Kind = 'numbers' | 'cell' | 'text';

/** A row or column of numbers, a short label, or neither. */
function kindOf({ lines }: Chunk): Kind {
  const text = textOf(lines);
  if (startsCaption(text) || isKnownHeading(text) || isProse(text)) return 'text';
  const numeric = numericShare(text);
  if (numeric >= 0.5 && !/\p{L}{3}.*\p{L}{3}.*\p{L}{3}.*\p{L}{3}/u.test(text.slice(0, 200))) return 'numbers';
  if (numeric >= 0.65) return 'numbers';
  const short = lines.every(line => line.text.length <= CELL) && lines.length <= 4;
  return short && !(endsSentence(text) && text.length > 50) ? 'cell' : 'text';
}

/** The first chunk behind the run. Inside a captioned table a cell may hold a sentence: one that cells follow at once. */
function runEnd(kinds: readonly Kind[], chunks: readonly Chunk[], start: number, captioned: boolean): number {
  let end = start;
  while (end < kinds.length && (kinds[end] !== 'text' || (captioned && isSentenceCell(kinds, chunks, end)))) end++;
  while (end > start && kinds[end - 1] === 'cell' && beginsText(chunks, end - 1)) end--;
  return end;
}

function isSentenceCell(kinds: readonly Kind[], chunks: readonly Chunk[], i: number): boolean {
  const { lines, broken } = chunks[i]!;
  return (
    !broken &&
    lines.length <= 5 &&
    !startsCaption(lines[0]!.text) &&
    kinds[i + 1] !== 'text' &&
    kinds[i + 2] === 'numbers'
  );
}

/** The last label of a run is the heading of what follows it. */
function beginsText(chunks: readonly Chunk[], i: number): boolean {
  const next = chunks[i + 1];
  return next !== undefined && looksLikeHeading(textOf(chunks[i]!.lines)) && isProse(textOf(next.lines));
}

function followsCaption(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  return before !== undefined && before.lines.some(line => startsCaption(line.text));
}

function isTable(kinds: readonly Kind[], captioned: boolean): boolean {
  const numbers = kinds.filter(kind => kind === 'numbers').length;
  if (kinds.length === 0) return false;
  return captioned ? kinds.length >= 3 || numbers > 0 : kinds.length >= 3 && numbers * 4 >= kinds.length;
}
