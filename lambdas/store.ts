import {
  DeleteObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { fromMetadata, type Mark } from './mark';
import { isGone } from './source';

export interface Target {
  bucket: string;
  key: string;
}

export interface Stored {
  etag: string;
  mark: Mark;
}

export interface Writing {
  body: string | Uint8Array;
  contentType: string;
  metadata: Record<string, string>;
}

/**
 * 412: the condition does not hold. 409: another conditional write is under way. 404: the object that `If-Match` names was deleted.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
function lostTheRace(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return false;
  return error.$metadata.httpStatusCode === 412 || error.name === 'ConditionalRequestConflict' || isGone(error);
}

/** What is stored there, and from which source; `undefined` where nothing is. */
export async function look(s3: S3Client, { bucket, key }: Target): Promise<Stored | undefined> {
  try {
    const head = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    return { etag: head.ETag!, mark: fromMetadata(head.Metadata) };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/**
 * Writes if the target is still as `expected` (absent where `undefined`), and says with which ETag; `undefined` where somebody else
 * was faster.
 */
export async function put(
  s3: S3Client,
  target: Target,
  writing: Writing,
  expected?: Stored,
): Promise<Stored | undefined> {
  try {
    const { ETag } = await s3.send(
      new PutObjectCommand({
        Bucket: target.bucket,
        Key: target.key,
        Body: writing.body,
        ContentType: writing.contentType,
        CacheControl: 'no-cache',
        Metadata: writing.metadata,
        ...(expected ? { IfMatch: expected.etag } : { IfNoneMatch: '*' }),
      }),
    );
    return { etag: ETag!, mark: fromMetadata(writing.metadata) };
  } catch (error) {
    if (lostTheRace(error)) return undefined;
    throw error;
  }
}

/** Deletes if the target is still as `expected`; false where it is not. */
export async function remove(s3: S3Client, target: Target, expected: Stored): Promise<boolean> {
  try {
    await s3.send(new DeleteObjectCommand({ Bucket: target.bucket, Key: target.key, IfMatch: expected.etag }));
    return true;
  } catch (error) {
    if (lostTheRace(error)) return false;
    throw error;
  }
}
