import { ENV, OnDelete, RECORDS } from './contract';
import type { Settings } from './props';
import type { Storage } from './storage';
import type { Worker } from './worker';

/** Environment of a function that cleans pages. */
export function cleaningEnvironment(storage: Storage, settings: Settings): Record<string, string> {
  return {
    [ENV.cleanBucket]: storage.clean.bucketName,
    [ENV.recordsBucket]: storage.records.bucketName,
    [ENV.maxBytes]: String(settings.maxPageBytes),
    [ENV.onDelete]: settings.onDelete,
    ...(settings.documentTargets.length > 0 && { [ENV.documentTargets]: settings.documentTargets.join(',') }),
  };
}

/** What a function may do that cleans pages. */
export function grantCleaning(worker: Worker, { ingest, clean, records }: Storage, settings: Settings): void {
  // Without the right to list, S3 answers 403 for an object that is not there, and gone could not be told from forbidden.
  for (const bucket of [ingest, clean, records]) worker.allow(['s3:ListBucket'], bucket.bucketArn);
  worker.allowObjects(
    ingest,
    ['s3:GetObject', 's3:GetObjectVersion'],
    'The function reads the page that the event names, whatever its key is.',
  );
  worker.allowObjects(
    clean,
    ['s3:GetObject', 's3:PutObject', ...(settings.onDelete === OnDelete.DELETE_OUTPUT ? ['s3:DeleteObject'] : [])],
    'A document has the key of its page. GetObject is for the metadata that says which version is stored.',
  );
  worker.allowObjects(
    records,
    ['s3:GetObject', 's3:PutObject'],
    'A refusal has the key of its page, under the prefix of the quarantine.',
    RECORDS.quarantine,
  );
}
