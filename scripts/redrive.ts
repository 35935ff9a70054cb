import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { stackOutputs } from './stack-outputs';

const POLL = 2_000;

/**
 * Puts the pages in the dead-letter queue back into the queue, by SQS's own message move task. The destination is named, since a
 * message that EventBridge could not deliver has no queue to go back to.
 *
 *   npm run redrive [-- --stack NAME] [-- --catalog] [-- --rate MESSAGES_A_SECOND]
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      stack: { type: 'string', default: 'Offprint' },
      catalog: { type: 'boolean', default: false },
      rate: { type: 'string' },
    },
  });
  const output = await stackOutputs(values.stack);
  const sqs = new SQSClient({});
  const [from, to] = values.catalog
    ? (['CatalogDeadLetterQueueUrl', 'CatalogQueueUrl'] as const)
    : (['DeadLetterQueueUrl', 'QueueUrl'] as const);
  const SourceArn = await arnOf(sqs, output(from));
  await sqs.send(
    new StartMessageMoveTaskCommand({
      SourceArn,
      DestinationArn: await arnOf(sqs, output(to)),
      ...(values.rate && { MaxNumberOfMessagesPerSecond: Number(values.rate) }),
    }),
  );
  console.log(await finish(sqs, SourceArn));
}

async function arnOf(sqs: SQSClient, QueueUrl: string): Promise<string> {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  return Attributes!.QueueArn!;
}

async function finish(sqs: SQSClient, SourceArn: string): Promise<string> {
  for (;;) {
    const { Results = [] } = await sqs.send(new ListMessageMoveTasksCommand({ SourceArn, MaxResults: 1 }));
    const [task] = Results;
    if (task?.Status !== 'RUNNING') {
      const { Status = 'UNKNOWN', ApproximateNumberOfMessagesMoved: moved = 0, FailureReason = '' } = task ?? {};
      if (Status !== 'COMPLETED') throw new Error(`The redrive ended as ${Status}: ${FailureReason}`);
      return `${moved} messages are back in the queue.`;
    }
    await sleep(POLL);
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
