/**
 * One work on one set in a process of its own: `fork('bench/measure.ts', ['offprint', 'corpus html', BUNDLE])`. Warms up, sends
 * `Started`, then answers each message with a `Round`, until its parent lets go of it. So works can take turns.
 * Processor time counts, not the clock: it does not know who else is at work.
 */
import { pageSets } from './sets';
import { type Work, type WorkName, workOf } from './works';

export interface Started {
  readonly pages: number;
  readonly bytes: number;
  /** Milliseconds for the first page after the start, the modules loaded. */
  readonly first: number;
  /** Milliseconds for the first round, in which the engine warms up. */
  readonly cold: number;
}

export interface Round {
  /** Milliseconds for all pages. */
  readonly time: number;
  /** Most memory that the process has held, in MB. */
  readonly memory: number;
}

/**
 * A process is warm after so much work and so many rounds: the engine compiles a function when it has run often enough, however long
 * that takes the machine. By the sixth round times no longer fall.
 */
const WARM_UP_MS = 3000;
const WARM_UP_ROUNDS = 6;
/** Large pages warm up in fewer rounds. */
const MOST_MS = 20_000;
/** A round repeats its work to at least this, so that the grain of the clock does not count. */
const LEAST_MS = 100;

const [name, set, bundle] = process.argv.slice(2) as [WorkName, string, string];
const chosen = pageSets().find(each => each.name === set);
if (chosen === undefined) throw new Error(`There is no set ${set}.`);
const pages = chosen.pages();
process.once('disconnect', () => process.exit());
void workOf(name, bundle).then(work => {
  const { started, times } = warmUp(work);
  process.on('message', () => process.send!(round(work, times)));
  process.send!(started);
});

/** What the first rounds took, and how often a round repeats its work. */
function warmUp(work: Work): { started: Started; times: number } {
  const first = timed(work, pages.slice(0, 1));
  const cold = first + timed(work, pages.slice(1));
  let [last, rounds] = [cold, 1];
  for (let spent = cold; (spent < WARM_UP_MS || rounds < WARM_UP_ROUNDS) && spent < MOST_MS; spent += last) {
    last = timed(work, pages) || 1;
    rounds++;
  }
  const bytes = pages.reduce((sum, page) => sum + page.length, 0);
  return { started: { pages: pages.length, bytes, first, cold }, times: Math.ceil(LEAST_MS / last) };
}

function round(work: Work, times: number): Round {
  let total = 0;
  for (let i = 0; i < times; i++) total += timed(work, pages);
  return { time: total / times, memory: process.resourceUsage().maxRSS / 1024 };
}

/** Milliseconds of processor for all pages once; a page that a work refuses counts with what it took. */
function timed(work: Work, list: readonly Uint8Array[]): number {
  const started = process.cpuUsage();
  for (const page of list) {
    try {
      work(page);
    } catch {
      continue;
    }
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
