import type { ArticleDocument, Quality } from '../document';
import { endedShare } from './ends';

/** What the score is estimated from. */
export interface Measured {
  readonly body: Pick<ArticleDocument, 'page' | 'metadata' | 'sections'>;
  readonly shares: Pick<Quality, 'kept' | 'repaired' | 'removed'>;
  /** See `expectedF1`. */
  readonly expected: number;
}

/** 0–1, and the more the better. */
type Sign = (measured: Measured) => number;

const FACTS = 10;

/**
 * What a finished document shows of how right it is. Few, each with a reason of its own, and each only for or only against
 * a page: `train/quality.py` gives none a weight below 0.
 */
export const SIGNS = {
  /** The labels' own doubts: text kept that may be the site's, text that went and may be the article's. */
  expected: ({ expected }) => expected,
  /** A page that is nothing known was mostly not understood. */
  known: ({ body }) => Number(body.page.type !== 'unknown'),
  /** On a page of entries nearly all of the text is theirs: where more of it went, so did entries. */
  entries: ({ body, shares }) => (body.page.type === 'listing' ? textKept(shares) : 1),
  /** Where many facts were found the front was read. */
  facts: ({ body }) => Math.min(1, witnessesOf(body).length / FACTS),
  /** What the page's head declares is right, and such sites are well made. */
  declared: ({ body }) => share(witnessesOf(body), witness => DECLARED.test(witness)),
  authors: ({ body }) => Number(!hasAuthors(body) || body.metadata.authors !== undefined),
  /** Text ends in sentences, unless it was cut, or is no text. */
  ended: ({ body }) => endedShare(body.sections ?? []),
  /** Headings that the lexicon knows are headings. */
  typed: ({ body }) => share(headingTypes(body), type => type !== 'body'),
} satisfies Record<string, Sign>;

export type SignName = keyof typeof SIGNS;
export type Signs = Readonly<Record<SignName, number>>;

export const SIGN_NAMES = Object.keys(SIGNS) as readonly SignName[];

/** All signs of a page. One look at the end of each paragraph; the text is not read again. */
export function signsOf(measured: Measured): Signs {
  return Object.fromEntries(SIGN_NAMES.map(name => [name, SIGNS[name](measured)])) as Record<SignName, number>;
}

type Body = Measured['body'];

/** What share of the text stands in the document, whatever markup and space it stood in. */
export const textKept = ({ kept, repaired, removed }: Measured['shares']): number =>
  kept + repaired === 0 ? 0 : (kept + repaired) / (kept + repaired + removed);

const DECLARED = /^(?:meta|json-ld|app-state|jats)/;

const witnessesOf = ({ metadata }: Body): string[] => Object.values(metadata.from ?? {});

/** Types of page that have authors. */
export const hasAuthors = ({ page }: Pick<Body, 'page'>): boolean =>
  page.type === 'article' || page.type === 'abstract';

const headingTypes = ({ sections = [] }: Body): string[] =>
  sections.filter(({ heading }) => heading !== undefined).map(({ type }) => type);

const share = (all: readonly string[], is: (one: string) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length;
