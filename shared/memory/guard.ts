import { isAccessNote, isArticleType } from '../identify/article-type';
import type { MetaFact } from '../read/reading';
import type { Features } from '../sift/features';
import type { Surroundings } from '../sift/score';
import type { Block, Shape } from '../source/block';
import { isDeclaration } from './declarations';
import { lineShape } from './line';

/** A page as sift has looked at it, block by block. */
export interface Looks {
  readonly blocks: readonly Block[];
  readonly features: readonly Features[];
  readonly around: readonly Surroundings[];
  /** Shapes of the titles that the page gives itself. */
  readonly titles: ReadonlySet<string>;
  /** Blocks that the memory knows; none while it is being learnt. */
  readonly known: readonly boolean[];
}

/** Cells and formulas are made of words that every paper has: mean, control, total. */
const DATA_SHAPES: ReadonlySet<Shape> = new Set<Shape>(['table', 'equation', 'preformatted']);
const TITLE_FACTS: ReadonlySet<string> = new Set(['citation_title', 'dc.title', 'og:title', 'html:title']);

/** The shapes of the titles that a page gives itself. */
export const titlesOf = (facts: readonly MetaFact[]): Set<string> =>
  new Set(facts.filter(({ name }) => TITLE_FACTS.has(name)).map(({ value }) => lineShape(value)));

/**
 * Whether block `i` is guarded: it may recur from page to page and is the article's all the same. References, captions and
 * cells always are; headings, declarations, facts and titles until a second witness says that they are the site's.
 */
export function isGuarded(looks: Looks, i: number): boolean {
  const { blocks, features, around } = looks;
  const f = features[i]!;
  if (f.caption || f.referenceLike || around[i]!.references || DATA_SHAPES.has(blocks[i]!.hints.shape)) return true;
  return isScholarly(looks, i) && !hasSecondWitness(looks, i);
}

function isScholarly(looks: Looks, i: number): boolean {
  const { text, hints } = looks.blocks[i]!;
  const f = looks.features[i]!;
  if (f.heading !== undefined || f.fact || hints.level === 1) return true;
  if (isArticleType(text) || isAccessNote(text) || isDeclaration(text)) return true;
  return looks.titles.has(lineShape(text)) || opensText(looks, i) || isUnderHeading(looks, i);
}

function hasSecondWitness({ blocks, features, around }: Looks, i: number): boolean {
  const { phrase, links, region, sureHeading } = features[i]!;
  const { supported, related, outline } = around[i]!;
  if (links > 0.5 || region?.side === 'site' || blocks[i]!.hints.hidden === true) return true;
  return outline || related || (phrase !== undefined && !(sureHeading && supported));
}

const HEADING_WORDS = 12;

/** A short line straight over running text: "Study area" stands in half of a journal's articles and is in no lexicon. */
function opensText({ features, known }: Looks, i: number): boolean {
  const { words, terminal } = features[i]!;
  const below = features[i + 1];
  if (below === undefined || known[i + 1] === true) return false;
  return words <= HEADING_WORDS && !terminal && (below.prose || below.sentence);
}

/** The first sentence under a heading that the lexicon has: what is declared there may be in words that no table has. */
function isUnderHeading({ features, around }: Looks, i: number): boolean {
  const above = features[i - 1];
  const { prose, sentence } = features[i]!;
  return above?.sureHeading === true && !around[i - 1]!.outline && (prose || sentence);
}
