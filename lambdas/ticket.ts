import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { RECORDS } from '../infra/lib/contract';
import type { ContainerKind } from '../containers/sniff';

/** A container that a backfill has met, for the function that unpacks: which object, and how it is to be read. */
export interface Ticket {
  readonly bucket: string;
  readonly key: string;
  /** Absent where the bucket has no versions. */
  readonly version?: string;
  readonly kind: ContainerKind;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Where the tickets of a run are, one a container: keys of their own length, whatever the container's is. */
export const ticketKey = (run: string, key: string): string => `${RECORDS.containers}${run}/${sha256(key)}.json`;

/** Where it stands what a container was unpacked to. */
export const receiptKey = (key: string): string => `${RECORDS.unpacked}${sha256(key)}.json`;

export async function writeJson(s3: S3Client, bucket: string, key: string, value: unknown): Promise<void> {
  const Body = `${JSON.stringify(value)}\n`;
  await s3.send(
    new PutObjectCommand({ Bucket: bucket, Key: key, Body, ContentType: 'application/json; charset=utf-8' }),
  );
}

export async function readJson<T>(s3: S3Client, bucket: string, key: string): Promise<T> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return JSON.parse(await Body!.transformToString()) as T;
}
