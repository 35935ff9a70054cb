import type { Declared } from './declared';
import type { SourceText } from './source-text';
import type { Span } from './span';

/** What the source's own marks (tags, Markdown, layout) say that a block is. `text` where they say nothing. */
export type Shape = 'text' | 'heading' | 'list-item' | 'table' | 'caption' | 'preformatted' | 'equation' | 'image';

/** A link inside a block: the source span of its label, and where it leads, as written (`#ref-CR5`, `https://…`). */
export interface Link {
  readonly at: Span;
  readonly href: string;
}

/**
 * What a reader knows of a block beside its text. All three readers fill in the same fields; a field that a kind of
 * source cannot know is absent (a scraper's text has no `names`, HTML no `page`).
 */
export interface Hints {
  readonly shape: Shape;
  /** Heading level 1–6, from h1–h6 or Markdown's #. Only with shape `heading`. */
  readonly level?: number;
  /** Nesting depth of lists, 0 outside of any. */
  readonly depth: number;
  /** List marker as it stood ("•", "1.", "a)"); it is not part of the text. */
  readonly marker?: string;
  /** Columns of white space before the first line. 0 in HTML. */
  readonly indent: number;
  /** Blank lines before the block; 0 when it directly follows the one before. In HTML 1 for every block. */
  readonly gap: number;
  /** Share of the block's characters that stand inside links, 0–1. */
  readonly linkShare: number;
  readonly links?: readonly Link[];
  /** The whole block stands in bold or italics. */
  readonly emphasis?: 'bold' | 'italic';
  /** HTML: tag names, and words of class, id and role, of the block and of its ancestors, nearest first, lower case. */
  readonly names?: readonly string[];
  /** HTML: the block is not shown (hidden, aria-hidden, display:none). */
  readonly hidden?: boolean;
  /** PDF text: the page that the block starts on, from 1. */
  readonly page?: number;
  /** XML of an article: what its elements say that the block is. */
  readonly declared?: Declared;
}

/**
 * A paragraph, heading, list item, cell grid or caption of the page, in reading order. The cells of a `table` are parted
 * by tabs and its rows by line feeds; in every other shape but `preformatted` the text is one line.
 */
export class Block {
  constructor(
    readonly source: SourceText,
    readonly hints: Hints,
  ) {}

  get text(): string {
    return this.source.text;
  }

  get at(): Span[] {
    return this.source.spans();
  }

  /** The same block with another text, as after a repair. */
  with(source: SourceText): Block {
    return source === this.source ? this : new Block(source, this.hints);
  }

  /** A part of the block with the same hints, such as a run-in heading or what follows it; outer white space taken off. */
  part(start: number, end: number = this.text.length, hints: Partial<Hints> = {}): Block {
    return new Block(this.source.slice(start, end).trim(), { ...this.hints, ...hints });
  }
}

/** Hints of a block of which nothing is known. */
export const PLAIN: Hints = { shape: 'text', depth: 0, indent: 0, gap: 1, linkShare: 0 };
