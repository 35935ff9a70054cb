import type { SectionType } from '../../document';

/** What a heading can say of the text under it: one of the section types, or that it opens the bibliography. */
export type HeadingType = SectionType | 'references';

/**
 * A word or phrase that gives a longer heading its type: "Summary and *outlook*", "*Evaluation* of the approach". `where`
 * says at which end of the heading it must stand; English puts the word that counts last ("Simulation results"), the
 * Romance languages first ("Resultados de la simulación").
 */
export interface Cue {
  readonly type: HeadingType;
  readonly where: 'start' | 'end' | 'anywhere';
  /** Phrases parted by commas. */
  readonly words: string;
}

/** The headings of one language. Spelling, accents and case are folded (see `fold.ts`), so each phrase stands once. */
export interface Lexicon {
  /** BCP 47, primary tag. */
  readonly language: string;
  /** Whole headings, parted by commas. `body` is for stock headings that say nothing of their text and must not be typed by a cue. */
  readonly phrases: Readonly<Partial<Record<HeadingType, string>>>;
  readonly cues: readonly Cue[];
  /** Words that join two types in one heading: "Results *and* discussion". */
  readonly joiners: readonly string[];
  /** Words that may stand before any heading and mean nothing: "*The* results", "*Die* Methode". Not "our": "Our contributions" are not who wrote what. */
  readonly articles: readonly string[];
}

/** The phrases of one entry of a table. */
export const phrasesOf = (entry: string): string[] => entry.split(',').map(phrase => phrase.trim());
