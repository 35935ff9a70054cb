import { bag, shareOf, shinglesOf, sizeOf, wordsOf } from './bags';
import type { Gold } from './corpus';

/** What the gold says of a block: content, the site's, or nothing. */
export type Label = boolean | undefined;

/** Pieces that may stand or go: a byline with its buttons in it, an equation's pieces, cells. */
const OPEN_ROLES: ReadonlySet<string> = new Set(['mixed', 'equation', 'table']);
/** Facts at the head of the article may too, for `identify` reads them wherever they are; in a section they are its text. */
const FACT_ROLES: ReadonlySet<string> = new Set(['meta', 'title', 'authors', 'affiliation']);
const NO_SECTIONS: ReadonlySet<string> = new Set(['body', 'meta']);
/** So much of a block's words must stand in a piece of gold for the block to be it. */
const SHARE = 0.6;
const WHOLE = 0.8;
/** Shorter texts stand on a page in several places: only the order tells them apart. */
const TELLING_WORDS = 5;
/** What it is worth, in words, that two neighbours meet neighbours: the heading over the text, not the one in the menu. */
const TOGETHER = 0.5;
/** So near to an entry of the bibliography its link labels stand. */
const REACH = 8;

interface Piece {
  readonly role: string;
  readonly isOpen: boolean;
  readonly words: ReadonlyMap<string, number>;
}

/** The piece of gold that each block meets, if any. */
type Meeting = (number | undefined)[];

/**
 * Labels the blocks of a page by its gold content, which stands in reading order. Blocks are laid beside the pieces of
 * gold so that the order holds and as many words as possible meet:
 *
 *     page   Home   Methods   Abstract   We read …   Journals   Methods   Two banks …
 *     gold                    Abstract   We read …              Methods   Two banks …
 *
 * What meets is content; so is longer text in another order. The rest is the site's, but nothing is said of second
 * copies, of link labels between two references (`cite` takes those off), and where the gold was made from XML.
 */
export function labelsOf(texts: readonly string[], gold: Gold): Label[] {
  const pieces = gold.content.map(piece => ({ ...piece, isOpen: isOpen(piece), words: bag(wordsOf(piece.text)) }));
  const blocks = texts.map(wordsOf);
  const met = withStrays(alignment(blocks, pieces), blocks, pieces);
  const known = new Set(gold.content.flatMap(({ text }) => shinglesOf(wordsOf(text))));
  const isMarked = gold.boilerplate.length > 0;
  const roles = met.map(piece => (piece === undefined ? undefined : pieces[piece]!.role));
  return blocks.map((words, i) => {
    const piece = met[i];
    if (words.length === 0) return undefined;
    if (piece !== undefined) return pieces[piece]!.isOpen ? undefined : true;
    const isCopy = words.length >= TELLING_WORDS && shareOf(shinglesOf(words), known) >= SHARE;
    return isCopy || !isMarked || isBetweenReferences(roles, i) ? undefined : false;
  });
}

const isOpen = ({ role, section }: Gold['content'][number]): boolean =>
  OPEN_ROLES.has(role) || (FACT_ROLES.has(role) && NO_SECTIONS.has(section));

/** The nearest labelled neighbours on both sides are entries of the bibliography. */
const isBetweenReferences = (roles: readonly (string | undefined)[], at: number): boolean =>
  roles.findLast((role, i) => i < at && role !== undefined) === 'reference' &&
  roles.slice(at, at + REACH).find(role => role !== undefined) === 'reference';

/** Blocks that meet pieces, the last first, and how many words do. */
interface Path {
  readonly words: number;
  readonly last?: { readonly block: number; readonly piece: number; readonly before: Path };
}

/** The path of most words over blocks and pieces, both in order. */
function alignment(blocks: readonly string[][], pieces: readonly Piece[]): Meeting {
  // At k: the best path so far that uses the pieces up to k; and of those, the ones that end at the block before.
  const best: Path[] = pieces.map(() => START);
  let ending = new Map<number, Path>();
  blocks.forEach((words, block) => {
    const now = new Map<number, Path>();
    for (const [piece, { gain, isWhole }] of gainsOf(words, pieces)) {
      const reach = isWhole ? piece - 1 : piece;
      const beside = [ending.get(piece - 1), isWhole ? undefined : ending.get(piece)].map(longer);
      const before = mostOf([best[reach] ?? START, ...beside]);
      now.set(piece, { words: before.words + gain, last: { block, piece, before } });
    }
    best.forEach((path, k) => (best[k] = mostOf([path, best[k - 1], now.get(k)])));
    ending = now;
  });
  const met: Meeting = blocks.map(() => undefined);
  for (let path = best.at(-1); path?.last !== undefined; path = path.last.before)
    met[path.last.block] = path.last.piece;
  return met;
}

const START: Path = { words: 0 };
const longer = (path: Path | undefined) => path && { ...path, words: path.words + TOGETHER };
const mostOf = (paths: readonly (Path | undefined)[]): Path =>
  paths.reduce((most: Path, path) => (path !== undefined && path.words > most.words ? path : most), START);

/** Pieces that met nothing in order (captions and notes that the gold has at the end) meet the first block that fits. */
function withStrays(met: Meeting, blocks: readonly string[][], pieces: readonly Piece[]): Meeting {
  const taken = new Set(met);
  return met.map((piece, i) => {
    if (piece !== undefined || blocks[i]!.length < TELLING_WORDS) return piece;
    const [stray] = [...gainsOf(blocks[i]!, pieces)]
      .filter(([k]) => !taken.has(k))
      .sort(([, a], [, b]) => b.gain - a.gain);
    if (stray?.[1].isWhole) taken.add(stray[0]);
    return stray?.[0];
  });
}

interface Gain {
  /** Words that meet, and a little for a piece that is the block and no more. */
  readonly gain: number;
  /** Nothing of the piece is left for another block. */
  readonly isWhole: boolean;
}

/** The pieces that the block may be, or be a part of. */
function gainsOf(words: readonly string[], pieces: readonly Piece[]): Map<number, Gain> {
  const own = bag(words);
  const gains = new Map<number, Gain>();
  pieces.forEach((piece, k) => {
    let common = 0;
    for (const [word, count] of own) common += Math.min(count, piece.words.get(word) ?? 0);
    const isEnough = words.length >= TELLING_WORDS ? common >= words.length * SHARE : common === words.length;
    const share = common / sizeOf(piece.words);
    if (common > 0 && isEnough) gains.set(k, { gain: common + share, isWhole: share >= WHOLE });
  });
  return gains;
}
