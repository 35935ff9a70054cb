import type { Line } from './lines';
import { type Mark, numberingOf } from './numbering';
import { isClosed, startsWithAuthor } from './shapes';

/** A stretch of a bibliography in which at most one entry begins, and if one does, at its start. */
export interface Piece extends Line {
  /** Why an entry may begin here: a line does, a number of the list stands here, the end of a sentence before a name. */
  readonly cut: 'line' | 'mark' | 'sentence';
  /** The number of the list that stands before the piece; its text is no part of it. */
  readonly mark?: { readonly value: number; readonly line: Line; readonly start: number; readonly end: number };
}

/** The lines cut wherever an entry may begin; what of them does, the segmenter says. */
export function piecesOf(lines: readonly Line[]): Piece[] {
  const marks = numberingOf(lines);
  return lines.flatMap((line, i) =>
    piecesIn(
      line,
      marks.filter(mark => mark.line === i),
    ),
  );
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
        ...(mark && { mark: { value: mark.value, line, start: mark.start, end: mark.end } }),
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
  for (const { index } of text.matchAll(/(?<=[.)\]”"\d]) (?=\p{Lu}|[vd][aeo]n? )/gu)) {
    if (index - start < SHORTEST || !startsWithAuthor(text.slice(index + 1, index + 101))) continue;
    if (!isClosed(text.slice(Math.max(start, index - LONGEST), index))) continue;
    found.push(index + 1);
    start = index + 1;
  }
  return found;
}
