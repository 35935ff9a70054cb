import type { ArticleFacts } from './article';
import type { Line } from './pdf/lines';
import type { SourceKind } from '../document';
import type { Block } from '../source/block';
import type { Span } from '../source/span';

/** Source text that is not part of the output, and the id of the rule that took it out. */
export interface Removal {
  readonly rule: string;
  readonly at: readonly Span[];
  /** What spoke loudest, where a model decided. */
  readonly evidence?: string;
}

/** What a page says of itself outside its text: `citation_doi`, `dc.title`, `og:title`, `html:lang`, `json-ld`, `app-state` (values: raw JSON). */
export interface MetaFact {
  readonly name: string;
  readonly value: string;
}

/**
 * What a reader makes of a source. Every character that is in no block, no markup and no removal is white space;
 * blocks, markup and removals do not overlap.
 */
export interface Reading {
  readonly kind: SourceKind;
  readonly blocks: readonly Block[];
  /** PDF text: the printed line that each block is. */
  readonly lines?: readonly Line[];
  /** Tags, attributes, comments, scripts and styles; Markdown's marks and link targets. */
  readonly markup: readonly Span[];
  /** What the reader itself recognises as no part of the text: running heads, page numbers. */
  readonly removed: readonly Removal[];
  readonly facts: readonly MetaFact[];
  /** XML of an article: its facts. Then each block's hints declare what it is. */
  readonly article?: ArticleFacts;
}
