import { type Static, type TSchema, Type } from '@sinclair/typebox';

/**
 * The article document: what Offprint writes for each page, as TypeScript types and as JSON Schema from one source.
 * `npm run schema` writes `schema/article-1.schema.json` from here. Keys are written in the order in which they stand.
 * Types import from here at no cost: only the schema script and the tests use the values.
 */

const oneOf = <const T extends string>(...values: T[]) => Type.Union(values.map(value => Type.Literal(value)));
const optional = <T extends TSchema>(schema: T) => Type.Optional(schema);
const closed = <T extends Record<string, TSchema>>(properties: T) =>
  Type.Object(properties, { additionalProperties: false });
const text = (description: string) => Type.String({ minLength: 1, description });
const list = <T extends TSchema>(items: T) => Type.Array(items, { minItems: 1 });

export const Kind = oneOf('text', 'html', 'pdf-text');
export const PageType = oneOf('article', 'abstract', 'listing', 'news', 'blocked', 'unknown');
export const SectionType = oneOf(
  'abstract',
  'highlights',
  'keywords',
  'introduction',
  'background',
  'methods',
  'results',
  'results-discussion',
  'discussion',
  'conclusions',
  'case',
  'supplementary',
  'acknowledgements',
  'funding',
  'competing-interests',
  'author-contributions',
  'ethics',
  'data-availability',
  'code-availability',
  'abbreviations',
  'appendix',
  'author-info',
  'article-info',
  'rights',
  'notes',
  'peer-review',
  'additional-info',
  'body',
);
export const WarningCode = oneOf(
  'no-title',
  'no-authors',
  'no-text',
  'page-blocked',
  'charset-guessed',
  'undecodable-bytes',
  'mojibake-left',
  'mostly-removed',
  'references-unsplit',
  'no-references',
  'one-giant-section',
  'headings-are-sentences',
  'columns-mixed',
  'several-articles',
  'unaccounted-text',
  'room-failed',
  'over-budget',
);
/** The steps of the pipeline, in their order. */
export const Room = oneOf('decode', 'read', 'repair', 'label', 'join', 'divide', 'identify', 'cite', 'measure');

const SpanSchema = Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 0 })], {
  description: 'UTF-16 indices into the decoded source text, half-open [start, end)',
});
const at = Type.Array(SpanSchema);
const share = Type.Number({ minimum: 0, maximum: 1 });

export const CslName = closed({
  family: optional(text('')),
  given: optional(text('')),
  literal: optional(text('a group, or a name that could not be split')),
});
/** The part of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) that a printed reference has. */
export const CslItem = closed({
  type: oneOf(
    'article-journal',
    'book',
    'chapter',
    'paper-conference',
    'thesis',
    'report',
    'webpage',
    'dataset',
    'software',
    'patent',
    'article',
    'document',
  ),
  author: optional(list(CslName)),
  editor: optional(list(CslName)),
  title: optional(text('')),
  'container-title': optional(text('')),
  publisher: optional(text('')),
  'publisher-place': optional(text('')),
  edition: optional(text('')),
  issued: optional(
    closed({
      'date-parts': Type.Array(Type.Array(Type.Integer(), { minItems: 1, maxItems: 3 }), { minItems: 1, maxItems: 1 }),
    }),
  ),
  volume: optional(text('')),
  issue: optional(text('')),
  page: optional(text('with a hyphen-minus between first and last page')),
  number: optional(text('report or article number')),
  DOI: optional(text('without the resolver')),
  PMID: optional(text('')),
  PMCID: optional(text('')),
  ISBN: optional(text('')),
  URL: optional(text('')),
});

export const Author = closed({
  name: text('as printed'),
  given: optional(text('')),
  family: optional(text('')),
  orcid: optional(text('')),
  email: optional(text('')),
  corresponding: optional(Type.Boolean()),
  affiliations: optional(list(Type.Integer({ minimum: 0, description: 'index into metadata.affiliations' }))),
});

