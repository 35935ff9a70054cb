import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { VERSION } from '../shared';
import type { Form } from '../shared/export';
import type { Outcome } from './outcome';
import type { Earlier } from './page';

/** Where a run writes down what came of each page, below the folder for the documents. */
export const MANIFEST = join('.offprint', 'manifest.jsonl');

/** A line of the manifest. Of several lines of one page and form the last one counts. */
type Line = { readonly form: Form; readonly output?: string; readonly cleaner: string } & Outcome;

/**
 * What came of each page, one line of JSON a page, kept over the runs into one folder: a list of what is there for other
 * programs, and for the next run what it may leave. A run that is stopped has written down what was done.
 */
export class Manifest {
  private constructor(
    /** Lines as they stand in the file, by form and key: parsed when asked for, since there may be millions. */
    private readonly lines: Map<string, string>,
    private readonly stream: WriteStream,
    private readonly form: Form,
  ) {}

  /** Opens the manifest of the folder `out`. */
  static async open(out: string, form: Form): Promise<Manifest> {
    const path = join(out, MANIFEST);
    await mkdir(dirname(path), { recursive: true });
    const lines = await linesOf(path);
    const stream = createWriteStream(path, { flags: 'a' });
    await once(stream, 'open');
    if (await hasHalfLine(path)) stream.write('\n');
    return new Manifest(lines, stream, form);
  }

  /** What is known of the output of `key` from an earlier run. */
  earlier(key: string): Earlier | undefined {
    const line = parsed(this.lines.get(nameOf(this.form, key)));
    if (line === undefined || (line.status !== 'cleaned' && line.status !== 'unchanged') || line.made === undefined) return undefined; // prettier-ignore
    return { made: line.made, outcome: { status: line.status, key, summary: line.summary } };
  }

  /** Writes down what came of a page, where that is news. */
  async add(outcome: Outcome, output: string): Promise<void> {
    const name = nameOf(this.form, outcome.key);
    if (outcome.status === 'unchanged' && this.lines.has(name)) return;
    const has = outcome.status === 'cleaned' || outcome.status === 'unchanged';
    const line: Line = { ...outcome, form: this.form, cleaner: VERSION, ...(has && { output }) };
    if (!this.stream.write(`${JSON.stringify(line)}\n`)) await once(this.stream, 'drain');
  }

  async close(): Promise<void> {
    this.stream.end();
    await once(this.stream, 'close');
  }
}

const nameOf = (form: Form, key: string): string => `${form}\n${key}`;

async function linesOf(path: string): Promise<Map<string, string>> {
  const lines = new Map<string, string>();
  const input = createReadStream(path, 'utf8');
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      const line = parsed(text);
      if (line !== undefined) lines.set(nameOf(line.form, line.key), text);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return lines;
}

/** Whether the last line has no end, as a run may have left it that was stopped. */
async function hasHalfLine(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    return size > 0 && buffer.toString() !== '\n';
  } finally {
    await file.close();
  }
}

/** Undefined for half a line. */
function parsed(text: string | undefined): Line | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Line);
  } catch {
    return undefined;
  }
}
