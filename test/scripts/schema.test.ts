import { readFileSync } from 'node:fs';
import { SCHEMA_FILE, schemaText } from '../../scripts/schema';

test('the checked-in schema is the one that shared/document.ts says (else run npm run schema)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
});
