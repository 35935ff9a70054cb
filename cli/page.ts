import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { clean, MAX_BYTES, observe, Refusal, VERSION } from '../shared';
import type { ArticleDocument, SiteMemory } from '../shared';
import { outputPath } from './inputs';
import { readableJson } from './json';
import { type LearnOutcome, type Outcome, summarise, type Trouble } from './outcome';

/** One page for a worker: its key, its bytes or the file that has them, and where its document goes. */
export interface Job {
  readonly key: string;
  readonly from: string | Uint8Array;
  readonly out: string;
  /** Clean it even where its document is there already. */
  readonly force: boolean;
}

/** A page to learn from: its key and its file. */
export interface Observation {
  readonly key: string;
  readonly path: string;
}

/**
 * Cleans one page, with the site memory where there is one, and writes its document, whole or not at all. Never throws:
 * what went wrong is the outcome.
 */
export async function cleanPage(job: Job, memory?: SiteMemory): Promise<Outcome> {
  const { key } = job;
  try {
    const bytes = await read(job.from);
    const output = outputPath(job.out, key);
    const earlier = job.force ? undefined : await earlierDocument(output, bytes, memory);
    if (earlier !== undefined) return { status: 'unchanged', key, summary: summarise(earlier) };
    const document = clean(bytes, { key, ...(memory && { memory }) });
    await write(output, readableJson(document));
    return { status: 'cleaned', key, summary: summarise(document) };
  } catch (error) {
    return whatWentWrong(key, error);
  }
}

/** What one page tells of its site. Never throws. */
export async function observePage({ key, path }: Observation): Promise<LearnOutcome> {
  try {
    return { status: 'learnt', key, lines: observe(await read(path), { key }) };
  } catch (error) {
    return whatWentWrong(key, error);
  }
}

/** Whole or not at all. What goes wrong is told with the document's name, not that of the file that is to become it. */
async function write(output: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(output), { recursive: true });
    await writeFileAtomic(output, text);
  } catch (error) {
    throw new Error(`${output} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}

function whatWentWrong(key: string, error: unknown): Trouble {
  if (error instanceof Refusal) return { status: 'refused', key, code: error.code, sentence: error.message };
  return { status: 'failed', key, sentence: error instanceof Error ? error.message : String(error) };
}

/** The bytes of a page. A file over the limit is refused unread, in the words of `clean`. */
async function read(from: string | Uint8Array): Promise<Uint8Array> {
  if (typeof from !== 'string') return from;
  const found = await stat(from);
  if (found.isDirectory()) await readdir(from); // a folder that could not be read comes here to say why
  const { size } = found;
  if (size > MAX_BYTES) throw new Refusal('too-large', `The input has ${size} bytes, the limit is ${MAX_BYTES}.`);
  return readFile(from);
}

/** The document at `output`, where it was made from the same bytes by this version of the cleaner with the same memory. */
async function earlierDocument(
  output: string,
  bytes: Uint8Array,
  memory: SiteMemory | undefined,
): Promise<ArticleDocument | undefined> {
  const text = await readFile(output, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const id = createHash('sha256').update(bytes).digest('hex');
  const document = parsed(text);
  const cleaner = document?.cleaner;
  const sameCleaner = cleaner?.version === VERSION && cleaner.memory === memory?.id;
  const same = document?.id === id && sameCleaner && document.schema === 'offprint/article/1';
  return same ? (document as ArticleDocument) : undefined;
}

/** A file of another origin may stand where the document goes: it counts as no document. */
function parsed(text: string): Partial<ArticleDocument> | undefined {
  try {
    return JSON.parse(text) as Partial<ArticleDocument>;
  } catch {
    return undefined;
  }
}
