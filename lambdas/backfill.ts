import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Context } from 'aws-lambda';
import { ENV, type Outcome } from '../infra/lib/contract';
import { requireEnv } from './environment';
import { cleanAgain } from './event';
import { cleanCurrent, type Shop } from './page';
import { openShop } from './shop';
import { metrics, reportFailure, reportPage } from './telemetry';

/** What the state machine hands over: some objects of a listing or of an inventory, and what holds for all of them. */
export interface BackfillBatch {
  Items: readonly {
    Key: string;
    /** Name of the run, which the tickets of its containers go under. */
    Run: string;
  }[];
  BatchInput: {
    bucket: string;
    /** The keys are percent-encoded, as they are in an S3 inventory. */
    encoded: boolean;
  };
}

/**
 * One line of the backfill's report. `queued`: it failed here, and went to the queue, to be tried there like any other page. `container`: it
 * has many pages, and is unpacked when all else is done.
 */
export interface BackfillLine {
  key: string;
  outcome: Outcome | 'queued' | 'container';
  code?: string;
}

/** Codes of refusals that a container may have: its own, or that it is larger than a page may be. */
const SUSPECT: ReadonlySet<string> = new Set(['warc', 'json-lines', 'mhtml', 'tar', 'zip', 'too-large']);

const shopFor = openShop();
const sqs = new SQSClient({});
const queueUrl = requireEnv(ENV.queueUrl);

/** S3 writes an inventory's keys as a form would: a plus is a space. */
const decodeKey = (key: string) => decodeURIComponent(key.replaceAll('+', ' '));

/** Cleans the current version of each page of a batch, and says what came of each. Throws only where not even the queue took a page. */
export async function handler({ Items, BatchInput }: BackfillBatch, context: Context): Promise<BackfillLine[]> {
  const opened = shopFor(context);
  const { bucket, encoded } = BatchInput;
  const handle = ({ Key, Run: run }: BackfillBatch['Items'][number]) => {
    // Its code is loaded with the first container.
    const setAside: Shop['setAside'] = async (ref, code) =>
      SUSPECT.has(code) && (await import('./set-aside')).setAside(ref, code, { ...opened, run });
    const shop: Shop = { ...opened, setAside };
    return handleKey(bucket, encoded ? decodeKey(Key) : Key, shop);
  };
  try {
    return await Promise.all(Items.map(handle));
  } finally {
    metrics.publishStoredMetrics();
  }
}

async function handleKey(bucket: string, key: string, shop: Shop): Promise<BackfillLine> {
  try {
    const result = await cleanCurrent({ bucket, key }, shop);
    const { outcome } = result;
    if (outcome === 'container') return { key, outcome };
    reportPage({ ...result, outcome });
    return { key, outcome, ...(result.report?.code && { code: result.report.code }) };
  } catch (error) {
    reportFailure(key, error);
    await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: cleanAgain(bucket, key) }));
    return { key, outcome: 'queued' };
  }
}
