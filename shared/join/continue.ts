import type { Layout } from '../read/pdf/layout';
import { once } from '../model/once';
import { headOf, Neighbours, tailOf } from './break-signs';
import { goesOn } from './goes-on';
import { type Piece, textOf } from './pieces';
import { isOpen, placesAround, traitsOf } from './places';

/** So often the pieces that are left are looked at again. */
const PASSES = 4;
/** No words but the halves of one outweigh such a place. */
const HOPELESS = -2.5;
/** Of two that are nearer in log-odds none is taken. */
const MARGIN = 0.3;
/** Lines on either side of a break that are looked at: a long piece is not put together for each of its neighbours. */
const AT_BREAK = 4;

/**
 * Puts the halves of paragraphs together that a column's or page's end has parted, also where a table, a caption or a
 * footnote stands between them, or where the dump wrote the second column first. The whole takes the place and the role of
 * the first half.
 */
export function joinContinued(pieces: readonly Piece[], layout: Layout): Piece[] {
  const next = new Map<number, number>();
  const taken = new Set<number>();
  const linksAmong = chances(pieces, layout);
  // What found its other half stands between the others no more.
  for (let pass = 0, before = -1; pass < PASSES && before < next.size; pass++) {
    before = next.size;
    for (const { from, to } of linksAmong(next, taken)) {
      if (next.has(from) || taken.has(to) || endOf(to, next) === from) continue;
      next.set(from, to);
      taken.add(to);
    }
  }
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
  /** Log-odds that the one goes on with the other. */
  readonly weight: number;
}

type Links = (next: ReadonlyMap<number, number>, taken: ReadonlySet<number>) => Link[];

/**
 * Pieces that likelier go on with another than not: the surest first, of equals the first on the page. Those that go on with
 * one already (`next`), or are gone on with (`taken`), are left out.
 */
function chances(pieces: readonly Piece[], layout: Layout): Links {
  const traits = traitsOf(pieces, layout);
  const page = once(() => new Neighbours(pieces.flatMap(({ lines }) => lines)));
  const tailAt = memoOf(i => tailOf(textOf(pieces[i]!.lines.slice(-AT_BREAK))));
  const headAt = memoOf(i => headOf(textOf(pieces[i]!.lines.slice(0, AT_BREAK))));
  return (next, taken) => {
    const left = traits.map((each, i) => ({ ...each, isEnd: each.isEnd && !next.has(i), isLoose: each.isLoose && !taken.has(i) })); // prettier-ignore
    const links = traits.flatMap(({ open }, from) => {
      if (!open || next.has(from)) return [];
      const tail = tailAt(from);
      const own = placesAround(left, from).flatMap(({ to, weight: place }): Link[] => {
        if (taken.has(to) || (place < HOPELESS && !tail.divided)) return [];
        const weight = place + goesOn(tail, headAt(to), page());
        return weight > 0 ? [{ from, to, weight }] : [];
      });
      return surest(own);
    });
    return links.sort((a, b) => b.weight - a.weight || a.from - b.from);
  };
}

/** The best of those that one piece may go on with, if it is better than the others by more than chance. */
function surest(links: readonly Link[]): Link[] {
  const best = links.reduce((most, { weight }) => Math.max(most, weight), 0);
  const near = links.filter(({ weight }) => weight > best - MARGIN);
  return near.length === 1 ? near : [];
}

function memoOf<T>(make: (i: number) => T): (i: number) => T {
  const made = new Map<number, T>();
  return i => {
    const known = made.get(i) ?? make(i);
    made.set(i, known);
    return known;
  };
}
