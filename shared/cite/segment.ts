import { bestPath, type Chain, type Observed, scoresOf } from '../model/chain';
import { hashOf, mix } from '../model/hash';
import type { Piece } from './pieces';
import {
  isAuthorsAndYear,
  isCitationLabel,
  isClosed,
  startsWithAuthor,
  startsWithAuthorAndYear,
  yearsIn,
} from './shapes';

/** What a piece of a bibliography is. */
export const SEGMENT_LABELS = ['begins', 'goes on'] as const;

/** For each piece: does an entry begin with it? The first one begins one always. */
export function beginnings(pieces: readonly Piece[], model: Chain): boolean[] {
  const path = bestPath(scoresOf(model, observePieces(pieces)));
  return pieces.map((_, i) => i === 0 || path[i] === 0);
}

/** What the print of a piece says by itself. */
interface Seen {
  readonly piece: Piece;
  readonly first: number;
  readonly head: number;
  readonly tail: number;
  readonly size: number;
  readonly author: boolean;
  readonly authorYear: boolean;
  readonly years: number;
  readonly closed: boolean;
  readonly label: boolean;
  /** Authors and a year and no more: the rest of their entry follows. */
  readonly open: boolean;
  readonly element: number;
}

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['Xx', /^\p{Lu}[\p{Ll}\p{M}]/u],
  ['XX', /^\p{Lu}{2}/u],
  ['X', /^\p{Lu}/u],
  ['east', /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  ['x', /^\p{L}/u],
  ['dddd', /^(?:1[5-9]|20)\d\d(?!\d)/],
  ['d', /^\d/],
];

const shapeOf = (word: string): string => SHAPES.find(([, pattern]) => pattern.test(word))?.[0] ?? word.slice(0, 1);

/** The shapes of the first words, with the marks that end them. */
const headOf = (text: string, words: number): string =>
  text
    .slice(0, 120)
    .split(/\s+/)
    .slice(0, words)
    .map(word => shapeOf(word) + (/(?<![.,:;)\]])[.,:;)\]]+$/.exec(word)?.[0] ?? ''))
    .join(' ');

function tailOf(text: string): string {
  const word = text.slice(-40).split(/\s+/).at(-1) ?? '';
  return (
    (/\d/.test(word) ? '#' : word.length < 3 ? 'i' : 'w') + (/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u.exec(word)?.[0] ?? '')
  );
}

const bucket = (n: number): number => Math.min(12, Math.round(2 * Math.log2(1 + n)));

function seenOf(piece: Piece): Seen {
  const { text } = piece.source;
  return {
    piece,
    first: hashOf(text.slice(0, 60).split(/\s+/)[0]!.toLowerCase()),
    head: hashOf(headOf(text, 3)),
    tail: hashOf(tailOf(text)),
    size: text.length,
    author: startsWithAuthor(text),
    authorYear: startsWithAuthorAndYear(text),
    years: yearsIn(text),
    closed: isClosed(text),
    label: isCitationLabel(text),
    open: isAuthorsAndYear(text),
    element: hashOf((piece.hints.names ?? []).slice(0, 3).join(' ')),
  };
}

const share = (seen: readonly Seen[], is: (one: Seen) => boolean): number =>
  seen.length === 0 ? 0 : Math.round((5 * seen.filter(is).length) / seen.length);

const TEMPLATES = new Map<string, number>();
const template = (name: string): number => {
  let hash = TEMPLATES.get(name);
  if (hash === undefined) TEMPLATES.set(name, (hash = hashOf(name)));
  return hash;
};

const EDGE = -1;

