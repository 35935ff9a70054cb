import { S3Client } from '@aws-sdk/client-s3';
import { ENV } from '../infra/lib/contract';
import { optionalEnv, optionalFormats, requireCount, requireEnv, requireOnDelete } from './environment';
import { memoryReader } from './memory';
import type { Shop } from './page';

/** What is kept back of an invocation's time, in milliseconds: enough to write what is cleaned and to say what is not. */
const RESERVE = 5_000;

export interface Clock {
  getRemainingTimeInMillis(): number;
}

/**
 * What a function needs to clean pages, from its environment; made once, when the function starts.
 */
export function openShop(): (clock: Clock) => Shop {
  const s3 = new S3Client({});
  const recordsBucket = requireEnv(ENV.recordsBucket);
  const memoryKey = optionalEnv(ENV.memoryKey);
  const shop = {
    s3,
    cleanBucket: requireEnv(ENV.cleanBucket),
    recordsBucket,
    maxBytes: requireCount(ENV.maxBytes),
    onDelete: requireOnDelete(ENV.onDelete),
    formats: optionalFormats(ENV.documentTargets),
    memory: memoryKey ? memoryReader(s3, { bucket: recordsBucket, key: memoryKey }) : async () => undefined,
  };
  return clock => ({ ...shop, hasTime: () => clock.getRemainingTimeInMillis() > RESERVE });
}
