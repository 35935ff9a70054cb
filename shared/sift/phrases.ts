import type { Rule } from '../rules';
import { SITE_PHRASES } from './phrases-site';
import { TOOL_PHRASES } from './phrases-tools';

/**
 * Phrases that sites put around articles. `line`: the whole block is the phrase. `start`: the block begins with it.
 * `part`: it stands anywhere in a block of at most PART_WORDS words (longer ones may quote it). Patterns are matched
 * without regard to case, with runs of white space as one.
 */
export interface Phrase extends Rule {
  readonly where: 'line' | 'start' | 'part';
  readonly patterns: readonly string[];
}

/** A cookie notice is rarely longer; a paragraph of an article about cookies usually is. */
export const PART_WORDS = 70;

/** In the order in which they are asked: the first that fits names the reason. */
export const PHRASES: readonly Phrase[] = [...SITE_PHRASES, ...TOOL_PHRASES];

/** Phrases of this family open a block about other articles: what follows goes with it, up to the article's next own heading. */
export const isRelated = (phrase: Phrase | undefined): boolean => phrase?.id.startsWith('related.') === true;
