import { namesIn } from '../../shared/cite/names';
import { type Label, LABELS } from '../../shared/cite/tagger';
import { tokensOf } from '../../shared/text/tokens';
import { type Example, fill, type GoldReference } from './gold';
import { type Choose, type Piece, print, type Work } from './print';
import { ARTICLES, BOOKS, CHAPTERS, PROCEEDINGS } from './styles';
import { GROUPS } from './vocabulary';

/**
 * Labelled references printed again in the styles of medicine, chemistry, physics and of other languages, of which the
 * labelled data hold few. `times` prints of each that has what a style needs.
 */
export function reprints(references: readonly GoldReference[], times: number): Example[] {
  const books = references.flatMap((reference, i) => workOf(reference, chooser(i)) ?? []).filter(isBook);
  return references.flatMap((reference, i) => {
    const choose = chooser(i + 1);
    const own = workOf(reference, choose);
    if (own === undefined) return [];
    return Array.from({ length: times }, () => {
      const host = books[choose(books.length)]!;
      const work = own.container === undefined && choose(8) === 0 ? chapterOf(own, host) : own;
      const styles = stylesFor(work);
      return labelled(print(styles[choose(styles.length)]!, work, choose), choose);
    });
  });
}

const isBook = ({ journal, container }: Work): boolean => journal === undefined && container === undefined;

/** The work as a chapter of another book, with that one's authors for editors: the data hold few chapters. */
const chapterOf = (work: Work, { title, authors }: Work): Work => ({
  ...work,
  container: title,
  editors: authors.slice(0, 4),
});

/** The styles that can print the work. */
export function stylesFor({ journal, container, editors }: Work): readonly string[] {
  if (container !== undefined) return editors.length === 0 ? PROCEEDINGS : CHAPTERS;
  return journal === undefined ? BOOKS : ARTICLES;
}

export function workOf({ fields }: GoldReference, choose: Choose): Work | undefined {
  const authors = namesIn(fields.authors ?? '');
  const editors = namesIn((fields.editors ?? '').replace(/^\W*in\b:?\s*|\bedited by\b|\beds?\b\.?|editors?/gi, ''));
  const whole =
    authors.length > 0 &&
    [...authors, ...editors].every(({ family, given }) => family !== undefined && given !== undefined);
  const year = /\d{4}/.exec(fields.year ?? '')?.[0];
  if (!whole || year === undefined || (fields.title ?? '').length < 8) return undefined;
  const range = /^\D*(\d+)\s*[-–]+\s*(\d+)/.exec(fields.pages ?? '') ?? ['', String(1 + choose(900)), ''];
  const kind = choose(12);
  const letter = kind === 0 ? ['D', 'W', 'S', 'L', 'R', 'e'][choose(6)]! : '';
  const article =
    kind === 1
      ? ['061102', `e100${1000 + choose(8999)}`, `1${10000 + choose(89999)}`, `e0${100000 + choose(99999)}`][choose(4)]
      : undefined;
  return {
    authors: choose(25) === 0 ? [{ family: GROUPS[choose(GROUPS.length)]!, given: '' }] : authors,
    title: titleOf(fields.title!.replace(/[.,;:]+$/, ''), choose),
    year,
    volume: /^\d+/.exec(fields.volume ?? '')?.[0] ?? String(1 + choose(choose(3) === 0 ? 400 : 60)),
    issue: /^\d+/.exec(fields.issue ?? '')?.[0] ?? String(1 + choose(12)),
    first: article ?? letter + range[1],
    last: article !== undefined || range[2] === '' ? '' : letter + range[2],
    ...(fields.journal !== undefined && { journal: fields.journal }),
    ...(fields.container !== undefined && { container: fields.container.replace(/^in\b:?\s*/i, '') }),
    editors,
  };
}

/** One title in ten begins with a name and a colon ("LLVM: a compilation framework …"), which looks like an author's. */
function titleOf(title: string, choose: Choose): string {
  const words = title.split(/[^\p{L}]+/u).filter(word => word.length > 2);
  const acronym = words
    .slice(0, 3 + choose(3))
    .map(word => word[0]!.toUpperCase())
    .join('');
  const name = [acronym, acronym.toLowerCase(), `${words[0]}`, `${words[0]} ${1 + choose(3)}.0`][choose(4)]!;
  return choose(10) > 0 || words.length < 3 ? title : `${name}: ${title[0]!.toLowerCase()}${title.slice(1)}`;
}

function labelled(pieces: readonly Piece[], choose: Choose): Example {
  const layout = choose(30);
  const printed = layout < 5 ? byLines(pieces) : pieces;
  const line = printed.map(([text]) => text).join('');
  const raw = layout === 5 ? wrapped(line, 40 + choose(50)) : line;
  const ends: { end: number; label: Label | undefined }[] = [];
  for (const [text, label] of pieces) ends.push({ end: (ends.at(-1)?.end ?? 0) + text.length, label });
  const tokens = tokensOf(raw);
  const labels = tokens.map(({ start }) => ends.find(({ end }) => end > start)!.label);
  return { tokens, labels: fill(tokens, labels).map(label => LABELS.indexOf(label)) };
}

const OWN_LINE: ReadonlySet<Label | undefined> = new Set(['author', 'title', 'journal', 'container']);

/** Title and journal on lines of their own, as pages print them that give each field an element. */
const byLines = (pieces: readonly Piece[]): Piece[] =>
  pieces.map(([text, label], i): Piece => {
    const next = pieces[i + 1]?.[1];
    const line = OWN_LINE.has(next) && next !== label ? text.replace(/ $/, '\n') : text;
    return label === undefined ? [line] : [line, label];
  });

/** Lines of at most `width` characters where possible, as a PDF reader leaves them. */
function wrapped(text: string, width: number): string {
  let line = 0;
  return text.replace(/ (?=(\S*))/g, (space, word: string, at: number) => {
    if (at + word.length - line < width) return space;
    line = at;
    return '\n';
  });
}

/** Always the same choices for the same seed (a linear congruential generator). */
export function chooser(seed: number): Choose {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return n => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
