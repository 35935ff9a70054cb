import { setTimeout as sleep } from 'node:timers/promises';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { EXIT, type ExitCode } from '../exit-codes';
import { sdk } from './sdk';
import { openStack } from './stack';
import { CloudTrouble, withCloud } from './trouble';

export interface RedriveOptions {
  readonly stack: string;
  /** Those of the catalog, not the pages. */
  readonly catalog?: true;
  /** Messages a second at most. */
  readonly rate?: number;
}

const POLL = 2_000;

/**
 * Puts the dead letters back into their queue, by SQS's own message move task, and waits for its end. The destination is named, since a
 * message that EventBridge could not deliver has no queue to go back to. Throws `CloudTrouble`, `MissingPackage`.
 */
export const redriveCommand = (options: RedriveOptions): Promise<ExitCode> => withCloud(() => run(options));

async function run({ stack, catalog, rate }: RedriveOptions): Promise<ExitCode> {
  const { sqs } = await sdk(['sqs', 'cloudformation']);
  const { need } = await openStack(stack);
  const client = new sqs.SQSClient({});
  const [from, to] = catalog
    ? (['catalogDeadLetterQueueUrl', 'catalogQueueUrl'] as const)
    : (['deadLetterQueueUrl', 'queueUrl'] as const);
  const SourceArn = await arnOf(client, need(from));
  const DestinationArn = await arnOf(client, need(to));
  const limit = rate !== undefined && { MaxNumberOfMessagesPerSecond: rate };
  await client.send(new sqs.StartMessageMoveTaskCommand({ SourceArn, DestinationArn, ...limit }));
  console.log(`${await finish(client, SourceArn)} messages are back in the queue.`);
  return EXIT.fine;
}

async function arnOf(client: SQSClient, QueueUrl: string): Promise<string> {
  const { GetQueueAttributesCommand } = (await sdk(['sqs'])).sqs;
  const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  return Attributes!.QueueArn!;
}

/** Waits for the end of the task; how many messages it has moved. */
async function finish(client: SQSClient, SourceArn: string): Promise<number> {
  const { ListMessageMoveTasksCommand } = (await sdk(['sqs'])).sqs;
  for (;;) {
    const { Results: [task] = [] } = await client.send(new ListMessageMoveTasksCommand({ SourceArn, MaxResults: 1 }));
    const { Status = 'UNKNOWN', ApproximateNumberOfMessagesMoved: moved = 0, FailureReason = '' } = task ?? {};
    if (Status === 'COMPLETED') return moved;
    if (Status !== 'RUNNING') throw new CloudTrouble('run-failed', `The redrive ended as ${Status}: ${FailureReason}`);
    await sleep(POLL);
  }
}
