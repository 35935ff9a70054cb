import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isGzip } from '../../shared/decode/collection';

/** The file at `path` as a stream, unpacked where it is packed by gzip. An error while reading is one of the stream's. */
export async function unpacked(path: string): Promise<Readable> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(3), 0, 3, 0);
  await file.close();
  const stream = createReadStream(path);
  if (!isGzip(buffer)) return stream;
  const plain = createGunzip();
  stream.on('error', error => plain.destroy(error));
  return stream.pipe(plain);
}
