import { ACCESS_NOTES, ARTICLE_TYPES } from '../lexicon/article-types';
import type { MetaFact } from '../read/reading';
import { scan } from '../text/scan';
import { titleParts } from '../text/title-parts';
import { COLUMNS } from './context';
import type { Look } from './look';
import type { Prediction } from './predict';
import { CONTENT_ROLES, type ContentRole } from './roles';

/** What is asked when the title of a page is looked for. */
export interface TitleQuestion {
  readonly look: Look;
  /** What the models say of each leaf. */
  readonly told: Prediction;
  /** Content or site, as drawn for this page (`adapted`). */
  readonly content: Float32Array;
  /** The page is a list of entries, whose titles are not its own. */
  readonly listing: boolean;
  readonly facts: readonly MetaFact[];
}

/** Something that speaks for a leaf's being the page's title, or against it. */
interface TitleSign {
  readonly name: string;
  readonly of: (page: TitlePage, row: number) => number;
}

const LEAST = 1e-4;
/** The first line of a scraper's text is often the page title; so much of it is read for its parts. */
const LONGEST_HEAD = 500;
const HEAD_LINES = 2;
const [SHORT, LONG] = [12, 150];
/** Nothing is further off than this. */
const FAR = 60;
/** From this share of its words on a leaf comes back on the page. */
const COMES_BACK = 0.8;
/** A leaf of fewer characters stands in many a page title by chance. */
const SAYS_MUCH = 8;

const sign = (name: string, of: TitleSign['of']): TitleSign => ({ name, of });
const column = (name: string): ((page: TitlePage, row: number) => number) => {
  const at = COLUMNS.indexOf(name);
  return ({ matrix }, row) => matrix.values[row * matrix.width + at]!;
};
const level = column('level');
const link = column('link-share');
const echo = column('echo');
const log = (chance: number): number => Math.log(Math.min(1, Math.max(LEAST, chance)));

/** "Original Article", "Free access": what stands over titles and looks like one. */
const TYPE_KEYS: ReadonlySet<number> = new Set([...ARTICLE_TYPES, ...ACCESS_NOTES].map(type => scan(type).letterKey));

/** The signs, in the order of the model's weights. */
const SIGNS: readonly TitleSign[] = [
  sign('title', (page, row) => log(page.title(row))),
  sign('best', (page, row) => log(page.title(row)) - page.best),
  sign('h1', (page, row) => Number(level(page, row) === 1)),
  sign('h2', (page, row) => Number(level(page, row) === 2)),
  sign('h3', (page, row) => Number(level(page, row) >= 3)),
  sign('part', (page, row) => page.isIn('part', row)),
  sign('open-graph', (page, row) => page.isIn('openGraph', row)),
  sign('in-head', (page, row) => page.inHead(row)),
  sign('holds-head', (page, row) => page.holdsHead(row)),
  sign('article-type', (page, row) => Number(TYPE_KEYS.has(page.letterKeyOf(row)))),
  sign('first-lines', (page, row) => (row < HEAD_LINES ? 0 : page.isIn('firstLines', row))),
  sign('short', (page, row) => Number(page.lengthOf(row) < SHORT)),
  sign('long', (page, row) => Number(page.lengthOf(row) > LONG)),
  sign('link', link),
  sign('stop', column('ends-stop')),
  sign('from-start', (_, row) => Math.log1p(row)),
  sign('place', column('place')),
  sign('before', (page, row) => Number(row < page.first)),
  sign('far', (page, row) => Math.log1p(Math.min(FAR, Math.abs(row - page.first)))),
  sign('prose', column('char-place')),
  sign('echo', echo),
  sign('authors', (page, row) => (page.listing ? 0 : page.near('authors', row, [1, 2, 3, 4]))),
  sign('meta-behind', (page, row) => page.near('meta', row, [1, 2])),
  sign('meta-before', (page, row) => page.near('meta', row, [-2, -1])),
  sign('abstract', (page, row) => page.near('abstract', row, [1, 2, 3])),
  sign('heading-behind', (page, row) => page.near('heading', row, [1])),
  sign('title-near', (page, row) => page.near('title', row, [-1, 1])),
  sign('title-before', (page, row) => page.near('title', row, [-1])),
  sign('comes-back', (page, row) => Number(echo(page, row) > COMES_BACK)),
  sign('list-title', (page, row) => (page.listing ? log(page.title(row)) : 0)),
  sign('list-from-start', (page, row) => (page.listing ? Math.log1p(row) : 0)),
  sign('list-item', (page, row) => (page.listing ? log(page.chance('item-title', row)) : 0)),
  sign('list-link', (page, row) => (page.listing ? link(page, row) : 0)),
  sign('list-heading', (page, row) => (page.listing ? log(page.roleChance('heading', row)) : 0)),
];

