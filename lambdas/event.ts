import { OffprintError } from '../shared/errors';

/** A change to one object, as S3 tells it through EventBridge. The key is raw there (S3's own notifications encode it as a form). */
export interface ObjectEvent {
  change: 'created' | 'deleted';
  bucket: string;
  key: string;
  /** Absent where the bucket has no versions. */
  version?: string;
  /** Hexadecimal; orders the events of one key only. */
  sequencer?: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
interface S3Event {
  source: string;
  'detail-type': string;
  detail: {
    bucket: { name: string };
    object: { key: string; 'version-id'?: string; sequencer?: string };
  };
}

const CHANGES: Readonly<Record<string, ObjectEvent['change']>> = {
  'Object Created': 'created',
  'Object Deleted': 'deleted',
};

/**
 * Reads the body of a queue message. Throws on anything that is not an S3 event from EventBridge: a message nobody understands must
 * end in the dead-letter queue, where it is seen, and not be acknowledged.
 */
export function parseObjectEvent(body: string): ObjectEvent {
  const event = JSON.parse(body) as Partial<S3Event>;
  const change = CHANGES[event['detail-type'] ?? ''];
  const bucket = event.detail?.bucket?.name;
  const object = event.detail?.object;
  if (event.source !== 'aws.s3' || !change || !bucket || !object?.key) {
    throw new OffprintError('unknown-event', 'The message is not an S3 object event from EventBridge.');
  }
  return {
    change,
    bucket,
    key: object.key,
    ...(object['version-id'] && { version: object['version-id'] }),
    ...(object.sequencer && { sequencer: object.sequencer }),
  };
}

/** The message that asks for a page again: what S3 would have said, without a version or a place in the order of events. */
export function cleanAgain(bucket: string, key: string): string {
  const event: S3Event = {
    source: 'aws.s3',
    'detail-type': 'Object Created',
    detail: { bucket: { name: bucket }, object: { key } },
  };
  return JSON.stringify(event);
}
