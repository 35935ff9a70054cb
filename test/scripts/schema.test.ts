import { readFileSync } from 'node:fs';
import { columnsText } from '../../infra/glue-type';
import { COLUMNS_FILE, SCHEMAS, schemaText } from '../../scripts/schema';

test.each(SCHEMAS)('$file is what `npm run schema` writes', ({ file, schema }) => {
  expect(readFileSync(file, 'utf8')).toBe(schemaText(schema));
});

test('so are the columns of the catalog', () => {
  expect(readFileSync(COLUMNS_FILE, 'utf8')).toBe(columnsText());
});
