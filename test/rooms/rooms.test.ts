import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUITES, suiteOf } from './rooms';

test.each([...Object.keys(SUITES), 'rest'])('the suite %s has a file that Jest finds', suite => {
  expect(readFileSync(join(__dirname, `${suite}.suite.ts`), 'utf8')).toContain(`runSuite('${suite}')`);
});

test.each(Object.values(SUITES).flat())('%s is there', name => {
  expect(existsSync(join(__dirname, '..', name))).toBe(true);
});

test.each([
  [join('cite', 'parse.test.ts'), 'front'],
  [join('read', 'html', 'law.test.ts'), 'reading'],
  ['laws.test.ts', 'whole'],
  ['clean.test.ts', 'rest'],
  [join('new', 'thing.test.ts'), 'rest'],
])('%s runs with %s', (file, suite) => expect(suiteOf(file)).toBe(suite));
