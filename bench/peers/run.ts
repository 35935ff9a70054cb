/**
 * `npm run bench:peers`: Offprint beside the tools that others would take for the same HTML pages, same pages, same
 * scorer, one run. The pages are those of ../shared/corpus, where it is there, and of test/pages/html where it is not;
 * then there is no gold to score with, and only the times are told. Times travel between machines as ratios only.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import CliTable from 'cli-table3';
import { meanOf, type PageScore, scorePages } from '../../scripts/scores';
import { clean, VERSION } from '../../shared';
import { leastDocument } from './least-document';
import { NODE_PEERS } from './node-peers';
import { measured, type Run } from './peer';
import { runPythonPeers } from './python-peers';

const ROOT = join(__dirname, '..', '..');
const SHARED = join(ROOT, '..', 'shared');
const ROUNDS = 2;
const COLUMNS = ['f1', 'precision', 'recall', 'leak', 'must', 'heading'] as const;

function main(): void {
  const scored = existsSync(join(SHARED, 'corpus'));
  const files = pagesIn(scored ? join(SHARED, 'corpus', 'html') : join(ROOT, 'test', 'pages', 'html'));
  const pages = files.map(file => readFileSync(file));
  const ours = measured({ name: 'offprint', version: VERSION, work: cleaned }, pages, ROUNDS);
  const peers = [...NODE_PEERS.map(peer => measured(peer, pages, ROUNDS)), ...runPythonPeers(files, ROUNDS)].map(
    run => ({ ...run, results: run.results.map(leastDocument) }),
  );
  const table = new CliTable({ head: ['', ...(scored ? COLUMNS : []), 'time'], style: { head: [], border: [] } });
  for (const run of [ours, ...peers]) {
    const figures = scored ? figuresOf(run, files) : [];
    table.push([`${run.name} ${run.version}`, ...figures, `${(run.seconds / ours.seconds).toPrecision(2)} ×`]);
  }
  console.log(`${files.length} HTML pages of ${scored ? '../shared/corpus' : 'test/pages/html (no gold: times only)'}`);
  console.log(table.toString());
}

const cleaned = (page: Uint8Array): unknown => clean(page, { key: 'bench' });

const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.html'))
    .map(name => join(folder, name));

/** The mean of each figure, in per cent; a dash where the tool gives nothing to measure (leak: lower is better). */
function figuresOf(run: Run<unknown>, files: readonly string[]): string[] {
  const scores = scoresOf(run, files);
  return COLUMNS.map(column => {
    const mean = meanOf(scores, column);
    return mean === undefined ? '–' : (100 * mean).toFixed(1);
  });
}

function scoresOf({ results }: Run<unknown>, files: readonly string[]): PageScore[] {
  const out = mkdtempSync(join(tmpdir(), 'offprint-peers-'));
  files.forEach((file, i) => writeFileSync(join(out, `${basename(file)}.json`), JSON.stringify(results[i])));
  const scores = scorePages(SHARED, out).filter(page => page.kind === 'html');
  rmSync(out, { recursive: true });
  return scores;
}

main();
