import { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Source } from '../containers/source';
import { isGone, type ObjectRef } from './source';

/** An object that a container is read from, always the same version of it. */
export interface ObjectSource extends Source {
  /** Absent where its bucket has no versions. */
  readonly version?: string;
  readonly etag: string;
  /** What S3 failed with while a body was being read, which may pass; what else goes wrong is the container's. */
  failure(): unknown;
}

/**
 * Opens an object to be read in pieces; `undefined` where that version does not exist any more. Throws what may pass. What is read later
 * is the object that was opened, or S3 says 412.
 */
export async function openSource(s3: S3Client, { bucket, key, version }: ObjectRef): Promise<ObjectSource | undefined> {
  try {
    const head = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key, VersionId: version }));
    return objectSource(s3, { bucket, key, ...(head.VersionId && { version: head.VersionId }) }, head.ETag!, head.ContentLength ?? 0); // prettier-ignore
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

function objectSource(s3: S3Client, { bucket, key, version }: ObjectRef, etag: string, size: number): ObjectSource {
  let failure: unknown;
  const keep = (error: unknown) => {
    failure ??= error;
  };
  const read = async (start = 0, end = size): Promise<Readable> => {
    if (start >= end) return Readable.from([]);
    const Range = `bytes=${start}-${end - 1}`;
    const get = new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: version, IfMatch: etag, Range });
    try {
      const body = (await s3.send(get)).Body as Readable;
      return body.on('error', keep);
    } catch (error) {
      keep(error);
      throw error;
    }
  };
  return { name: key, size, etag, ...(version && { version }), read, failure: () => failure };
}
