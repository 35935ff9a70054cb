import type { ArticleDocument } from '../document';

/** What a column of a catalog holds. */
export type ColumnKind = 'text' | 'texts' | 'integer' | 'number';
export type Cell = string | string[] | number | undefined;

/** A column: its name (lower case with underscores, as SQL engines like them), what it holds, and how a row has it. */
export interface Column<T> {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly of: (row: T) => Cell;
}

/** One row a document. */
export const DOCUMENT_COLUMNS: readonly Column<ArticleDocument>[] = [
  { name: 'id', kind: 'text', of: ({ id }) => id },
  { name: 'key', kind: 'text', of: ({ source }) => source.key },
  { name: 'url', kind: 'text', of: ({ source }) => source.url },
  { name: 'fetched', kind: 'text', of: ({ source }) => source.fetched },
  { name: 'kind', kind: 'text', of: ({ source }) => source.kind },
  { name: 'page_type', kind: 'text', of: ({ page }) => page.type },
  { name: 'language', kind: 'text', of: ({ language }) => language },
  { name: 'title', kind: 'text', of: ({ metadata }) => metadata.title },
  { name: 'authors', kind: 'texts', of: ({ metadata }) => metadata.authors?.map(({ name }) => name) },
  { name: 'doi', kind: 'text', of: ({ metadata }) => metadata.doi },
  { name: 'pmid', kind: 'text', of: ({ metadata }) => metadata.pmid },
  { name: 'journal', kind: 'text', of: ({ metadata }) => metadata.journal },
  { name: 'publisher', kind: 'text', of: ({ metadata }) => metadata.publisher },
  { name: 'year', kind: 'integer', of: ({ metadata }) => metadata.year },
  { name: 'abstract', kind: 'text', of: abstractOf },
  { name: 'text', kind: 'text', of: ({ sections = [] }) => sections.flatMap(textsOf).join('\n\n') },
  { name: 'section_types', kind: 'texts', of: ({ sections = [] }) => [...new Set(sections.map(({ type }) => type))] },
  { name: 'figures', kind: 'integer', of: ({ figures = [] }) => figures.length },
  { name: 'tables', kind: 'integer', of: ({ tables = [] }) => tables.length },
  { name: 'references', kind: 'integer', of: ({ references = [] }) => references.length },
  { name: 'score', kind: 'number', of: ({ quality }) => quality.score },
  { name: 'warnings', kind: 'texts', of: ({ quality }) => quality.warnings.map(({ code }) => code) },
  { name: 'cleaner', kind: 'text', of: ({ cleaner }) => cleaner.version },
];

type Sections = NonNullable<ArticleDocument['sections']>;
const textsOf = ({ paragraphs }: Sections[number]): string[] => paragraphs.map(({ text }) => text);

function abstractOf({ sections = [] }: ArticleDocument): string | undefined {
  return sections.filter(({ type }) => type === 'abstract').flatMap(textsOf).join('\n') || undefined; // prettier-ignore
}

/** An entry of a document's bibliography, with the document that has it. */
export interface ReferenceRow {
  readonly document: ArticleDocument;
  readonly reference: NonNullable<ArticleDocument['references']>[number];
}

/** One row an entry of a bibliography. */
export const REFERENCE_COLUMNS: readonly Column<ReferenceRow>[] = [
  { name: 'document', kind: 'text', of: ({ document }) => document.id },
  { name: 'key', kind: 'text', of: ({ document }) => document.source.key },
  { name: 'reference', kind: 'text', of: ({ reference }) => reference.id },
  { name: 'number', kind: 'integer', of: ({ reference }) => reference.number },
  { name: 'raw', kind: 'text', of: ({ reference }) => reference.raw },
  { name: 'type', kind: 'text', of: ({ reference }) => reference.csl.type },
  { name: 'authors', kind: 'texts', of: ({ reference }) => reference.csl.author?.map(nameText) },
  { name: 'title', kind: 'text', of: ({ reference }) => reference.csl.title },
  { name: 'container', kind: 'text', of: ({ reference }) => reference.csl['container-title'] },
  { name: 'publisher', kind: 'text', of: ({ reference }) => reference.csl.publisher },
  { name: 'year', kind: 'integer', of: ({ reference }) => reference.csl.issued?.['date-parts'][0]?.[0] },
  { name: 'volume', kind: 'text', of: ({ reference }) => reference.csl.volume },
  { name: 'issue', kind: 'text', of: ({ reference }) => reference.csl.issue },
  { name: 'page', kind: 'text', of: ({ reference }) => reference.csl.page },
  { name: 'doi', kind: 'text', of: ({ reference }) => reference.csl.DOI },
  { name: 'pmid', kind: 'text', of: ({ reference }) => reference.csl.PMID },
  { name: 'url', kind: 'text', of: ({ reference }) => reference.csl.URL },
];

type Name = NonNullable<ReferenceRow['reference']['csl']['author']>[number];
const nameText = ({ family, given, literal }: Name): string =>
  literal ?? [family, given].filter(part => part !== undefined).join(', ');

/** The rows that a document has in the catalog of references. */
export const referenceRows = (document: ArticleDocument): ReferenceRow[] =>
  (document.references ?? []).map(reference => ({ document, reference }));
