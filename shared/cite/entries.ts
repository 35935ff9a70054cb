import type { Removal } from '../read/reading';
import { SourceText } from '../source/source-text';
import { isLineEnd, type Line } from './lines';
import type { Chain } from '../model/chain';
import { type Piece, piecesOf } from './pieces';
import { beginnings } from './segment';
import { trained } from './segment-model';
import { isClosed, startsWithAuthor, yearsIn } from './shapes';

/** One entry of the bibliography before it is parsed. */
export interface RawEntry {
  readonly number?: number;
  readonly source: SourceText;
  /** The text with a line feed for each space that stands for the end of a line in the source. */
  readonly lines: string;
}

export interface RawEntries {
  readonly entries: readonly RawEntry[];
  readonly removed: readonly Removal[];
}

/**
 * The entries that the lines hold, in order. Every line is in exactly one entry or in a removal. Where entries begin is
 * learned (see segment.ts); the list's numbers are evidence for it, and no more.
 */
export function entriesOf(all: readonly Line[], model: Chain = trained()): RawEntries {
  const loose = new Set(looseNumbers(all));
  const numbered = all.filter(line => !loose.has(line));
  const lines = numbered.slice(0, endOfLast(numbered));
  const pieces = piecesOf(lines);
  const head = headOf(pieces);
  const removed = [
    ...[...loose].map(({ source }) => removal('reference.loose-numbers', source)),
    ...numbered.slice(lines.length).map(({ source }) => removal('reference.after-last', source)),
    ...pieces.slice(0, head).map(({ source }) => removal('reference.before-first', source)),
  ];
  const found = groupsOf(pieces.slice(head), model).map(entryOf);
  return {
    entries: found.flatMap(({ entries }) => entries),
    removed: [...removed, ...found.flatMap(part => part.removed)],
  };
}

/** How many pieces stand before number 1 and are no entries: a second heading, a note on the style. */
function headOf(pieces: readonly Piece[]): number {
  const first = pieces.findIndex(({ mark }) => mark !== undefined);
  if (first <= 0 || pieces[first]!.mark!.value > 1) return 0;
  const isEntry = ({ source: { text } }: Piece): boolean => startsWithAuthor(text) && isClosed(text);
  return pieces.slice(0, first).some(isEntry) ? 0 : first;
}

function groupsOf(pieces: readonly Piece[], model: Chain): Piece[][] {
  const begins = beginnings(pieces, model);
  const groups: Piece[][] = [];
  pieces.forEach((piece, i) => {
    if (begins[i]) groups.push([piece]);
    else groups.at(-1)!.push(piece);
  });
  return groups;
}

/** The entry of some pieces; a number that begins none is text of the entry that it stands in. */
function entryOf(group: readonly Piece[]): RawEntries {
  const [first, ...rest] = group;
  const { mark } = first!;
  const parts = [
    first!,
    ...rest.flatMap(piece =>
      piece.mark === undefined || piece.mark.source.length === 0
        ? [piece]
        : [{ ...piece, source: piece.mark.source.trim() }, piece],
    ),
  ];
  const filled = parts.filter(({ source }) => source.length > 0);
  if (filled.length === 0)
    return { entries: [], removed: mark === undefined ? [] : [removal('reference.loose-numbers', mark.source)] };
  const entry = joined(filled);
  if (mark === undefined) return { entries: [entry], removed: [] };
  return { entries: [{ ...entry, number: mark.value, source: withNumber(mark.source, entry.source) }], removed: [] };
}

const removal = (rule: string, source: SourceText): Removal => ({ rule, at: source.spans() });

/** Lines of nothing but entry numbers, when there are several numbers in a row: they cannot all begin the next entry. */
function looseNumbers(lines: readonly Line[]): Line[] {
  const counts = lines.map(({ source }) =>
    /^(?:\[?\d{1,3}[.\]]\s*)+$/.test(source.text) ? source.text.match(/\d+/g)!.length : 0,
  );
  return lines.filter(
    (_, i) => counts[i]! > 1 || (counts[i] === 1 && ((counts[i - 1] ?? 0) > 0 || (counts[i + 1] ?? 0) > 0)),
  );
}

const MOST_STRAY_WORDS = 6;

/**
 * Where the last entry ends: labels of what follows the bibliography belong to no entry.
 *
 *     4. Brandvold E. The county gauges. Lund: Mire Press; 1998.
 *     Figures                                                     ← reference.after-last
 */
function endOfLast(lines: readonly Line[]): number {
  let end = lines.length;
  while (end > 1 && isStray(lines[end - 1]!.source.text) && isClosed(lines[end - 2]!.source.text)) end--;
  // A label alone among labels says that the lines are no entries at all, and what they are is not for here to say.
  return lines.slice(0, end).some(({ source }) => yearsIn(source.text) > 0) ? end : lines.length;
}

const isStray = (text: string): boolean =>
  /^\p{Lu}[^\d.;,@/]*$/u.test(text) && text.split(/\s+/).length <= MOST_STRAY_WORDS;

/** The printed number stays in the entry's spans, but not in its text: it is the entry's `number`. */
function withNumber(number: SourceText, entry: SourceText): SourceText {
  if (number.length === 0) return entry;
  const [start, end] = number.hullOf(0, number.length);
  return SourceText.concat([SourceText.replaced('', start, end), entry]);
}

function joined(lines: readonly Line[]): RawEntry {
  const parts: SourceText[] = [];
  for (const { source } of lines) {
    const last = parts[parts.length - 1];
    if (last !== undefined) {
      const [, end] = last.hullOf(0, last.length);
      parts.push(SourceText.replaced(' ', end, end));
    }
    parts.push(source);
  }
  return { source: SourceText.concat(parts), lines: lines.map(withLineEnds).join('\n') };
}

/** In HTML a line's end in the source is no more than a space. */
function withLineEnds({ source, hints }: Line): string {
  if (hints.names !== undefined) return source.text;
  return source.text.replace(/ /g, (space, at: number) => (isLineEnd(source, at) ? '\n' : space));
}
