import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { ObjectEvent } from '../../lambdas/event';
import type { Shop } from '../../lambdas/page';
import { isGone } from '../../lambdas/source';
import { startS3, type S3Server } from './s3-server';

/** A page of our own that the cleaner takes for an article. */
export const PAGE = (title: string) => `${title}

Abstract

We looked at how moss grows on old walls. It grows best where the wall is damp and the sun is low, and it hardly grows at all on
lime. Forty walls were measured over two years.

Introduction

Moss on walls has been described many times, and few of the descriptions give numbers. This is a first set of them.
`;

export const BUCKETS = { ingest: 'ingest', clean: 'clean', records: 'records' };

/** A workbench: a server that speaks S3, a client of the real SDK, and the shop that the functions would open. */
export interface Bench {
  server: S3Server;
  shop: Shop;
  /** Puts a page into the ingest bucket and says what S3 would say of it. Sequencers count up over all keys. */
  drop(key: string, body: string | Uint8Array, contentType?: string): Promise<ObjectEvent>;
  /** Deletes a page, as a user would. */
  erase(key: string): Promise<ObjectEvent>;
  document(key: string): Promise<StoredObject | undefined>;
  refusal(key: string): Promise<StoredObject | undefined>;
}

export interface StoredObject {
  json: Record<string, unknown>;
  metadata: Record<string, string>;
  contentType: string | undefined;
}

export async function openBench(options: Partial<Shop> = {}): Promise<Bench> {
  const server = await startS3(Object.values(BUCKETS));
  const s3 = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  let clock = 0xf0; // sequencers grow by a digit soon: `f9` comes before `100`
  const event = (change: ObjectEvent['change'], key: string, version?: string): ObjectEvent => ({
    change,
    bucket: BUCKETS.ingest,
    key,
    ...(version && { version }),
    sequencer: (clock += 8).toString(16).toUpperCase(),
  });
  const read = async (bucket: string, key: string): Promise<StoredObject | undefined> => {
    try {
      const { Body, Metadata = {}, ContentType } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      const json = JSON.parse(await Body!.transformToString()) as Record<string, unknown>;
      return { json, metadata: Metadata, contentType: ContentType };
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  };
  return {
    server,
    shop: {
      s3,
      cleanBucket: BUCKETS.clean,
      recordsBucket: BUCKETS.records,
      maxBytes: 100_000,
      onDelete: 'keep',
      formats: [],
      hasTime: () => true,
      memory: async () => undefined,
      ...options,
    },
    drop: async (key, body, contentType = 'text/plain') => {
      const put = { Bucket: BUCKETS.ingest, Key: key, Body: Buffer.from(body), ContentType: contentType };
      return event('created', key, (await s3.send(new PutObjectCommand(put))).VersionId);
    },
    erase: async key => {
      await s3.send(new DeleteObjectCommand({ Bucket: BUCKETS.ingest, Key: key }));
      return event('deleted', key);
    },
    document: key => read(BUCKETS.clean, `${key}.json`),
    refusal: key => read(BUCKETS.records, `quarantine/${key}.json`),
  };
}
