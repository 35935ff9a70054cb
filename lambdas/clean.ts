import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { parseObjectEvent } from './event';
import { handleEvent, type Shop } from './page';
import { openShop } from './shop';
import { metrics, reportFailure, reportPage } from './telemetry';

const shopFor = openShop();
const processor = new BatchProcessor(EventType.SQS);

/**
 * Cleans the pages that a batch of queue messages names, side by side: while one page is on the wire another is on the processor. Only
 * the messages of pages that failed go back to the queue; after five tries the queue puts them into its dead-letter queue.
 */
export async function handler(batch: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  const shop = shopFor(context);
  try {
    return await processPartialResponse(batch, (record: SQSRecord) => handleRecord(record, shop), processor, {
      context,
      throwOnFullBatchFailure: false,
    });
  } finally {
    metrics.publishStoredMetrics();
  }
}

async function handleRecord(record: SQSRecord, shop: Shop): Promise<void> {
  let key = `message ${record.messageId}`;
  try {
    const event = parseObjectEvent(record.body);
    key = event.key;
    reportPage(await handleEvent(event, shop));
  } catch (error) {
    reportFailure(key, error);
    throw error;
  }
}
