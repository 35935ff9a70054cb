import type { Line } from '../read/pdf/lines';
import { lettersIn } from '../text/letters';
import { endsSentence, isProse, startsLower } from '../read/pdf/signs';
import { firstText, isCaption, isReference, isText, lastLine, type Piece } from './pieces';

/** The halves of a divided word, and of what was written into it, are as long at least. */
const SHORTEST_HALF = 4;
const SHORTEST_END = 3;

/** A word that stands once and may be two: the beginning of a divided one, and one that the page has elsewhere too. */
interface Run {
  readonly word: string;
  readonly beginning: string;
}

/** Where one column was written on in the middle of a word of another: its piece and line, and the offset in the line. */
interface Splice {
  readonly piece: number;
  readonly line: number;
  readonly at: number;
}

/**
 * Parts columns that a dump ran together in a word divided at a column's end, and gives each its own end back. The
 * page's words prove it: what is left of the word and the orphan make one of them, and so does what was written into it.
 *
 *     … the sums of a hydromhuman readers. All …      etric year differ by …      … by some 86 different
 *                          ^ cut                      ^ orphan of "hydrometric"   ^ goes on with "human"
 */
export function withoutSplices(pieces: readonly Piece[]): Piece[] {
  const words = wordsOf(pieces);
  const runs = runsOf(words);
  let current = [...pieces];
  // Only pieces that were there at the beginning are orphans: what a cut leaves has its place already.
  for (const piece of runs.length === 0 ? [] : pieces) {
    const ending = endingOf(piece, words);
    const run = ending === undefined ? undefined : runOf(ending, runs, words);
    const orphan = run === undefined ? -1 : current.indexOf(piece);
    const splice = run === undefined ? undefined : placeOf(run, current);
    if (orphan >= 0 && splice !== undefined && splice.piece !== orphan) current = mended(current, orphan, splice);
  }
  return current;
}

/** How often each word stands on the pages. */
function wordsOf(pieces: readonly Piece[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { lines } of pieces) {
    for (const { text } of lines) {
      for (const word of lettersIn(text)) words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return words;
}

/** The end of a divided word that running text begins with: in small letters, and no word of the page but here. */
function endingOf(piece: Piece, words: ReadonlyMap<string, number>): string | undefined {
  if (!isText(piece) || isReference(piece) || !startsLower(firstText(piece))) return undefined;
  const word = /^\p{Ll}+(?=[\s.,;:)])/u.exec(firstText(piece))?.[0];
  return word !== undefined && word.length >= SHORTEST_END && words.get(word) === 1 ? word : undefined;
}

function runsOf(words: ReadonlyMap<string, number>): Run[] {
  return [...words].flatMap(([word, count]) => {
    if (count > 1) return [];
    const cuts = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_HALF + 1) }, (_, i) => i + SHORTEST_HALF);
    return cuts.filter(cut => words.has(word.slice(cut))).map((cut): Run => ({ word, beginning: word.slice(0, cut) }));
  });
}

/** The only run whose beginning the ending makes a word of the page. */
function runOf(ending: string, runs: readonly Run[], words: ReadonlyMap<string, number>): Run | undefined {
  const found = runs.filter(({ word, beginning }) => word !== beginning + ending && words.has(beginning + ending));
  return found.length === 1 ? found[0] : undefined;
}

function placeOf({ word, beginning }: Run, pieces: readonly Piece[]): Splice | undefined {
  const run = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u');
  for (const [piece, whole] of pieces.entries()) {
    const { lines } = whole;
    const line = isText(whole) && !isReference(whole) ? lines.findIndex(({ text }) => run.test(text)) : -1;
    if (line >= 0) return { piece, line, at: run.exec(lines[line]!.text)!.index + beginning.length };
  }
  return undefined;
}

function mended(pieces: readonly Piece[], orphan: number, { piece, line, at }: Splice): Piece[] {
  const spliced = pieces[piece]!;
  const [head, tail] = cutLine(spliced.lines[line]!, at);
  const first = { ...spliced, lines: [...spliced.lines.slice(0, line), head, ...pieces[orphan]!.lines] };
  const second = { label: spliced.label, lines: [tail, ...spliced.lines.slice(line + 1)], fresh: true };
  const open = openOn(pieces, tail.page, new Set([piece, orphan]));
  return pieces.flatMap((other, i): Piece[] => {
    if (i === orphan) return [];
    if (i === piece) return open === undefined ? [first, second] : [first];
    return [i === open ? { ...other, lines: [...other.lines, ...second.lines] } : other];
  });
}

/** The only running text or caption of the page that stops without an end. */
function openOn(pieces: readonly Piece[], page: number, except: ReadonlySet<number>): number | undefined {
  const open = pieces.flatMap((piece, i) => {
    const { text, page: own } = lastLine(piece);
    const mayStop = isText(piece) || isCaption(piece);
    return mayStop && !except.has(i) && own === page && !endsSentence(text) && isProse(text) ? [i] : [];
  });
  return open.length === 1 ? open[0] : undefined;
}

function cutLine(line: Line, at: number): [Line, Line] {
  const middle = line.start + at;
  return [
    { ...line, end: middle, text: line.text.slice(0, at), spaced: false },
    { ...line, start: middle, text: line.text.slice(at), gap: 0 },
  ];
}
