import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { LearnOutcome, Outcome, Trouble } from './outcome';
import type { Job, Observation } from './page';
import type { WorkerData } from './worker';

export interface PoolOptions {
  /** How many jobs there will be, where that is known: more threads are of no use. */
  readonly jobs?: number;
  /** A memory file; each thread reads it once. */
  readonly memory?: Uint8Array;
}

/** Worker threads that clean pages and learn from them, one a core. */
export class WorkerPool {
  readonly size: number;
  private readonly threads: Piscina;
  private stopped = false;

  constructor({ jobs = Infinity, memory }: PoolOptions = {}) {
    this.size = Math.max(1, Math.min(availableParallelism(), jobs));
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

  /** Begins no more jobs, and resolves when those that run are done: a document is written whole, or not at all. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.threads.close({ force: true });
  }

  /** A worker that dies (out of memory on one page) fails that page alone; piscina starts another. */
  private async run<T>(name: 'clean' | 'learn', job: { readonly key: string }): Promise<T | Trouble> {
    return (this.threads.run(job, { name }) as Promise<T>).catch((error: unknown) => ({
      status: 'failed' as const,
      key: job.key,
      sentence: this.stopped
        ? 'The run was stopped before this page.'
        : `The worker stopped: ${error instanceof Error ? error.message : String(error)}`,
    }));
  }
}
