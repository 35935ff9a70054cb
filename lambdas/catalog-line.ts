import type { ArticleDocument, SectionType } from '../shared/document';
import type { CatalogRow } from './catalog-row';

/** The part of a catalog row that the document tells. Keys without a value are absent, as they are in the document. */
export function describeDocument(document: ArticleDocument): Omit<CatalogRow, 'key' | 'sequence' | 'deleted'> {
  const { metadata, sections = [] } = document;
  return withoutUndefined({
    id: document.id,
    kind: document.source.kind,
    page_type: document.page.type,
    language: document.language,
    title: metadata.title,
    authors: metadata.authors?.map(author => author.name),
    doi: metadata.doi,
    pmid: metadata.pmid,
    journal: metadata.journal,
    publisher: metadata.publisher,
    year: metadata.year,
    abstract: textOf(document, 'abstract'),
    section_types: [...new Set(sections.map(section => section.type))],
    characters: sections.flatMap(section => section.paragraphs).reduce((total, { text }) => total + text.length, 0),
    figures: document.figures?.length,
    tables: document.tables?.length,
    references: document.references?.length,
    score: document.quality.score,
    warnings: document.quality.warnings.map(warning => warning.code),
    cleaner: document.cleaner.version,
  });
}

/** The paragraphs of all sections of a type, with what stands under them where it has the same type; `undefined` where there are none. */
function textOf({ sections = [] }: ArticleDocument, type: SectionType): string | undefined {
  const paragraphs = sections.filter(section => section.type === type).flatMap(section => section.paragraphs);
  return paragraphs.map(({ text }) => text).join('\n') || undefined;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Defined<T>;
}
