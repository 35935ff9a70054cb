import { type Static, Type } from '@sinclair/typebox';

/**
 * One line of the catalog: what one wants to know of a document without opening it. The table in the data catalog has its columns from
 * here. Names are lower case with underscores, since Athena knows no other.
 */
export const CatalogRow = Type.Object({
  key: Type.String({ description: 'key of the document in the clean bucket' }),
  sequence: Type.String({ description: 'orders the rows of one key: the greatest is the latest' }),
  deleted: Type.Boolean(),
  id: Type.Optional(Type.String({ description: 'sha256 of the source' })),
  kind: Type.Optional(Type.String()),
  page_type: Type.Optional(Type.String()),
  language: Type.Optional(Type.String()),
  title: Type.Optional(Type.String()),
  authors: Type.Optional(Type.Array(Type.String())),
  doi: Type.Optional(Type.String()),
  pmid: Type.Optional(Type.String()),
  journal: Type.Optional(Type.String()),
  publisher: Type.Optional(Type.String()),
  year: Type.Optional(Type.Integer()),
  abstract: Type.Optional(Type.String()),
  section_types: Type.Optional(Type.Array(Type.String())),
  characters: Type.Optional(Type.Integer({ description: 'length of all paragraphs' })),
  figures: Type.Optional(Type.Integer()),
  tables: Type.Optional(Type.Integer()),
  references: Type.Optional(Type.Integer()),
  score: Type.Optional(Type.Number()),
  warnings: Type.Optional(Type.Array(Type.String())),
  cleaner: Type.Optional(Type.String()),
});
export type CatalogRow = Static<typeof CatalogRow>;
