import { CHINESE } from './zh';
import { ENGLISH } from './en';
import { FRENCH } from './fr';
import { GERMAN } from './de';
import { ITALIAN } from './it';
import { JAPANESE } from './ja';
import type { Lexicon } from './lexicon';
import { PORTUGUESE } from './pt';
import { SPANISH } from './es';

export { phrasesOf } from './lexicon';
export type { Cue, HeadingType, Lexicon } from './lexicon';

/** In the order in which they are asked: where two languages share a spelling ("introduction", "conclusion") they agree. */
export const LEXICONS: readonly Lexicon[] = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, CHINESE, JAPANESE];
