import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Origin } from '../containers';
import { clean, MAX_BYTES, observe, Refusal, VERSION } from '../shared';
import type { ArticleDocument, SiteMemory } from '../shared';
import { type Form, FORMATS, type FormOptions } from '../shared/export';
import { outputPath } from './inputs';
import { readableJson } from './json';
import { type LearnOutcome, type Outcome, summarise, type Trouble } from './outcome';

/** What is written of each page, and how. */
export interface Writing {
  readonly form: Form;
  readonly options: FormOptions;
}

/** One page for a worker: its key, its bytes or the file that has them, and where its document goes. */
export interface Job {
  readonly key: string;
  readonly from: string | Uint8Array;
  /** A folder; undefined: the text comes back with the outcome. */
  readonly out: string | undefined;
  /** Clean it even where its document is there already. */
  readonly force: boolean;
  readonly origin?: Origin;
  /** JSON if absent. */
  readonly writing?: Writing;
  /** What an earlier run told of this page, where its output is not JSON and so does not tell itself. */
  readonly earlier?: Earlier;
}

/** What a run writes down of a page that has an output, so that the next run can leave it. */
export interface Earlier {
  /** sha256 of the bytes, cleaner, memory, origin, form: all that the output depends on. */
  readonly made: string;
  readonly outcome: Extract<Outcome, { readonly status: 'cleaned' | 'unchanged' }>;
}

/** A page to learn from: its key and its file. */
export interface Observation {
  readonly key: string;
  readonly path: string;
}

const JSON_WRITING: Writing = { form: 'json', options: {} };

/**
 * Cleans one page, with the site memory where there is one, and writes its document, whole or not at all. Never throws:
 * what went wrong is the outcome.
 */
export async function cleanPage(job: Job, memory?: SiteMemory): Promise<Outcome> {
  const { key, out, origin = {}, writing = JSON_WRITING } = job;
  try {
    const bytes = await read(job.from);
    const made = fingerprint(bytes, origin, writing, memory);
    const earlier = out === undefined || job.force ? undefined : await earlierSummary(job, made, bytes, memory);
    if (earlier !== undefined) return { status: 'unchanged', key, made, summary: earlier };
    const document = clean(bytes, { key, ...origin, ...(memory && { memory }) });
    const summary = summarise(document);
    if (out === undefined) return { status: 'cleaned', key, made, summary, text: FORMATS[writing.form].part(document, writing.options) }; // prettier-ignore
    await write(outputPath(out, key, FORMATS[writing.form].extension), fileText(document, writing));
    return { status: 'cleaned', key, made, summary };
  } catch (error) {
    return whatWentWrong(key, error);
  }
}

const fileText = (document: ArticleDocument, { form, options }: Writing): string =>
  form === 'json' ? readableJson(document) : FORMATS[form].file(document, options);

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

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

function fingerprint(bytes: Uint8Array, origin: Origin, writing: Writing, memory: SiteMemory | undefined): string {
  const { url, fetched, contentType } = origin;
  const { form, options } = writing;
  return sha256(JSON.stringify([sha256(bytes), VERSION, memory?.id, url, fetched, contentType, form, options.entries, options.budget])); // prettier-ignore
}

/** What is to be told of a page whose output is up to date; undefined where it has to be made. */
async function earlierSummary(job: Job, made: string, bytes: Uint8Array, memory: SiteMemory | undefined) {
  const { key, out = '', origin = {}, writing = JSON_WRITING, earlier } = job;
  const output = outputPath(out, key, FORMATS[writing.form].extension);
  if (writing.form === 'json') {
    const document = await earlierDocument(output, bytes, memory, origin);
    return document && summarise(document);
  }
  const there = earlier?.made === made && (await stat(output).then(stats => stats.isFile(), () => false)); // prettier-ignore
  return there ? earlier.outcome.summary : undefined;
}

/** The document at `output`, where it was made from the same bytes by this version of the cleaner with the same memory. */
async function earlierDocument(
  output: string,
  bytes: Uint8Array,
  memory: SiteMemory | undefined,
  { url, fetched }: Origin,
): Promise<ArticleDocument | undefined> {
  const text = await readFile(output, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const document = parsed(text);
  const cleaner = document?.cleaner;
  const sameCleaner = cleaner?.version === VERSION && cleaner.memory === memory?.id;
  const sameOrigin = document?.source?.url === url && document?.source?.fetched === fetched;
  const same = document?.id === sha256(bytes) && sameCleaner && sameOrigin && document.schema === 'offprint/article/1';
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
