import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Alarms } from './alarms';
import type { Backfill } from './backfill';
import type { ObjectQueue } from './object-queue';
import type { Settings } from './props';
import type { Storage } from './storage';
import type { Worker } from './worker';

/** What a pipeline is made of, for the constructs that add to it. No part of the package's API. */
export interface Parts {
  readonly settings: Settings;
  /** Keeps the metrics of this pipeline apart from those of another. */
  readonly service: string;
  readonly key: IKey | undefined;
  readonly storage: Storage;
  readonly pages: ObjectQueue;
  readonly clean: Worker;
  readonly backfill: Backfill;
  readonly alarms: Alarms;
}
