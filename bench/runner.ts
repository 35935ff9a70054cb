/** Processes that measure, in turns: what slows the machine for a while slows all of them. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Round, Started } from './measure';
import type { WorkName } from './works';

export class Runner {
  private constructor(
    private readonly child: ChildProcess,
    readonly started: Started,
  ) {}

  /** A warm process for `work` on the set; throws when it ends before that. */
  static async start(work: WorkName, set: string, bundle: string): Promise<Runner> {
    const child = fork(join(__dirname, 'measure.ts'), [work, set, bundle], { execArgv: ['--import', 'tsx'] });
    return new Runner(child, await answerOf<Started>(child));
  }

  round(): Promise<Round> {
    this.child.send('round');
    return answerOf<Round>(this.child);
  }

  stop(): void {
    this.child.disconnect();
  }
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const ended = new AbortController();
  const failed = once(child, 'exit', { signal: ended.signal }).then(([code]) => {
    throw new Error(`A process that measures ended with ${code}.`);
  });
  const [answer] = (await Promise.race([once(child, 'message'), failed])) as [T];
  failed.catch(() => undefined);
  ended.abort();
  return answer;
}

const ROUNDS = 7;
/** No further round begins after this, on the clock: rounds of the largest pages take seconds. */
const MOST_MS = 60_000;

/** Rounds of all runners in turns: one list for each runner, of as many rounds. */
export async function inTurns(runners: readonly Runner[]): Promise<Round[][]> {
  const rounds: Round[][] = runners.map(() => []);
  const begun = performance.now();
  while (rounds[0]!.length < ROUNDS && (rounds[0]!.length === 0 || performance.now() - begun < MOST_MS))
    for (const [i, runner] of runners.entries()) rounds[i]!.push(await runner.round());
  return rounds;
}

export const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
