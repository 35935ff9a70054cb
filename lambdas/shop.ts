import { S3Client } from '@aws-sdk/client-s3';
import { ENV } from './contract';
import { requireCount, requireEnv, requireOnDelete } from './environment';
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
  const shop = {
    s3: new S3Client({}),
    cleanBucket: requireEnv(ENV.cleanBucket),
    recordsBucket: requireEnv(ENV.recordsBucket),
    maxBytes: requireCount(ENV.maxBytes),
    onDelete: requireOnDelete(ENV.onDelete),
  };
  return clock => ({ ...shop, hasTime: () => clock.getRemainingTimeInMillis() > RESERVE });
}
