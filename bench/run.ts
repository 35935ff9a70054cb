/**
 * `npm run bench`: how fast pages are cleaned, on one core, beside the floor (decode the same bytes and put them in NFC), the pace
 * (@mozilla/readability with jsdom on one generated page), and for HTML Readability on the same pages. Each has a process of its own, the
 * first page and the warm-up are told apart, rounds go in turns, and a ratio is the median of theirs, of processor time. Ratios travel
 * between machines, pages a second do not.
 *
 *     npm run bench                 the table, first pages after a start, memory and growth among it (minutes)
 *     npm run bench -- --only corpus
 *     npm run bench -- --check      fails where both ratios of bench/baseline.json fell by a quarter in three runs (two minutes)
 *     npm run bench -- --save       measures those and writes bench/baseline.json anew: on a quiet machine
 *
 * Beside other tools on the same pages: `npm run bench:peers`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import CliTable from 'cli-table3';
import { type Baseline, fallen, fallenInAll, growthOf, type Ratios } from './baseline';
import type { Round, Started } from './measure';
import { inTurns, medianOf, Runner } from './runner';
import { grownName, isGrown, KINDS, type PageSet, pageSets, SIZES } from './sets';
import { PACE, shipped, type WorkName } from './works';

const BASELINE = join(__dirname, 'baseline.json');
const RUNS = 3;

interface Result {
  readonly set: PageSet;
  readonly ours: Measure;
  readonly ratios: Ratios;
}

/** What we take: `warm` is the median of rounds, in milliseconds, `memory` the most that the process held, in MB. */
interface Measure extends Started {
  readonly warm: number;
  readonly memory: number;
}

/**
 * Ratios of each set, each the median of the rounds' ratios. With `peer` also Readability's on the same pages, where they are real HTML: on generated
 * ones it would say nothing.
 */
async function resultsOf(sets: readonly PageSet[], bundle: string, peer: boolean): Promise<Result[]> {
  const pace = await Runner.start(PACE.work, PACE.set, bundle);
  const results: Result[] = [];
  for (const set of sets) {
    const works: readonly WorkName[] =
      peer && set.html && !isGrown(set.name) ? ['offprint', 'floor', 'readability'] : ['offprint', 'floor'];
    const runners: Runner[] = [];
    for (const work of works) runners.push(await Runner.start(work, set.name, bundle));
    const [paces, ours, floors, peers] = (await inTurns([pace, ...runners])) as [Round[], Round[], Round[], Round[]?];
    for (const runner of runners) runner.stop();
    results.push({ set, ours: measureOf(runners[0]!.started, ours), ratios: ratiosOf(ours, floors, paces, peers) });
  }
  pace.stop();
  return results;
}

const measureOf = (started: Started, rounds: readonly Round[]): Measure => ({
  ...started,
  warm: medianOf(rounds.map(({ time }) => time)),
  memory: Math.max(...rounds.map(({ memory }) => memory)),
});

function ratiosOf(ours: Round[], floors: Round[], paces: Round[], peers?: Round[]): Ratios {
  const [floor, pace] = [ratioOf(ours, floors), ratioOf(ours, paces)];
  return peers === undefined ? { floor, pace } : { floor, pace, readability: ratioOf(peers, ours) };
}

const ratioOf = (one: readonly Round[], other: readonly Round[]): number =>
  medianOf(one.map(({ time }, i) => time / other[i]!.time));

function print(results: readonly Result[]): void {
  const table = new CliTable({
    head: ['', 'pages', 'KB', 'first ms', 'cold ms', 'warm ms a page', 'MB/s', 'memory MB', 'times the floor', 'beside the pace', 'Readability takes'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
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
      ratios.pace.toPrecision(3),
      ratios.readability === undefined ? '–' : `${ratios.readability.toFixed(1)} × as long`,
    ]);
  }
  console.log(table.toString());
}

const baselineOf = (results: readonly Result[]): Baseline =>
  Object.fromEntries(results.map(({ set, ratios }) => [set.name, ratios]));

/** Sets that fell are measured again, until one run clears them or three have not. */
async function check(again: (names: readonly string[]) => Promise<Baseline>, first: Baseline, baseline: Baseline) {
  const runs = [first];
  let suspects = fallen(baseline, first);
  while (suspects.length > 0 && runs.length < RUNS) {
    runs.push(await again(suspects));
    suspects = fallen(baseline, runs.at(-1)!);
  }
  const lost = suspects.length > 0 ? fallenInAll(baseline, runs) : [];
  for (const name of lost) console.error(`${name}: the ratios fell by a quarter in ${RUNS} runs.`);
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
    const measure = (list: readonly PageSet[]) => resultsOf(list, bundle, !isChecked);
    const results = await measure(sets);
    print(results);
    printGrowth(results);
    const now = baselineOf(results);
    if (values.save) writeFileSync(BASELINE, `${JSON.stringify(now, undefined, 2)}\n`);
    if (!values.check) return;
    const known = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline) : {};
    await check(async names => baselineOf(await measure(sets.filter(({ name }) => names.includes(name)))), now, known);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
