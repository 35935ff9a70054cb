import { pipeline } from 'node:stream';
import { extract } from 'tar-stream';
import { MAX_BYTES } from '../../shared';
import { bytesOf, type Entry, keyInside, tooLarge } from './entry';
import { unpacked } from './gunzip';

/** The files of a tar (packed by gzip or not), in its order. Memory: a file at a time. */
export async function* tarEntries(path: string, key: string): AsyncGenerator<Entry> {
  const files = extract();
  pipeline(await unpacked(path), files, () => undefined); // an error ends the iteration below
  for await (const file of files) {
    const { type, name, size = 0 } = file.header;
    const inner = type === 'file' ? keyInside(key, name) : undefined;
    if (inner === undefined || size > MAX_BYTES) {
      if (inner !== undefined) yield tooLarge(inner);
      file.resume();
      continue;
    }
    const bytes = await bytesOf(file as AsyncIterable<Uint8Array>);
    yield bytes === undefined ? tooLarge(inner) : { key: inner, from: bytes };
  }
}
