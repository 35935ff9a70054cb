import { readFileSync } from 'node:fs';
import { RULES_FILE, rulesText, ruleTables } from '../../scripts/rules';

const rules = ruleTables().flatMap(table => table.rules);

test('docs/rules.md says what the tables say (else run npm run docs)', () => {
  expect(readFileSync(RULES_FILE, 'utf8')).toBe(rulesText());
});

test('no two rules share an id', () => {
  const ids = rules.map(rule => rule.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test.each(rules.map(rule => [rule.id, rule] as const))(
  '%s has an id in kebab-case, a sentence and an example',
  (_, rule) => {
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(rule.reason).toMatch(/\S.*\.$/);
    expect(rule.example).not.toBe('');
  },
);
