import type { Found, Reading } from './entry';
import { jsonlEntries } from './jsonl';
import { mhtmlEntries } from './mhtml';
import type { ContainerKind } from './sniff';
import type { Source } from './source';
import { tarEntries } from './tar';
import { warcEntries } from './warc';
import { zipEntries } from './zip';

export { type Entry, type Fields, type Found, type Origin, type Page, type Place, START } from './entry';
export { type ContainerKind, containerKindOf } from './sniff';
export type { Source } from './source';

const READERS: Readonly<Record<ContainerKind, (source: Source, reading: Reading) => AsyncGenerator<Found>>> = {
  warc: warcEntries,
  'json-lines': jsonlEntries,
  mhtml: mhtmlEntries,
  tar: tarEntries,
  zip: zipEntries,
};

/**
 * What the readers make of a container: counted up where the same bytes give other pages or other keys, so that containers that were
 * unpacked before are unpacked again.
 */
export const READERS_VERSION = 1;

/**
 * The entries of a container, in their order, from a place on. Memory: an entry at a time, however large the file. Throws what the
 * source throws, and an error of the format's library where the container is broken; what came before it stands.
 */
export const readContainer = (kind: ContainerKind, source: Source, reading: Reading): AsyncGenerator<Found> =>
  READERS[kind](source, reading);
