import type { PageLines } from '../shared';
import type { ArticleDocument, PageType, WarningCode } from '../shared/document';

/** What the table says of a cleaned page. Plain data: it crosses from a worker thread to the main one. */
export interface Summary {
  readonly type: PageType;
  readonly title?: string;
  readonly sections: number;
  readonly references: number;
  /** Shares of the source's characters, 0–1. */
  readonly kept: number;
  readonly removed: number;
  readonly warnings: readonly WarningCode[];
}

/** What became of one page. `unchanged`: its document was there already, made from the same bytes by the same version with the same memory. */
export type Outcome =
  | {
      readonly status: 'cleaned' | 'unchanged';
      readonly key: string;
      readonly summary: Summary;
      /** sha256 of all that the output depends on. */
      readonly made?: string;
      /** The output itself, where it goes into a stream. */
      readonly text?: string;
    }
  | Trouble;

/** What became of one page that was to be learnt from. */
export type LearnOutcome = { readonly status: 'learnt'; readonly key: string; readonly lines: PageLines } | Trouble;

/** The page came to nothing. */
export type Trouble =
  | { readonly status: 'refused'; readonly key: string; readonly code: string; readonly sentence: string }
  /** The file could not be read or written, or the cleaner has a fault. */
  | { readonly status: 'failed'; readonly key: string; readonly sentence: string };

export function summarise(document: ArticleDocument): Summary {
  const { page, metadata, sections, references, quality } = document;
  return {
    type: page.type,
    ...(metadata.title !== undefined && { title: metadata.title }),
    sections: sections?.length ?? 0,
    references: references?.length ?? 0,
    kept: quality.kept,
    removed: quality.removed,
    warnings: quality.warnings.map(warning => warning.code),
  };
}
