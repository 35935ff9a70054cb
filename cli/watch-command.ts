import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { Bucket } from './bucket';
import { readMemoryFile } from './memory-file';
import { WorkerPool } from './pool';
import { pageLine } from './report';
import { assertWritable } from './out-folder';
import { WrongUse } from './wrong-use';

/** Long enough for a copy over a network to write its next piece. */
export const QUIET_SECONDS = 2;

export interface WatchOptions {
  readonly out: string;
  /** Seconds for which a file must stand still before it is taken. */
  readonly quiet: number;
  /** A file that `offprint learn` wrote; read once, at the start. */
  readonly memory?: string;
}

/** Cleans what is in `folder` and what is dropped there, until the process is told to stop. Throws `WrongUse`. */
export async function watchCommand(folder: string, { out, quiet, memory: memoryPath }: WatchOptions): Promise<0> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() !== true) throw new WrongUse('not-a-folder', `There is no folder ${folder}.`, { folder });
  await assertWritable(out);
  const memory = await readMemoryFile(memoryPath);
  const pool = new WorkerPool(memory && { memory });
  const bucket = await Bucket.open(folder, {
    out,
    patience: { quiet: 1000 * quiet },
    clean: ({ path, key }) => pool.clean({ key, from: path, out, force: false }),
    tell: outcome => console.log(pageLine(outcome)),
  });
  console.log(`watching ${folder}; documents go to ${out}; stop with Ctrl-C`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  console.log('finishing the pages that came in');
  await bucket.close();
  await pool.close();
  return 0;
}
