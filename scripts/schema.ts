/** `npm run schema`: writes the JSON Schema of the article document, for readers of the output in any language. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleDocument } from '../shared/document';

export const SCHEMA_FILE = join(__dirname, '..', 'schema', 'article-1.schema.json');

/** The schema as the file has it. TypeBox writes a tuple as draft 7 does (`items` as a list). */
export function schemaText(): string {
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...ArticleDocument }, null, 2)}\n`;
}

if (require.main === module) writeFileSync(SCHEMA_FILE, schemaText());
