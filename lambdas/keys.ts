import { createHash } from 'node:crypto';
import { RECORDS } from '../infra/lib/contract';

/** The longest key that S3 takes, in bytes of UTF-8. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const MAX_KEY_BYTES = 1024;

const fits = (key: string) => Buffer.byteLength(key, 'utf8') <= MAX_KEY_BYTES;

/** Where the document of a page goes: the page's own key, as it is, and `.json`. `undefined` where S3 has no room for the suffix. */
export function documentKey(key: string): string | undefined {
  const candidate = `${key}.json`;
  return fits(candidate) ? candidate : undefined;
}

/**
 * Where the refusal of a page goes. A key too long for prefix and suffix is put in by its hash; the record inside names the key in
 * full.
 */
export function quarantineKey(key: string): string {
  const candidate = `${RECORDS.quarantine}${key}.json`;
  return fits(candidate)
    ? candidate
    : `${RECORDS.quarantine}sha256/${createHash('sha256').update(key).digest('hex')}.json`;
}
