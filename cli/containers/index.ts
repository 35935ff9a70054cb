import type { Input } from '../inputs';
import type { Entry } from './entry';
import { type Fields, jsonlEntries } from './jsonl';
import { mhtmlEntries } from './mhtml';
import { type ContainerKind, containerKindOf } from './sniff';
import { tarEntries } from './tar';
import { warcEntries } from './warc';
import { zipEntries } from './zip';

export { type Entry, isTrouble, type Page } from './entry';
export type { Fields } from './jsonl';

const READERS: Readonly<Record<ContainerKind, (path: string, key: string, fields: Fields) => AsyncGenerator<Entry>>> = {
  warc: warcEntries,
  'json-lines': jsonlEntries,
  mhtml: mhtmlEntries,
  tar: tarEntries,
  zip: zipEntries,
};

/**
 * The pages of the file `input`: those in it, where it is a WARC, JSON Lines, MHTML, tar or zip; else the file itself. Never
 * throws: where a container is broken, what was read of it stands, and a trouble under its own key says that there is no more.
 */
export async function* entriesOf({ path, key }: Input, fields: Fields): AsyncGenerator<Entry> {
  try {
    const kind = await containerKindOf(path);
    if (kind === undefined) yield { key, from: path };
    else yield* READERS[kind](path, key, fields);
  } catch (error) {
    yield { status: 'failed', key, sentence: `It could not be read to its end: ${error instanceof Error ? error.message : String(error)}` }; // prettier-ignore
  }
}
