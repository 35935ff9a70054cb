import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { findInputs, type Input, STDIN } from './inputs';
import type { Outcome } from './outcome';
import { WorkerPool } from './pool';
import { startProgress } from './progress';
import { closingLines, pageLine, pageTable } from './report';
import { readMemoryFile } from './memory-file';
import { assertWritable } from './out-folder';
import { terminalWidth } from './table';

export interface CleanOptions {
  readonly out: string;
  readonly force: boolean;
  /** A file that `offprint learn` wrote. */
  readonly memory?: string;
}

/** The sample pages that come with Offprint. The built command stands in `dist/`, beside `samples/`. */
const SAMPLES = join(__dirname, '..', 'samples');
/** Samples below this folder are there to be refused: with them a run over the samples has gone as it should. */
const SAMPLES_TO_REFUSE = 'refused/';

/**
 * Cleans `paths` into `options.out`, or the samples where no path is given. Returns the exit code: 0 all have a
 * document, 1 some have none. Throws `WrongUse`.
 */
export async function cleanCommand(paths: readonly string[], options: CleanOptions): Promise<0 | 1> {
  const demonstration = paths.length === 0;
  const inputs = await findInputs(demonstration ? [SAMPLES] : paths, options.out);
  const memory = await readMemoryFile(options.memory);
  await assertWritable(options.out);
  const started = performance.now();
  const outcomes = await cleanAll(inputs, options, memory);
  const seconds = (performance.now() - started) / 1000;
  const table = pageTable(outcomes, terminalWidth());
  console.log(`${table === '' ? '' : `${table}\n\n`}${closingLines(outcomes, options.out, seconds)}`);
  if (demonstration) console.log('These are the samples; one of them is no page and is there to be refused.');
  return outcomes.every(outcome => wentWell(outcome, demonstration)) ? 0 : 1;
}

function wentWell(outcome: Outcome, demonstration: boolean): boolean {
  switch (outcome.status) {
    case 'cleaned':
    case 'unchanged':
      return true;
    case 'refused':
      return demonstration && outcome.key.startsWith(SAMPLES_TO_REFUSE);
    case 'failed':
      return false;
  }
}

async function cleanAll(
  inputs: readonly Input[],
  { out, force }: CleanOptions,
  memory: Uint8Array | undefined,
): Promise<Outcome[]> {
  const pool = new WorkerPool({ jobs: inputs.length, ...(memory && { memory }) });
  const progress = startProgress('cleaning', inputs.length, process.stderr);
  const cleanOne = async ({ path, key }: Input): Promise<Outcome> => {
    const from = path === STDIN.path ? await buffer(process.stdin) : path;
    const outcome = await pool.clean({ key, from, out, force });
    progress.done(key, pageLine(outcome));
    return outcome;
  };
  // The pages at work are finished: their half-written documents would be left behind. A second signal ends it at once.
  const stop = (): void => void pool.stop();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await Promise.all(inputs.map(cleanOne));
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    progress.stop();
    await pool.close();
  }
}
