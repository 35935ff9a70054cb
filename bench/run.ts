/**
 * `npm run bench`: how fast pages are cleaned, on one core, beside the floor (decode the same bytes and put them in NFC) and
 * for HTML @mozilla/readability with jsdom. Each measurement has a process of its own, the first page and the warm-up are
 * told apart, and processor time counts by its median. Ratios travel between machines, pages a second do not.
 *
 *     npm run bench                 the table
 *     npm run bench -- --only corpus
 *     npm run bench -- --save       … and the ratios into bench/baseline.json
 *     npm run bench -- --check      fails where a ratio fell by a quarter in three runs
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import CliTable from 'cli-table3';
import { type Baseline, fallen, fallenInAll, type Ratios } from './baseline';
import type { Measure } from './measure';
import { type PageSet, pageSets } from './sets';
import type { WorkName } from './works';

const BASELINE = join(__dirname, 'baseline.json');
const RUNS = 3;

interface Result {
  readonly set: PageSet;
  readonly ours: Measure;
  readonly ratios: Ratios;
}

function measured(work: WorkName, set: string): Measure {
  const args = ['--import', 'tsx', join(__dirname, 'measure.ts'), work, set];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measure;
}

/** Readability is measured on real pages; on generated ones it would say nothing. */
function resultOf(set: PageSet): Result {
  const ours = measured('offprint', set.name);
  const floor = ours.warm / measured('floor', set.name).warm;
  if (!set.html || set.name.startsWith('grown')) return { set, ours, ratios: { floor } };
  return { set, ours, ratios: { floor, readability: measured('readability', set.name).warm / ours.warm } };
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
function check(sets: readonly PageSet[], first: Baseline, baseline: Baseline): void {
  const runs = [first];
  let suspects = fallen(baseline, first);
  while (suspects.length > 0 && runs.length < RUNS) {
    runs.push(baselineOf(sets.filter(({ name }) => suspects.includes(name)).map(resultOf)));
    suspects = fallen(baseline, runs.at(-1)!);
  }
  const lost = suspects.length > 0 ? fallenInAll(baseline, runs) : [];
  for (const name of lost) console.error(`${name}: a ratio fell by a quarter in ${RUNS} runs.`);
  if (lost.length > 0) process.exitCode = 1;
}

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, save: { type: 'boolean' }, check: { type: 'boolean' } },
});
const sets = pageSets().filter(({ name }) => name.includes(values.only));
const results = sets.map(resultOf);
print(results);
const known = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline) : {};
if (values.save) writeFileSync(BASELINE, `${JSON.stringify({ ...known, ...baselineOf(results) }, undefined, 2)}\n`);
if (values.check) check(sets, baselineOf(results), known);