/** Names of the signs, in the order of a row of `titleSigns` and of the model's weights. */
export const TITLE_SIGNS: readonly string[] = SIGNS.map(({ name }) => name);

/** What speaks for each leaf's being the title: a row of `TITLE_SIGNS` a leaf. O(leaves + words). */
export function titleSigns(question: TitleQuestion): Float64Array[] {
  const page = new TitlePage(question);
  return question.look.leaves.map((_, row) => Float64Array.from(SIGNS, each => each.of(page, row)));
}

/** Facts of the head that say the page's title. */
const HEAD: ReadonlySet<string> = new Set(['html:title', 'og:title']);

class TitlePage {
  readonly matrix: Look['matrix'];
  readonly listing: boolean;
  /** The best title's logarithm. */
  readonly best: number;
  /** The first leaf that is content. */
  readonly first: number;
  private readonly told: Prediction;
  private readonly leaves: Look['leaves'];
  private readonly keys: Readonly<Record<'part' | 'openGraph' | 'firstLines', ReadonlySet<number>>>;
  /** The words of the titles that the head has. */
  private readonly heads: readonly Int32Array[];

  constructor({ look, told, content, listing, facts }: TitleQuestion) {
    [this.matrix, this.leaves, this.told, this.listing] = [look.matrix, look.leaves, told, listing];
    const named = (name: string): string[] => facts.filter(fact => fact.name === name).map(({ value }) => value);
    const keysOf = (texts: readonly string[]): ReadonlySet<number> => new Set(texts.map(text => scan(text).key));
    const lines = look.leaves.slice(0, HEAD_LINES).map(({ block }) => block.text);
    this.keys = {
      part: keysOf(named('html:title').flatMap(titleParts)),
      openGraph: keysOf(named('og:title')),
      firstLines: keysOf(lines.filter(({ length }) => length <= LONGEST_HEAD).flatMap(titleParts)),
    };
    this.heads = facts.filter(({ name }) => HEAD.has(name)).map(({ value }) => scan(value).words);
    this.best = look.leaves.reduce((best, _, row) => Math.max(best, log(this.title(row))), -Infinity);
    this.first = Math.max(
      0,
      Array.from(content).findIndex(yes => yes > 0.5),
    );
  }

  lengthOf(row: number): number {
    return this.leaves[row]!.scan.length;
  }

  letterKeyOf(row: number): number {
    return this.leaves[row]!.scan.letterKey;
  }

  /** How likely the leaf has this role if it is content, 0–1. */
  roleChance(role: ContentRole, row: number): number {
    return this.told.roles[row * CONTENT_ROLES.length + CONTENT_ROLES.indexOf(role)]!;
  }

  chance(role: ContentRole, row: number): number {
    return this.told.content[row]! * this.roleChance(role, row);
  }

  title(row: number): number {
    return this.chance('title', row);
  }

  /** The highest chance of a role that the leaves at these distances have. */
  near(role: ContentRole, row: number, distances: readonly number[]): number {
    return distances.reduce((most, distance) => {
      const other = row + distance;
      return other >= 0 && other < this.leaves.length ? Math.max(most, this.chance(role, other)) : most;
    }, 0);
  }

  isIn(which: keyof TitlePage['keys'], row: number): number {
    return Number(this.keys[which].has(this.leaves[row]!.scan.key));
  }

  /** The leaf's words stand in a title of the head, one behind the other. */
  inHead(row: number): number {
    const { words, length } = this.leaves[row]!.scan;
    return Number(length > SAYS_MUCH && this.heads.some(head => holds(head, words)));
  }

  /** A title of the head stands in the leaf. */
  holdsHead(row: number): number {
    const { words } = this.leaves[row]!.scan;
    return Number(this.heads.some(head => head.length > 1 && holds(words, head)));
  }
}

/** `part` stands in `words`, one behind the other. */
function holds(words: Int32Array, part: Int32Array): boolean {
  if (part.length === 0) return false;
  for (
    let at = words.indexOf(part[0]!);
    at >= 0 && at + part.length <= words.length;
    at = words.indexOf(part[0]!, at + 1)
  )
    if (part.every((word, i) => words[at + i] === word)) return true;
  return false;
}
