/** Labels carried over from the hand-labelled pieces of a page to the leaves that the reader makes of it. */
import type { Block } from '../shared/source/block';
import type { Piece } from './gold';

/** So much of a leaf's text must be of one label, else it is masked. */
const SHARE = 0.7;
/** How far on in the page, in letters, a leaf's text is looked for before it is looked for anywhere. */
const REACH = 20_000;

/** The label of each block; `undefined` where none covers most of it. */
export function align(blocks: readonly Block[], pieces: readonly Piece[], text: string): (string | undefined)[] {
  return fits(pieces, text) ? byOffset(blocks, pieces) : byLetters(blocks, pieces);
}

/** Some labels were made over another decoding of the page; then letters are the measure. */
function fits(pieces: readonly Piece[], text: string): boolean {
  const at = pieces.filter(piece => piece.at !== undefined);
  const bare = (part: string): string => part.replace(/\s+/g, '').slice(0, 20);
  const right = at.filter(piece => piece.text === '' || bare(text.slice(...piece.at!)) === bare(piece.text));
  return at.length > 0 && right.length > at.length * 0.9;
}

function byOffset(blocks: readonly Block[], pieces: readonly Piece[]): (string | undefined)[] {
  const sorted = pieces.filter(piece => piece.at !== undefined);
  return blocks.map(block => {
    const votes = new Map<string, number>();
    let total = 0;
    for (const [start, end] of block.at) {
      total += end - start;
      for (let i = firstBehind(sorted, start); i < sorted.length && sorted[i]!.at![0] < end; i++) {
        const [from, to] = sorted[i]!.at!;
        const shared = Math.min(to, end) - Math.max(from, start);
        if (shared > 0) votes.set(sorted[i]!.role, (votes.get(sorted[i]!.role) ?? 0) + shared);
      }
    }
    return winner(votes, total);
  });
}

/** Index of the first piece that ends behind `at`. */
function firstBehind(pieces: readonly Piece[], at: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at![1] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * HTML pages were labelled without offsets, element by element. Both sides are read as one run of letters each, and each
 * block is looked for behind the one before:
 *
 *     pieces   Skip to content | Home | Journals | Ice on small lakes | …
 *     letters  skiptocontenthomejournalsiceonsmalllakes…
 *     block                                ^^^^^^^^^^^^^^^^^ its piece's label
 */
function byLetters(blocks: readonly Block[], pieces: readonly Piece[]): (string | undefined)[] {
  const starts: number[] = [];
  let all = '';
  for (const piece of pieces) {
    starts.push(all.length);
    all += lettersOf(piece.text);
  }
  starts.push(all.length);
  let cursor = 0;
  return blocks.map(block => {
    const own = lettersOf(block.text);
    if (own === '') return undefined;
    const needle = own.slice(0, 200);
    let at = all.indexOf(needle, cursor);
    if (at < 0 || at - cursor > REACH) {
      const back = all.lastIndexOf(needle, cursor);
      if (at < 0 || (back >= 0 && cursor - back < at - cursor)) at = back;
    }
    if (at < 0) return undefined;
    const end = at + own.length;
    if (own.length > 12 || at - cursor < 400) cursor = Math.max(cursor, Math.min(end, all.length));
    const votes = new Map<string, number>();
    for (let i = pieceAt(starts, at); i < pieces.length && starts[i]! < end; i++) {
      const shared = Math.min(starts[i + 1]!, end) - Math.max(starts[i]!, at);
      if (shared > 0) votes.set(pieces[i]!.role, (votes.get(pieces[i]!.role) ?? 0) + shared);
    }
    return winner(votes, own.length);
  });
}

function pieceAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function winner(votes: ReadonlyMap<string, number>, total: number): string | undefined {
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= total * SHARE ? best[0] : undefined;
}
