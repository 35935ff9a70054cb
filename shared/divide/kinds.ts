import type { HeadingType } from '../lexicon/headings';

const isOneOf = (...types: HeadingType[]): ((type: HeadingType) => boolean) => {
  const set: ReadonlySet<HeadingType> = new Set(types);
  return type => set.has(type);
};

/** The sections of an article's own text; `isAbstractPart` has the same ones, as parts of a structured abstract. */
export const isMain = isOneOf(
  'introduction',
  'background',
  'methods',
  'case',
  'results',
  'results-discussion',
  'discussion',
  'conclusions',
);
export const isAbstractPart = isMain;

/** Sections that no text of the article stands under: a wrong h3 behind them does not put the whole article there. */
export const isClosed = isOneOf('abstract', 'highlights', 'keywords');

/** What follows the text, beside the bibliography. */
export const isBackMatter = isOneOf(
  'supplementary',
  'acknowledgements',
  'funding',
  'competing-interests',
  'author-contributions',
  'ethics',
  'data-availability',
  'code-availability',
  'abbreviations',
  'author-info',
  'article-info',
  'rights',
  'notes',
  'peer-review',
  'additional-info',
);

/** Statements at the end or in the margin, which print their heading run in: "Funding: This work was…". */
export const isStatement = isOneOf(
  'keywords',
  'funding',
  'competing-interests',
  'author-contributions',
  'ethics',
  'data-availability',
  'code-availability',
  'acknowledgements',
  'abbreviations',
  'additional-info',
);
