import { type Entry as ZipEntry, openPromise, type ZipFile } from 'yauzl';
import { MAX_BYTES } from '../../shared';
import { bytesOf, type Entry, keyInside, tooLarge } from './entry';

/** The files of a zip, in the order of its directory. A name that leads out of the archive ends it. Memory: a file at a time. */
export async function* zipEntries(path: string, key: string): AsyncGenerator<Entry> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    for await (const file of zip.eachEntry()) {
      const inner = file.fileName.endsWith('/') ? undefined : keyInside(key, file.fileName);
      if (inner !== undefined) yield await entryOf(zip, file, inner);
    }
  } finally {
    zip.close();
  }
}

async function entryOf(zip: ZipFile, file: ZipEntry, key: string): Promise<Entry> {
  if (file.uncompressedSize > MAX_BYTES) return tooLarge(key);
  const bytes = await bytesOf(await zip.openReadStreamPromise(file));
  return bytes === undefined ? tooLarge(key) : { key, from: bytes };
}
