/**
 * Names that the functions and the infrastructure share. Both sides import them from here, so that a metric, a variable or a
 * prefix cannot be renamed on one side alone. No dependency: it goes into the functions and into the package of the construct.
 */

/** Environment variables of the functions. Set by infra/, read by `requireEnv`. */
export const ENV = {
  cleanBucket: 'CLEAN_BUCKET',
  recordsBucket: 'RECORDS_BUCKET',
  queueUrl: 'QUEUE_URL',
  maxBytes: 'MAX_BYTES',
  onDelete: 'ON_DELETE',
  ingestBucket: 'INGEST_BUCKET',
  ingestPrefix: 'INGEST_PREFIX',
  memoryKey: 'MEMORY_KEY',
  learnPages: 'LEARN_PAGES',
  documentTargets: 'DOCUMENT_TARGETS',
} as const;

/** What becomes of a document when its source is deleted. */
export enum OnDelete {
  /** The document stays. */
  KEEP = 'keep',
  /** The document goes too. */
  DELETE_OUTPUT = 'delete-output',
}

/** A format in which a document is written beside its JSON. */
export enum DocumentTarget {
  MARKDOWN = 'markdown',
  TEXT = 'text',
  TEI = 'tei',
  BIOC = 'bioc',
  CSL = 'csl',
  BIBTEX = 'bibtex',
  RIS = 'ris',
}

/** What the key of a document ends with; of no other object of the pipeline in the clean bucket. */
export const DOCUMENT_SUFFIX = '.json';

/** Prefixes in the records bucket: the clean bucket holds documents, in one format or several, and nothing else. */
export const RECORDS = {
  quarantine: 'quarantine/',
  catalog: 'catalog/',
  backfill: 'backfill/',
  /** Tickets for the containers that a backfill has met; they go with its reports. */
  containers: 'backfill/containers/',
  /** What each container was unpacked to. */
  unpacked: 'unpacked/',
  inventory: 'inventory/',
} as const;

export const METRIC_NAMESPACE = 'Offprint';

/**
 * What can come of one page. Every event ends as exactly one of these, or in the dead-letter queue.
 * - `written`: the document is new or was replaced.
 * - `unchanged`: the same version is stored already, made by the same cleaner (an event that came twice).
 * - `stale`: a newer version is stored (an event that came late).
 * - `quarantined`: the input cannot be a page.
 * - `gone`: the source version does not exist any more.
 * - `removed`: the source was deleted, and the document with it.
 * - `kept`: a deletion that changes nothing.
 */
export const OUTCOMES = ['written', 'unchanged', 'stale', 'quarantined', 'gone', 'removed', 'kept'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** CloudWatch metric of each outcome, and of a page that failed and will be tried again. */
export const PAGE_METRIC: Readonly<Record<Outcome | 'failed', string>> = {
  written: 'PagesWritten',
  unchanged: 'PagesUnchanged',
  stale: 'PagesStale',
  quarantined: 'PagesQuarantined',
  gone: 'PagesGone',
  removed: 'PagesRemoved',
  kept: 'PagesKept',
  failed: 'PagesFailed',
};

/** CloudWatch metrics that measure a page that was written. `roomFaults` counts rooms of the cleaner that failed on it. */
export const MEASURE = {
  roomFaults: 'RoomFaults',
  quality: 'Quality',
  removedShare: 'RemovedShare',
  cleanTime: 'CleanTime',
  bytesIn: 'BytesIn',
  bytesOut: 'BytesOut',
  rows: 'CatalogRows',
} as const;

/** Names of a stack's outputs. `offprint cloud` looks the resources up by them. */
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
