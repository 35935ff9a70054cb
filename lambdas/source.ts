import { GetObjectCommand, HeadObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';

/** A version of an object: the current one where none is named. */
export interface ObjectRef {
  bucket: string;
  key: string;
  version?: string;
}

/** User metadata of a page, from whoever put it there: where it was fetched, and when. The document says so in its `source`. */
export const ORIGIN = { url: 'source-url', fetched: 'source-fetched' } as const;

/** A page whose headers have come and whose body has not been read yet. */
export interface OpenPage {
  version?: string;
  contentType?: string;
  url?: string;
  fetched?: string;
  bytes: number;
  read(): Promise<Uint8Array>;
  /** Lets the connection go without the body. */
  discard(): void;
}

/** S3 says 404 for what never was or is deleted, 405 for a version that is a delete marker. A bucket that is not there is a mistake. */
export function isGone(error: unknown): boolean {
  if (!(error instanceof S3ServiceException) || error.name === 'NoSuchBucket') return false;
  return error.$metadata.httpStatusCode === 404 || error.$metadata.httpStatusCode === 405;
}

/** Asks for a page; `undefined` where that version does not exist any more. Throws what may pass: throttling, timeouts, 5xx. */
export async function openPage(s3: S3Client, { bucket, key, version }: ObjectRef): Promise<OpenPage | undefined> {
  try {
    const response = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: version }));
    const body = response.Body!;
    const { [ORIGIN.url]: url, [ORIGIN.fetched]: fetched } = response.Metadata ?? {};
    return {
      ...(response.VersionId && { version: response.VersionId }),
      ...(response.ContentType && { contentType: response.ContentType }),
      ...(url && { url }),
      ...(fetched && { fetched }),
      bytes: response.ContentLength ?? 0,
      read: () => body.transformToByteArray(),
      discard: () => 'destroy' in body && body.destroy(),
    };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** Version id of the object as it is now (`'null'` where its bucket has no versions); `undefined` where there is none. */
export async function currentVersion(s3: S3Client, { bucket, key }: ObjectRef): Promise<string | undefined> {
  try {
    const { VersionId = 'null' } = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    return VersionId;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
