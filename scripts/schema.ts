/** `npm run schema`: writes the JSON Schemas of what Offprint writes, for readers of the output in any language. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TSchema } from '@sinclair/typebox';
import { Config } from '../infra/config-schema';
import { columnsText } from '../infra/glue-type';
import { ArticleDocument } from '../shared/document';
import { MemoryFile } from '../shared/memory/schema';

/** The tables' columns, for the construct: its package has no schema of the document. */
export const COLUMNS_FILE = join(__dirname, '..', 'infra', 'lib', 'glue-columns.ts');
const FOLDER = join(__dirname, '..', 'schema');

/** Each schema with the file that has it. */
export const SCHEMAS: readonly { readonly file: string; readonly schema: TSchema }[] = [
  { file: join(FOLDER, 'article-1.schema.json'), schema: ArticleDocument },
  { file: join(FOLDER, 'memory-1.schema.json'), schema: MemoryFile },
  { file: join(FOLDER, 'config.schema.json'), schema: Config },
];

/** A schema as its file has it. TypeBox writes a tuple as draft 7 does (`items` as a list). */
export function schemaText(schema: TSchema = ArticleDocument): string {
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema }, null, 2)}\n`;
}

if (require.main === module) {
  for (const { file, schema } of SCHEMAS) writeFileSync(file, schemaText(schema));
  writeFileSync(COLUMNS_FILE, columnsText());
}
