import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { LearnOutcome, Outcome, Trouble } from './outcome';
import type { Job, Observation } from './page';
import { Turns } from './turns';
import type { WorkerData } from './worker';

export interface PoolOptions {
  /** How many jobs there will be, where that is known: more threads are of no use. */
  readonly jobs?: number;
  /** A memory file; each thread reads it once. */
  readonly memory?: Uint8Array;
  /** Most threads; one a core if absent. */
  readonly threads?: number;
  /** Seconds after which a page is given up; never if absent. */
  readonly timeout?: number;
}

/** The run was stopped before this job. */
export class Stopped extends Error {}

/** Worker threads that clean pages and learn from them. */
export class WorkerPool {
  readonly size: number;
  private readonly threads: Piscina;
  private readonly turns: Turns;
  private readonly timeout: number | undefined;
  private isStopped = false;

  constructor({ jobs = Infinity, memory, threads = availableParallelism(), timeout }: PoolOptions = {}) {
    this.size = Math.max(1, Math.min(threads, jobs));
    this.turns = new Turns(this.size);
    this.timeout = timeout;
    const workerData: WorkerData = { ...(memory && { memory }) };
    this.threads = new Piscina({ filename: join(__dirname, 'worker.js'), minThreads: 1, maxThreads: this.size, workerData }); // prettier-ignore
  }

  clean(job: Job): Promise<Outcome> {
    return this.run('clean', job);
  }

  observe(page: Observation): Promise<LearnOutcome> {
    return this.run('learn', page);
  }

  async close(): Promise<void> {
    await this.threads.close();
  }

  /** Whether `stop` was called. */
  get stopped(): boolean {
    return this.isStopped;
  }

  /** Begins no more jobs: they end with `Stopped`. Those that run are finished, since a document is written whole. */
  stop(): void {
    this.isStopped = true;
  }

  /** A worker that dies (out of memory on one page) fails that page alone; piscina starts another. */
  private async run<T>(name: 'clean' | 'learn', job: { readonly key: string }): Promise<T | Trouble> {
    return this.turns.take(async () => {
      if (this.stopped) throw new Stopped();
      const signal = this.timeout === undefined ? undefined : AbortSignal.timeout(1000 * this.timeout);
      try {
        return (await this.threads.run(job, { name, ...(signal && { signal }) })) as T;
      } catch (error) {
        return { status: 'failed' as const, key: job.key, sentence: this.sentenceOf(error, signal) };
      }
    });
  }

  private sentenceOf(error: unknown, signal: AbortSignal | undefined): string {
    if (signal?.aborted === true) return `It took longer than ${this.timeout} s and was given up.`;
    return `The worker stopped: ${error instanceof Error ? error.message : String(error)}`;
  }
}
