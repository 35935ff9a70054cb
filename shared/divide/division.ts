import type { PageType, SectionType, SourceKind } from '../document';
import type { Removal } from '../read/reading';
import type { Block } from '../source/block';

/** A section before it becomes part of the document. `parent` is an index into `Division.sections`. */
export interface SectionPart {
  readonly type: SectionType;
  readonly heading?: Block;
  /** The heading's number as printed ("2.1", "IV"), not part of the heading's text. */
  readonly number?: string;
  readonly level: number;
  /** BCP 47; absent where it is the article's. */
  readonly language?: string;
  readonly parent?: number;
  readonly paragraphs: readonly Block[];
}

/** A figure's or table's caption, and for a table its grid (a block of shape `table`). */
export interface CaptionPart {
  /** "Figure 1", without the stop behind it. */
  readonly label?: Block;
  readonly caption: readonly Block[];
  readonly grid?: Block;
}

/** An entry of a listing page. Every part is a block (or a part of one) of the page. */
export interface ItemPart {
  readonly title?: Block;
  readonly text: readonly Block[];
  readonly authors: readonly Block[];
  readonly type?: Block;
  readonly date?: Block;
  readonly url?: string;
}

/** The kept blocks of a page, each in exactly one place. */
export interface Division {
  /** What stands before the first section or outside of all: title, byline, affiliations, dates, citation line. */
  readonly front: readonly Block[];
  readonly sections: readonly SectionPart[];
  readonly figures: readonly CaptionPart[];
  readonly tables: readonly CaptionPart[];
  /** Heading of the bibliography, where it has one, and its blocks; `cite` splits them into entries. */
  readonly bibliography: { readonly heading?: Block; readonly blocks: readonly Block[] };
  readonly items: readonly ItemPart[];
  readonly footnotes: readonly Block[];
  /** Second copies of captions, headings and front matter, each under the rule that takes it out. */
  readonly duplicates: readonly Removal[];
}

/** What is known of the page before it is divided. */
export interface Context {
  readonly kind: SourceKind;
  /** BCP 47; absent where it could not be told. */
  readonly language?: string;
  readonly page: PageType;
}
