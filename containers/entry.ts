import { basename, posix } from 'node:path';

/** What is known of a page besides its bytes. */
export interface Origin {
  readonly url?: string;
  readonly fetched?: string;
  readonly contentType?: string;
}

/** A page of a container: its key, below the container's own, its bytes, and what the container says of it. */
export interface Page {
  readonly key: string;
  readonly from: Uint8Array;
  readonly origin?: Origin;
}

/** Why an entry is no page: a code, and a sentence for people. */
export interface Refused {
  readonly status: 'refused';
  readonly key: string;
  readonly code: string;
  readonly sentence: string;
}

/** What a container gives for one of its entries: a page, or why it is none. */
export type Entry = Page | Refused;

/**
 * Where an entry begins: how many entries are before it, and at which byte of the file, where the format lets one begin to read there.
 * Reading goes on from it. Plain data: it crosses from one invocation of a function to the next.
 */
export interface Place {
  readonly entry: number;
  readonly byte?: number;
}

export const START: Place = { entry: 0 };

/** An entry and where it begins; without `entry` one that is passed over: no page and nothing to tell, or before the place asked for. */
export interface Found {
  readonly at: Place;
  readonly entry?: Entry;
}

/** How a container is read. */
export interface Reading {
  /** Key of the container, which those of its pages begin with. */
  readonly key: string;
  /** Where to begin; entries before it are passed over. */
  readonly from: Place;
  /** Most bytes of a page; one with more is refused. */
  readonly maxBytes: number;
  /** Of JSON Lines: which fields have the page and its address. */
  readonly fields: Fields;
}

/** Which fields of a record have the page and its address; where none is named, the first of the usual ones that is there. */
export interface Fields {
  readonly page?: string;
  readonly url?: string;
}

export const refused = (key: string, code: string, sentence: string): Refused => ({
  status: 'refused',
  key,
  code,
  sentence,
});

export const tooLarge = (key: string, limit: number): Refused =>
  refused(key, 'too-large', `The input has more than ${limit} bytes.`);

/** The bytes of a stream; undefined where there are more than `limit`. Then the rest is not read. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
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
 * Whether a file or folder met inside a folder or an archive is left out: hidden ones (`.git`, `.DS_Store`) and JSON, which is what
 * Offprint writes and never what a scraper saved as a page. A file that the user names is taken whatever its name.
 */
export function isPassedOver(path: string): boolean {
  const name = basename(path);
  return name.startsWith('.') || name.toLowerCase().endsWith('.json');
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