const isoDate = (description: string) => Type.String({ pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$', description });

export const Metadata = closed({
  title: optional(text('')),
  authors: optional(list(Author)),
  affiliations: optional(list(text(''))),
  doi: optional(text('without the resolver, as printed')),
  pmid: optional(text('')),
  pmcid: optional(text('')),
  arxiv: optional(text('')),
  journal: optional(text('')),
  issn: optional(list(text(''))),
  publisher: optional(text('')),
  volume: optional(text('')),
  issue: optional(text('')),
  pages: optional(text('')),
  articleNumber: optional(text('')),
  year: optional(Type.Integer({ minimum: 1500, maximum: 2200 })),
  dates: optional(
    closed({
      received: optional(isoDate('')),
      revised: optional(isoDate('')),
      accepted: optional(isoDate('')),
      published: optional(isoDate('')),
    }),
  ),
  license: optional(closed({ url: optional(text('')), spdx: optional(text('')), text: optional(text('')) })),
  keywords: optional(list(text(''))),
  articleType: optional(text('')),
  url: optional(text('')),
  from: optional(Type.Record(Type.String(), text('the witness that gave the fact'))),
  confidence: optional(Type.Record(Type.String(), share)),
  at: optional(Type.Record(Type.String(), at)),
});

export const Citation = closed({
  start: Type.Integer({ minimum: 0, description: 'index into the paragraph text' }),
  end: Type.Integer({ minimum: 0 }),
  references: list(text('id of a reference')),
});
export const Paragraph = closed({ text: text(''), at, citations: optional(list(Citation)) });
export const Section = closed({
  id: text(''),
  type: SectionType,
  heading: optional(text('')),
  level: Type.Integer({ minimum: 1 }),
  language: optional(text('BCP 47, where the source declares another than the article’s')),
  parent: optional(text('id of the section that this one stands in')),
  number: optional(text('as printed: 2.1, IV, A')),
  at: optional(at),
  paragraphs: Type.Array(Paragraph),
});
export const Figure = closed({ id: text(''), label: optional(text('')), caption: optional(text('')), at });
export const Table = closed({
  id: text(''),
  label: optional(text('')),
  caption: optional(text('')),
  rows: optional(Type.Array(Type.Array(Type.String()))),
  at,
});
export const Reference = closed({
  id: text(''),
  number: optional(Type.Integer({ minimum: 0 })),
  raw: text(''),
  at,
  csl: CslItem,
});
export const Item = closed({
  title: optional(text('')),
  text: optional(text('the teaser')),
  authors: optional(list(text(''))),
  type: optional(text('')),
  date: optional(text('')),
  url: optional(text('')),
  at,
});
export const Footnote = closed({ text: text(''), at });
export const Removed = closed({
  rule: text('documented in docs/rules.md'),
  at,
  evidence: optional(text('what spoke loudest, where a model decided')),
});
export const Repair = closed({
  rule: text(''),
  before: Type.String(),
  after: Type.String(),
  count: Type.Integer({ minimum: 1 }),
  at,
});
export const Doubt = closed({
  kind: oneOf('hyphen', 'join', 'glyph', 'mojibake', 'role'),
  at,
  choices: list(Type.String()),
});
export const Warning = closed({
  code: WarningCode,
  room: optional(Type.Unsafe<Static<typeof Room>>({ ...Room, description: 'the step that failed' })),
  text: text(''),
});

export const ArticleDocument = Type.Object(
  {
    schema: Type.Literal('offprint/article/1'),
    id: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'sha256 of the input bytes' }),
    source: closed({
      key: Type.String(),
      bytes: Type.Integer({ minimum: 0 }),
      kind: Kind,
      charset: closed({ used: text(''), declared: optional(text('')), evidence: text('') }),
      url: optional(text('where the page was fetched, as the scraper or its archive says')),
      fetched: optional(text('when it was fetched, as the scraper or its archive says: ISO 8601 in archives')),
    }),
    page: closed({ type: PageType, confidence: share, evidence: Type.Array(text('')) }),
    language: optional(text('BCP 47')),
    metadata: Metadata,
    sections: optional(list(Section)),
    figures: optional(list(Figure)),
    tables: optional(list(Table)),
    references: optional(list(Reference)),
    items: optional(list(Item)),
    footnotes: optional(list(Footnote)),
    ledger: closed({
      removed: Type.Array(Removed),
      repairs: Type.Array(Repair),
      doubts: Type.Array(Doubt),
    }),
    quality: closed({
      kept: share,
      repaired: share,
      removed: share,
      markup: share,
      space: share,
      score: Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'estimate of how right the document is, from what it shows of itself',
      }),
      warnings: Type.Array(Warning),
    }),
    cleaner: closed({
      name: Type.Literal('offprint'),
      version: text(''),
      memory: optional(text('sha256 of the site memory used')),
    }),
  },
  {
    $id: 'https://offprint.dev/schema/article-1.schema.json',
    title: 'Offprint article document',
    additionalProperties: false,
  },
);

export type ArticleDocument = Static<typeof ArticleDocument>;
export type SourceKind = Static<typeof Kind>;
export type PageType = Static<typeof PageType>;
export type SectionType = Static<typeof SectionType>;
export type WarningCode = Static<typeof WarningCode>;
export type Room = Static<typeof Room>;
export type Warning = Static<typeof Warning>;
export type CslItem = Static<typeof CslItem>;
export type CslName = Static<typeof CslName>;
export type Author = Static<typeof Author>;
export type Metadata = Static<typeof Metadata>;
export type Citation = Static<typeof Citation>;
export type Paragraph = Static<typeof Paragraph>;
export type Section = Static<typeof Section>;
export type Figure = Static<typeof Figure>;
export type Table = Static<typeof Table>;
export type Reference = Static<typeof Reference>;
export type Item = Static<typeof Item>;
export type Footnote = Static<typeof Footnote>;
export type Removed = Static<typeof Removed>;
export type Repair = Static<typeof Repair>;
export type Doubt = Static<typeof Doubt>;
export type Charset = ArticleDocument['source']['charset'];
export type Quality = ArticleDocument['quality'];
