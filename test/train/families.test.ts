import { COLUMNS } from '../../shared/label/context';
import { FEATURE_FAMILIES, names } from '../../train/families';

const PATTERNS = FEATURE_FAMILIES.flatMap(({ columns }) => columns);

test('every column of the models belongs to a family', () => {
  expect(COLUMNS.filter(column => !PATTERNS.some(pattern => names(pattern, column)))).toEqual([]);
});

test('every pattern names a column', () => {
  const idle = PATTERNS.filter(pattern => !COLUMNS.some(column => names(pattern, column)));
  expect(idle).toEqual(['word-scores']);
});

test('no name stands for two families', () => {
  const all = FEATURE_FAMILIES.map(({ name }) => name);
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  ['*@*', 'years@-1'],
  ['in-*', 'in-nav'],
  ['gap', 'gap'],
  ['commas*', 'commas'],
])('%s names %s', (pattern, column) => expect(names(pattern, column)).toBe(true));

test.each([
  ['*@*', 'years~3'],
  ['in-*', 'indent'],
  ['gap', 'gaps'],
  ['gap@*', 'gap'],
])('%s does not name %s', (pattern, column) => expect(names(pattern, column)).toBe(false));
