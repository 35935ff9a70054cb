import { fits } from './fits';
import type { Layout } from '../read/pdf/layout';
import { endsDivided, endsOpen, endsSentence, isProse, startsLower, startsUpper } from '../read/pdf/signs';
import { firstText, isCaption, isReference, isText, lastLine, lengthOf, type Piece, textOf } from './pieces';

/** How many paragraphs, and how many pieces of any kind, may stand between the halves of one, and how many pages apart they may be. */
const WINDOW = 8;
const FARTHEST = 80;
/** More ends that do not go together with a beginning, or more beginnings before an end: nothing is to be told from them. */
const MOST_TRIED = 4;
const PAGES = 2;
/** Characters of a printed page, at the most: as far a column may have been written from its place. */
const PAGE_LENGTH = 12000;
/** Shortest paragraph that may wait for its end over a whole page. */
const PARAGRAPH = 100;

/**
 * Puts the halves of paragraphs together that a column's or page's end has parted, also where a table, a caption or a
 * footnote stands between them, or where the dump wrote the second column first. The whole takes the place of the first
 * half.
 */
export function joinContinued(pieces: readonly Piece[], layout: Layout): Piece[] {
  const next = new Map<number, number>();
  const taken = new Set<number>();
  const link = (from: number, to: number) => {
    if (next.has(from) || taken.has(to) || endOf(to, next) === from) return;
    next.set(from, to);
    taken.add(to);
  };
  for (const { from, to } of forward(pieces, layout)) link(from, to);
  for (const { from, to } of left(pieces, layout, next, taken)) link(from, to);
  return pieces.flatMap((piece, i) => (taken.has(i) ? [] : chainFrom(i, piece, pieces, next, layout)));
}

/** The last piece of the chain that begins at `start`. */
function endOf(start: number, next: ReadonlyMap<number, number>): number {
  let end = start;
  for (let at = next.get(start); at !== undefined; at = next.get(at)) end = at;
  return end;
}

/** The piece with what it goes on with; a caption's sentence ends sooner than others do, and what it leaves stands alone. */
function chainFrom(
  start: number,
  head: Piece,
  pieces: readonly Piece[],
  next: ReadonlyMap<number, number>,
  layout: Layout,
): Piece[] {
  const chains: Piece[] = [head];
  for (let at = next.get(start); at !== undefined; at = next.get(at)) {
    const last = chains.pop()!;
    const piece = pieces[at]!;
    if (isOpen(last, layout)) chains.push({ ...last, lines: [...last.lines, ...piece.lines] });
    else chains.push(last, piece);
  }
  return chains;
}

interface Link {
  readonly from: number;
  readonly to: number;
  /** What speaks for it: a clear sign for or against it counts 1. */
  readonly weight: number;
}

/** The weight of what does not go together, and of what goes on at once with a capital or a number. */
const AGAINST = -1;
const AT_ONCE = -0.5;

/** Pieces that may go on with an earlier one: the best first, of equals the first on the page. */
function forward(pieces: readonly Piece[], layout: Layout): Link[] {
  const loose = pieces.map(isLooseEnd);
  const links = pieces.flatMap((piece, i) =>
    canContinue(piece) && isOpen(piece, layout) ? [...after(pieces, i, layout), ...before(pieces, i, loose)] : [],
  );
  return links.sort((a, b) => b.weight - a.weight || a.from - b.from);
}

function canContinue(piece: Piece): boolean {
  return isText(piece) || isCaption(piece);
}

/**
 * What may go on with the open piece at `from`. Past a heading, or past another piece that is open, it looks only where
 * what comes before does not go together.
 */
function after(pieces: readonly Piece[], from: number, layout: Layout): Link[] {
  const open = pieces[from]!;
  const { page } = lastLine(open);
  const links: Link[] = [];
  const rivals: Piece[] = [];
  let between = 0;
  for (let to = from + 1; to < Math.min(pieces.length, from + FARTHEST) && between < WINDOW; to++) {
    const piece = pieces[to]!;
    if (piece.lines[0]!.page > page + PAGES || links.length >= MOST_TRIED || rivals.length >= MOST_TRIED) break;
    if (piece.label.role === 'heading') {
      if (!links.some(({ weight }) => weight <= AGAINST)) break;
      continue;
    }
    if (!isText(piece) || piece.label.role !== open.label.role || !piece.fresh) continue;
    if (startsLower(firstText(piece)) && rivals.every(rival => judge(rival, piece) < 0)) {
      const weight = judge(open, piece) - (isCellLike(piece) ? 0.25 : 0);
      links.push({ from, to, weight });
      if (weight >= 0) break;
    } else if (between === 0 && mayGoOn(open, piece)) links.push({ from, to, weight: AT_ONCE });
    if (isOpen(piece, layout) && !isCellLike(piece)) rivals.push(piece);
    else if (lengthOf(piece) >= PARAGRAPH) between++;
  }
  return links;
}

/** What the dump wrote before the open piece, although it goes on with it: a bracket tells. */
function before(pieces: readonly Piece[], from: number, loose: readonly boolean[]): Link[] {
  const open = pieces[from]!;
  if (!isText(open)) return [];
  const links: Link[] = [];
  for (let to = from - 1; to >= 0 && areNear(open, pieces[to]!); to--) {
    if (loose[to]! && judge(open, pieces[to]!) > 0) links.push({ from, to, weight: 0.5 });
  }
  return links;
}

