import { Names } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { Alarms } from './alarms';
import { Backfill } from './backfill';
import { Budget } from './budget';
import { Catalog } from './catalog';
import { cleaningEnvironment, grantCleaning } from './cleaning-rights';
import { PipelineDashboard } from './dashboard';
import { Learning } from './learning';
import { ObjectQueue } from './object-queue';
import { type CleaningPipelineProps, type Settings, withDefaults } from './props';
import { Storage } from './storage';
import { Worker } from './worker';

/**
 * Cleans every page that is put into a bucket: S3 → EventBridge → SQS → function → S3. What comes in ends as a document in the clean
 * bucket, as a refusal in the records bucket, or in the dead-letter queue, and nowhere else.
 *
 * ```ts
 * const pipeline = new CleaningPipeline(this, 'Cleaning', { maxConcurrency: 50 });
 * pipeline.storage.ingest.grantPut(scraper);
 * ```
 */
export class CleaningPipeline extends Construct {
  readonly storage: Storage;
  readonly pages: ObjectQueue;
  readonly clean: Worker;
  readonly backfill: Backfill;
  readonly catalog: Catalog | undefined;
  readonly learning: Learning | undefined;
  readonly alarms: Alarms;
  readonly dashboard: PipelineDashboard;

  constructor(scope: Construct, id: string, props: CleaningPipelineProps = {}) {
    super(scope, id);
    const settings = withDefaults(props);
    const key = this.makeKey(settings);
    const service = Names.uniqueResourceName(this, { maxLength: 64, separator: '-' });

    this.storage = new Storage(this, 'Storage', settings, key);
    this.pages = this.makeQueue(settings, key);
    this.clean = this.makeCleaner(settings, service);
    this.backfill = new Backfill(this, 'Backfill', { ...this, settings, service });
    this.catalog = settings.catalog ? new Catalog(this, 'Catalog', { ...this, settings, service, key }) : undefined;
    const { siteMemoryKey: memoryKey } = settings;
    this.learning = memoryKey ? new Learning(this, 'Learning', { ...this, settings, service, memoryKey }) : undefined;
    this.alarms = new Alarms(this, 'Alarms', { pipeline: this, settings, service });
    this.dashboard = new PipelineDashboard(this, 'Dashboard', { pipeline: this, service });
    if (settings.documentTargets.length > 0) this.tell(settings);
    this.limit(settings);
  }

  private limit({ monthlyBudget: amount, alarmEmail: email }: Settings): void {
    if (amount === undefined) return;
    if (email === undefined) throw new TypeError('monthlyBudget needs alarmEmail: who is to be told?');
    new Budget(this, 'Budget', { amount, email });
  }

  private makeKey({ encryptionKey, removalPolicy }: Settings): IKey | undefined {
    if (encryptionKey !== true) return encryptionKey;
    return new Key(this, 'Key', {
      enableKeyRotation: true,
      removalPolicy,
      description: 'Offprint: buckets and queues',
    });
  }

  private makeQueue(settings: Settings, key: IKey | undefined): ObjectQueue {
    const { ingestPrefix, onDelete } = settings;
    const created = ['Object Created'];
    const detail = {
      bucket: { name: [this.storage.ingest.bucketName] },
      ...(ingestPrefix && { object: { key: [{ prefix: ingestPrefix }] } }),
    };
    // A deletion by lifecycle has another reason, and must not take the document with it.
    const deletions = { detailType: ['Object Deleted'], detail: { ...detail, reason: ['DeleteObject'] } };
    const queue = new ObjectQueue(this, 'Pages', {
      pattern: { source: ['aws.s3'], detailType: created, detail },
      timeout: settings.timeout,
      maxReceiveCount: settings.maxReceiveCount,
      removalPolicy: settings.removalPolicy,
      encryptionKey: key,
    });
    if (onDelete === 'delete-output') queue.alsoTake('Deletions', { source: ['aws.s3'], ...deletions });
    return queue;
  }

  private makeCleaner(settings: Settings, service: string): Worker {
    const worker = new Worker(this, 'Cleaner', {
      entry: 'clean',
      description: 'Cleans the pages that a batch of S3 events names',
      service,
      environment: cleaningEnvironment(this.storage, settings),
      timeout: settings.timeout,
      settings,
    });
    grantCleaning(worker, this.storage, settings);
    worker.fn.addEventSource(
      new SqsEventSource(this.pages.queue, {
        batchSize: settings.batchSize,
        maxBatchingWindow: settings.batchWindow,
        maxConcurrency: settings.maxConcurrency,
        reportBatchItemFailures: true,
      }),
    );
    return worker;
  }

  private tell({ documentTargets }: Settings): void {
    new Rule(this, 'Documents', {
      description: 'Offprint: tells of each document that was written',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [this.storage.clean.bucketName] } },
      },
      targets: [...documentTargets],
    });
  }
}
