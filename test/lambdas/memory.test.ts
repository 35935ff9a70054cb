import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { memoryText } from '../../shared';
import { fetchMemory, memoryReader } from '../../lambdas/memory';
import { cleanCurrent, handleEvent } from '../../lambdas/page';
import { type Bench, BUCKETS, openBench, PAGE } from './bench';

const TARGET = { bucket: BUCKETS.records, key: 'memory/sites.json' };
const MINUTE = 60_000;

let bench: Bench;
let time: number;
let read: ReturnType<typeof memoryReader>;
beforeEach(async () => {
  bench = await openBench();
  time = 0;
  read = memoryReader(bench.shop.s3, TARGET, () => time);
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await bench.server.close();
});

const memoryOf = (line: string) =>
  memoryText({ schema: 'offprint/memory/1', sites: [{ site: 'folder:wharf', pages: 3, lines: [{ pages: 3, line }] }] });
const store = (Body: string) => bench.shop.s3.send(new PutObjectCommand({ Bucket: TARGET.bucket, Key: TARGET.key, Body })); // prettier-ignore
const reads = () => bench.server.requests.filter(({ method, key }) => method === 'GET' && key === TARGET.key).length;
const knows = async (line: string) => (await read())?.knownOn(['folder:wharf'])(line);

describe('the memory of a function', () => {
  it('is read once for all pages, those side by side too', async () => {
    await store(memoryOf('tide tables'));
    const all = await Promise.all([read(), read(), read()]);
    expect(new Set(all).size).toBe(1);
    await read();
    expect(reads()).toBe(1);
  });

  it('is looked at again after a while, and taken anew only where it has changed', async () => {
    await store(memoryOf('tide tables'));
    const first = await read();
    time = 6 * MINUTE;
    expect(await read()).toBe(first);
    expect(reads()).toBe(2);
    await store(memoryOf('evening lamps'));
    expect(await knows('evening lamps')).toBe(false);
    time = 12 * MINUTE;
    expect(await knows('evening lamps')).toBe(true);
  });

  it('may not be there yet, and may go', async () => {
    expect(await read()).toBeUndefined();
    await store(memoryOf('tide tables'));
    expect(await read()).toBeUndefined();
    time = MINUTE;
    expect(await read()).toBeDefined();
    await bench.shop.s3.send(new DeleteObjectCommand({ Bucket: TARGET.bucket, Key: TARGET.key }));
    time = 12 * MINUTE;
    expect(await read()).toBeUndefined();
  });

  it('stays as it was where what is stored is no memory', async () => {
    await store(memoryOf('tide tables'));
    await read();
    await store('{"schema": "offprint/mem');
    time = 6 * MINUTE;
    expect(await knows('tide tables')).toBe(true);
  });

  it('fails the page, which may pass, where S3 does not answer, and is asked for again', async () => {
    await store(memoryOf('tide tables'));
    bench.server.interfere = ({ key }) => (key === TARGET.key ? { status: 503, code: 'SlowDown' } : undefined);
    await expect(read()).rejects.toThrow('SlowDown');
    bench.server.interfere = () => undefined;
    expect(await read()).toBeDefined();
  });
});

it('says whether it has changed', async () => {
  await store('one');
  const known = await fetchMemory(bench.shop.s3, TARGET);
  expect(await fetchMemory(bench.shop.s3, TARGET, known)).toBe(known);
  await store('two');
  expect((await fetchMemory(bench.shop.s3, TARGET, known))?.bytes).toEqual(new TextEncoder().encode('two'));
});

describe('a page', () => {
  const LINE = 'Lend this paper to a neighbour';
  beforeEach(async () => {
    await store(memoryOf(LINE.toLowerCase()));
    bench.shop.memory = read;
  });

  it('is cleaned with the memory, which document and metadata name', async () => {
    await handleEvent(await bench.drop('wharf/1.txt', `${PAGE('Moss')}\n${LINE}\n`), bench.shop);
    const { json, metadata } = (await bench.document('wharf/1.txt'))!;
    const { id } = (await read())!;
    expect([(json.cleaner as { memory: string }).memory, metadata.memory]).toEqual([id, id]);
    expect(JSON.stringify(json.ledger)).toContain('memory.recurring');
  });

  it('is not cleaned again for an event that comes twice, whatever the memory; a backfill does it', async () => {
    const event = await bench.drop('wharf/1.txt', PAGE('Moss'));
    await handleEvent(event, bench.shop);
    await store(memoryOf('evening lamps'));
    time = 6 * MINUTE;
    expect((await handleEvent(event, bench.shop)).outcome).toBe('unchanged');
    const page = { bucket: BUCKETS.ingest, key: 'wharf/1.txt' };
    expect((await cleanCurrent(page, bench.shop)).outcome).toBe('written');
    expect((await cleanCurrent(page, bench.shop)).outcome).toBe('unchanged');
    expect((await bench.document('wharf/1.txt'))!.metadata.memory).toBe((await read())!.id);
  });
});
