/**
 * `npm run bench`: how fast pages are cleaned, in this one process on one core, beside two measures taken in the same
 * run: the floor (decode the same bytes and put them in NFC, the least that anybody must do), and for HTML
 * @mozilla/readability with jsdom. All of them are warm, take turns, and count by their median. Ratios travel between
 * machines, pages a second do not.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import CliTable from 'cli-table3';
import { buildSync } from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';
import type * as Offprint from '../shared';
import { SUPPORTED } from '../scripts/supported.mjs';
import { largeHtml, largePdfText, largeText } from './pages';

const ROUNDS = 7;
/** Each measurement repeats its work until it has taken this long, so that the clock's grain does not count. */
const LEAST_MS = 150;
const LARGE = 200_000;
const SAMPLES = join(__dirname, '..', 'samples');
const KINDS = ['text', 'html', 'pdf-text'] as const;
const { clean } = shipped();

/** The cleaner as it is shipped, in one bundle: run file by file, as this script is, each small function costs more. */
function shipped(): typeof Offprint {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  const outfile = join(folder, 'offprint.cjs');
  const entryPoints = [join(__dirname, '..', 'shared', 'index.ts')];
  try {
    buildSync({
      entryPoints,
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      supported: SUPPORTED,
      logLevel: 'warning',
    });
    return createRequire(__filename)(outfile) as typeof Offprint;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface PageSet {
  readonly name: string;
  readonly html: boolean;
  readonly pages: readonly Uint8Array[];
}

function pageSets(): PageSet[] {
  const samples = readdirSync(SAMPLES, { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(SAMPLES, entry.name)))
    .map(bytes => ({ bytes, kind: clean(bytes, { key: 'sample' }).source.kind }));
  const large = { text: largeText, html: largeHtml, 'pdf-text': largePdfText };
  return KINDS.flatMap(kind => [
    { name: `${kind}, samples`, html: kind === 'html', pages: samples.filter(s => s.kind === kind).map(s => s.bytes) },
    { name: `${kind}, large`, html: kind === 'html', pages: [Buffer.from(large[kind](LARGE))] },
  ]);
}

type Work = (page: Uint8Array) => unknown;
const cleaning: Work = page => clean(page, { key: 'bench' });
const floor: Work = page => new TextDecoder().decode(page).normalize('NFC');
const silent = new VirtualConsole();
const readability: Work = page =>
  new Readability(new JSDOM(Buffer.from(page).toString(), { virtualConsole: silent }).window.document).parse();

/** Milliseconds that `work` takes for all pages once. */
function timed(work: Work, pages: readonly Uint8Array[]): number {
  const started = performance.now();
  let times = 0;
  let elapsed: number;
  do {
    for (const page of pages) work(page);
    times++;
    elapsed = performance.now() - started;
  } while (elapsed < LEAST_MS);
  return elapsed / times;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Median over the rounds of each work's time; the works take turns, so that a slow moment meets them all. */
function medians(works: readonly Work[], pages: readonly Uint8Array[]): number[] {
  for (const work of works) timed(work, pages); // warm-up
  const rounds = Array.from({ length: ROUNDS }, () => works.map(work => timed(work, pages)));
  return works.map((_, i) => median(rounds.map(round => round[i]!)));
}

/** Share of the time that each stage of cleaning takes, in per cent. */
function stageShares(pages: readonly Uint8Array[]): string {
  const times = new Map<Offprint.Stage, number>();
  for (const page of pages) {
    let last = performance.now();
    const onStage = (stage: Offprint.Stage): void => {
      const now = performance.now();
      times.set(stage, (times.get(stage) ?? 0) + now - last);
      last = now;
    };
    clean(page, { key: 'bench', onStage });
  }
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times].map(([stage, time]) => `${stage} ${Math.round((100 * time) / whole)}`).join(' · ');
}

const sets = pageSets();
const table = new CliTable({
  head: ['', 'pages', 'KB', 'ms a page', 'pages/s', 'MB/s', 'times the floor', 'Readability takes'],
  style: { head: [], border: [] },
  colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
});
for (const { name, html, pages } of sets) {
  const [ours, least, peer] = medians(html ? [cleaning, floor, readability] : [cleaning, floor], pages);
  const bytes = pages.reduce((sum, page) => sum + page.length, 0);
  const seconds = ours! / 1000;
  table.push([
    name,
    pages.length,
    Math.round(bytes / 1000),
    (ours! / pages.length).toFixed(2),
    Math.round(pages.length / seconds),
    (bytes / 1e6 / seconds).toFixed(2),
    (ours! / least!).toFixed(1),
    peer === undefined ? '–' : `${(peer / ours!).toFixed(1)} × as long`,
  ]);
}
console.log(table.toString());
console.log('\nPer cent of the time in each stage:');
for (const { name, pages } of sets) console.log(`  ${name}: ${stageShares(pages)}`);
