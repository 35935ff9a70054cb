import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { startS3, type S3Server } from './s3-server';

/**
 * What the tests take S3 to do. With OFFPRINT_S3 set to an endpoint they ask the server there instead of the one of the tests;
 * `npm run test:deploy` does that with the emulator.
 */
const BUCKET = 'offprint-protocol';
let server: S3Server | undefined;
let s3: S3Client;

beforeAll(async () => {
  server = process.env.OFFPRINT_S3 ? undefined : await startS3([BUCKET]);
  s3 = new S3Client({
    endpoint: process.env.OFFPRINT_S3 ?? server!.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  if (server) return;
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  await s3.send(new PutBucketVersioningCommand({ Bucket: BUCKET, VersioningConfiguration: { Status: 'Enabled' } }));
});
afterAll(async () => {
  s3.destroy();
  await server?.close();
});

const put = (Key: string, Body: string, condition: { IfMatch?: string; IfNoneMatch?: string } = {}) =>
  s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body, ...condition }));
const get = (Key: string, VersionId?: string) => s3.send(new GetObjectCommand({ Bucket: BUCKET, Key, VersionId }));
const erase = (Key: string, IfMatch?: string) =>
  s3.send(new DeleteObjectCommand({ Bucket: BUCKET, Key, ...(IfMatch && { IfMatch }) }));
const status = (promise: Promise<unknown>) =>
  promise.then(
    () => 200,
    (error: { $metadata: { httpStatusCode: number } }) => error.$metadata.httpStatusCode,
  );

it('keeps every version', async () => {
  const first = await put('versions', 'one');
  const second = await put('versions', 'two');
  expect(await (await get('versions', first.VersionId)).Body!.transformToString()).toBe('one');
  expect((await get('versions')).VersionId).toBe(second.VersionId);
});

it('says with the ETag whether the content is the same', async () => {
  const [one, same, other] = [await put('etag-a', 'x'), await put('etag-b', 'x'), await put('etag-c', 'y')];
  expect(one.ETag).toBe(same.ETag);
  expect(one.ETag).not.toBe(other.ETag);
});

it('creates under If-None-Match only what is not there', async () => {
  expect(await status(put('create', 'one', { IfNoneMatch: '*' }))).toBe(200);
  expect(await status(put('create', 'two', { IfNoneMatch: '*' }))).toBe(412);
});

it('replaces under If-Match only what has not changed', async () => {
  const { ETag } = await put('replace', 'one');
  expect(await status(put('replace', 'two', { IfMatch: ETag! }))).toBe(200);
  expect(await status(put('replace', 'three', { IfMatch: ETag! }))).toBe(412);
});

it('hides a deleted object behind a marker, and creates it anew', async () => {
  const { VersionId } = await put('marker', 'one');
  await erase('marker');
  expect(await status(get('marker'))).toBe(404);
  expect(await status(get('marker', VersionId))).toBe(200);
  expect(await status(put('marker', 'two', { IfNoneMatch: '*' }))).toBe(200);
});

it('gives under If-None-Match only what has changed', async () => {
  const { ETag } = await put('changed', 'one');
  const ask = () => s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'changed', IfNoneMatch: ETag! }));
  expect(await status(ask())).toBe(304);
  await put('changed', 'two');
  expect(await (await ask()).Body!.transformToString()).toBe('two');
});

it('lists what is there, folders folded, a piece at a time', async () => {
  for (const key of ['list/a/1', 'list/a/2', 'list/b/1', 'list/loose & odd', 'list/gone']) await put(key, 'four');
  await erase('list/gone');
  const list = (options: object) => s3.send(new ListObjectsV2Command({ Bucket: BUCKET, Prefix: 'list/', ...options }));
  const all = await list({});
  expect(all.Contents!.map(({ Key, Size }) => [Key, Size])).toEqual(
    ['list/a/1', 'list/a/2', 'list/b/1', 'list/loose & odd'].map(key => [key, 4]),
  );
  expect(all.Contents![0]!.LastModified!.getTime()).toBeGreaterThan(0);
  const folded = await list({ Delimiter: '/' });
  expect(folded.CommonPrefixes!.map(({ Prefix }) => Prefix)).toEqual(['list/a/', 'list/b/']);
  expect(folded.Contents!.map(({ Key }) => Key)).toEqual(['list/loose & odd']);
  const first = await list({ MaxKeys: 3 });
  const rest = await list({ MaxKeys: 3, ContinuationToken: first.NextContinuationToken });
  expect([first.Contents!.length, rest.Contents!.map(({ Key }) => Key), rest.NextContinuationToken]).toEqual([
    3,
    ['list/loose & odd'],
    undefined,
  ]);
});

it('deletes under If-Match only what has not changed', async () => {
  const { ETag } = await put('delete', 'one');
  await put('delete', 'two');
  expect(await status(erase('delete', ETag))).toBe(412);
  expect(await status(get('delete'))).toBe(200);
});

it('says 404 for what never was', async () => {
  expect(await status(get('never'))).toBe(404);
  expect(await status(s3.send(new HeadObjectCommand({ Bucket: BUCKET, Key: 'never' })))).toBe(404);
});

it('returns metadata, type and length', async () => {
  const Metadata = { 'source-version': 'v1', quality: '0.93' };
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'meta', Body: 'one', ContentType: 'text/html', Metadata }));
  const head = await s3.send(new HeadObjectCommand({ Bucket: BUCKET, Key: 'meta' }));
  expect(head).toMatchObject({ Metadata, ContentType: 'text/html', ContentLength: 3 });
});

it.each(['a b+c%2Fd.txt', '/lead', 'x//y', 'x/../y', 'ü/皮膚', 'end/', "q'()*!&=?#"])(
  'takes the key %s as it is',
  async key => {
    const { VersionId } = await put(key, key);
    const stored = await get(key);
    expect([stored.VersionId, await stored.Body!.transformToString()]).toEqual([VersionId, key]);
  },
);

it('gives a part of an object, of the version that is asked for, and 412 where it is another', async () => {
  const { ETag } = await put('range', 'moss on walls');
  const part = (IfMatch?: string) => s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'range', Range: 'bytes=5-6', ...(IfMatch && { IfMatch }) })); // prettier-ignore
  expect(await (await part(ETag)).Body!.transformToString()).toBe('on');
  await put('range', 'moss in walls');
  expect(await status(part(ETag))).toBe(412);
  expect(await status(part())).toBe(200);
});

it('keeps what is said of an object, in small letters', async () => {
  const Metadata = { 'source-url': 'https://example.org/a%20b' };
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'metadata', Body: 'x', Metadata }));
  expect((await get('metadata')).Metadata).toEqual(Metadata);
});
