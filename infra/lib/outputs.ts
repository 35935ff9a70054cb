import { CfnOutput, Stack } from 'aws-cdk-lib';
import { OUTPUT } from './contract';
import type { CleaningPipeline } from './pipeline';

/** Names the parts of a pipeline in the outputs of its stack: what each is called there, what it says, and what it is. */
export function writeOutputs(pipeline: CleaningPipeline): void {
  const stack = Stack.of(pipeline);
  const { catalog, siteMemory } = pipeline;
  const outputs: readonly (readonly [keyof typeof OUTPUT, string | undefined, string])[] = [
    ['ingestBucket', pipeline.ingestBucket.bucketName, 'Put pages here'],
    ['cleanBucket', pipeline.cleanBucket.bucketName, 'Documents appear here, as <key>.json'],
    [
      'recordsBucket',
      pipeline.recordsBucket.bucketName,
      'Refusals, reports of backfills, the catalog, the site memory',
    ],
    ['queueUrl', pipeline.queue.queueUrl, 'Pages that wait'],
    ['deadLetterQueueUrl', pipeline.deadLetterQueue.queueUrl, 'Pages that failed every try'],
    ['backfill', pipeline.backfill.stateMachineArn, 'State machine of the backfill'],
    ['dashboard', pipeline.dashboard.dashboardName, 'CloudWatch dashboard'],
    ['learnFunction', siteMemory?.learnFunction.functionName, 'Learns the site memory anew'],
    ['database', catalog?.database.ref, 'Glue database, for Athena'],
    ['catalogQueueUrl', catalog?.queue.queueUrl, 'Documents that wait for the catalog'],
    ['catalogDeadLetterQueueUrl', catalog?.deadLetterQueue.queueUrl, 'Documents it could not take'],
  ];
  for (const [name, value, description] of outputs)
    if (value !== undefined) new CfnOutput(stack, OUTPUT[name], { value, description });
}
