export { divide } from './divide';
export type { Context, Division } from './division';
export { headingType } from './heading-type';
export type { HeadingType } from '../lexicon/headings';
