import { Duration, Stack } from 'aws-cdk-lib';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { TSchema } from '@sinclair/typebox';
import { Construct } from 'constructs';
import { CatalogRow } from '../lambdas/catalog-row';
import { ENV, RECORDS } from '../lambdas/contract';
import { ArticleDocument } from '../shared/document';
import { glueColumns } from './glue-type';
import { ObjectQueue } from './object-queue';
import type { Settings } from './props';
import type { Storage } from './storage';
import { Worker } from './worker';

export interface CatalogProps {
  readonly storage: Storage;
  readonly settings: Settings;
  readonly service: string;
  readonly key: IKey | undefined;
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
  readonly documents: ObjectQueue;
  readonly worker: Worker;
  readonly database: CfnDatabase;

  constructor(scope: Construct, id: string, { storage, settings, service, key }: CatalogProps) {
    super(scope, id);
    const { clean, records } = storage;
    this.documents = new ObjectQueue(this, 'Documents', {
      pattern: {
        source: ['aws.s3'],
        detailType: ['Object Created', 'Object Deleted'],
        detail: { bucket: { name: [clean.bucketName] } },
      },
      timeout: TIMEOUT,
      maxReceiveCount: settings.maxReceiveCount,
      removalPolicy: settings.removalPolicy,
      encryptionKey: key,
    });
    this.worker = new Worker(this, 'Worker', {
      entry: 'catalog',
      description: 'Gathers new documents into the files of the catalog',
      service,
      environment: { [ENV.recordsBucket]: records.bucketName },
      timeout: TIMEOUT,
      settings,
    });
    this.worker.allow(['s3:ListBucket'], clean.bucketArn);
    this.worker.allowObjects(clean, ['s3:GetObject'], 'The catalog has a line for every document.');
    this.worker.allowObjects(records, ['s3:PutObject'], 'Its files are named by their content.', RECORDS.catalog);
    this.worker.fn.addEventSource(
      new SqsEventSource(this.documents.queue, {
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
    this.describe('catalog', 'One line a document: cheap', records, RECORDS.catalog, CatalogRow);
    this.describe('documents', 'The documents, whole: dear to scan', clean, '', ArticleDocument);
  }

  private describe(name: string, description: string, bucket: IBucket, prefix: string, schema: TSchema): void {
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
          columns: glueColumns(schema),
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
