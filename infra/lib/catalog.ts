import { Duration, Stack } from 'aws-cdk-lib';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DOCUMENT_SUFFIX, ENV, RECORDS } from './contract';
import { CATALOG_COLUMNS, DOCUMENT_COLUMNS, type GlueColumn } from './glue-columns';
import { PERIOD } from './metrics';
import { ObjectQueue } from './object-queue';
import type { CleaningPipeline } from './pipeline';
import { Worker } from './worker';

export interface CatalogProps {
  /** Whose documents are catalogued. */
  readonly pipeline: CleaningPipeline;
}

const TIMEOUT = Duration.minutes(2);

/** A file of the catalog has what comes in five minutes, the longest that SQS can be told to gather, or this many documents. */
const WINDOW = Duration.minutes(5);
const ROWS = 2000;

/**
 * Makes the documents cheap to ask: gathers what is new in the clean bucket into line-delimited files, a line a document, and describes
 * both the files and the documents themselves as tables, for Athena and whatever else reads AWS Glue.
 */
export class Catalog extends Construct {
  /** Documents that wait. */
  readonly queue: Queue;
  /** Documents that it could not take. */
  readonly deadLetterQueue: Queue;
  readonly catalogFunction: Function;
  readonly database: CfnDatabase;

  constructor(scope: Construct, id: string, props: CatalogProps) {
    super(scope, id);
    const { storage, settings, service, key, alarms } = props.pipeline._parts;
    const { clean, records } = storage;
    const documents = new ObjectQueue(this, 'Documents', {
      pattern: {
        source: ['aws.s3'],
        detailType: ['Object Created', 'Object Deleted'],
        detail: { bucket: { name: [clean.bucketName] }, object: { key: [{ suffix: DOCUMENT_SUFFIX }] } },
      },
      timeout: TIMEOUT,
      maxReceiveCount: settings.maxReceiveCount,
      removalPolicy: settings.removalPolicy,
      encryptionKey: key,
    });
    this.queue = documents.queue;
    this.deadLetterQueue = documents.deadLetters;
    const worker = new Worker(this, 'Worker', {
      entry: 'catalog',
      description: 'Gathers new documents into the files of the catalog',
      service,
      environment: { [ENV.recordsBucket]: records.bucketName },
      timeout: TIMEOUT,
      settings,
    });
    worker.allow(['s3:ListBucket'], clean.bucketArn);
    worker.allowObjects(clean, ['s3:GetObject'], 'The catalog has a line for every document.');
    worker.allowObjects(records, ['s3:PutObject'], 'Its files are named by their content.', RECORDS.catalog);
    this.catalogFunction = worker.fn;
    worker.fn.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: ROWS,
        maxBatchingWindow: WINDOW,
        maxConcurrency: 2,
        reportBatchItemFailures: true,
      }),
    );
    this.database = new CfnDatabase(this, 'Database', {
      catalogId: Stack.of(this).account,
      databaseInput: { description: 'Offprint: cleaned journal pages' },
    });
    this.describe('catalog', 'One line a document: cheap', records, RECORDS.catalog, CATALOG_COLUMNS);
    this.describe('documents', 'The documents, whole: dear to scan', clean, '', DOCUMENT_COLUMNS);
    alarms.add({
      id: 'CatalogDeadLetters',
      says: 'Documents are missing from the catalog.',
      metric: this.deadLetterQueue.metricApproximateNumberOfMessagesVisible({
        period: PERIOD,
        statistic: Stats.MAXIMUM,
      }),
      above: 0,
    });
  }

  private describe(name: string, description: string, bucket: IBucket, prefix: string, columns: GlueColumn[]): void {
    new CfnTable(this, `Table-${name}`, {
      catalogId: Stack.of(this).account,
      databaseName: this.database.ref,
      tableInput: {
        name,
        description,
        tableType: 'EXTERNAL_TABLE',
        parameters: { classification: 'json' },
        storageDescriptor: {
          location: `s3://${bucket.bucketName}/${prefix}`,
          columns,
          inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
          outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
          serdeInfo: {
            serializationLibrary: 'org.openx.data.jsonserde.JsonSerDe',
            // A document that another writer damaged is an empty row, not the end of the query.
            parameters: { 'ignore.malformed.json': 'true' },
          },
        },
      },
    });
  }
}
