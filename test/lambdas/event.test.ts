import fc from 'fast-check';
import { cleanAgain, parseObjectEvent } from '../../lambdas/event';

/** As S3 sends it through EventBridge, with the parts nobody reads left out. */
const event = (detailType: string, object: Record<string, unknown>) =>
  JSON.stringify({
    version: '0',
    source: 'aws.s3',
    'detail-type': detailType,
    detail: { version: '0', bucket: { name: 'ingest' }, object, reason: 'PutObject' },
  });

describe('an S3 event', () => {
  it('names bucket, key, version and place in order', () => {
    const body = event('Object Created', { key: 'a b+c%20d.txt', size: 5, 'version-id': 'v1', sequencer: '0A' });
    expect(parseObjectEvent(body)).toEqual({
      change: 'created',
      bucket: 'ingest',
      key: 'a b+c%20d.txt',
      version: 'v1',
      sequencer: '0A',
    });
  });

  it('has no version where the bucket has none', () => {
    expect(parseObjectEvent(event('Object Deleted', { key: 'a', sequencer: '0A' }))).toEqual({
      change: 'deleted',
      bucket: 'ingest',
      key: 'a',
      sequencer: '0A',
    });
  });

  it.each([
    ['not JSON', 'hello'],
    ['an empty object', '{}'],
    ['null', 'null'],
    ['another event of S3', event('Object Restore Completed', { key: 'a' })],
    ['an event without a key', event('Object Created', {})],
    ['a notification of S3 itself', JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent' })],
    ['an event of another service', event('Object Created', { key: 'a' }).replace('aws.s3', 'aws.ec2')],
  ])('is not %s', (_, body) => {
    expect(() => parseObjectEvent(body)).toThrow();
  });

  it('can be made for any key, to have its page cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), key => {
        expect(parseObjectEvent(cleanAgain('ingest', key))).toEqual({ change: 'created', bucket: 'ingest', key });
      }),
    );
  });
});
