import { matchPhrase } from './match-phrase';
import type { Phrase } from './phrases';
import { CHANGE, WEIGHTS } from './weights';

/**
 * What may be observed of a block, each with a strength of 0–1 (see score.ts). `bias` is always there.
 */
export const OBSERVATIONS = [
  'bias',
  // Its text
  'prose',
  'longProse',
  'sentence',
  'terminal',
  'caption',
  'equation',
  'reference',
  'fact',
  'label',
  'linked',
  'separators',
  'barred',
  'glued',
  // A heading
  'typedHeading',
  'markedHeading',
  'heading',
  // The tables of phrases and of regions, and what HTML hides
  'phrase',
  'articleRegion',
  'articleHint',
  'siteRegion',
  'siteHint',
  'hidden',
  // Its place on the page
  'repeated',
  'related',
  'listed',
  'named',
  'outline',
  'copy',
  'styled',
  'objectDoi',
  'captioned',
] as const;
export type Observation = (typeof OBSERVATIONS)[number];

/** How much each observation speaks for content (positive) or for the site (negative), in log odds. */
export type Weights = Readonly<Record<Observation, number>>;

/** All that sift goes by and that can be learned or left out: `npm run sites` makes models that never saw a site. */
export interface Model {
  readonly weights: Weights;
  /** Cost, in log odds, of a change between content and site from one block to the next. */
  readonly change: number;
  /** The phrase of a site that `text` (of `words` words) is, begins with, or holds. */
  readonly phraseIn: (text: string, words: number) => Phrase | undefined;
}

export const MODEL: Model = { weights: WEIGHTS, change: CHANGE, phraseIn: matchPhrase };
