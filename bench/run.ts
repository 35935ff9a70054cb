/**
 * `npm run bench`: how fast pages are cleaned, on one core, beside the floor (decode the same bytes and put them in NFC) and
 * for HTML @mozilla/readability with jsdom. Each measurement has a process of its own, the first page and the warm-up are
 * told apart, and processor time counts by its median. Ratios travel between machines, pages a second do not.
 *
 *     npm run bench                 the table, first pages after a start, memory and growth among it (minutes)
 *     npm run bench -- --only corpus
 *     npm run bench -- --check      fails where a ratio of bench/baseline.json fell by a quarter in three runs (a minute)
 *     npm run bench -- --save       measures those and writes bench/baseline.json anew: on a quiet machine
 *
 * Beside other tools on the same pages: `npm run bench:peers`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import CliTable from 'cli-table3';
import { type Baseline, fallen, fallenInAll, growthOf, type Ratios } from './baseline';
import type { Measure } from './measure';
import { grownName, KINDS, type PageSet, pageSets, SIZES } from './sets';
import { shipped, type WorkName } from './works';

const BASELINE = join(__dirname, 'baseline.json');
const RUNS = 3;

interface Result {
  readonly set: PageSet;
  readonly ours: Measure;
  readonly ratios: Ratios;
}

function measured(work: WorkName, set: string, bundle: string): Measure {
  const args = ['--import', 'tsx', join(__dirname, 'measure.ts'), work, set, bundle];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measure;
}

/** Readability is measured on real pages; on generated ones it would say nothing. */
function resultOf(set: PageSet, bundle: string): Result {
  const ours = measured('offprint', set.name, bundle);
  const floor = ours.warm / measured('floor', set.name, bundle).warm;
  if (!set.html || set.name.startsWith('grown')) return { set, ours, ratios: { floor } };
  return { set, ours, ratios: { floor, readability: measured('readability', set.name, bundle).warm / ours.warm } };
}

function print(results: readonly Result[]): void {
  const table = new CliTable({
    head: ['', 'pages', 'KB', 'first ms', 'cold ms', 'warm ms a page', 'MB/s', 'memory MB', 'times the floor', 'Readability takes'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
  }); // prettier-ignore
  for (const { set, ours, ratios } of results) {
    table.push([
      set.name,
      ours.pages,
      Math.round(ours.bytes / 1000),
      Math.round(ours.first),
      Math.round(ours.cold),
      (ours.warm / ours.pages).toFixed(2),
      (ours.bytes / 1000 / ours.warm).toFixed(2),
      Math.round(ours.memory),
      ratios.floor.toFixed(0),
      ratios.readability === undefined ? '–' : `${ratios.readability.toFixed(1)} × as long`,
    ]);
  }
  console.log(table.toString());
}

const baselineOf = (results: readonly Result[]): Baseline =>
  Object.fromEntries(results.map(({ set, ratios }) => [set.name, ratios]));

/** Sets that fell are measured again, until one run clears them or three have not. */
function check(again: (names: readonly string[]) => Baseline, first: Baseline, baseline: Baseline): void {
  const runs = [first];
  let suspects = fallen(baseline, first);
  while (suspects.length > 0 && runs.length < RUNS) {
    runs.push(again(suspects));
    suspects = fallen(baseline, runs.at(-1)!);
  }
  const lost = suspects.length > 0 ? fallenInAll(baseline, runs) : [];
  for (const name of lost) console.error(`${name}: a ratio fell by a quarter in ${RUNS} runs.`);
  if (lost.length > 0) process.exitCode = 1;
}

/** How time grows from the smallest to the largest generated page, where both were measured. */
function printGrowth(results: readonly Result[]): void {
  const of = (kind: string, size: number) => results.find(({ set }) => set.name === grownName(kind, size))?.ours;
  for (const kind of KINDS) {
    const [small, large] = [of(kind, SIZES[0]), of(kind, SIZES[3])];
    if (small === undefined || large === undefined) continue;
    console.log(`${kind}: a byte of the ${SIZES[3]} takes ${growthOf(small, large).toFixed(2)} times one of the ${SIZES[0]}`);
  }
} // prettier-ignore

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: '' }, save: { type: 'boolean' }, check: { type: 'boolean' } },
  });
  const isChecked = values.save === true || values.check === true;
  const sets = pageSets().filter(({ name, checked }) => name.includes(values.only) && checked === isChecked || name === 'samples' && values.only === ''); // prettier-ignore
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  try {
    const bundle = await shipped(folder);
    const measure = (list: readonly PageSet[]) => list.map(set => resultOf(set, bundle));
    const results = measure(sets);
    print(results);
    printGrowth(results);
    const now = baselineOf(results);
    if (values.save) writeFileSync(BASELINE, `${JSON.stringify(now, undefined, 2)}\n`);
    if (!values.check) return;
    const known = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline) : {};
    check(names => baselineOf(measure(sets.filter(({ name }) => names.includes(name)))), now, known);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
