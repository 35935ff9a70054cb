/** A person or group that wrote the article, as its XML has them. */
export interface ArticlePerson {
  /** "Given Family", or the name of a group. */
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  readonly orcid?: string;
  readonly email?: string;
  readonly corresponding?: boolean;
  readonly affiliations?: readonly string[];
}

/** The facts of an article that are one text each. Dates are as written, numbers in the order of ISO 8601. */
export interface ArticleTexts {
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly arxiv?: string;
  readonly journal?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly articleNumber?: string;
  readonly articleType?: string;
  readonly url?: string;
  /** The year that volume and pages go by. */
  readonly year?: string;
  readonly received?: string;
  readonly revised?: string;
  readonly accepted?: string;
  readonly published?: string;
  /** Address and words of the licence. */
  readonly license?: string;
}

/**
 * What a source that marks up one article, and nothing else, says of it for certain. Its title is the block that declares to
 * be it.
 */
export interface ArticleFacts {
  /** `article` where it has a body, else `abstract`. */
  readonly page: 'article' | 'abstract';
  readonly texts: ArticleTexts;
  readonly authors: readonly ArticlePerson[];
  /** In the order of the source. */
  readonly affiliations: readonly string[];
  readonly issn: readonly string[];
  readonly keywords: readonly string[];
}
