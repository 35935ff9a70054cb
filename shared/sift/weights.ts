import type { Weights } from './model';

/**
 * Set by hand: what each observation tells of a page that nobody has seen yet. `npm run sites` learns others from the
 * corpus and shows why these stay (docs/sites.md). A phrase outweighs the looks of a paragraph, a region of the site all
 * but running text, and nothing outweighs being a copy.
 */
export const WEIGHTS: Weights = {
  bias: -0.4,

  prose: 2.5,
  longProse: 2,
  sentence: 1,
  terminal: 0.8,
  caption: 3.5,
  equation: 2.5,
  reference: 3,
  fact: 0.7,
  label: -0.9,
  linked: -1.8,
  separators: -1.5,
  barred: -4,
  glued: -4,

  typedHeading: 2.6,
  markedHeading: 2,
  heading: 0.8,

  phrase: -9.5,
  articleRegion: 2.2,
  articleHint: 1,
  siteRegion: -6,
  siteHint: -2,
  hidden: -3,

  repeated: -0.7,
  related: -3.5,
  listed: 1.5,
  named: 4.5,
  outline: -9,
  copy: -12,
  objectDoi: -12,
  styled: -9,
  captioned: 13,
};

export const CHANGE = 1.4;
