export { divide } from './divide';
export type { CaptionPart, Context, Division, ItemPart, SectionPart } from './division';
export { headingType } from './heading-type';
export type { HeadingType } from './lexicon';
export { DIVIDE_RULES } from './rules';
