import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { batchSeconds, COST, FUNCTIONS_OF_A_PREFIX, runOf, sumOf, unpackedIn } from '../../scripts/scale/arithmetic';
import { SCALE_FILE, withTables } from '../../scripts/scale/index';
import { LIMIT, MEASURED, MIB_OF_A_PROCESSOR } from '../../scripts/scale/figures';

const page = (name: string): string => readFileSync(join(__dirname, '../..', name), 'utf8');
const scale = readFileSync(SCALE_FILE, 'utf8');
const operations = page('docs/operations.md');

test('docs/scale.md has the tables of now (else run npm run docs), and all of them', () => {
  expect(withTables(scale)).toBe(scale);
  for (const mark of ['cost', 'time', 'limits', 'batches'])
    expect(scale).toMatch(new RegExp(`<!-- ${mark} -->\\n\\| `));
});

test.each([
  ['README.md', 'A million pages cost about $8.55 at 100 ms', COST.cleaning],
  ['docs/reading.md', '| **cleaning** | | **8.55** |', COST.cleaning],
  ['docs/reading.md', ' | 9.51 |', sumOf(COST.backfill)],
  ['docs/reading.md', ' | 2.31 |', COST.backfillDone],
])('%s says %s, which is what the figures give', (name, sentence, value) => {
  expect(page(name)).toContain(sentence);
  expect(sentence).toContain(value.toFixed(2));
});

test('what the runbook says of containers is what was measured', () => {
  const cost = sumOf([['processor', COST.unpack - 5]]);
  expect(operations).toContain(`$5.00 for writing them and $${cost.toFixed(2)} of processor`);
  const [written, passed] = [MEASURED.unpack, MEASURED.passOver].map(ms => Math.floor(unpackedIn(14, ms) / 10_000) * 10_000) as [number, number]; // prettier-ignore
  expect(operations).toContain(
    `some ${written.toLocaleString('en')} pages of a WARC and for ${passed.toLocaleString('en')} that are`,
  );
  expect(scale).toContain(`some ${Math.floor(unpackedIn(1 / 60, MEASURED.unpack) / 10) * 10} pages a second each`);
});

test('twice the functions take half the time, and more than one prefix bears wants a second', () => {
  expect(runOf(1e8, 200).hours).toBeCloseTo(runOf(1e8, 100).hours / 2);
  expect(runOf(1e8, FUNCTIONS_OF_A_PREFIX).prefixes).toBe(1);
  expect(runOf(1e8, FUNCTIONS_OF_A_PREFIX + 1).prefixes).toBe(2);
});

test('the plan stays clear of the limits', () => {
  const setting = (name: string): number => Number(new RegExp(`-c ${name}=(\\d+)`).exec(scale)![1]);
  const pagesPerSecond =
    (setting('backfillConcurrency') * (setting('memorySize') / MIB_OF_A_PROCESSOR) * 1000) / MEASURED.clean;
  expect(pagesPerSecond).toBeLessThan(LIMIT.putsPerPrefix);
  expect(setting('backfillConcurrency')).toBeLessThan(LIMIT.lambdas);
  expect(batchSeconds(setting('backfillBatchSize'))).toBeLessThan(240);
  expect(scale).toContain(`${pagesPerSecond.toLocaleString('en')} pages a second, which one prefix bears: ${(1e8 / pagesPerSecond / 3600).toFixed(1)} hours`); // prettier-ignore
});
