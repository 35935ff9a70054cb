import { posix } from 'node:path';
import { MAX_BYTES } from '../../shared';
import { isPassedOver } from '../inputs';
import type { Trouble } from '../outcome';
import type { Origin } from '../page';

/** A page to clean: its key, its bytes or the file that has them, and what else is known of it. */
export interface Page {
  readonly key: string;
  readonly from: string | Uint8Array;
  readonly origin?: Origin;
}

/** What a container gives for one of its entries: a page, or why it is none. */
export type Entry = Page | Trouble;

export const isTrouble = (entry: Entry): entry is Trouble => 'status' in entry;

export const refused = (key: string, code: string, sentence: string): Trouble => ({
  status: 'refused',
  key,
  code,
  sentence,
});

export const tooLarge = (key: string, limit = MAX_BYTES): Trouble =>
  refused(key, 'too-large', `The input has more than ${limit} bytes.`);

/** The bytes of a stream; undefined where there are more than `limit`. Then the rest is not read. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>, limit = MAX_BYTES): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Key of a file in an archive: below the archive's own, whatever way out the name takes. Undefined for what is passed over in a
 * folder too.
 *
 *     ../../etc/page.html  ─▶  pages.zip/etc/page.html
 */
export function keyInside(container: string, name: string): string | undefined {
  const inner = posix.normalize(`/${name.replaceAll('\\', '/')}`).slice(1);
  const hidden = inner === '' || inner.split('/').some(part => isPassedOver(part) || part === '__MACOSX');
  return hidden ? undefined : `${container}/${inner}`;
}
