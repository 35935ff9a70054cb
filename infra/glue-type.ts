import { Kind, type TSchema } from '@sinclair/typebox';
import { CatalogRow } from '../lambdas/catalog-row';
import { ArticleDocument } from '../shared/document';
import type { GlueColumn } from './lib/glue-columns';

/** Names that Hive's type syntax can hold: `container-title` of CSL-JSON is not among them, and such a field is left out. */
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

const fieldsOf = (schema: TSchema): [string, TSchema][] =>
  Object.entries((schema as TSchema & { properties: Record<string, TSchema> }).properties).filter(([name]) =>
    PLAIN_NAME.test(name),
  );

/** The file with the columns of the catalog's tables. */
export const columnsText =
  (): string => `// Written by npm run schema from the schemas of the document and of the catalog. Do not edit.

/** A column of a Glue table. */
export interface GlueColumn {
  readonly name: string;
  readonly type: string;
  readonly comment?: string;
}

export const CATALOG_COLUMNS: GlueColumn[] = ${JSON.stringify(glueColumns(CatalogRow), null, 2)};

export const DOCUMENT_COLUMNS: GlueColumn[] = ${JSON.stringify(glueColumns(ArticleDocument), null, 2)};
`;

/** Columns of a table whose rows have this shape. Hive knows lower-case names only; its JSON reader looks past the case. */
export function glueColumns(schema: TSchema): GlueColumn[] {
  return fieldsOf(schema).map(([name, field]) => ({
    name: name.toLowerCase(),
    type: glueType(field),
    ...(typeof field.description === 'string' && field.description && { comment: field.description }),
  }));
}

/** The Hive type of a JSON Schema. Throws on a shape that no column can have, so that a new one in the document is noticed here. */
export function glueType(schema: TSchema): string {
  switch (schema[Kind]) {
    case 'String':
    case 'Literal':
    case 'Union': // of literals: the closed sets of the document
      return 'string';
    case 'Integer':
      return 'bigint';
    case 'Number':
      return 'double';
    case 'Boolean':
      return 'boolean';
    case 'Array':
      return `array<${glueType(schema.items as TSchema)}>`;
    case 'Tuple':
      return `array<${glueType((schema.items as [TSchema])[0])}>`;
    case 'Record': {
      const [values] = Object.values(schema.patternProperties as Record<string, TSchema>);
      return `map<string,${glueType(values!)}>`;
    }
    case 'Object':
      return `struct<${fieldsOf(schema)
        .map(([name, field]) => `${name.toLowerCase()}:${glueType(field)}`)
        .join(',')}>`;
    default:
      throw new Error(`No Hive type for a schema of kind ${schema[Kind]}.`);
  }
}
