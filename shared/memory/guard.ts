import { isAccessNote, isArticleType } from '../identify/article-type';
import type { Labelled, Role } from '../label';
import type { MetaFact } from '../read/reading';
import { isDeclaration } from './declarations';
import { lineShape } from './line';

/** A page as the label room sees it before anything is taken out. */
export interface Looks {
  readonly leaves: readonly Labelled[];
  /** Shapes of the titles that the page gives itself. */
  readonly titles: ReadonlySet<string>;
}

/** The article's own whatever recurs: cells are made of words that every paper has, entries are cited by many. */
const OWN: ReadonlySet<Role> = new Set<Role>(['reference', 'caption', 'table', 'equation']);
/** What stands in half of a journal's articles, word by word, and is theirs all the same. */
const SHARED: ReadonlySet<Role> = new Set<Role>([
  'title',
  'authors',
  'affiliation',
  'meta',
  'heading',
  'abstract',
  'footnote',
]);
/** A leaf that is likelier the site's than content is no longer guarded by its look. */
const LIKELY = 0.5;
const TITLE_FACTS: ReadonlySet<string> = new Set(['citation_title', 'dc.title', 'og:title', 'html:title']);

/** The shapes of the titles that a page gives itself. */
export const titlesOf = (facts: readonly MetaFact[]): Set<string> =>
  new Set(facts.filter(({ name }) => TITLE_FACTS.has(name)).map(({ value }) => lineShape(value)));

/**
 * Whether leaf `i` is guarded: it may recur from page to page and is the article's all the same. What the models take for
 * the site's is not; declarations and titles are told by their words.
 */
export function isGuarded({ leaves, titles }: Looks, i: number): boolean {
  const { block, role, content } = leaves[i]!;
  if (content < LIKELY) return false;
  if (OWN.has(role) || SHARED.has(role)) return true;
  const { text } = block;
  return isArticleType(text) || isAccessNote(text) || isDeclaration(text) || titles.has(lineShape(text));
}
