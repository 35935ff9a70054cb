/**
 * Measures one work on one set in this process and prints a `Measure` as JSON: `tsx bench/measure.ts offprint "corpus html" BUNDLE`.
 * Processor time counts, not the clock: it does not know who else is at work.
 */
import { pageSets } from './sets';
import { type Work, type WorkName, workOf } from './works';

export interface Measure {
  readonly pages: number;
  readonly bytes: number;
  /** Milliseconds for the first page after the start, the modules loaded. */
  readonly first: number;
  /** Milliseconds for the first round, in which the engine warms up. */
  readonly cold: number;
  /** Median of the rounds after it, in milliseconds. */
  readonly warm: number;
  /** Most memory that the process held, in MB. */
  readonly memory: number;
}

const ROUNDS = 5;
/** A process is warm after so much work: the engine compiles a regular expression twice before it is done with it. */
const WARM_UP_MS = 3000;
/** A round repeats its work to at least this, so that the grain of the clock does not count; rounds end after the most. */
const LEAST_MS = 100;
const MOST_MS = 20_000;

const [name, set, bundle] = process.argv.slice(2) as [WorkName, string, string];
const chosen = pageSets().find(each => each.name === set);
if (chosen === undefined) throw new Error(`There is no set ${set}.`);
const pages = chosen.pages();
void workOf(name, bundle).then(work => console.log(JSON.stringify(measure(work))));

function measure(work: Work): Measure {
  const first = timed(work, pages.slice(0, 1));
  const cold = first + timed(work, pages.slice(1));
  let last = cold;
  for (let spent = cold; spent < WARM_UP_MS; spent += last) last = timed(work, pages) || 1;
  const times = Math.max(1, Math.ceil(LEAST_MS / last));
  const rounds: number[] = [];
  const started = performance.now();
  while (rounds.length < ROUNDS && (rounds.length === 0 || performance.now() - started < MOST_MS)) {
    let total = 0;
    for (let i = 0; i < times; i++) total += timed(work, pages);
    rounds.push(total / times);
  }
  rounds.sort((a, b) => a - b);
  const bytes = pages.reduce((sum, page) => sum + page.length, 0);
  const memory = process.resourceUsage().maxRSS / 1024;
  return { pages: pages.length, bytes, first, cold, warm: rounds[rounds.length >> 1]!, memory };
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
