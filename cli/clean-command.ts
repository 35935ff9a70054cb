import { join } from 'node:path';
import { VERSION } from '../shared';
import { type Entries, type Form, FORMATS } from '../shared/export';
import { isTrouble } from './entries';
import type { ExitCode } from './exit-codes';
import { findInputs, type Input, outputPath, STDIN } from './inputs';
import { Manifest, MANIFEST } from './manifest';
import { readMemoryFile } from './memory-file';
import { assertNoFile, assertWritable } from './out-folder';
import type { Trouble } from './outcome';
import { OutputStream } from './output-stream';
import { type Choice, chooser, pagesOf } from './pages';
import { WorkerPool } from './pool';
import { type Progress, SILENT, startProgress } from './progress';
import { closingLines, MOST_ROWS, pageLine, pageTable } from './report';
import { type Destination, runPages } from './run';
import { RunTally } from './run-tally';
import { whileStoppable } from './stoppable';
import { terminalWidth } from './table';

export interface CleanOptions extends Choice {
  /** A folder, or `-` for one stream on standard output. */
  readonly out: string;
  readonly to: Form;
  readonly entries: Entries;
  /** Tokens of a chunk, where the form is chunks. */
  readonly budget?: number;
  readonly force: boolean;
  /** A file that `offprint learn` wrote. */
  readonly memory?: string;
  /** Threads. */
  readonly jobs?: number;
  /** Seconds a page. */
  readonly timeout?: number;
  readonly quiet: boolean;
  /** The summary as JSON. */
  readonly json: boolean;
  readonly dryRun: boolean;
  /** Fields of JSON Lines. */
  readonly field?: string;
  readonly urlField?: string;
}

/** The sample pages that come with Offprint. The built command stands in `dist/`, beside `samples/`. */
const SAMPLES = join(__dirname, '..', 'samples');
/** Samples below this folder are there to be refused: with them a run over the samples has gone as it should. */
const SAMPLES_TO_REFUSE = 'refused/';
const STDOUT = '-';

/** Cleans `paths` into `options.out`, or the samples where no path is given. Returns the exit code. Throws `WrongUse`. */
export async function cleanCommand(paths: readonly string[], options: CleanOptions): Promise<ExitCode> {
  const demonstration = paths.length === 0;
  if (options.out !== STDOUT) await assertNoFile(options.out);
  const inputs = await findInputs(demonstration ? [SAMPLES] : paths, options.out);
  if (options.dryRun) return tellInputs(inputs, options);
  const memory = await readMemoryFile(options.memory);
  if (options.out !== STDOUT) await assertWritable(options.out);
  const started = performance.now();
  const tally = await cleanAll(inputs, options, memory);
  const code = tally.exitCode(({ status, key }) => isExpected(demonstration, status, key));
  tellEnd(tally, options, (performance.now() - started) / 1000, code);
  if (demonstration && !tally.stopped && !options.quiet && !options.json && options.out !== STDOUT)
    console.log('These are the samples; one of them is no page and is there to be refused.');
  return code;
}

const isExpected = (demonstration: boolean, status: Trouble['status'], key: string): boolean =>
  demonstration && status === 'refused' && key.startsWith(SAMPLES_TO_REFUSE);

const fieldsOf = ({ field, urlField }: CleanOptions) => ({
  ...(field !== undefined && { page: field }),
  ...(urlField !== undefined && { url: urlField }),
});

/** What would be done, one line a page, and nothing is. */
async function tellInputs(inputs: readonly Input[], options: CleanOptions): Promise<ExitCode> {
  const { out, to } = options;
  const chosen = chooser(options);
  let pages = 0;
  const known = inputs.some(({ path }) => path === STDIN.path) ? inputs.filter(({ path }) => path !== STDIN.path) : inputs; // prettier-ignore
  if (known.length < inputs.length && chosen(STDIN.key)) console.log(`${++pages && STDIN.key}`);
  for await (const entry of pagesOf(known, fieldsOf(options), options)) {
    if (isTrouble(entry)) {
      console.log(pageLine(entry));
      continue;
    }
    pages++;
    const output = out === STDOUT ? STDOUT : outputPath(out, entry.key, FORMATS[to].extension);
    console.log(options.json ? JSON.stringify({ key: entry.key, output, ...entry.origin }) : `${entry.key}  →  ${output}`); // prettier-ignore
  }
  if (!options.json && !options.quiet)
    console.log(`${pages === 1 ? '1 page' : `${pages} pages`}; nothing was cleaned.`);
  return 0;
}

async function cleanAll(
  inputs: readonly Input[],
  options: CleanOptions,
  memory: Uint8Array | undefined,
): Promise<RunTally> {
  const { jobs, timeout, to, entries, budget } = options;
  const tally = new RunTally(MOST_ROWS + 1);
  const destination = await destinationOf(options);
  const pool = new WorkerPool({
    ...(memory && { memory }),
    ...(jobs && { threads: jobs }),
    ...(timeout && { timeout }),
  });
  const progress = options.quiet ? SILENT : startProgress('cleaning', inputs.length, process.stderr);
  const pages = countedPages(inputs, options, progress);
  try {
    const writing = { form: to, options: { entries, ...(budget && { budget }) } };
    await whileStoppable(
      () => stop(pool, inputs),
      () => runPages(pages, { pool, writing, destination, progress, tally, line: pageLine }),
    );
    return tally;
  } finally {
    progress.stop();
    await pool.close();
    await (destination.kind === 'folder' ? destination.manifest.close() : destination.stream.end());
  }
}

/** Begins no more pages; what is still waited for from standard input is waited for no longer. */
function stop(pool: WorkerPool, inputs: readonly Input[]): void {
  pool.stop();
  if (inputs.some(({ path }) => path === STDIN.path)) process.stdin.destroy();
}

async function destinationOf({ out, to, force }: CleanOptions): Promise<Destination> {
  if (out === STDOUT) process.stdout.on('error', stopUnread);
  if (out === STDOUT) return { kind: 'stream', stream: new OutputStream(process.stdout, FORMATS[to].stream) };
  return { kind: 'folder', out, force, manifest: await Manifest.open(out, to) };
}

/** Who reads has enough (`| head`): no trouble, and nothing is left to do. */
function stopUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

/** The pages, while the progress is told of those that come out of containers: a file is one page until it is opened. */
async function* countedPages(inputs: readonly Input[], options: CleanOptions, progress: Progress) {
  for (const input of inputs) {
    let pages = 0;
    for await (const page of pagesOf([input], fieldsOf(options), options)) {
      if (++pages > 1) progress.expect(1);
      yield page;
    }
    if (pages === 0) progress.expect(-1);
  }
}

/** The end of a run goes to standard output, unless the documents do. */
function tellEnd(tally: RunTally, options: CleanOptions, seconds: number, code: ExitCode): void {
  const { out, quiet, json, to } = options;
  const tell = out === STDOUT ? console.error : console.log;
  if (json) {
    const { counts, troubles, pages } = tally;
    const manifest = out === STDOUT ? undefined : join(out, MANIFEST);
    tell(JSON.stringify({ cleaner: VERSION, to, out, pages, ...counts, seconds: Number(seconds.toFixed(3)), exitCode: code, troubles, manifest })); // prettier-ignore
  } else if (quiet) {
    for (const trouble of tally.troubles) console.error(pageLine(trouble));
  } else {
    const table = out === STDOUT ? '' : pageTable(tally.first, terminalWidth());
    tell(`${table === '' ? '' : `${table}\n\n`}${closingLines(tally, out === STDOUT ? 'standard output' : out, seconds)}`); // prettier-ignore
  }
}
