import { Names } from 'aws-cdk-lib';
import type { Alarm, Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule } from 'aws-cdk-lib/aws-events';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Function, IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { Alarms } from './alarms';
import { Backfill } from './backfill';
import { Budget } from './budget';
import { Canary } from './canary';
import { Catalog } from './catalog';
import { cleaningEnvironment, grantCleaning } from './cleaning-rights';
import { DOCUMENT_SUFFIX, OnDelete } from './contract';
import { PipelineDashboard } from './dashboard';
import { setFlags } from './flags';
import { ObjectQueue } from './object-queue';
import { writeOutputs } from './outputs';
import type { Parts } from './parts';
import { type CleaningPipelineProps, type Settings, withDefaults } from './props';
import { SiteMemory } from './site-memory';
import { Storage } from './storage';
import { Worker } from './worker';

/**
 * Cleans every page that is put into a bucket: S3 → EventBridge → SQS → function → S3. What comes in ends as a document in the clean
 * bucket, as a refusal in the records bucket, or in the dead-letter queue, and nowhere else.
 *
 * ```ts
 * const pipeline = new CleaningPipeline(this, 'Cleaning', { maxConcurrency: 50 });
 * pipeline.ingestBucket.grantPut(scraper);
 * ```
 */
export class CleaningPipeline extends Construct {
  /** Pages come into it. */
  readonly ingestBucket: IBucket;
  /** Documents go into it, as `<key>.json`. */
  readonly cleanBucket: IBucket;
  /** Refusals, reports of backfills, the catalog, the site memory. */
  readonly recordsBucket: IBucket;
  /** Pages that wait. */
  readonly queue: Queue;
  /** Pages that failed every try. */
  readonly deadLetterQueue: Queue;
  readonly cleanFunction: Function;
  /** Cleans what was there before: its input is `{"prefix": "nature/"}`. */
  readonly backfill: StateMachine;
  readonly dashboard: Dashboard;
  readonly catalog?: Catalog;
  readonly siteMemory?: SiteMemory;

  /** @internal */
  readonly _parts: Parts;

  constructor(scope: Construct, id: string, props: CleaningPipelineProps = {}) {
    super(scope, id);
    setFlags(this);
    const settings = withDefaults(props);
    this._parts = this.makeParts(settings);
    const { storage, pages, clean, backfill } = this._parts;
    this.ingestBucket = storage.ingest;
    this.cleanBucket = storage.clean;
    this.recordsBucket = storage.records;
    this.queue = pages.queue;
    this.deadLetterQueue = pages.deadLetters;
    this.cleanFunction = clean.fn;
    this.backfill = backfill.stateMachine;
    this.dashboard = new PipelineDashboard(this, 'Dashboard', this._parts).dashboard;
    if (settings.catalog) this.catalog = new Catalog(this, 'Catalog', { pipeline: this });
    if (settings.siteMemoryKey !== undefined) this.siteMemory = this.makeMemory(settings, settings.siteMemoryKey);
    if (settings.documentListeners.length > 0) this.tell(settings);
    this.limit(settings);
  }

  /** All alarms of the pipeline, with those of its catalog and its site memory. */
  get alarms(): Alarm[] {
    return [...this._parts.alarms.all];
  }

  /**
   * Names the parts of the pipeline in the outputs of its stack, where `offprint cloud` looks for them: those of the catalog and the site
   * memory too where its props ask for them. For one pipeline of a stack.
   */
  addOutputs(): void {
    writeOutputs(this);
  }

  private makeParts(settings: Settings): Parts {
    const service = Names.uniqueResourceName(this, { maxLength: 64, separator: '-' });
    const key = this.makeKey(settings);
    const storage = new Storage(this, 'Storage', settings, key);
    const pages = this.makeQueue(settings, storage, key);
    const clean = this.makeCleaner(settings, service, storage);
    const canary = settings.canary ? new Canary(this, 'Canary', clean) : undefined;
    this.feed((canary?.alias ?? clean.fn) as IFunction, settings, pages);
    const backfill = new Backfill(this, 'Backfill', { storage, pages, settings, service });
    const alarms = new Alarms(this, 'Alarms', { pages, clean, backfill, settings, service });
    canary?.heed(alarms, service);
    return { settings, service, key, storage, pages, clean, backfill, alarms };
  }

  private makeMemory({ learnRate: rate, learnPages: pages }: Settings, key: string): SiteMemory {
    return new SiteMemory(this, 'Learning', { pipeline: this, key, rate, pages });
  }

  private limit({ monthlyBudget: amount, alarmEmail: email }: Settings): void {
    if (amount === undefined) return;
    if (email === undefined) throw new TypeError('monthlyBudget needs alarmEmail: who is to be told?');
    new Budget(this, 'Budget', { amount, email });
  }

  private makeKey({ encryptionKey, createKey, removalPolicy }: Settings): IKey | undefined {
    if (createKey !== true) return encryptionKey;
    if (encryptionKey !== undefined) throw new TypeError('createKey makes a key, and encryptionKey is one: only one of them can be given.'); // prettier-ignore
    return new Key(this, 'Key', {
      enableKeyRotation: true,
      removalPolicy,
      description: 'Offprint: buckets and queues',
    });
  }

  private makeQueue(settings: Settings, { ingest }: Storage, key: IKey | undefined): ObjectQueue {
    const { ingestPrefix, onDelete } = settings;
    const created = ['Object Created'];
    const detail = {
      bucket: { name: [ingest.bucketName] },
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
    if (onDelete === OnDelete.DELETE_OUTPUT) queue.alsoTake('Deletions', { source: ['aws.s3'], ...deletions });
    return queue;
  }

  private makeCleaner(settings: Settings, service: string, storage: Storage): Worker {
    const worker = new Worker(this, 'Cleaner', {
      entry: 'clean',
      description: 'Cleans the pages that a batch of S3 events names',
      service,
      environment: cleaningEnvironment(storage, settings),
      timeout: settings.timeout,
      settings,
    });
    grantCleaning(worker, storage, settings);
    return worker;
  }

  /** Hands the pages that wait to the function, or to an alias of it. */
  private feed(target: IFunction, settings: Settings, pages: ObjectQueue): void {
    target.addEventSource(
      new SqsEventSource(pages.queue, {
        batchSize: settings.batchSize,
        maxBatchingWindow: settings.batchWindow,
        maxConcurrency: settings.maxConcurrency,
        reportBatchItemFailures: true,
      }),
    );
  }

  private tell({ documentListeners }: Settings): void {
    new Rule(this, 'Documents', {
      description: 'Offprint: tells of each document that was written',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [this.cleanBucket.bucketName] }, object: { key: [{ suffix: DOCUMENT_SUFFIX }] } },
      },
      targets: documentListeners,
    });
  }
}
