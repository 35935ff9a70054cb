import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { containerKindOf, type Fields, type Origin, readContainer, type Source, START } from '../containers';
import { MAX_BYTES } from '../shared';
import type { Input } from './inputs';
import type { Trouble } from './outcome';

/** A page to clean: its key, its bytes or the file that has them, and what else is known of it. */
export interface Page {
  readonly key: string;
  readonly from: string | Uint8Array;
  readonly origin?: Origin;
}

/** What an input gives: pages, or why there is none. */
export type Entry = Page | Trouble;

export const isTrouble = (entry: Entry): entry is Trouble => 'status' in entry;

/** The bytes of a file on this machine. Throws where there is none. */
async function fileSource(path: string): Promise<Source> {
  const { size } = await stat(path);
  return {
    name: path,
    size,
    read: async (start = 0, end = Infinity) => createReadStream(path, { start, end: end - 1 }),
  };
}

/**
 * The pages of the file `input`: those in it, where it is a WARC, JSON Lines, MHTML, tar or zip; else the file itself. Never
 * throws: where a container is broken, what was read of it stands, and a trouble under its own key says that there is no more.
 */
export async function* entriesOf({ path, key }: Input, fields: Fields): AsyncGenerator<Entry> {
  try {
    const source = await fileSource(path);
    const kind = await containerKindOf(source);
    if (kind === undefined) yield { key, from: path };
    else yield* pagesIn(readContainer(kind, source, { key, from: START, maxBytes: MAX_BYTES, fields }));
  } catch (error) {
    yield { status: 'failed', key, sentence: `It could not be read to its end: ${error instanceof Error ? error.message : String(error)}` }; // prettier-ignore
  }
}

async function* pagesIn(found: ReturnType<typeof readContainer>): AsyncGenerator<Entry> {
  for await (const { entry } of found) if (entry !== undefined) yield entry;
}
