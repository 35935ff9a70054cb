/** Part of `npm run docs`: writes the tables of docs/scale.md between their marks, from the figures beside this file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batchSeconds, COST, FUNCTIONS_OF_A_PREFIX, type Item, PAGES_A_SECOND, runOf, sumOf } from './arithmetic';
import { LIMIT, MEASURED } from './figures';

export const SCALE_FILE = join(__dirname, '..', '..', 'docs', 'scale.md');

const PAGES = 100_000_000;
const CONCURRENCIES = [10, 100, 500, 1000, 5000];
const BATCHES = [25, 250, 1000];
/** The longest input of an item: a key of 1024 bytes, the name of the run, and the JSON around them. */
const ITEM_BYTES = 1024 + 36 + 25;

export const dollars = (value: number): string => `$${value.toLocaleString('en', value < 100 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 0 })}`; // prettier-ignore
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const hours = (value: number): string => (value > 48 ? `${(value / 24).toFixed(1)} days` : `${value.toFixed(1)} hours`);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |\n`).join('');

const costRow = ([name, each]: Item): string[] => [name, dollars(each), dollars((each * PAGES) / 1e6)];

/** What was measured, in a line: each kind of page, and the mean of all pages. */
function measured(): string {
  const kinds = Object.entries(MEASURED.bench);
  const pages = kinds.reduce((sum, [, [, count]]) => sum + count, 0);
  const mean = kinds.reduce((sum, [, [ms, count]]) => sum + ms * count, 0) / pages;
  return `${kinds.map(([kind, [ms]]) => `${kind} ${ms} ms`).join(', ')}, a page of the ${pages} on average ${Math.round(mean)} ms`;
}

/** Each table of the page by its mark. */
const TABLES: Readonly<Record<string, () => string>> = {
  cost: () =>
    table(
      ['', 'a million pages', '100 million'],
      [
        ...COST.backfill.map(costRow),
        costRow(['**a backfill**', sumOf(COST.backfill)]),
        costRow(['the same, where all pages are done already', COST.backfillDone]),
        costRow(['by events instead, as pages come in', COST.cleaning]),
        costRow(['more, where the pages are in containers', COST.unpack]),
        ['to list them, or to take them from an inventory', `${dollars(COST.list)}, ${dollars(COST.inventory)}`, `${dollars(COST.list * 100)}, ${dollars(COST.inventory * 100)}`], // prettier-ignore
      ],
    ),
  time: () =>
    table(
      ['functions at a time (`backfillConcurrency`)', 'pages a second', '100 million pages', 'prefixes at least'],
      CONCURRENCIES.map(concurrency => {
        const run = runOf(PAGES, concurrency);
        return [whole(concurrency), whole(run.pagesPerSecond), hours(run.hours), whole(run.prefixes)];
      }),
    ),
  batches: () =>
    table(
      ['pages in a batch (`backfillBatchSize`)', 'batches of 100 million', 'seconds each', 'input at most'],
      BATCHES.map(size => [whole(size), whole(PAGES / size), whole(batchSeconds(size)), inputOf(size)]),
    ),
  limits: () =>
    table(
      ['limit', 'of', 'where it binds'],
      [
        [`${whole(LIMIT.putsPerPrefix)} PUT, ${whole(LIMIT.getsPerPrefix)} GET and HEAD a second`, 'S3, a prefix', `${whole(FUNCTIONS_OF_A_PREFIX)} functions (${PAGES_A_SECOND.toFixed(1)} pages a second each) over one prefix of the clean bucket; the ingest bucket and the HEADs come later`], // prettier-ignore
        [`${whole(LIMIT.lambdas)} invocations at a time`, 'Lambda, an account and region', `${whole(runOf(PAGES, LIMIT.lambdas).pagesPerSecond)} pages a second for all functions of the account; a new one has 10`], // prettier-ignore
        [
          `${whole(LIMIT.children)} children at a time`,
          'Step Functions, a Distributed Map',
          '`backfillConcurrency` goes no higher',
        ],
        [`${whole(LIMIT.items)} items`, 'the same', 'one run takes no more pages: split by prefix'],
        [`${whole(LIMIT.expressSeconds)} seconds`, 'an execution of Express', `a batch: the function has 240 of them, ${whole(240 * PAGES_A_SECOND)} pages`], // prettier-ignore
        [
          `${whole(LIMIT.inputBytes / 1024)} KiB`,
          'the input of an execution',
          'a batch: Step Functions closes one that would have more, whatever its size was to be',
        ],
        ['25,000 events', 'the history of a Standard execution', 'nothing: each child has its own, and the run has a dozen. A container that is called again leaves some six events a time'], // prettier-ignore
      ],
    ),
};

const inputOf = (size: number): string => {
  const kib = Math.ceil((size * ITEM_BYTES) / 1024);
  return kib > LIMIT.inputBytes / 1024 ? `${LIMIT.inputBytes / 1024} KiB (with the longest keys it would be ${kib})` : `${kib} KiB`; // prettier-ignore
};

/** `page` with the tables of now between their marks, and what was measured. */
export function withTables(page: string): string {
  const tables = Object.entries(TABLES).map(([name, make]) => [name, `\n${make()}`] as const);
  const between = (name: string) => new RegExp(`(?<=<!-- ${name} -->)[^]*?(?=<!-- /${name} -->)`);
  return [...tables, ['measured', measured()] as const].reduce((text, [name, made]) => text.replace(between(name), () => made), page); // prettier-ignore
}

if (require.main === module) writeFileSync(SCALE_FILE, withTables(readFileSync(SCALE_FILE, 'utf8')));