/** The features of each piece: its own print, its neighbours', how it stands on the page, and what kind of list it is in. */
export function observePieces(pieces: readonly Piece[]): Observed[] {
  const seen = pieces.map(seenOf);
  const sizes = seen.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length * 0.9)] ?? 1;
  const marked = share(seen, ({ piece }) => piece.mark !== undefined);
  const authors = share(seen, ({ author }) => author);
  const closed = share(seen, one => one.closed);
  const labels = share(seen, one => one.label);
  const elements = Math.min(4, new Set(seen.map(({ element }) => element)).size);
  const list = mix(mix(marked, authors), closed);
  const page = mix(mix(marked, closed), elements);
  const numbered = marked > 0 ? 1 : 0;
  let since = 0;
  let year = 0;
  return seen.map((one, i) => {
    const before = seen[i - 1];
    const after = seen[i + 1];
    const own: number[] = [];
    const put = (name: string, ...values: readonly number[]): void =>
      void own.push(values.reduce((sum, value) => mix(sum, value), template(name)));
    const { piece } = one;
    const cut = template(piece.cut);
    const hasMark = piece.mark === undefined ? 0 : 1;
    const { hints } = piece;
    const indent = before === undefined ? 0 : Math.sign(hints.indent - before.piece.hints.indent);
    const full = before === undefined ? 2 : Math.min(5, Math.round((5 * before.size) / usual));
    const author = one.author ? 1 : 0;
    const closedBefore = before === undefined ? 2 : before.closed ? 1 : 0;
    put('bias', 0);
    put('cut', cut);
    put('mark', hasMark, numbered);
    put('mark,list', hasMark, marked);
    put('list', list, author);
    put('list,closed', list, closedBefore);
    put('page', page);
    put('page,author', page, author, closedBefore);
    put('author', author, numbered);
    put('author,year', one.authorYear ? 1 : 0, numbered);
    put('author,before', author, before?.author ? 1 : 0, closedBefore);
    put('author,tail', author, before?.tail ?? EDGE);
    put('head', one.head);
    put('head,numbered', one.head, numbered);
    put('first', one.first);
    put('tail', before?.tail ?? EDGE);
    put('tail,numbered', before?.tail ?? EDGE, numbered);
    put('tail,full', before?.tail ?? EDGE, full);
    put('full', full, numbered);
    put('full,author', full, author);
    put('size', Math.min(5, Math.round((5 * one.size) / usual)), numbered);
    put('sizes', bucket(one.size), bucket(before?.size ?? 0));
    put('closed', closedBefore, one.closed ? 1 : 0, after?.closed ? 1 : 0);
    put('closed,author', closedBefore, author, one.closed ? 1 : 0);
    put('year', Math.min(4, i - year), author);
    put('since', Math.min(6, since), numbered);
    put('since,closed', Math.min(6, since), closed);
    put('whole', one.closed && one.size > 40 ? 1 : 0, closed);
    put('indent', indent, author);
    put('indent,gap', indent, Math.min(hints.gap, 2));
    put('gap', Math.min(hints.gap, 2), closedBefore);
    put('shape', template(hints.shape), piece.marker === undefined ? 0 : 1);
    put('links', piece.afterLinks ? 1 : 0);
    put('element', elements, one.element === seen[0]!.element ? 1 : 0, one.element === before?.element ? 1 : 0);
    put('element,author', elements, one.element === seen[0]!.element ? 1 : 0, author);
    put('label', one.label ? 1 : 0, before?.label ? 1 : 0);
    put('label,list', one.label ? 1 : 0, before?.label ? 1 : 0, labels);
    put('label,author', before?.label ? 1 : 0, author, labels > 0 ? 1 : 0);
    put('open', before?.open ? 1 : 0, cut);
    put('open,author', before?.open ? 1 : 0, author, bucket(before?.size ?? 0));
    put('cut,author', cut, one.authorYear ? 1 : 0, author);
    put('cut,sizes', cut, bucket(before?.size ?? 0), bucket(one.size));
    put('cut,head', cut, one.head);
    put('cut,tail', cut, before?.tail ?? EDGE);
    put('page.break', hints.page !== before?.piece.hints.page ? 1 : 0, closedBefore);
    const edge = [
      template('e'),
      mix(template('e.cut'), cut),
      mix(template('e.mark'), mix(hasMark, numbered)),
      mix(template('e.closed'), mix(closedBefore, author)),
    ];
    if (one.years > 0) year = i + 1;
    since = one.closed ? 0 : since + 1;
    return { own, edge };
  });
}
