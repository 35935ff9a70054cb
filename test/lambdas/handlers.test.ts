import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';
import type { CatalogRow } from '../../lambdas/catalog-row';
import type { ObjectEvent } from '../../lambdas/event';
import { SiteMemory } from '../../shared';
import { divide } from '../../shared/divide';
import { inventedSite } from '../memory/invented-site';
import { type Bench, BUCKETS, openBench, PAGE } from './bench';

// One room of the cleaner, which a test can make to fail.
jest.mock('../../shared/divide', () => {
  const actual = jest.requireActual<{ divide: () => unknown }>('../../shared/divide');
  return { ...actual, divide: jest.fn(actual.divide) };
});

const MEMORY_KEY = 'memory/sites.json';

/** The functions as Lambda runs them: from their environment, with the clients that they make themselves. */
let bench: Bench;
let sqs: { server: Server; bodies: string[] };
let lines: Record<string, unknown>[];
let write: jest.SpyInstance;

beforeAll(async () => {
  bench = await openBench();
  sqs = await startQueue();
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: bench.server.endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_MAX_ATTEMPTS: '1',
    CLEAN_BUCKET: BUCKETS.clean,
    RECORDS_BUCKET: BUCKETS.records,
    QUEUE_URL: `http://127.0.0.1:${(sqs.server.address() as AddressInfo).port}/000000000000/pages`,
    MAX_BYTES: '100000',
    ON_DELETE: 'keep',
    INGEST_BUCKET: BUCKETS.ingest,
    INGEST_PREFIX: 'sites/',
    MEMORY_KEY,
    LEARN_PAGES: '100',
    DOCUMENT_TARGETS: 'text,ris',
    POWERTOOLS_SERVICE_NAME: 'test',
  });
});
afterAll(async () => {
  await bench.server.close();
  sqs.server.close();
});
beforeEach(() => {
  lines = [];
  sqs.bodies.length = 0;
  bench.server.interfere = () => undefined;
  bench.server.requests.length = 0;
  const keep = (chunk: unknown) => {
    for (const line of String(chunk).split('\n').filter(Boolean))
      lines.push(JSON.parse(line) as Record<string, unknown>);
    return true;
  };
  write = jest.spyOn(process.stdout, 'write').mockImplementation(keep);
  jest.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => jest.restoreAllMocks());

/** Takes every message; SQS's protocol is a JSON body for each call. */
async function startQueue() {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', chunk => (text += String(chunk)));
    request.on('end', () => {
      const { MessageBody } = JSON.parse(text) as { MessageBody: string };
      bodies.push(MessageBody);
      const MD5OfMessageBody = createHash('md5').update(MessageBody).digest('hex');
      response.writeHead(200, { 'Content-Type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify({ MessageId: 'm', MD5OfMessageBody }));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { server, bodies };
}

const context = { getRemainingTimeInMillis: () => 60_000 } as Context;

const toBody = ({ change, bucket, key, version, sequencer }: ObjectEvent) =>
  JSON.stringify({
    source: 'aws.s3',
    'detail-type': change === 'created' ? 'Object Created' : 'Object Deleted',
    detail: { bucket: { name: bucket }, object: { key, 'version-id': version, sequencer } },
  });

const batchOf = (...bodies: string[]): SQSEvent => ({
  Records: bodies.map((body, i) => ({ messageId: `m${i}`, body }) as SQSRecord),
});

const logged = (outcome: string) => lines.filter(line => line.message === 'page' && line.outcome === outcome);
const measured = (name: string) => lines.filter(line => '_aws' in line).flatMap(line => line[name] ?? []);

describe('clean', () => {
  const handle = async (...bodies: string[]) =>
    (await import('../../lambdas/clean')).handler(batchOf(...bodies), context);

  it('gives back the pages that failed, and only those', async () => {
    const bodies = [toBody(await bench.drop('a.txt', PAGE('A'))), toBody(await bench.drop('b.txt', PAGE('B')))];
    bench.server.interfere = ({ key }) => (key === 'b.txt' ? { status: 503, code: 'SlowDown' } : undefined);
    const { batchItemFailures } = await handle(...bodies, toBody(await bench.drop('c.txt', '')), 'what is this?');
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort()).toEqual(['m1', 'm3']);
    expect(await bench.document('a.txt')).toBeDefined();
    expect(await bench.refusal('c.txt')).toBeDefined();
  });

  it('writes the formats too that its environment names', async () => {
    await handle(toBody(await bench.drop('formats.txt', PAGE('Moss on walls'))));
    for (const ending of ['txt', 'ris']) {
      const { Body } = await bench.shop.s3.send(new GetObjectCommand({ Bucket: BUCKETS.clean, Key: `formats.txt.${ending}` })); // prettier-ignore
      expect(await Body!.transformToString()).toContain('Moss on walls');
    }
  });

  it('gives all of them back when all of them failed, without an error of its own', async () => {
    const body = toBody(await bench.drop('a.txt', PAGE('A')));
    bench.server.interfere = () => ({ status: 503, code: 'SlowDown' });
    expect((await handle(body)).batchItemFailures).toEqual([{ itemIdentifier: 'm0' }]);
  });

  it('writes one line a page, with the stage times, and its metrics', async () => {
    await handle(toBody(await bench.drop('log/a.txt', PAGE('A'))), toBody(await bench.drop('log/b.txt', '')));
    expect(write).toHaveBeenCalled();
    expect(logged('written')).toHaveLength(1);
    expect(logged('written')[0]).toMatchObject({ key: 'log/a.txt', stages: { fetch: expect.any(Number) as number } });
    expect(logged('quarantined')).toMatchObject([{ key: 'log/b.txt', code: 'empty' }]);
    expect([measured('PagesWritten'), measured('PagesQuarantined')]).toEqual([[1], [1]]);
    expect(measured('Quality')).toHaveLength(1);
  });

  it('writes the page on which a room of the cleaner failed, and counts and tells the fault', async () => {
    const body = toBody(await bench.drop('fault/a.txt', PAGE('A')));
    (divide as jest.Mock).mockImplementationOnce(() => {
      throw new TypeError('a fault made for a test');
    });
    await handle(body);
    expect((await bench.document('fault/a.txt'))!.json.quality).toHaveProperty('warnings.0.room', 'divide');
    expect(measured('RoomFaults')).toEqual([1]);
    expect(lines.filter(line => line.message === 'room')).toMatchObject([
      { key: 'fault/a.txt', room: 'divide', error: { name: 'TypeError', stack: expect.any(String) as string } },
    ]);
  });

  it('says which page failed, and why', async () => {
    const body = toBody(await bench.drop('a.txt', PAGE('A')));
    bench.server.interfere = () => ({ status: 503, code: 'SlowDown' });
    await handle(body);
    expect(logged('failed')).toMatchObject([{ key: 'a.txt', error: { name: 'SlowDown' } }]);
    expect(measured('PagesFailed')).toEqual([1]);
  });
});

describe('backfill', () => {
  const handle = async (keys: string[], encoded = false) =>
    (await import('../../lambdas/backfill')).handler(
      { Items: keys.map(Key => ({ Key, Run: 'run-1' })), BatchInput: { bucket: BUCKETS.ingest, encoded } },
      context,
    );

  it('says what came of each page', async () => {
    await bench.drop('old/a.txt', PAGE('A'));
    await bench.drop('old/b.txt', '');
    expect(await handle(['old/a.txt', 'old/b.txt', 'old/gone.txt'])).toEqual([
      { key: 'old/a.txt', outcome: 'written' },
      { key: 'old/b.txt', outcome: 'quarantined', code: 'empty' },
      { key: 'old/gone.txt', outcome: 'gone' },
    ]);
    expect(await handle(['old/a.txt'])).toEqual([{ key: 'old/a.txt', outcome: 'unchanged' }]);
  });

  it('reads the encoded keys of an inventory', async () => {
    await bench.drop('old/ü b+c.txt', PAGE('A'));
    expect(await handle(['old/%C3%BC+b%2Bc.txt'], true)).toEqual([{ key: 'old/ü b+c.txt', outcome: 'written' }]);
  });

  it('sets a container aside for the step that unpacks, under the name of the run', async () => {
    await bench.drop('old/crawl.warc', 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n');
    expect(await handle(['old/crawl.warc'])).toEqual([{ key: 'old/crawl.warc', outcome: 'container' }]);
    const [ticket] = bench.server.requests.filter(
      ({ method, bucket }) => method === 'PUT' && bucket === BUCKETS.records,
    );
    expect(ticket!.key).toMatch(/^backfill\/containers\/run-1\/[0-9a-f]{64}\.json$/);
    expect(measured('PagesQuarantined')).toEqual([]);
  });

  it('puts a page that failed into the queue, where it is tried like any other', async () => {
    await bench.drop('old/c.txt', PAGE('C'));
    bench.server.interfere = () => ({ status: 503, code: 'SlowDown' });
    expect(await handle(['old/c.txt'])).toEqual([{ key: 'old/c.txt', outcome: 'queued' }]);
    expect(sqs.bodies).toHaveLength(1);
    bench.server.interfere = () => undefined;
    const { handler } = await import('../../lambdas/clean');
    expect((await handler(batchOf(...sqs.bodies), context)).batchItemFailures).toEqual([]);
    expect(await bench.document('old/c.txt')).toBeDefined();
  });
});

describe('catalog', () => {
  const handle = async (...bodies: string[]) => (await import('../../lambdas/catalog')).handler(batchOf(...bodies));
  const written = () =>
    bench.server.requests.filter(({ method, key }) => method === 'PUT' && key.startsWith('catalog/'));
  const rowsOf = async (key: string): Promise<CatalogRow[]> => {
    const { Body } = await bench.shop.s3.send(new GetObjectCommand({ Bucket: BUCKETS.records, Key: key }));
    const text = gunzipSync(await Body!.transformToByteArray()).toString();
    return text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as CatalogRow);
  };
  const stored = (key: string, change: ObjectEvent['change'] = 'created') =>
    toBody({ change, bucket: BUCKETS.clean, key, sequencer: '0A1' });
  const clean = async (key: string) =>
    (await import('../../lambdas/clean')).handler(
      batchOf(toBody(await bench.drop(key, PAGE('Moss on walls')))),
      context,
    );

  it('gathers documents into one file, a line each', async () => {
    await clean('cat/a.txt');
    await clean('cat/b.txt');
    const body = [stored('cat/a.txt.json'), stored('cat/b.txt.json')];
    expect(await handle(...body)).toEqual({ batchItemFailures: [] });
    const [file] = written();
    expect(file!.key).toMatch(/^catalog\/[0-9a-f]{64}\.jsonl\.gz$/);
    const rows = await rowsOf(file!.key);
    expect(rows.map(({ key }) => key)).toEqual(['cat/a.txt.json', 'cat/b.txt.json']);
    expect(rows[0]).toMatchObject({ deleted: false, kind: 'text', sequence: '0a1'.padStart(32, '0') });
    await handle(...body.reverse());
    expect(new Set(written().map(({ key }) => key)).size).toBe(1);
  });

  it('has a line for a document that went', async () => {
    await handle(stored('cat/never.json', 'deleted'));
    expect(await rowsOf(written().at(-1)!.key)).toEqual([
      { key: 'cat/never.json', sequence: '0a1'.padStart(32, '0'), deleted: true },
    ]);
  });

  it('gives back what it could not read, and writes the rest', async () => {
    await clean('cat/c.txt');
    bench.server.interfere = ({ key }) => (key === 'cat/bad.json' ? { status: 503, code: 'SlowDown' } : undefined);
    const { batchItemFailures } = await handle(stored('cat/c.txt.json'), stored('cat/bad.json'));
    expect(batchItemFailures).toEqual([{ itemIdentifier: 'm1' }]);
    expect(await rowsOf(written().at(-1)!.key)).toHaveLength(1);
  });
});

describe('learn', () => {
  /** Runs it with time for so many pages more than one. */
  const handle = async (more = Infinity) =>
    (await import('../../lambdas/learn')).handler({}, {
      getRemainingTimeInMillis: () => (more-- > 0 ? 900_000 : 10_000),
    } as Context);
  const pages = inventedSite(6, 'html');
  const writes = () => bench.server.requests.filter(({ method, key }) => method === 'PUT' && key === MEMORY_KEY).length;

  it('leaves things as they are while there is no page', async () => {
    expect(await handle()).toMatchObject({ outcome: 'nothing', pages: 0 });
    expect(writes()).toBe(0);
  });

  it('writes what recurs, and again only where it has changed', async () => {
    for (const { key, source } of pages) await bench.drop(`sites/${key}`, source, 'text/html');
    await bench.drop('sites/scan.pdf', '%PDF-1.4\n1 0 obj\n');
    const first = await handle();
    expect(first).toMatchObject({ outcome: 'written', sampled: 7, pages: 6, sites: 2 });
    expect(lines.find(({ message }) => message === 'learn')).toMatchObject(first);
    const { Body } = await bench.shop.s3.send(new GetObjectCommand({ Bucket: BUCKETS.records, Key: MEMORY_KEY }));
    const memory = SiteMemory.read(await Body!.transformToByteArray());
    expect(memory.id).toBe(first.memory);
    expect(memory.knownOn(['reader.wharf.example'])('lend this paper to a neighbour')).toBe(true);
    expect(await handle()).toEqual({ ...first, outcome: 'unchanged' });
    expect(writes()).toBe(1);
  });

  it('keeps what it knew where its time is over before three pages of a site', async () => {
    const { outcome, sampled, pages: learnt } = await handle(1); // the PDF file and one page
    expect([outcome, sampled, learnt]).toEqual(['unchanged', 7, 1]);
  });

  it('steps back where another run wrote meanwhile, and replaces what is no memory', async () => {
    await bench.drop('sites/more.html', inventedSite(8, 'html')[7]!.source, 'text/html');
    let raced = false;
    bench.server.interfere = async ({ method, key }) => {
      if (raced || method !== 'GET' || !key.endsWith('more.html')) return undefined;
      raced = true;
      await bench.shop.s3.send(new PutObjectCommand({ Bucket: BUCKETS.records, Key: MEMORY_KEY, Body: 'other' }));
      return undefined;
    };
    expect((await handle()).outcome).toBe('overtaken');
    expect((await handle()).outcome).toBe('written');
  });

  it('fails where S3 does not answer: the memory before it stays', async () => {
    const before = writes();
    bench.server.interfere = ({ key }) => (key.endsWith('/3.html') ? { status: 503, code: 'SlowDown' } : undefined);
    await expect(handle()).rejects.toThrow('SlowDown');
    expect(writes()).toBe(before);
  });
});
