import { pipeline } from 'node:stream';
import { extract } from 'tar-stream';
import { bytesOf, type Found, keyInside, type Reading, tooLarge } from './entry';
import { type Source, unpacked } from './source';

/** The files of a tar (packed by gzip or not), in its order. Memory: a file at a time. */
export async function* tarEntries(source: Source, { key, from, maxBytes }: Reading): AsyncGenerator<Found> {
  const files = extract();
  pipeline(await unpacked(source), files, () => undefined); // an error ends the iteration below
  let number = 0;
  for await (const file of files) {
    const { type, name, size = 0 } = file.header;
    const at = { entry: number++ };
    const inner = type === 'file' && at.entry >= from.entry ? keyInside(key, name) : undefined;
    if (inner === undefined || size > maxBytes) {
      yield inner === undefined ? { at } : { at, entry: tooLarge(inner, maxBytes) };
      file.resume();
      continue;
    }
    const bytes = await bytesOf(file as AsyncIterable<Uint8Array>, maxBytes);
    yield { at, entry: bytes === undefined ? tooLarge(inner, maxBytes) : { key: inner, from: bytes } };
  }
}
