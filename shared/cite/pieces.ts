import type { SourceText } from '../source/source-text';
import type { Line } from './lines';
import { type Mark, numberingOf } from './numbering';
import { isAuthorsAndYear, isClosed, startsWithAuthor, startsWithAuthorAndYear, yearsIn } from './shapes';

/** A stretch of a bibliography in which at most one entry begins, and if one does, at its start. */
export interface Piece extends Line {
  /** Why an entry may begin here: a line does, a number of the list stands here, the end of a sentence before a name. */
  readonly cut: 'line' | 'mark' | 'sentence';
  /** The number of the list that stands before the piece, which is no part of its text; empty where it is a list's marker. */
  readonly mark?: { readonly value: number; readonly source: SourceText };
}

/** The lines cut wherever an entry may begin; what of them does, the segmenter says. */
export function piecesOf(lines: readonly Line[]): Piece[] {
  const marks = numberingOf(lines);
  const pieces = lines.flatMap((line, i) =>
    piecesIn(
      line,
      marks.filter(mark => mark.line === i),
    ),
  );
  return pieces.flatMap((piece, i) => {
    const before = pieces[i - 1];
    if (piece.source.length === 0 && pieces[i + 1] !== undefined && pieces[i + 1]!.mark === undefined) return [];
    // A number on a line of its own is that of the line below.
    const above = before?.source.length === 0 && piece.mark === undefined ? before : undefined;
    return [above?.mark === undefined ? piece : { ...piece, mark: above.mark }];
  });
}

function piecesIn(line: Line, marks: readonly Mark[]): Piece[] {
  const { source } = line;
  const starts: { at: number; cut: Piece['cut']; mark?: Mark }[] = [];
  if (marks[0]?.start !== 0) starts.push({ at: 0, cut: 'line' });
  for (const mark of marks) starts.push({ at: mark.end, cut: mark.start === 0 ? 'line' : 'mark', mark });
  for (const at of sentencesIn(source.text)) {
    if (starts.every(start => Math.abs(start.at - at) > 12)) starts.push({ at, cut: 'sentence' });
  }
  starts.sort((a, b) => a.at - b.at);
  return starts.flatMap(({ at, cut, mark }, i) => {
    const next = starts[i + 1];
    const end = next === undefined ? source.length : (next.mark?.start ?? next.at);
    const text = source.slice(at, end).trim();
    if (text.length === 0 && mark === undefined) return [];
    const { marker, ...rest } = line;
    return [
      {
        ...rest,
        ...(i === 0 && marker !== undefined && { marker }),
        afterLinks: i === 0 && line.afterLinks,
        source: text,
        cut,
        ...(mark && { mark: { value: mark.value, source: source.slice(mark.start, mark.end) } }),
      },
    ];
  });
}

/** An entry is longer than this, and none is so long that more than this of it need be looked at. */
const SHORTEST = 30;
const LONGEST = 3000;

/** Where a sentence has ended that may close an entry, and the next begins with a name. */
function sentencesIn(text: string): number[] {
  if (text.length < 4 * SHORTEST) return [];
  const found: number[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/ (?=\p{Lu}|[vd][aeo]n? )/gu)) {
    if (
      index - start < SHORTEST ||
      !mayPart(text.slice(Math.max(start, index - LONGEST), index), text.slice(index + 1, index + 501))
    )
      continue;
    found.push(index + 1);
    start = index + 1;
  }
  return found;
}

/** Authors with their year behind any end of a sentence, or authors alone behind the numbers that close an entry. */
function mayPart(before: string, after: string): boolean {
  const end = before.slice(-100);
  if (!/[.)\]”"\d/]$/.test(end) || !startsWithAuthor(after) || !isClosed(before) || isAuthorsAndYear(before))
    return false;
  if (/[.)\]”"]$|\b10\.\d{4,9}\/\S+$/.test(end) && startsWithAuthorAndYear(after)) return true;
  // eslint-disable-next-line regexp/no-super-linear-move -- reads 100 characters
  return /\d[\d–-]*\)?\.?$/.test(end) && yearsIn(after) > 0;
}
