import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Outcome } from './outcome';
import type { Job } from './page';

/** Worker threads that clean pages, one a core, or fewer where there are fewer pages. */
export class CleanerPool {
  private readonly threads: Piscina<Job, Outcome>;

  constructor(pages: number = Infinity) {
    const maxThreads = Math.max(1, Math.min(availableParallelism(), pages));
    this.threads = new Piscina<Job, Outcome>({ filename: join(__dirname, 'worker.js'), minThreads: 1, maxThreads });
  }

  /** A worker that dies (out of memory on one page) fails that page alone; piscina starts another. */
  async clean(job: Job): Promise<Outcome> {
    return this.threads.run(job).catch((error: unknown) => ({
      status: 'failed' as const,
      key: job.key,
      sentence: `The worker stopped: ${error instanceof Error ? error.message : String(error)}`,
    }));
  }

  async close(): Promise<void> {
    await this.threads.close();
  }
}
