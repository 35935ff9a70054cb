import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import type { IRuleTarget } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { type DocumentTarget, OnDelete } from './contract';

/** What a cleaning pipeline can be told. Every property has a default that is good for the first million pages. */
export interface CleaningPipelineProps {
  /**
   * A bucket with pages that is there already. It must send its events to EventBridge (`eventBridgeEnabled`). Where it belongs to another
   * account, that account lets the functions' roles read it, and forwards its events to the default bus of this one, which takes them.
   * @default a bucket is made
   */
  readonly ingestBucket?: IBucket;

  /**
   * A bucket for the documents that is there already. It must send its events to EventBridge where there is a catalog, or who is told.
   * @default a bucket is made
   */
  readonly cleanBucket?: IBucket;

  /**
   * Only pages whose key begins so are cleaned.
   * @default every key
   */
  readonly ingestPrefix?: string;

  /**
   * What becomes of a document when its source is deleted by hand or by a program. A deletion by the lifecycle of the ingest bucket
   * never takes the document with it.
   * @default OnDelete.KEEP
   */
  readonly onDelete?: OnDelete;

  /**
   * A page with more bytes is put into quarantine before its body is read.
   * @default 10 MiB
   */
  readonly maxPageBytes?: number;

  /**
   * Memory of the functions in MiB, which is also their share of a processor. Cleaning is work for the processor: more memory is faster
   * for about the same price, up to one full processor at 1769 MiB.
   * @default 1024
   */
  readonly memorySize?: number;

  /**
   * How long one invocation may take. The queue waits six times as long before it gives a message out again.
   * @default 60 seconds
   */
  readonly timeout?: Duration;

  /**
   * Pages that are handed to one invocation.
   * @default 10
   */
  readonly batchSize?: number;

  /**
   * How long to wait for a batch to fill. Longer is cheaper at a trickle, and later.
   * @default 1 second
   */
  readonly batchWindow?: Duration;

  /**
   * Invocations of the clean function at the same time, 2 to 1000. Keep it below the account's limit, which is 10 in a new account.
   * @default 10
   */
  readonly maxConcurrency?: number;

  /**
   * How often a page is tried before it goes to the dead-letter queue.
   * @default 5
   */
  readonly maxReceiveCount?: number;

  /**
   * Batches of a backfill at the same time. What is left of the account's limit is for the live pages.
   * @default 10
   */
  readonly backfillConcurrency?: number;

  /**
   * Pages in one batch of a backfill.
   * @default 25
   */
  readonly backfillBatchSize?: number;

  /**
   * Let S3 write a weekly inventory of the ingest bucket, for backfills of so many pages that listing them takes long.
   * @default false: a backfill lists its prefix
   */
  readonly inventory?: boolean;

  /**
   * Keep a catalog: line-delimited files with one line a document, cheap to query where the documents themselves are dear.
   * docs/reading.md has the arithmetic. The construct `Catalog` does the same for a pipeline that is there.
   * @default false
   */
  readonly catalog?: boolean;

  /**
   * Keep a site memory under this key in the records bucket, such as `memory/sites.json`: what recurs on the pages of each site is
   * learnt from the newest pages of each folder, and goes from every page that is cleaned afterwards. The construct `SiteMemory` does
   * the same for a pipeline that is there.
   * @default none: each page is cleaned by itself
   */
  readonly siteMemoryKey?: string;

  /**
   * How often the site memory is learnt anew.
   * @default 7 days
   */
  readonly learnRate?: Duration;

  /**
   * Pages that one run learns from, of all folders together. A run may take a quarter of an hour.
   * @default 2000
   */
  readonly learnPages?: number;

  /**
   * Encrypt with this KMS key the buckets and queues that are made. The access logs stay with S3's own keys, since S3 delivers them to
   * nothing else.
   * @default keys managed by S3 and SQS, or `createKey`
   */
  readonly encryptionKey?: IKey;

  /**
   * Make a KMS key and encrypt with it, as with `encryptionKey`.
   * @default false
   */
  readonly createKey?: boolean;

  /**
   * Formats in which each document is also written, beside its JSON: `<key>.md`, `.txt`, `.tei.xml`, `.bioc.xml`, `.csl-json`, `.bib`, `.ris`.
   * Each costs as much as the document to write. A backfill writes those of documents that were there before.
   * @default the JSON alone
   */
  readonly documentTargets?: DocumentTarget[];

  /**
   * Who is told of each new document: an SNS topic, a queue, a function. Gets S3's event, with bucket and key.
   * @default nobody is told; EventBridge has the events all the same
   */
  readonly documentListeners?: IRuleTarget[];

  /**
   * What an alarm does, such as `new SnsAction(topic)`.
   * @default the alarms are seen in CloudWatch and tell nobody
   */
  readonly alarmActions?: IAlarmAction[];

  /**
   * Who gets the alarms by e-mail. AWS sends a first mail that is to be confirmed.
   * @default nobody
   */
  readonly alarmEmail?: string;

  /**
   * US dollars a month that the whole account is meant to cost at most: `alarmEmail` is told when 80 % are spent, and when more than all of
   * it is forecast. Needs `alarmEmail`.
   * @default no budget
   */
  readonly monthlyBudget?: number;

  /**
   * Traces of the functions in X-Ray. The state machine of the backfill always has them.
   * @default false
   */
  readonly tracing?: boolean;

  /**
   * Let a new version of the clean function have a tenth of the pages for a quarter of an hour, and then all of them; where tries or the
   * function fail meanwhile, more than 5 % of the pages are refused or a step of the cleaner fails, it is taken back.
   * @default false: a new version has all pages at once
   */
  readonly canary?: boolean;

  /**
   * How long the sources are kept.
   * @default for ever
   */
  readonly ingestRetention?: Duration;

  /**
   * How long a version is kept that was replaced or deleted, in the ingest and in the clean bucket.
   * @default 30 days
   */
  readonly oldVersionRetention?: Duration;

  /**
   * How long refusals and the reports of backfills are kept.
   * @default 90 days
   */
  readonly recordRetention?: Duration;

  /**
   * How long the functions' logs are kept.
   * @default one month
   */
  readonly logRetention?: RetentionDays;

  /**
   * What becomes of the buckets when the stack is destroyed. `DESTROY` takes empty buckets only.
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;
}

const DEFAULTS = {
  onDelete: OnDelete.KEEP,
  maxPageBytes: 10 * 1024 * 1024,
  memorySize: 1024,
  timeout: Duration.seconds(60),
  batchSize: 10,
  batchWindow: Duration.seconds(1),
  maxConcurrency: 10,
  maxReceiveCount: 5,
  backfillConcurrency: 10,
  backfillBatchSize: 25,
  inventory: false,
  catalog: false,
  learnRate: Duration.days(7),
  learnPages: 2000,
  documentTargets: [] as DocumentTarget[],
  documentListeners: [] as IRuleTarget[],
  alarmActions: [] as IAlarmAction[],
  tracing: false,
  canary: false,
  oldVersionRetention: Duration.days(30),
  recordRetention: Duration.days(90),
  logRetention: RetentionDays.ONE_MONTH,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies CleaningPipelineProps;

/** The properties with every default filled in; what has none stays optional. */
export type Settings = CleaningPipelineProps & Required<Pick<CleaningPipelineProps, keyof typeof DEFAULTS>>;

/** `props` over the defaults. A property that is there and `undefined` is as one that is not there. */
export function withDefaults(props: CleaningPipelineProps): Settings {
  const given = Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
  return { ...DEFAULTS, ...given };
}
