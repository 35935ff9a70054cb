import { type Entry as ZipEntry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl';
import { bytesOf, type Entry, type Found, keyInside, type Reading, tooLarge } from './entry';
import { RangeReader } from './range-reader';
import type { Source } from './source';

/** The files of a zip, in the order of its directory. A name that leads out of the archive ends it. Memory: a file at a time. */
export async function* zipEntries(source: Source, { key, from, maxBytes }: Reading): AsyncGenerator<Found> {
  const zip = await fromRandomAccessReaderPromise(new RangeReader(source), source.size, { autoClose: false });
  let number = 0;
  try {
    for await (const file of zip.eachEntry()) {
      const at = { entry: number++ };
      const inner = at.entry < from.entry || file.fileName.endsWith('/') ? undefined : keyInside(key, file.fileName);
      yield inner === undefined ? { at } : { at, entry: await entryOf(zip, file, inner, maxBytes) };
    }
  } finally {
    zip.close();
  }
}

async function entryOf(zip: ZipFile, file: ZipEntry, key: string, maxBytes: number): Promise<Entry> {
  if (file.uncompressedSize > maxBytes) return tooLarge(key, maxBytes);
  const bytes = await bytesOf(await zip.openReadStreamPromise(file), maxBytes);
  return bytes === undefined ? tooLarge(key, maxBytes) : { key, from: bytes };
}
