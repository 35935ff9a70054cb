import type { Block } from '../source/block';
import type { Metadata } from '../document';
import type { ArticlePerson } from '../read/article';

/** An author before the affiliations of all authors are put into one list; the name as printed, without marks and degrees. */
export interface Person extends ArticlePerson {
  /** Affiliation marks printed at the name: `1`, `a`, `*`. */
  readonly marks?: readonly string[];
}

export type License = NonNullable<Metadata['license']>;

/** What can be known of an article, and as what. Dates are ISO 8601, as precise as the page is. */
export interface FactValues {
  title: string;
  authors: readonly Person[];
  doi: string;
  pmid: string;
  pmcid: string;
  arxiv: string;
  journal: string;
  issn: readonly string[];
  publisher: string;
  volume: string;
  issue: string;
  pages: string;
  articleNumber: string;
  year: number;
  received: string;
  revised: string;
  accepted: string;
  published: string;
  license: License;
  keywords: readonly string[];
  articleType: string;
  url: string;
}
export type FactName = keyof FactValues;

/** Who says so. Two claims of one kind of witness count once: a site that fills in `dc.title` and `DC.Title` is one voice. */
export type WitnessKind =
  /** The article's own XML. */
  | 'jats'
  | 'highwire'
  | 'prism'
  | 'dublin-core'
  | 'repository'
  | 'open-graph'
  | 'json-ld'
  | 'page-title'
  | 'heading'
  | 'front'
  /** The tagger, of the title block and of lines of facts. */
  | 'tagged'
  | 'label'
  | 'imprint'
  | 'citation-line'
  | 'running-head'
  | 'author-notes'
  | 'online-date'
  | 'online-label'
  | 'page-text'
  /** A line far from the title, which may be of another article: it supports other witnesses, and is none alone. */
  | 'elsewhere';

/** The stretch `[start, end)` of a block's text from which a fact was read. */
export interface Place {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** A witness's word on one fact. */
export interface ClaimOf<F extends FactName> {
  readonly fact: F;
  readonly value: FactValues[F];
  readonly kind: WitnessKind;
  /** What stands in `metadata.from`: `meta:citation_title`, `heading:h1`, `citation-line`. */
  readonly from: string;
  readonly places?: readonly Place[];
  /** The witness itself says that there is more: "et al.", an ellipsis. */
  readonly partial?: boolean;
  /** How sure the reader of the text is of it, 0–1; 1 if absent. */
  readonly confidence?: number;
}
export type Claim = { [F in FactName]: ClaimOf<F> }[FactName];

/** A claim on `fact`. Written as a function because TypeScript does not see that the pair is one member of the union. */
export function claim<F extends FactName>(
  fact: F,
  value: FactValues[F],
  kind: WitnessKind,
  from: string,
  places?: readonly Place[],
  partial = false,
): Claim {
  const made: ClaimOf<F> = { fact, value, kind, from, ...(places && { places }), ...(partial && { partial }) };
  return made as unknown as Claim;
}

/** A claim read from the text, as sure as `confidence` says. */
export function surely<F extends FactName>(
  fact: F,
  value: FactValues[F],
  kind: WitnessKind,
  places: readonly Place[],
  confidence: number,
): Claim {
  return { ...claim(fact, value, kind, kind, places), confidence };
}

/** The whole text of `block` as a place. */
export const whole = (block: Block): Place => ({ block, start: 0, end: block.text.length });
