import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleDocument } from '../shared';
import { DOCUMENT_COLUMNS, REFERENCE_COLUMNS, referenceRows } from '../shared/export/catalog';
import { EXIT, type ExitCode } from './exit-codes';
import { writeParquet } from './parquet';
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
  const names = await readdir(folder, { recursive: true }).catch(() => undefined);
  if (names === undefined) throw new WrongUse('not-a-folder', `There is no folder ${folder}.`, { folder });
  const paths = names.filter(name => name.endsWith('.json')).sort().map(name => join(folder, name)); // prettier-ignore
  if ((await documentsOf(paths).next()).done === true)
    throw new WrongUse('no-pages', `There is no document in ${folder}.`, { folder });
  await mkdir(out, { recursive: true });
  const documents = await writeParquet(join(out, 'documents.parquet'), DOCUMENT_COLUMNS, documentsOf(paths));
  const references = await writeParquet(join(out, 'references.parquet'), REFERENCE_COLUMNS, rowsOf(paths));
  console.log(`${documents} documents and ${references} references are in ${out}`);
  return EXIT.fine;
}

async function* documentsOf(paths: readonly string[]): AsyncGenerator<ArticleDocument> {
  for (const path of paths) {
    const document = await documentAt(path);
    if (document !== undefined) yield document;
  }
}

async function* rowsOf(paths: readonly string[]) {
  for await (const document of documentsOf(paths)) yield* referenceRows(document);
}

async function documentAt(path: string): Promise<ArticleDocument | undefined> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as Partial<ArticleDocument> | null;
    return value?.schema === 'offprint/article/1' ? (value as ArticleDocument) : undefined;
  } catch {
    return undefined;
  }
}