/** Lines on either side of a break that are looked at: a long piece is not put together for each of its neighbours. */
const AT_BREAK = 6;
const headOf = (piece: Piece): string => textOf(piece.lines.slice(0, AT_BREAK));
const tailOf = (piece: Piece): string => textOf(piece.lines.slice(-AT_BREAK));

const judge = (open: Piece, next: Piece): number => fits(tailOf(open), headOf(next));

/** The cells of a table that are written in words begin in lower case too, but hold no end of a sentence. */
const isCellLike = (piece: Piece): boolean => !/[.!?]["”’)\]\d,–]*(?: \p{Lu}|$)/u.test(textOf(piece.lines));

/**
 * Open ends and loose ends that are left, where there is but one of each as far as a page goes: they belong together, also
 * where a long table stands between them, or where the dump wrote the second column first.
 */
function left(
  pieces: readonly Piece[],
  layout: Layout,
  next: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): Link[] {
  const ends = pieces.flatMap((piece, i) => (isLooseEnd(piece) && !taken.has(i) ? [i] : []));
  const opens = pieces.flatMap((_, i) => (!next.has(i) && isBroken(pieces, i, layout) ? [i] : []));
  const places = {
    ends: placesOf(ends, i => pieces[i]!.lines[0]!.start),
    opens: placesOf(opens, i => lastLine(pieces[i]!).end),
  };
  return ends.flatMap(to => {
    const [from, ...others] = around(places.opens, pieces[to]!.lines[0]!.start).filter(i =>
      areNear(pieces[i]!, pieces[to]!),
    );
    if (from === undefined || others.length > 0 || judge(pieces[from]!, pieces[to]!) < 0) return [];
    const rivals = around(places.ends, lastLine(pieces[from]!).end).filter(end => areNear(pieces[from]!, pieces[end]!));
    return rivals.length > 1 ? [] : [{ from, to, weight: 0 }];
  });
}

interface Place {
  readonly index: number;
  readonly at: number;
}

const placesOf = (indices: readonly number[], at: (index: number) => number): Place[] =>
  indices.map(index => ({ index, at: at(index) })).sort((a, b) => a.at - b.at);

/** The pieces whose place is within a page's length of `at`; `places` sorted. */
function around(places: readonly Place[], at: number): number[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (places[mid]!.at <= at - PAGE_LENGTH) low = mid + 1;
    else high = mid;
  }
  const found: number[] = [];
  for (let i = low; i < places.length && places[i]!.at < at + PAGE_LENGTH; i++) found.push(places[i]!.index);
  return found;
}

/** Running text that begins in the middle of a sentence. */
function isLooseEnd(piece: Piece): boolean {
  const text = headOf(piece);
  const runs = isText(piece) && piece.fresh && !isReference(piece) && isProse(text);
  return runs && startsLower(text) && !isCellLike(piece);
}

/** Running text that stops in the middle of a sentence, and does not lead to a formula. */
function isBroken(pieces: readonly Piece[], i: number, layout: Layout): boolean {
  const piece = pieces[i]!;
  if (!isText(piece) || isReference(piece) || !isOpen(piece, layout)) return false;
  return lengthOf(piece) >= PARAGRAPH && isProse(tailOf(piece)) && pieces[i + 1]?.label.role !== 'equation';
}

/** The end may stand on the same page as the beginning, also before it, or on the next one. */
function areNear(open: Piece, end: Piece): boolean {
  const [a, b] = [lastLine(open), end.lines[0]!];
  return (b.page === a.page || b.page === a.page + 1) && Math.abs(b.start - a.end) < PAGE_LENGTH;
}

/** The text stops before its sentence does, at the end of a full line. */
function isOpen(piece: Piece, layout: Layout): boolean {
  const { text } = lastLine(piece);
  if (isCaption(piece)) return endsOpen(text) || (endsDivided(text) && layout.wrapped);
  if (endsDivided(text)) return true;
  if (endsSentence(text) || (lengthOf(piece) < 40 && !startsLower(firstText(piece)))) return false;
  if (isReference(piece)) return true;
  return endsOpen(text) || !layout.wrapped || text.length >= layout.width * 0.6;
}

/** Words that have a capital only where a sentence begins; names begin with others. */
const SENTENCE_START =
  /^(?:The|This|These|Those|It|We|An?|In|On|At|As|For|From|To|With|By|Our|There|Here|However|Although|While|When|If|Thus|Both|Each|Most|Many)\s/;

/** A capital or a number goes on only at once, and where the text before it is left hanging. */
function mayGoOn(open: Piece, next: Piece): boolean {
  const text = firstText(next);
  const end = lastLine(open).text;
  if (!/^[\p{L}\p{N}("“‘[]/u.test(text) || (/^["“‘]\p{Lu}/u.test(text) && !/[,:]$/.test(end))) return false;
  if (isReference(open)) return !/^\[?\d{1,3}[.\])]/.test(text);
  if (SENTENCE_START.test(text)) return false;
  if (endsDivided(end)) return /^[\p{L}\p{N}]/u.test(text);
  const prose = isProse(text) || next.lines.length > 2;
  return prose && lengthOf(open) > 80 && (endsOpen(end) || (!startsUpper(text) && /[\p{L}\p{N},)]$/u.test(end)));
}
