import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { memoryText, Tally } from '../shared';
import { inOrder } from '../shared/in-order';
import { EXIT, type ExitCode } from './exit-codes';
import { findPages, type Input, STDIN } from './inputs';
import { learnLine, learntLines, siteTable } from './learn-report';
import { assertWritable } from './out-folder';
import type { Trouble } from './outcome';
import { WorkerPool } from './pool';
import { startProgress } from './progress';
import { terminalWidth } from './table';
import { WrongUse } from './wrong-use';

export interface LearnOptions {
  readonly out: string;
}

/** So many pages a thread may be ahead of the count: what they saw is in memory until then. */
const AHEAD = 8;

/**
 * Learns from the pages at `paths` what recurs on each site, and writes the memory to `options.out`. Returns the exit code.
 * Throws `WrongUse`.
 */
export async function learnCommand(paths: readonly string[], { out }: LearnOptions): Promise<ExitCode> {
  await assertFile(out);
  if (paths.includes(STDIN.path))
    throw new WrongUse('no-such-path', 'One page on standard input has no site to learn.');
  const inputs = await findPages(paths, out);
  await assertWritable(dirname(out));
  const tally = new Tally();
  const troubles = await learnAll(inputs, tally);
  const memory = tally.memory();
  await writeFileAtomic(out, memoryText(memory));
  const table = siteTable(memory, terminalWidth());
  console.log(`${table === '' ? '' : `${table}\n\n`}${learntLines(tally, memory, troubles, out)}`);
  if (troubles.some(({ status }) => status === 'failed')) return EXIT.failed;
  return troubles.length === 0 ? EXIT.fine : EXIT.refused;
}

/** Counts the pages in their order, whatever the order in which the threads get done: the same pages give the same memory. */
async function learnAll(inputs: readonly Input[], tally: Tally): Promise<Trouble[]> {
  const pool = new WorkerPool({ jobs: inputs.length });
  const progress = startProgress('learning', inputs.length, process.stderr);
  const troubles: Trouble[] = [];
  try {
    for await (const outcome of inOrder(inputs, pool.size * AHEAD, input => pool.observe(input))) {
      if (outcome.status === 'learnt') tally.add(outcome.lines);
      else troubles.push(outcome);
      progress.done(outcome.key, learnLine(outcome));
    }
    return troubles;
  } finally {
    progress.stop();
    await pool.close();
  }
}

async function assertFile(out: string): Promise<void> {
  const there = await stat(out).catch(() => undefined);
  if (there?.isDirectory() === true) throw new WrongUse('out-is-a-folder', `${out} is a folder, not a file for the memory.`, { out }); // prettier-ignore
}
