import { startsNotice } from './front-matter';
import type { Layout } from './layout';
import { firstText, lastLine, lengthOf, type Piece } from './pieces';
import { endsDivided, endsOpen, endsSentence, isProse, startsLower, startsUpper } from './signs';

/** How many pieces of text may stand between the halves of a paragraph, and how many pages apart they may be. */
const WINDOW = 8;
const PAGES = 2;

/**
 * Puts the halves of paragraphs together that a column's or page's end has parted, also where a table, a caption or a
 * footnote stands between them. The whole takes the place of the first half.
 */
export function joinContinued(pieces: readonly Piece[], layout: Layout): Piece[] {
  const taken = new Set<number>();
  const whole = new Map<number, Piece>();
  pieces.forEach((piece, i) => {
    if (taken.has(i) || !canContinue(piece)) return;
    let joined = piece;
    for (let at = i; ;) {
      const next = continuation(pieces, at, joined, taken, layout);
      if (next === undefined) break;
      taken.add(next);
      joined = { ...joined, lines: [...joined.lines, ...pieces[next]!.lines] };
      at = next;
    }
    whole.set(i, joined);
  });
  return pieces.flatMap((piece, i) => (taken.has(i) ? [] : [whole.get(i) ?? piece]));
}

function canContinue(piece: Piece): boolean {
  return piece.shape === 'text' || piece.shape === 'list-item' || piece.shape === 'caption';
}

/** Index of the piece that goes on with `open`, which ends at piece `at`. */
function continuation(
  pieces: readonly Piece[],
  at: number,
  open: Piece,
  taken: ReadonlySet<number>,
  layout: Layout,
): number | undefined {
  if (!isOpen(open, layout)) return undefined;
  const page = lastLine(open).page;
  let adjacent: number | undefined;
  let between = 0;
  for (let i = at + 1; i < pieces.length && between < WINDOW; i++) {
    const piece = pieces[i]!;
    if (piece.shape === 'heading' || piece.lines[0]!.page > page + PAGES) break;
    if (taken.has(i) || piece.shape !== 'text' || piece.reference !== open.reference || !piece.fresh) continue;
    if (startsNotice(firstText(piece))) continue;
    if (startsLower(firstText(piece))) return i;
    if (between === 0 && mayGoOn(open, piece)) adjacent = i;
    if (isOpen(piece, layout)) break;
    between++;
  }
  return adjacent;
}

/** The text stops before its sentence does, at the end of a full line. */
function isOpen(piece: Piece, layout: Layout): boolean {
  const { text } = lastLine(piece);
  if (piece.shape === 'caption') return endsOpen(text) || (endsDivided(text) && layout.wrapped);
  if (endsDivided(text)) return true;
  if (endsSentence(text) || lengthOf(piece) < 40) return false;
  if (piece.reference) return true;
  return endsOpen(text) || !layout.wrapped || text.length >= layout.width * 0.6;
}

/** A capital or a number goes on only at once, and where the text before it is left hanging. */
function mayGoOn(open: Piece, next: Piece): boolean {
  const text = firstText(next);
  const end = lastLine(open).text;
  if (!/^[\p{L}\p{N}("“‘[]/u.test(text)) return false;
  if (open.reference) return !/^\[?\d{1,3}[.\])]/.test(text);
  if (endsDivided(end)) return /^[\p{L}\p{N}]/u.test(text);
  const prose = isProse(text) || next.lines.length > 2;
  return prose && lengthOf(open) > 80 && (endsOpen(end) || (!startsUpper(text) && /[\p{L}\p{N},)]$/u.test(end)));
}
