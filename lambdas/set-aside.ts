import { containerKindOf, type ContainerKind } from '../containers/sniff';
import type { S3Client } from '@aws-sdk/client-s3';
import { openSource } from './container-source';
import type { ObjectRef } from './source';
import { type Ticket, ticketKey, writeJson } from './ticket';

/** Where the tickets of a run go. */
export interface Counter {
  readonly s3: S3Client;
  readonly recordsBucket: string;
  /** Name of the run. */
  readonly run: string;
}

/**
 * Writes a ticket for an object that cleaning refused, where it is a container; whether it did.
 */
export async function setAside(ref: ObjectRef, code: string, { s3, recordsBucket, run }: Counter): Promise<boolean> {
  const source = await openSource(s3, ref);
  if (!source) return false;
  // The cleaner has looked at all lines; the first bytes may be less than one.
  const kind = (await containerKindOf(source)) ?? (code === 'json-lines' ? code : undefined);
  if (kind === undefined) return false;
  await writeJson(s3, recordsBucket, ticketKey(run, ref.key), ticketFor(ref, source.version, kind));
  return true;
}

const ticketFor = ({ bucket, key }: ObjectRef, version: string | undefined, kind: ContainerKind): Ticket => ({
  bucket,
  key,
  ...(version && { version }),
  kind,
});
