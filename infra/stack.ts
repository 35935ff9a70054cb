import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Config } from './config-schema';
import { propsOf } from './configured';
import { CleaningPipeline } from './pipeline';
import type { CleaningPipelineProps } from './props';

export type OffprintStackProps = StackProps &
  CleaningPipelineProps & {
    /** Settings as `offprint.config.json` has them; props go before them. */
    readonly config?: Config;
  };

/** Names of the stack's outputs. The commands in scripts/ look the resources up by them. */
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
    const { storage, pages, backfill, dashboard, catalog, learning } = this.pipeline;
    this.output(OUTPUT.ingestBucket, storage.ingest.bucketName, 'Put pages here');
    this.output(OUTPUT.cleanBucket, storage.clean.bucketName, 'Documents appear here, as <key>.json');
    this.output(
      OUTPUT.recordsBucket,
      storage.records.bucketName,
      'Refusals, reports of backfills, the catalog, the site memory',
    );
    this.output(OUTPUT.queueUrl, pages.queue.queueUrl, 'Pages that wait');
    this.output(OUTPUT.deadLetterQueueUrl, pages.deadLetters.queueUrl, 'Pages that failed every try');
    this.output(OUTPUT.backfill, backfill.stateMachine.stateMachineArn, 'State machine of the backfill');
    this.output(OUTPUT.dashboard, dashboard.dashboard.dashboardName, 'CloudWatch dashboard');
    if (learning) this.output(OUTPUT.learnFunction, learning.worker.fn.functionName, 'Learns the site memory anew');
    if (!catalog) return;
    this.output(OUTPUT.database, catalog.database.ref, 'Glue database, for Athena');
    this.output(OUTPUT.catalogQueueUrl, catalog.documents.queue.queueUrl, 'Documents that wait for the catalog');
    this.output(
      OUTPUT.catalogDeadLetterQueueUrl,
      catalog.documents.deadLetters.queueUrl,
      'Documents it could not take',
    );
  }

  private output(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description });
  }
}
