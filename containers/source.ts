import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isGzip } from '../shared/decode/collection';
import { bytesOf } from './entry';

/** The bytes of a container, wherever they are: on a disk, or an object in a bucket. */
export interface Source {
  /** Its file name or key: JSON Lines are told by it too. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` up to but without `end` (to the last where it is absent) as a stream. */
  read(start?: number, end?: number): Promise<Readable>;
}

/** The bytes from `start` up to but without `end`, or as many of them as there are. */
export async function bytesBetween(source: Source, start: number, end: number): Promise<Buffer> {
  const last = Math.min(end, source.size);
  if (start >= last) return Buffer.alloc(0);
  return Buffer.from((await bytesOf((await source.read(start, last)) as AsyncIterable<Uint8Array>, end - start)) ?? []);
}

/** A source from its first byte on as a stream, unpacked where it is packed by gzip. An error while reading is one of the stream's. */
export async function unpacked(source: Source): Promise<Readable> {
  const packed = isGzip(await bytesBetween(source, 0, 3));
  const stream = await source.read();
  // The error comes out of what is returned; who stops reading ends the source too.
  return packed ? pipeline(stream, createGunzip(), () => undefined) : stream;
}
