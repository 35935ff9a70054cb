import { type Chunk, textOf } from './chunks';
import { isKnownHeading, looksLikeHeading } from './headings';
import { endsSentence, isProse, numericShare, particleShare, startsCaption } from './signs';

/** Longest line of a cell or a column's head. */
const CELL = 60;
/** Cells with sentences in them that may follow each other. */
const LONGEST_GAP = 4;

/**
 * The chunks that are what a dump makes of a table or a figure: cells and labels, each between blank lines. They come in
 * runs; a run counts where a caption stands before it, or where it is long and has numbers in it.
 */
export function tableChunks(chunks: readonly Chunk[]): Set<number> {
  const table = new Set<number>();
  const kinds = chunks.map(kindOf);
  for (let i = 0; i < chunks.length; i++) {
    const captioned = chunks[i]!.continued || (i > 0 && captionsTable(chunks[i - 1]!));
    if (kinds[i] === 'text' && (!captioned || isBody(chunks[i]!))) continue;
    const end = runEnd(kinds, chunks, i, captioned);
    if (isTable(kinds.slice(i, end), captioned) || chunks.slice(i, end).some(isColumn))
      for (let k = i; k < end; k++) table.add(k);
    i = Math.max(i, end - 1);
  }
  return table;
}

/** The caption of a table, or of a figure whose labels may follow it. */
function captionsTable({ lines }: Chunk): boolean {
  return lines.some(line => startsCaption(line.text));
}

/** Fewest figures of a column that is one without a caption over it. */
const COLUMN = 8;

/** A column of a table, away from the others: nothing but figures, as `<0.001 0.325 <0.001 …`. */
function isColumn({ lines }: Chunk): boolean {
  const text = textOf(lines);
  // A sign from a damaged font may be a letter: `Ͻ0.001`.
  return !/\p{L}{2}/u.test(text) && (text.match(/\S*\d\S*/g)?.length ?? 0) >= COLUMN;
}

type Kind = 'numbers' | 'cell' | 'text';

/** A row or column of numbers, a short label, or neither. */
function kindOf({ lines }: Chunk): Kind {
  const text = textOf(lines);
  if (startsCaption(text) || isKnownHeading(text) || isProse(text)) return 'text';
  const numeric = numericShare(text);
  if (numeric >= 0.5 && !/\p{L}{3}.*\p{L}{3}.*\p{L}{3}.*\p{L}{3}/u.test(text.slice(0, 200))) return 'numbers';
  if (numeric >= 0.65) return 'numbers';
  const short =
    lines.every(line => line.text.length <= CELL) &&
    (lines.length <= 4 || lines.filter(line => line.text.length < 20).length * 2 > lines.length);
  return short && !(endsSentence(text) && text.length > 50) ? 'cell' : 'text';
}

/**
 * The first chunk behind the run. The run of a captioned table goes on over cells that hold sentences, as long as cells
 * follow before the running text does.
 */
function runEnd(kinds: readonly Kind[], chunks: readonly Chunk[], start: number, captioned: boolean): number {
  let end = start;
  for (let i = start; i < kinds.length && i - end < (captioned ? LONGEST_GAP : 1); i++) {
    if (kinds[i] !== 'text') end = i + 1;
    else if (!captioned || isBody(chunks[i]!)) break;
  }
  while (end > start && kinds[end - 1] === 'cell' && beginsText(chunks, end - 1)) end--;
  return end;
}

/** Running text, or what heads it. */
function isBody({ lines }: Chunk): boolean {
  const text = textOf(lines);
  if (startsCaption(text) || lines.some(line => isKnownHeading(line.text))) return true;
  if (particleShare(text) < 0.12) return false;
  return isProse(text) && numericShare(text) < 0.3 && (text.length > 250 || endsSentence(text)) && !/^["“]/.test(text);
}

/** The last label of a run is the heading of what follows it. */
function beginsText(chunks: readonly Chunk[], i: number): boolean {
  const next = chunks[i + 1];
  return next !== undefined && looksLikeHeading(textOf(chunks[i]!.lines)) && isProse(textOf(next.lines));
}

function isTable(kinds: readonly Kind[], captioned: boolean): boolean {
  const numbers = kinds.filter(kind => kind === 'numbers').length;
  if (kinds.length === 0) return false;
  return captioned ? kinds.length >= 3 || numbers > 0 : kinds.length >= 3 && numbers * 4 >= kinds.length;
}
