import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import { setAside } from '../../lambdas/set-aside';
import { cleanCurrent } from '../../lambdas/page';
import { ticketKey } from '../../lambdas/ticket';
import type * as unpackModule from '../../lambdas/unpack';
import type { ContainerLine } from '../../lambdas/container-line';
import { DATE, tar, URL, warcRecord, zip } from '../containers/make';
import { type Bench, BUCKETS, openBench, PAGE } from './bench';

const RUN = 'run-1';
const NAMES = ['AWS_ENDPOINT_URL_S3', 'AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_MAX_ATTEMPTS', 'RECORDS_BUCKET', 'MAX_BYTES'] as const; // prettier-ignore
const before = NAMES.map(name => [name, process.env[name]] as const);

let bench: Bench;
let handler: typeof unpackModule.handler;

beforeAll(async () => {
  bench = await openBench();
  const values = [bench.server.endpoint, 'us-east-1', 'test', 'test', '1', BUCKETS.records, '100000'];
  NAMES.forEach((name, i) => (process.env[name] = values[i]));
  await jest.isolateModulesAsync(async () => {
    ({ handler } = await import('../../lambdas/unpack'));
  });
});
afterAll(async () => {
  for (const [name, value] of before) if (value === undefined) delete process.env[name]; else process.env[name] = value; // prettier-ignore
  await bench.server.close();
});
beforeEach(() => {
  bench.server.interfere = () => undefined;
  bench.server.requests.length = 0;
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => jest.restoreAllMocks());

/** Cleans an object as the backfill does; what came of it. */
const backfill = async (key: string) => {
  const counter = { s3: bench.shop.s3, recordsBucket: BUCKETS.records, run: RUN };
  const shop = { ...bench.shop, setAside: (ref: { bucket: string; key: string }, code: string) => setAside(ref, code, counter) }; // prettier-ignore
  return (await cleanCurrent({ bucket: BUCKETS.ingest, key }, shop)).outcome;
};

const keys = async (Bucket: string, Prefix: string): Promise<string[]> =>
  ((await bench.shop.s3.send(new ListObjectsV2Command({ Bucket, Prefix }))).Contents ?? []).map(({ Key }) => Key!);

/** Puts a container into the bucket and sets it aside; its ticket. */
async function ticketOf(key: string, bytes: string | Uint8Array): Promise<string> {
  await bench.drop(key, bytes, 'application/octet-stream');
  expect(await backfill(key)).toBe('container');
  return ticketKey(RUN, key);
}

/** Calls the function until it is done, each time with time for so many entries more than the time before. */
async function unpack(Key: string, entries = Infinity): Promise<{ line: ContainerLine; calls: number }> {
  let input: unpackModule.UnpackInput = { Key };
  for (let calls = 1; ; calls++) {
    let left = entries * calls;
    const context = { getRemainingTimeInMillis: () => (left-- > 0 ? 900_000 : 30_000) } as Context;
    const output: unpackModule.UnpackOutput = await handler(input, context);
    if (output.done) return { line: output.lines[0], calls };
    // As the state machine hands it on.
    input = JSON.parse(JSON.stringify(output)) as unpackModule.UnpackInput;
  }
}

const puts = () => bench.server.requests.filter(({ method, bucket }) => method === 'PUT' && bucket === BUCKETS.ingest);
const RECORDS = ['Moss', 'Walls', 'Lime'].map(title => warcRecord({ body: PAGE(title), media: 'text/plain' }));
/** Text that gzip makes little smaller, so that it comes piece by piece. */
const noise = (seed: string) => Array.from({ length: 1500 }, (_, i) => createHash('sha256').update(`${seed}${i}`).digest('hex')).join(' '); // prettier-ignore
const crawl = (records = RECORDS) => Buffer.concat(records.map(record => gzipSync(record)));

describe('a backfill', () => {
  test.each([
    ['a WARC', 'aside/a', crawl()],
    ['JSON Lines', 'aside/b', `${JSON.stringify({ text: 'Moss' })}\n${JSON.stringify({ text: 'Walls' })}\n`],
    ['a zip', 'aside/c', zip([['moss.html', 'Moss']])],
    ['a container larger than a page may be', 'aside/d.warc', Buffer.concat(Array.from({ length: 300 }, () => RECORDS[0]!))], // prettier-ignore
  ])('sets %s aside, and refuses nothing', async (_, key, bytes) => {
    await bench.drop(key, bytes);
    expect(await backfill(key)).toBe('container');
    expect(await bench.refusal(key)).toBeUndefined();
  });

  test.each([
    ['a page that is too large', 'refused/a.txt', 'x'.repeat(100_001), 'too-large'],
    ['what is empty', 'refused/b.warc', '', 'empty'],
    ['a word processor’s file', 'refused/c.docx', zip([['[Content_Types].xml', '<Types/>']]), 'zip'],
  ])('refuses %s as before', async (_, key, bytes, code) => {
    await bench.drop(key, bytes);
    expect(await backfill(key)).toBe('quarantined');
    expect((await bench.refusal(key))!.json).toMatchObject({ code });
  });

  test('asks nothing more for a page', async () => {
    await bench.drop('plain.txt', PAGE('Moss'));
    bench.server.requests.length = 0;
    await backfill('plain.txt');
    expect(bench.server.requests.map(({ method }) => method)).toEqual(['HEAD', 'GET', 'PUT']);
  });
});

describe('unpack', () => {
  test('makes an object of each page, whose document says where and when it was fetched', async () => {
    const ticket = await ticketOf('w/crawl.warc.gz', crawl());
    expect((await unpack(ticket)).line).toEqual({ key: 'w/crawl.warc.gz', outcome: 'unpacked', written: 3, unchanged: 0, refused: {} }); // prettier-ignore
    expect(await keys(BUCKETS.ingest, 'w/crawl.warc.gz/')).toEqual([1, 2, 3].map(n => `w/crawl.warc.gz/${n}`));
    expect(await backfill('w/crawl.warc.gz/2')).toBe('written');
    const { json } = (await bench.document('w/crawl.warc.gz/2'))!;
    expect(json).toMatchObject({ source: { key: 'w/crawl.warc.gz/2', url: URL, fetched: DATE }, metadata: { title: 'Walls' } }); // prettier-ignore
  });

  test('writes nothing the second time, also where nobody remembers the first', async () => {
    const ticket = await ticketOf('twice.warc.gz', crawl());
    await unpack(ticket);
    bench.server.requests.length = 0;
    const line = { key: 'twice.warc.gz', written: 0, unchanged: 3 };
    expect((await unpack(ticket)).line).toMatchObject({ ...line, outcome: 'unchanged' });
    expect(bench.server.requests.some(({ key }) => key.startsWith('twice.warc.gz/'))).toBe(false);
    bench.server.interfere = ({ method, key }) =>
      method === 'GET' && key.startsWith('unpacked/') ? { status: 404, code: 'NoSuchKey' } : undefined;
    const versions = async () => (await bench.shop.s3.send(new GetObjectCommand({ Bucket: BUCKETS.ingest, Key: 'twice.warc.gz/1' }))).VersionId; // prettier-ignore
    const first = await versions();
    expect((await unpack(ticket)).line).toMatchObject({ ...line, outcome: 'unpacked' });
    expect(await versions()).toBe(first);
  });

  test('replaces the pages of a container that was replaced, and those alone that are others now', async () => {
    await unpack(await ticketOf('new.warc.gz', crawl()));
    const other = [RECORDS[0]!, warcRecord({ body: PAGE('Stones'), media: 'text/plain' }), RECORDS[2]!];
    const again = await unpack(await ticketOf('new.warc.gz', crawl(other)));
    expect(again.line).toMatchObject({ outcome: 'unpacked', written: 1, unchanged: 2 });
  });

  test.each([
    ['warc.gz', async () => crawl()],
    ['tar.gz', async () => gzipSync(await tar(['a', 'b', 'c'].map(name => [`${name}.txt`, PAGE(name)] as const)))],
  ])('goes on in another invocation where there was no more time: %s', async (ending, bytes) => {
    const ticket = await ticketOf(`slow.${ending}`, await bytes());
    const { line, calls } = await unpack(ticket, ending === 'warc.gz' ? 1 : 2);
    expect(line).toMatchObject({ outcome: 'unpacked', written: 3, unchanged: 0 });
    expect(calls).toBeGreaterThan(1);
    expect(await keys(BUCKETS.ingest, `slow.${ending}/`)).toHaveLength(3);
  });

  test('says so where no invocation would come further', async () => {
    const ticket = await ticketOf('long.tar.gz', gzipSync(await tar(['a', 'b', 'c'].map(name => [`${name}.txt`, PAGE(name)] as const)))); // prettier-ignore
    expect((await unpack(ticket, 0.6)).line).toMatchObject({ outcome: 'broken', code: 'too-long', written: 2 });
  });

  test('of a broken one the pages before stand, and the reason is told, twice the same', async () => {
    const files = ['a', 'b'].map(name => [`${name}.txt`, noise(name)] as const);
    const ticket = await ticketOf('cut.tar.gz', gzipSync(await tar(files)).subarray(0, -30_000));
    const { line } = await unpack(ticket);
    expect(line).toMatchObject({ outcome: 'broken', code: 'unreadable', written: 1, reason: expect.stringMatching(/^It could not be read to its end: ./) as string }); // prettier-ignore
    expect((await unpack(ticket)).line).toMatchObject({ outcome: 'broken', written: 0, unchanged: 1 });
  });

  test('one that is gone is gone; of one that is replaced the version on the ticket is read', async () => {
    const gone = await ticketOf('gone.zip', zip([['a.txt', PAGE('A')]]));
    bench.server.interfere = ({ method, key }) => (method === 'HEAD' && key === 'gone.zip' ? { status: 404, code: 'NotFound' } : undefined); // prettier-ignore
    expect((await unpack(gone)).line).toMatchObject({ outcome: 'gone', written: 0 });
    const replaced = await ticketOf('replaced.zip', zip([['a.txt', PAGE('A')]]));
    await bench.drop('replaced.zip', 'no container');
    expect((await unpack(replaced)).line).toMatchObject({ outcome: 'unpacked', written: 1 });
  });

  test('throws where S3 fails, to be called again', async () => {
    const ticket = await ticketOf('later.warc.gz', crawl());
    bench.server.interfere = ({ method, key }) => (method === 'PUT' && key.endsWith('/2') ? { status: 503, code: 'SlowDown' } : undefined); // prettier-ignore
    await expect(unpack(ticket)).rejects.toMatchObject({ name: 'SlowDown' });
    bench.server.interfere = ({ method, key }) => (method === 'GET' && key === 'later.warc.gz' ? { status: 503, code: 'SlowDown' } : undefined); // prettier-ignore
    await expect(unpack(ticket)).rejects.toMatchObject({ name: 'SlowDown' });
    bench.server.interfere = () => undefined;
    const { written, unchanged } = (await unpack(ticket)).line;
    expect(written + unchanged).toBe(3);
  });

  test('counts what is no page by code, and leaves what is somebody’s own', async () => {
    await bench.drop('mixed.zip/own.txt', 'Put here by hand.');
    const files = [['own.txt', PAGE('A')], ['big.txt', 'x'.repeat(100_001)], ['k'.repeat(1010), 'x'], ['b.txt', PAGE('B')]] as const; // prettier-ignore
    const { line } = await unpack(await ticketOf('mixed.zip', zip(files)));
    expect(line).toMatchObject({ outcome: 'unpacked', written: 1, refused: { taken: 1, 'too-large': 1, 'key-too-long': 1 } }); // prettier-ignore
    const { Body } = await bench.shop.s3.send(new GetObjectCommand({ Bucket: BUCKETS.ingest, Key: 'mixed.zip/own.txt' })); // prettier-ignore
    expect(await Body!.transformToString()).toBe('Put here by hand.');
  });

  test('puts the page of an MHTML file below the file, and letters of an address in percents', async () => {
    const mhtml = `From: <Saved>\r\nSnapshot-Content-Location: https://example.org/Moös\r\nDate: Mon, 6 May 2024 07:08:09 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Moss.</p>\r\n--b--\r\n`; // prettier-ignore
    expect((await unpack(await ticketOf('one.mhtml', mhtml))).line).toMatchObject({ written: 1 });
    const { Metadata } = await bench.shop.s3.send(new GetObjectCommand({ Bucket: BUCKETS.ingest, Key: 'one.mhtml/1' }));
    expect(Metadata).toMatchObject({ 'source-url': 'https://example.org/Mo%C3%B6s', 'source-fetched': '2024-05-06T07:08:09.000Z' }); // prettier-ignore
    expect(puts().map(({ key }) => key)).toEqual(['one.mhtml', 'one.mhtml/1']);
  });
});
