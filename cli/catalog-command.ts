import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleDocument } from '../shared';
import { DOCUMENT_COLUMNS, REFERENCE_COLUMNS, referenceRows } from '../shared/export/catalog';
import { EXIT, type ExitCode } from './exit-codes';
import { assertWritable } from './out-folder';
import type { Trouble } from './outcome';
import { writeParquet } from './parquet';
import { pageLine } from './report';
import { whileStoppable } from './stoppable';
import { WrongUse } from './wrong-use';

export interface CatalogOptions {
  /** A folder for the two files. */
  readonly out: string;
}

/**
 * Writes `documents.parquet` and `references.parquet` of the JSON documents below `folder` into `options.out`. Other JSON is
 * passed over. Throws `WrongUse` where there is no such folder, or no document in it.
 */
export async function catalogCommand(folder: string, { out }: CatalogOptions): Promise<ExitCode> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() !== true) throw new WrongUse('not-a-folder', `There is no folder ${folder}.`, { folder });
  const troubles: Trouble[] = [];
  const paths = await jsonIn(folder, trouble => troubles.push(trouble));
  if ((await documentsOf(paths).next()).done === true)
    throw new WrongUse('no-pages', `There is no document in ${folder}.`, { folder });
  await assertWritable(out);
  const stop = new AbortController();
  try {
    await whileStoppable(() => stop.abort(), () => writeTables(paths, out, stop.signal)); // prettier-ignore
  } catch (error) {
    if (stop.signal.aborted) return EXIT.interrupted;
    throw error;
  }
  for (const trouble of troubles) console.error(pageLine(trouble));
  return troubles.length === 0 ? EXIT.fine : EXIT.failed;
}

async function writeTables(paths: readonly string[], out: string, stopped: AbortSignal): Promise<void> {
  const documents = await writeParquet(join(out, 'documents.parquet'), DOCUMENT_COLUMNS, documentsOf(paths, stopped));
  const references = await writeParquet(join(out, 'references.parquet'), REFERENCE_COLUMNS, rowsOf(paths, stopped));
  console.log(`${documents} documents and ${references} references are in ${out}`);
}

/** The JSON files below `folder`, by name; of a folder that cannot be read `fail` is told. */
async function jsonIn(folder: string, fail: (trouble: Trouble) => void): Promise<string[]> {
  const found: string[] = [];
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    try {
      for (const entry of await readdir(at, { withFileTypes: true })) {
        const path = join(at, entry.name);
        if (entry.isDirectory()) folders.push(path);
        else if (entry.name.endsWith('.json')) found.push(path);
      }
    } catch (error) {
      fail({ status: 'failed', key: at, sentence: (error as Error).message });
    }
  }
  return found.sort();
}

async function* documentsOf(paths: readonly string[], stopped?: AbortSignal): AsyncGenerator<ArticleDocument> {
  for (const path of paths) {
    stopped?.throwIfAborted();
    const document = await documentAt(path);
    if (document !== undefined) yield document;
  }
}

async function* rowsOf(paths: readonly string[], stopped: AbortSignal) {
  for await (const document of documentsOf(paths, stopped)) yield* referenceRows(document);
}

async function documentAt(path: string): Promise<ArticleDocument | undefined> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as Partial<ArticleDocument> | null;
    return value?.schema === 'offprint/article/1' ? (value as ArticleDocument) : undefined;
  } catch {
    return undefined;
  }
}
