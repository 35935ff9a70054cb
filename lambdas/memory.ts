import { GetObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { BadMemory, SiteMemory } from '../shared';
import { isGone } from './source';
import type { Target } from './store';
import { logger } from './telemetry';

/** A memory is learnt anew in days: this often a function that lives long looks whether there is another, at a request a time. */
const FRESH_MS = 5 * 60_000;
/** The same while there is none: the first is waited for. */
const NONE_FRESH_MS = 30_000;

export interface MemoryObject {
  etag: string;
  bytes: Uint8Array;
}

/** The stored memory, which is `known` where that has not changed; `undefined` where there is none. Throws what may pass. */
export async function fetchMemory(
  s3: S3Client,
  { bucket, key }: Target,
  known?: MemoryObject,
): Promise<MemoryObject | undefined> {
  try {
    const { Body, ETag } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key, IfNoneMatch: known?.etag }));
    return { etag: ETag!, bytes: await Body!.transformToByteArray() };
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 304) return known;
    if (isGone(error)) return undefined;
    throw error;
  }
}

/**
 * Reads the memory once for all pages that a function cleans, and again when it may have changed. While there is none, pages
 * are cleaned without. A file that is no memory changes nothing but the log: the one before it stays in use.
 */
export function memoryReader(
  s3: S3Client,
  target: Target,
  now: () => number = Date.now,
): () => Promise<SiteMemory | undefined> {
  let object: MemoryObject | undefined;
  let memory: SiteMemory | undefined;
  let reading: Promise<SiteMemory | undefined> | undefined;
  let freshUntil = -Infinity;

  const refresh = async (): Promise<SiteMemory | undefined> => {
    const found = await fetchMemory(s3, target, object);
    if (found !== object) memory = found && readOr(memory, found.bytes, target);
    object = found;
    freshUntil = now() + (object ? FRESH_MS : NONE_FRESH_MS);
    return memory;
  };

  return () => {
    if (now() < freshUntil) return Promise.resolve(memory);
    reading ??= refresh().finally(() => (reading = undefined));
    return reading;
  };
}

function readOr(earlier: SiteMemory | undefined, bytes: Uint8Array, { key }: Target): SiteMemory | undefined {
  try {
    return SiteMemory.read(bytes);
  } catch (error) {
    if (!(error instanceof BadMemory)) throw error;
    logger.error('memory', { key, code: error.code, error });
    return earlier;
  }
}
