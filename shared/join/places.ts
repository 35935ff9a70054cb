import type { Layout } from '../read/pdf/layout';
import { endsDivided, endsOpen, endsSentence, isProse, startsLower } from '../read/pdf/signs';
import { firstText, isCaption, isReference, isText, lastLine, lengthOf, type Piece, textOf } from './pieces';

/** How many pieces of any kind, and how many paragraphs, may stand between the halves of one, and how many page ends. */
const FARTHEST = 80;
const WINDOW = 8;
const PAGES = 2;
/** Shortest paragraph that counts as one between two halves; shorter ends and beginnings than a half's are cells. */
const PARAGRAPH = 100;
const HALF = 40;

/**
 * What the place of two halves adds to the log-odds of their words (`goesOn`). Between an end and what goes on with it stand
 * things that float, tables, captions and notes, but seldom another open end or another beginning in small letters: the `first`
 * such beginning behind an end and the `nearest` end before a beginning count, and most where there is no other (`alone`).
 * What begins with a capital goes on `atOnce` or not at all. Few halves stand before their beginning, or past a heading, and few are cells
 * or labels (`noEnd`).
 */
const PLACE = { first: 1.5, nearest: 1.5, atOnce: 1, paragraph: -0.2, back: -2, heading: -2, alone: 1.5, page: -1, otherRole: -1, noEnd: -1 } as const; // prettier-ignore

/** What a piece shows of itself, for what it may go on with. */
export interface Traits {
  readonly piece: Piece;
  /** It stops before its sentence does; `isEnd`: and is no cell and no label. */
  readonly open: boolean;
  readonly isEnd: boolean;
  /** It stands on the dump again: no half of anything. */
  readonly recurs: boolean;
  /** It begins in the middle of a sentence. */
  readonly isLoose: boolean;
  /** Its first and its last line's page, counted among those that anything stays on. */
  readonly pages: readonly [number, number];
}

export function traitsOf(pieces: readonly Piece[], layout: Layout): Traits[] {
  const again = recurring(pieces);
  const pageOf = pagesThatStay(pieces);
  return pieces.map((piece): Traits => {
    const recurs = again.has(piece);
    const isHalf = lengthOf(piece) >= HALF && !recurs;
    const open = isOpen(piece, layout) && !recurs;
    return {
      piece,
      open,
      isEnd: open && isHalf && stopsInSentence(piece),
      recurs,
      isLoose: isText(piece) && startsLower(firstText(piece)) && (isHalf || endsSentence(lastLine(piece).text)),
      pages: [pageOf(piece.lines[0]!.page), pageOf(lastLine(piece).page)],
    };
  });
}

/** A page's place among those that anything stays on: one of furniture alone is none between two halves. */
function pagesThatStay(pieces: readonly Piece[]): (page: number) => number {
  const pages = [...new Set(pieces.flatMap(({ lines }) => lines.map(({ page }) => page)))].sort((a, b) => a - b);
  const places = new Map(pages.map((page, i) => [page, i]));
  return page => places.get(page)!;
}

/** So many of its last letters show whether a piece is prose. */
const END = 160;

/** What the label room took for running text may be labels of a chart or addresses: they have no end, and none goes on elsewhere. */
function stopsInSentence(piece: Piece): boolean {
  const { text } = lastLine(piece);
  return endsOpen(text) || endsDivided(text) || isProse(textOf(piece.lines).slice(-END));
}

/** Longest running head. */
const HEAD = 160;

/** What stands in the dump again, but for its numbers, is a running head that the label room has left, no half of anything. */
function recurring(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const counts = new Map<string, number>();
  const keys = pieces.map(piece => {
    const key = lengthOf(piece) <= HEAD ? textOf(piece.lines).replace(/\d+/g, '0') : '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return key;
  });
  return new Set(pieces.filter((_, i) => keys[i] !== '' && counts.get(keys[i]!)! > 1));
}

/** A piece that may go on with another, and what its place says for it. */
export interface Place {
  readonly to: number;
  readonly weight: number;
}

/** The pieces that may go on with the open one at `from`. */
export function placesAround(traits: readonly Traits[], from: number): Place[] {
  const ahead = look(traits, from, 1);
  if (isReference(traits[from]!.piece)) return ahead.places;
  const behind = look(traits, from, -1);
  const places = [...ahead.places, ...behind.places];
  const alone = ahead.loose + behind.loose === 1 && ahead.ends + behind.ends === 0;
  return alone ? places.map(({ to, weight }) => ({ to, weight: weight + (traits[to]!.isLoose ? PLACE.alone : 0) })) : places; // prettier-ignore
}

/** What stands between the open end and the piece that is looked at. */
interface Between {
  texts: number;
  paragraphs: number;
  headings: number;
  loose: number;
  ends: number;
}

function look(traits: readonly Traits[], from: number, step: 1 | -1): Between & { readonly places: Place[] } {
  const { piece: open, isEnd, pages: [, page] } = traits[from]!; // prettier-ignore
  const between: Between = { texts: 0, paragraphs: 0, headings: 0, loose: 0, ends: 0 };
  const places: Place[] = [];
  for (let to = from + step; to >= 0 && to < traits.length && Math.abs(to - from) <= FARTHEST; to += step) {
    const { piece, isLoose, recurs, pages: [own] } = traits[to]!; // prettier-ignore
    const pages = Math.abs(own - page);
    if (between.paragraphs >= WINDOW || pages > (step > 0 ? PAGES : 0)) break;
    if (piece.label.role === 'heading') between.headings++;
    if (recurs || !mayGoOn(piece, open)) continue;
    const order = orderOf(isLoose, between) + (step < 0 ? PLACE.back : 0);
    const far = PLACE.paragraph * between.paragraphs + PLACE.heading * between.headings + PLACE.page * Math.max(0, pages - 1); // prettier-ignore
    const unlike = (piece.label.role === open.label.role ? 0 : PLACE.otherRole) + (isEnd ? 0 : PLACE.noEnd);
    places.push({ to, weight: order + far + unlike });
    between.texts += Number(isText(piece));
    between.paragraphs += Number(isText(piece) && lengthOf(piece) >= PARAGRAPH);
    between.loose += Number(isLoose);
    between.ends += Number(traits[to]!.isEnd);
  }
  return { ...between, places };
}

function orderOf(isLoose: boolean, { texts, loose, ends }: Between): number {
  if (!isLoose) return texts === 0 ? PLACE.atOnce : 0;
  return (loose === 0 ? PLACE.first : 0) + (ends === 0 ? PLACE.nearest : 0);
}

/** Running text that begins a column or page, and entries of a list only with their like. */
function mayGoOn(piece: Piece, open: Piece): boolean {
  if (!piece.fresh || piece.marker !== undefined) return false;
  if (isReference(piece) || isReference(open)) return isReference(piece) && isReference(open);
  return isText(piece) || piece.label.role === open.label.role;
}

/** The text stops before its sentence does, at the end of a full line. */
export function isOpen(piece: Piece, layout: Layout): boolean {
  if (!isText(piece) && !isCaption(piece)) return false;
  const { text } = lastLine(piece);
  if (isCaption(piece)) return endsOpen(text) || (endsDivided(text) && layout.wrapped);
  if (endsDivided(text)) return true;
  if (endsSentence(text) || (lengthOf(piece) < HALF && !startsLower(firstText(piece)))) return false;
  if (isReference(piece)) return true;
  return endsOpen(text) || !layout.wrapped || text.length >= layout.width * 0.6;
}
