import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Config } from './config-schema';
import { propsOf } from './configured';
import { CleaningPipeline } from './lib/pipeline';
import type { CleaningPipelineProps } from './lib/props';

export type OffprintStackProps = StackProps &
  CleaningPipelineProps & {
    /** Settings as `offprint.config.json` has them; props go before them. */
    readonly config?: Config;
  };

/** Names of the stack's outputs. `offprint cloud` looks the resources up by them. */
export const OUTPUT = {
  ingestBucket: 'IngestBucket',
  cleanBucket: 'CleanBucket',
  recordsBucket: 'RecordsBucket',
  queueUrl: 'QueueUrl',
  deadLetterQueueUrl: 'DeadLetterQueueUrl',
  backfill: 'Backfill',
  dashboard: 'Dashboard',
  database: 'Database',
  catalogQueueUrl: 'CatalogQueueUrl',
  catalogDeadLetterQueueUrl: 'CatalogDeadLetterQueueUrl',
  learnFunction: 'LearnFunction',
} as const;

/** One cleaning pipeline, and outputs that name its parts. */
export class OffprintStack extends Stack {
  readonly pipeline: CleaningPipeline;

  constructor(scope: Construct, id: string, { config = {}, ...props }: OffprintStackProps = {}) {
    super(scope, id, {
      description: 'Offprint: raw journal pages in, clean JSON out',
      ...(config.tags && { tags: config.tags }),
      ...props,
    });
    const configured = propsOf(new Construct(this, 'Config'), config);
    this.pipeline = new CleaningPipeline(this, 'Cleaning', { ...configured, ...props });
    const { queue, deadLetterQueue, backfill, dashboard, catalog, siteMemory } = this.pipeline;
    const { ingestBucket, cleanBucket, recordsBucket } = this.pipeline;
    this.output(OUTPUT.ingestBucket, ingestBucket.bucketName, 'Put pages here');
    this.output(OUTPUT.cleanBucket, cleanBucket.bucketName, 'Documents appear here, as <key>.json');
    this.output(
      OUTPUT.recordsBucket,
      recordsBucket.bucketName,
      'Refusals, reports of backfills, the catalog, the site memory',
    );
    this.output(OUTPUT.queueUrl, queue.queueUrl, 'Pages that wait');
    this.output(OUTPUT.deadLetterQueueUrl, deadLetterQueue.queueUrl, 'Pages that failed every try');
    this.output(OUTPUT.backfill, backfill.stateMachineArn, 'State machine of the backfill');
    this.output(OUTPUT.dashboard, dashboard.dashboardName, 'CloudWatch dashboard');
    if (siteMemory)
      this.output(OUTPUT.learnFunction, siteMemory.learnFunction.functionName, 'Learns the site memory anew');
    if (!catalog) return;
    this.output(OUTPUT.database, catalog.database.ref, 'Glue database, for Athena');
    this.output(OUTPUT.catalogQueueUrl, catalog.queue.queueUrl, 'Documents that wait for the catalog');
    this.output(OUTPUT.catalogDeadLetterQueueUrl, catalog.deadLetterQueue.queueUrl, 'Documents it could not take');
  }

  private output(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description });
  }
}
