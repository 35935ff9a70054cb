import { inOrder } from '../shared/in-order';
import { FORMATS } from '../shared/export';
import { type Entry, isTrouble } from './entries';
import { outputPath } from './inputs';
import type { Manifest } from './manifest';
import type { Outcome } from './outcome';
import type { Writing } from './page';
import { Stopped, type WorkerPool } from './pool';
import type { Progress } from './progress';
import type { RunTally } from './run-tally';
import type { OutputStream } from './output-stream';

/** So many pages a thread may be ahead of the one that is told next. */
const AHEAD = 4;

/** Where the documents of a run go: a file each below a folder with a manifest, or one stream. */
export type Destination =
  | { readonly kind: 'folder'; readonly out: string; readonly force: boolean; readonly manifest: Manifest }
  | { readonly kind: 'stream'; readonly stream: OutputStream };

export interface Run {
  readonly pool: WorkerPool;
  readonly writing: Writing;
  readonly destination: Destination;
  readonly progress: Progress;
  readonly tally: RunTally;
  /** A line for the log. */
  readonly line: (outcome: Outcome) => string;
}

/**
 * Cleans `pages` side by side and tells of them in their order. As many are in memory as the threads need. Where the pool is
 * stopped, those at work are told as well, and the tally knows that there were more.
 */
export async function runPages(pages: AsyncIterable<Entry>, run: Run): Promise<void> {
  try {
    await runAll(pages, run);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  if (run.pool.stopped) run.tally.stopped = true;
}

async function runAll(pages: AsyncIterable<Entry>, run: Run): Promise<void> {
  const { pool, tally, progress, line } = run;
  for await (const outcome of inOrder(untilStopped(pages, pool), pool.size * AHEAD, page => cleanOne(page, run))) {
    await deliver(outcome, run);
    const { status, key } = outcome;
    const told: Outcome =
      status === 'cleaned' || status === 'unchanged' ? { status, key, summary: outcome.summary } : outcome;
    tally.add(told);
    progress.done(key, line(told));
  }
}

/** Where the pool is stopped there are no more pages, and it is no matter that the rest of them cannot be read. */
async function* untilStopped(pages: AsyncIterable<Entry>, pool: WorkerPool): AsyncGenerator<Entry> {
  try {
    for await (const page of pages) {
      if (pool.stopped) return;
      yield page;
    }
  } catch (error) {
    if (!pool.stopped) throw error;
  }
}

async function cleanOne(page: Entry, { pool, writing, destination }: Run): Promise<Outcome> {
  if (isTrouble(page)) return page;
  const { key, from, origin } = page;
  const job = { key, from, writing, ...(origin && { origin }) };
  if (destination.kind === 'stream') return pool.clean({ ...job, out: undefined, force: true });
  const { out, force, manifest } = destination;
  const earlier = writing.form === 'json' ? undefined : manifest.earlier(key);
  return pool.clean({ ...job, out, force, ...(earlier && { earlier }) });
}

async function deliver(outcome: Outcome, { destination, writing }: Run): Promise<void> {
  if (destination.kind === 'folder') {
    await destination.manifest.add(outcome, outputPath('', outcome.key, FORMATS[writing.form].extension));
  } else if (outcome.status === 'cleaned') {
    await destination.stream.add(outcome.text ?? '');
  }
}
