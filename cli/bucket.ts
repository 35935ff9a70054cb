import { realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { isPassedOver } from '../containers/entry';
import { isWithin, keyBelow } from './inputs';
import type { Outcome } from './outcome';
import { type Patience, settled } from './settled';

/** What a bucket does with a page, and whom it tells. */
export interface Ingest {
  readonly out: string;
  readonly patience: Patience;
  clean(input: { readonly path: string; readonly key: string }): Promise<Outcome>;
  tell(outcome: Outcome): void;
}

/**
 * A folder as an ingest bucket: each file that is there or comes is cleaned once nobody writes to it any more, and
 * again when it changes. It keeps no state of its own: after a restart every file is looked at again, and the ones
 * whose document is up to date are left as they are.
 */
export class Bucket {
  /** Files being waited for or cleaned; true where one changed again meanwhile. */
  private readonly busy = new Map<string, boolean>();
  private readonly work = new Set<Promise<void>>();

  private constructor(
    private readonly folder: string,
    private readonly ingest: Ingest,
    private readonly watcher: FSWatcher,
  ) {}

  /** Opens `folder` and resolves when all files that were there are known (not yet cleaned), or one folder cannot be. */
  static async open(folder: string, ingest: Ingest): Promise<Bucket> {
    const root = await realpath(folder);
    const out = resolve(ingest.out);
    const ignored = (path: string): boolean => path !== root && (isPassedOver(path) || isWithin(out, path));
    const watcher = watch(root, { ignored });
    const bucket = new Bucket(root, ingest, watcher);
    watcher.on('add', path => bucket.arrived(path)).on('change', path => bucket.arrived(path));
    watcher.on('error', error => bucket.unwatchable(error));
    // Where something cannot be watched, it may never be ready; the files come in all the same.
    await new Promise<void>(ready => watcher.once('ready', ready).once('error', () => ready()));
    return bucket;
  }

  /** Takes no more files, and resolves when those that came have their documents. */
  async close(): Promise<void> {
    await this.watcher.close();
    await Promise.all(this.work);
  }

  /** A folder that cannot be watched, such as one that may not be read, is told of like a page; the others are watched. */
  private unwatchable(error: unknown): void {
    const { path = this.folder, message } = error as NodeJS.ErrnoException;
    this.ingest.tell({
      status: 'failed',
      key: keyBelow(this.folder, path) || basename(this.folder),
      sentence: message,
    });
  }

  private arrived(path: string): void {
    if (this.busy.has(path)) {
      this.busy.set(path, true);
      return;
    }
    const work = this.handle(path).finally(() => {
      this.busy.delete(path);
      this.work.delete(work);
    });
    this.work.add(work);
  }

  private async handle(path: string): Promise<void> {
    do {
      this.busy.set(path, false);
      if (!(await settled(path, this.ingest.patience))) return;
      this.ingest.tell(await this.ingest.clean({ path, key: keyBelow(this.folder, path) }));
    } while (this.busy.get(path) === true);
  }
}
