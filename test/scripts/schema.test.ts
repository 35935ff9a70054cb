import { readFileSync } from 'node:fs';
import { SCHEMAS, schemaText } from '../../scripts/schema';

test.each(SCHEMAS)('$file is what `npm run schema` writes', ({ file, schema }) => {
  expect(readFileSync(file, 'utf8')).toBe(schemaText(schema));
});
