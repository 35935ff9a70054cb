export { headingType } from './heading-type';
export type { HeadingType } from './lexicon';
