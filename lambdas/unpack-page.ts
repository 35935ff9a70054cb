import { createHash } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Origin, Page } from '../containers/entry';
import { OffprintError } from '../shared/errors';
import { endingWithoutRoom } from './keys';
import { ORIGIN } from './source';
import { look, put } from './store';

/** What came of a page of a container: `taken` where an object that no container gave has its key. */
export type PageOutcome = 'written' | 'unchanged' | 'taken' | 'key-too-long';

/** Two writers of one page are two runs over one container: more than this in a row are a sign of something else. */
const MAX_ROUNDS = 8;

/** Metadata of an object has 2 KB in all; an address that leaves nothing of it is left out. https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html */
const MAX_URL = 1500;
const MAX_FETCHED = 100;

/** What metadata may have: printing ASCII. Letters of an address are percent-encoded, as they are on the wire. */
const inHeader = (text: string): string =>
  text.replace(/\p{Cs}/gu, '\ufffd').replace(/[^\x20-\x7e]+/gu, encodeURIComponent).trim(); // prettier-ignore

function originMetadata({ url = '', fetched = '' }: Origin): Record<string, string> {
  const [address, date] = [inHeader(url), inHeader(fetched)];
  return {
    ...(address !== '' && address.length <= MAX_URL && { [ORIGIN.url]: address }),
    ...(date !== '' && date.length <= MAX_FETCHED && { [ORIGIN.fetched]: date }),
  };
}

/**
 * Writes a page of a container as an object of its own, once: what is there already from the same bytes, address and date is left alone,
 * so that no event tells of it twice. An object without the mark of this function is somebody's own and stays. Throws what may pass.
 */
export async function storePage(s3: S3Client, bucket: string, page: Page): Promise<PageOutcome> {
  const { key, from: body, origin = {} } = page;
  if (endingWithoutRoom(key, []) !== undefined) return 'key-too-long';
  const { contentType = 'application/octet-stream' } = origin;
  const known = originMetadata(origin);
  const sha256 = createHash('sha256')
    .update(JSON.stringify([known, contentType]))
    .update(body)
    .digest('hex');
  const writing = { body, contentType: inHeader(contentType), metadata: { ...known, 'source-sha256': sha256 } };
  let stored: Awaited<ReturnType<typeof look>>;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (await put(s3, { bucket, key }, writing, stored)) return 'written';
    stored = await look(s3, { bucket, key });
    if (stored?.mark.sha256 === sha256) return 'unchanged';
    if (stored && stored.mark.sha256 === undefined) return 'taken';
  }
  throw new OffprintError('contended', `Others wrote ${MAX_ROUNDS} times while this page was being written.`, { key });
}
