import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { ArticleDocument } from '../shared/document';
import { describeDocument } from './catalog-line';
import type { CatalogRow } from './catalog-row';
import { ENV, MEASURE, RECORDS } from '../infra/lib/contract';
import { requireEnv } from './environment';
import { type ObjectEvent, parseObjectEvent } from './event';
import { isGone } from './source';
import { logger, metrics } from './telemetry';

const s3 = new S3Client({});
const recordsBucket = requireEnv(ENV.recordsBucket);

/** Longer than any sequencer of S3: padded, they can be compared as text, which is what SQL does. */
const SEQUENCE_DIGITS = 32;

/** Reads of one invocation that are on their way at the same time: more than the SDK's connections (50) would only wait. */
const READERS = 40;

/** Puts the documents that a batch of messages names into one file of the catalog, a line each. */
export async function handler(batch: SQSEvent): Promise<SQSBatchResponse> {
  const rows: CatalogRow[] = [];
  const failed: SQSRecord[] = [];
  const waiting = [...batch.Records];
  const reader = async () => {
    for (let record = waiting.pop(); record; record = waiting.pop()) {
      const row = await readRow(record).catch(reportFailure);
      if (row) rows.push(row);
      else failed.push(record);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  if (rows.length > 0) await writeRows(rows);
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

function reportFailure(error: Error): undefined {
  logger.error('row', { error });
}

async function readRow({ body }: SQSRecord): Promise<CatalogRow> {
  const event = parseObjectEvent(body);
  const document = event.change === 'created' ? await readDocument(event) : undefined;
  const sequence = (event.sequencer ?? '').toLowerCase().padStart(SEQUENCE_DIGITS, '0');
  return { key: event.key, sequence, deleted: !document, ...(document && describeDocument(document)) };
}

/** The document as it is now: a later one has its own event, and its row comes after this one. */
async function readDocument({ bucket, key }: ObjectEvent): Promise<ArticleDocument | undefined> {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return JSON.parse(await Body!.transformToString()) as ArticleDocument;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** A batch that comes a second time has the same rows and so the same file name: it overwrites, and adds nothing. */
async function writeRows(rows: readonly CatalogRow[]): Promise<void> {
  const lines = rows.map(row => `${JSON.stringify(row)}\n`).sort();
  const text = lines.join('');
  const key = `${RECORDS.catalog}${createHash('sha256').update(text).digest('hex')}.jsonl.gz`;
  const body = gzipSync(text);
  await s3.send(
    new PutObjectCommand({ Bucket: recordsBucket, Key: key, Body: body, ContentType: 'application/x-ndjson' }),
  );
  logger.info('catalog', { key, rows: rows.length, bytes: body.length });
  metrics.addMetric(MEASURE.rows, MetricUnit.Count, rows.length);
  metrics.publishStoredMetrics();
}
