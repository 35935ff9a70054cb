import type { CslItem, SectionType } from '../document';

/** What a block is by the element that it stands in: the names of the label room's roles for what belongs to an article. */
export type DeclaredRole =
  | 'title'
  | 'authors'
  | 'affiliation'
  | 'meta'
  | 'heading'
  | 'abstract'
  | 'body'
  | 'caption'
  | 'table'
  | 'equation'
  | 'reference'
  | 'footnote';

/** A section as an element declares it; one object for all blocks that stand in it, its subsections' aside. */
export interface DeclaredSection {
  /** What kind of section its element is; absent where only a heading can tell. */
  readonly type?: SectionType;
  /** The element leaves no doubt (`abstract`, `kwd-group`): a heading that the lexicon knows changes nothing. */
  readonly isCertain: boolean;
  readonly parent?: DeclaredSection;
  /** BCP 47; absent where it is the article's. */
  readonly language?: string;
  /** It stands in the article's front, where publishers keep what they print behind the text. */
  readonly isPrintedLast: boolean;
}

/** A figure or table as an element declares it; one object for its label, caption and cells. */
export interface DeclaredFloat {
  readonly kind: 'figure' | 'table';
}

/** An entry of the bibliography as an element declares it. */
export interface DeclaredEntry {
  /** Identifiers by which the text leads to it. */
  readonly ids: readonly string[];
  readonly number?: number;
  /** What the entry's elements say it is. */
  readonly csl: Partial<CslItem>;
}

/**
 * What a source that marks up an article says for certain of a block: nothing of it is left for a model or a pattern to
 * guess. Blocks of pages have none.
 */
export interface Declared {
  readonly role: DeclaredRole;
  /** The fact of the article that the block says; then it is no paragraph. */
  readonly fact?: string;
  readonly section?: DeclaredSection;
  readonly float?: DeclaredFloat;
  /** The label of its figure or table. */
  readonly isLabel?: boolean;
  readonly entry?: DeclaredEntry;
}
