import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { ObjectEvent } from '../../lambdas/event';
import { cleanCurrent, handleEvent } from '../../lambdas/page';
import { FORMATS } from '../../shared/export/targets';
import { type Bench, BUCKETS, openBench, PAGE } from './bench';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.server.close());

describe('a page that comes in', () => {
  it('is written as its document, with the mark of its source', async () => {
    const event = await bench.drop('moss.txt', PAGE('Moss on walls'));
    const result = await handleEvent(event, bench.shop);
    expect(result.outcome).toBe('written');
    const stored = await bench.document('moss.txt');
    expect(stored!.json).toMatchObject({ schema: 'offprint/article/1', source: { key: 'moss.txt' } });
    expect(stored!.contentType).toBe('application/json; charset=utf-8');
    expect(stored!.metadata).toMatchObject({
      'source-version': event.version,
      'source-sequencer': event.sequencer,
      'source-sha256': stored!.json.id,
      cleaner: (stored!.json.cleaner as { version: string }).version,
      schema: 'offprint/article/1',
      'page-type': (stored!.json.page as { type: string }).type,
      quality: String((stored!.json.quality as { score: number }).score),
    });
  });

  it('costs one read and one write, and no more', async () => {
    const event = await bench.drop('moss.txt', PAGE('Moss on walls'));
    bench.server.requests.length = 0;
    await handleEvent(event, bench.shop);
    expect(bench.server.requests.map(({ method }) => method)).toEqual(['GET', 'PUT']);
  });

  it('has the time of every stage in its report', async () => {
    const { report } = await handleEvent(await bench.drop('moss.txt', PAGE('Moss')), bench.shop);
    expect(Object.keys(report!.stages)).toEqual([
      'fetch',
      'decode',
      'read',
      'repair',
      'label',
      'join',
      'divide',
      'identify',
      'cite',
      'measure',
      'serialize',
    ]);
  });

  it('is read at the version that the event names, not at the newest', async () => {
    const first = await bench.drop('moss.txt', PAGE('First'));
    await bench.drop('moss.txt', PAGE('Second'));
    await handleEvent(first, bench.shop);
    expect((await bench.document('moss.txt'))!.metadata['source-version']).toBe(first.version);
  });

  it.each([
    'with space.txt',
    'a+b%2Bc.txt',
    '100%.txt',
    'Müller/皮膚/naïve café.html',
    '/leading/slash.txt',
    'up/../down/./x.txt',
    'double//slash.txt',
    'trailing/',
    'quote\'"&<>?#=;:@,$!*().txt',
    '\u{1f33f}.txt',
  ])('keeps its key, however odd: %s', async key => {
    const { outcome } = await handleEvent(await bench.drop(key, PAGE('Moss on walls')), bench.shop);
    expect(outcome).toBe('written');
    expect((await bench.document(key))!.json.source).toMatchObject({ key });
  });

  it('is gone when its version was deleted before its turn came', async () => {
    const event = await bench.drop('moss.txt', PAGE('Moss'));
    const result = await handleEvent({ ...event, version: 'no-such-version' }, bench.shop);
    expect(result.outcome).toBe('gone');
    expect(await bench.document('moss.txt')).toBeUndefined();
  });
});

describe('a page that cannot be one', () => {
  it('goes into quarantine with code, sentence and source', async () => {
    const event = await bench.drop('empty.txt', '');
    const { outcome, report } = await handleEvent(event, bench.shop);
    expect([outcome, report!.code]).toEqual(['quarantined', 'empty']);
    expect(await bench.document('empty.txt')).toBeUndefined();
    const refusal = await bench.refusal('empty.txt');
    expect(refusal!.json).toMatchObject({
      schema: 'offprint/refusal/1',
      code: 'empty',
      source: { bucket: BUCKETS.ingest, key: 'empty.txt', version: event.version, bytes: 0 },
    });
    expect(refusal!.json.reason).toMatch(/^[A-Z].*\.$/);
    expect(refusal!.metadata['source-version']).toBe(event.version);
  });

  it('is refused for its size before its body is read', async () => {
    const event = await bench.drop('huge.txt', 'x'.repeat(100_001));
    const { report } = await handleEvent(event, bench.shop);
    expect(report!.code).toBe('too-large');
    expect(report!.stages).toEqual({});
    expect((await bench.refusal('huge.txt'))!.json.facts).toEqual({ bytes: 100_001, limit: 100_000 });
  });

  it('is not refused at the limit itself', async () => {
    const page = PAGE('Moss on walls').padEnd(100_000, ' ');
    expect((await handleEvent(await bench.drop('big.txt', page), bench.shop)).outcome).toBe('written');
  });

  it('is refused when its key leaves no room for the suffix, and recorded under a hash', async () => {
    const key = 'k'.repeat(1022);
    const { outcome, report } = await handleEvent(await bench.drop(key, PAGE('Moss')), bench.shop);
    expect([outcome, report!.code]).toEqual(['quarantined', 'key-too-long']);
    const written = bench.server.requests.at(-1)!;
    expect(written.key).toMatch(/^quarantine\/sha256\/[0-9a-f]{64}\.json$/);
  });

  it('leaves the document of an older version as it is', async () => {
    await handleEvent(await bench.drop('moss.txt', PAGE('Moss on walls')), bench.shop);
    await handleEvent(await bench.drop('moss.txt', ''), bench.shop);
    expect(await bench.document('moss.txt')).toBeDefined();
    expect(await bench.refusal('moss.txt')).toBeDefined();
  });
});

describe('events that come twice, late, or out of order', () => {
  it('writes once for the same event', async () => {
    const event = await bench.drop('moss.txt', PAGE('Moss on walls'));
    await handleEvent(event, bench.shop);
    expect((await handleEvent(event, bench.shop)).outcome).toBe('unchanged');
  });

  it('leaves the newer document when an older event comes late', async () => {
    const older = await bench.drop('moss.txt', PAGE('First'));
    const newer = await bench.drop('moss.txt', PAGE('Second'));
    expect((await handleEvent(newer, bench.shop)).outcome).toBe('written');
    expect((await handleEvent(older, bench.shop)).outcome).toBe('stale');
    expect((await bench.document('moss.txt'))!.metadata['source-version']).toBe(newer.version);
  });

  it('replaces the older document', async () => {
    await handleEvent(await bench.drop('moss.txt', PAGE('First')), bench.shop);
    const newer = await bench.drop('moss.txt', PAGE('Second'));
    expect((await handleEvent(newer, bench.shop)).outcome).toBe('written');
    expect((await bench.document('moss.txt'))!.metadata['source-version']).toBe(newer.version);
  });

  it('ends with the newest in whatever order many come at once', async () => {
    const events: ObjectEvent[] = [];
    for (let i = 0; i < 6; i++) events.push(await bench.drop('moss.txt', PAGE(`Version ${i}`)));
    const shuffled = [3, 5, 0, 4, 1, 2].map(i => events[i]!);
    const results = await Promise.all([...shuffled, ...shuffled].map(event => handleEvent(event, bench.shop)));
    expect((await bench.document('moss.txt'))!.metadata['source-version']).toBe(events[5]!.version);
    expect(results.every(({ outcome }) => ['written', 'unchanged', 'stale'].includes(outcome))).toBe(true);
  });

  it('writes again for a newer cleaner', async () => {
    const event = await bench.drop('moss.txt', PAGE('Moss on walls'));
    await handleEvent(event, bench.shop);
    await pretendCleaner('moss.txt', '0.0.1');
    expect((await handleEvent(event, bench.shop)).outcome).toBe('written');
  });

  it('leaves the document of a newer cleaner as it is while both run side by side', async () => {
    const event = await bench.drop('moss.txt', PAGE('Moss on walls'));
    await handleEvent(event, bench.shop);
    await pretendCleaner('moss.txt', '999.0.0');
    expect((await handleEvent(event, bench.shop)).outcome).toBe('unchanged');
    expect((await cleanCurrent({ bucket: BUCKETS.ingest, key: 'moss.txt' }, bench.shop)).outcome).toBe('unchanged');
    expect((await bench.document('moss.txt'))!.metadata.cleaner).toBe('999.0.0');
  });

  it('asks the source bucket where the stored document came without an event', async () => {
    const older = await bench.drop('moss.txt', PAGE('First'));
    const newer = await bench.drop('moss.txt', PAGE('Second'));
    await cleanCurrent({ bucket: BUCKETS.ingest, key: 'moss.txt' }, bench.shop);
    expect((await handleEvent(older, bench.shop)).outcome).toBe('stale');
    const newest = await bench.drop('moss.txt', PAGE('Third'));
    expect((await handleEvent(newest, bench.shop)).outcome).toBe('written');
    expect((await handleEvent(newer, bench.shop)).outcome).toBe('stale');
  });

  it('gives up when others write without end, so that the queue brings the page again', async () => {
    const event = await bench.drop('moss.txt', PAGE('Moss on walls'));
    bench.server.interfere = ({ method }) =>
      method === 'PUT' ? { status: 412, code: 'PreconditionFailed' } : undefined;
    await expect(handleEvent(event, bench.shop)).rejects.toMatchObject({ code: 'contended' });
  });

  it('takes a conflict of two conditional writes for a race and not for a failure', async () => {
    const event = await bench.drop('moss.txt', PAGE('Moss on walls'));
    let conflicts = 2;
    bench.server.interfere = ({ method }) =>
      method === 'PUT' && conflicts-- > 0 ? { status: 409, code: 'ConditionalRequestConflict' } : undefined;
    expect((await handleEvent(event, bench.shop)).outcome).toBe('written');
  });
});

describe('a failure that may pass', () => {
  it.each([
    ['GET', 503, 'SlowDown'],
    ['GET', 500, 'InternalError'],
    ['GET', 403, 'AccessDenied'],
    ['GET', 404, 'NoSuchBucket'],
    ['PUT', 503, 'SlowDown'],
  ])('is thrown, and nothing is stored: %s %i %s', async (method, status, code) => {
    const event = await bench.drop('moss.txt', PAGE('Moss on walls'));
    bench.server.interfere = request => (request.method === method ? { status, code } : undefined);
    await expect(handleEvent(event, bench.shop)).rejects.toMatchObject({ name: code });
    bench.server.interfere = () => undefined;
    expect(await bench.document('moss.txt')).toBeUndefined();
    expect(await bench.refusal('moss.txt')).toBeUndefined();
  });

  it('is having no time left: the page is given back before it is begun', async () => {
    const event = await bench.drop('moss.txt', PAGE('Moss on walls'));
    await expect(handleEvent(event, { ...bench.shop, hasTime: () => false })).rejects.toMatchObject({
      code: 'out-of-time',
    });
  });
});

describe('a source that is deleted', () => {
  it('keeps its document unless told otherwise', async () => {
    await handleEvent(await bench.drop('moss.txt', PAGE('Moss')), bench.shop);
    expect((await handleEvent(await bench.erase('moss.txt'), bench.shop)).outcome).toBe('kept');
    expect(await bench.document('moss.txt')).toBeDefined();
  });

  describe('where documents follow', () => {
    beforeEach(() => {
      bench.shop.onDelete = 'delete-output';
    });

    it('takes its document with it', async () => {
      await handleEvent(await bench.drop('moss.txt', PAGE('Moss')), bench.shop);
      expect((await handleEvent(await bench.erase('moss.txt'), bench.shop)).outcome).toBe('removed');
      expect(await bench.document('moss.txt')).toBeUndefined();
    });

    it('takes nothing when only an old version of it went', async () => {
      await handleEvent(await bench.drop('moss.txt', PAGE('Moss')), bench.shop);
      const deletion = { change: 'deleted', bucket: BUCKETS.ingest, key: 'moss.txt', version: 'old' } as const;
      expect((await handleEvent(deletion, bench.shop)).outcome).toBe('kept');
      expect(await bench.document('moss.txt')).toBeDefined();
    });

    it('takes nothing when the page is there again', async () => {
      const deletion = await bench.erase('moss.txt');
      await handleEvent(await bench.drop('moss.txt', PAGE('Moss')), bench.shop);
      expect((await handleEvent(deletion, bench.shop)).outcome).toBe('kept');
      expect(await bench.document('moss.txt')).toBeDefined();
    });

    it('leaves no orphan when the page is cleaned after its deletion was handled', async () => {
      const created = await bench.drop('moss.txt', PAGE('Moss'));
      const deleted = await bench.erase('moss.txt');
      expect((await handleEvent(deleted, bench.shop)).outcome).toBe('gone');
      expect((await handleEvent(created, bench.shop)).outcome).toBe('removed');
      expect(await bench.document('moss.txt')).toBeUndefined();
    });
  });
});

describe('a backfill of the current version', () => {
  const ref = (key: string) => ({ bucket: BUCKETS.ingest, key });

  it('writes what is missing, and keeps to what is there', async () => {
    await bench.drop('moss.txt', PAGE('Moss'));
    expect((await cleanCurrent(ref('moss.txt'), bench.shop)).outcome).toBe('written');
    bench.server.requests.length = 0;
    expect((await cleanCurrent(ref('moss.txt'), bench.shop)).outcome).toBe('unchanged');
    expect(bench.server.requests.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  it('cleans again with a newer cleaner, and keeps the place in the order of events', async () => {
    const event = await bench.drop('moss.txt', PAGE('Moss'));
    await handleEvent(event, bench.shop);
    await pretendCleaner('moss.txt', '0.0.1');
    expect((await cleanCurrent(ref('moss.txt'), bench.shop)).outcome).toBe('written');
    expect((await bench.document('moss.txt'))!.metadata['source-sequencer']).toBe(event.sequencer);
  });

  it('starts again with the newer page when an event overtakes it', async () => {
    await bench.drop('moss.txt', PAGE('First'));
    let newest: string | undefined;
    bench.server.interfere = async ({ method, bucket }) => {
      if (method !== 'PUT' || bucket !== BUCKETS.clean || newest) return;
      newest = 'pending';
      const event = await bench.drop('moss.txt', PAGE('Second'));
      newest = event.version;
      await handleEvent(event, bench.shop);
    };
    expect((await cleanCurrent(ref('moss.txt'), bench.shop)).outcome).toBe('unchanged');
    expect((await bench.document('moss.txt'))!.metadata['source-version']).toBe(newest);
  });

  it('puts what cannot be a page into quarantine, also a second time', async () => {
    await bench.drop('empty.txt', '');
    expect((await cleanCurrent(ref('empty.txt'), bench.shop)).outcome).toBe('quarantined');
    expect((await cleanCurrent(ref('empty.txt'), bench.shop)).outcome).toBe('quarantined');
  });

  it('passes over what was deleted since it was listed', async () => {
    expect((await cleanCurrent(ref('moss.txt'), bench.shop)).outcome).toBe('gone');
  });
});

describe('a document in other formats', () => {
  beforeEach(() => {
    bench.shop.formats = ['markdown', 'csl'];
  });
  const ref = (key: string) => ({ bucket: BUCKETS.ingest, key });
  const puts = () => bench.server.requests.filter(({ method }) => method === 'PUT').map(({ key }) => key);
  const beside = async (key: string) => {
    const { Body, Metadata, ContentType } = await bench.shop.s3.send(new GetObjectCommand({ Bucket: BUCKETS.clean, Key: key })); // prettier-ignore
    return { text: await Body!.transformToString(), metadata: Metadata!, type: ContentType };
  };

  it('is written beside its JSON, which comes last and names them', async () => {
    const event = await bench.drop('moss.txt', PAGE('Moss on walls'));
    bench.server.requests.length = 0;
    expect((await handleEvent(event, bench.shop)).outcome).toBe('written');
    expect(puts()).toEqual(['moss.txt.md', 'moss.txt.csl-json', 'moss.txt.json']);
    const markdown = await beside('moss.txt.md');
    expect(markdown.text).toContain('# Moss on walls');
    expect(markdown).toMatchObject({
      type: 'text/markdown; charset=utf-8',
      metadata: { 'source-version': event.version },
    });
    expect(JSON.parse((await beside('moss.txt.csl-json')).text)).toBeInstanceOf(Array);
    expect((await bench.document('moss.txt'))!.metadata.formats).toBe('markdown,csl');
  });

  it('is not written again for an event that came twice, nor replaced by one that came late', async () => {
    const first = await bench.drop('moss.txt', PAGE('A first survey of moss'));
    const second = await bench.drop('moss.txt', PAGE('A second survey of moss'));
    await handleEvent(second, bench.shop);
    for (const [event, outcome] of [
      [second, 'unchanged'],
      [first, 'stale'],
    ] as const)
      expect((await handleEvent(event, bench.shop)).outcome).toBe(outcome);
    expect((await beside('moss.txt.md')).text).toContain('# A second survey of moss');
    expect((await beside('moss.txt.md')).metadata['source-version']).toBe(second.version);
  });

  it('is written by a backfill where the document was there without, and only then', async () => {
    await handleEvent(await bench.drop('moss.txt', PAGE('Moss')), { ...bench.shop, formats: [] });
    expect((await cleanCurrent(ref('moss.txt'), bench.shop)).outcome).toBe('written');
    expect((await beside('moss.txt.md')).text).toContain('# Moss');
    expect((await cleanCurrent(ref('moss.txt'), bench.shop)).outcome).toBe('unchanged');
    expect((await cleanCurrent(ref('moss.txt'), { ...bench.shop, formats: [] })).outcome).toBe('unchanged');
  });

  it('is written anew by a backfill with a newer cleaner', async () => {
    await handleEvent(await bench.drop('moss.txt', PAGE('Moss')), bench.shop);
    const { metadata } = await beside('moss.txt.md');
    const old = { Bucket: BUCKETS.clean, Key: 'moss.txt.md', Body: 'old', Metadata: { ...metadata, cleaner: '0.0.1' } };
    await bench.shop.s3.send(new PutObjectCommand(old));
    await pretendCleaner('moss.txt', '0.0.1');
    expect((await cleanCurrent(ref('moss.txt'), bench.shop)).outcome).toBe('written');
    expect((await beside('moss.txt.md')).text).toContain('# Moss');
  });

  it('goes with the document, also where the format is asked for no more', async () => {
    bench.shop.onDelete = 'delete-output';
    await handleEvent(await bench.drop('moss.txt', PAGE('Moss')), bench.shop);
    const deleted = await bench.erase('moss.txt');
    expect((await handleEvent(deleted, { ...bench.shop, formats: ['ris'] })).outcome).toBe('removed');
    await expect(beside('moss.txt.md')).rejects.toThrow();
    await expect(beside('moss.txt.csl-json')).rejects.toThrow();
  });

  it('leaves no orphan when the page is cleaned after its deletion was handled', async () => {
    bench.shop.onDelete = 'delete-output';
    const created = await bench.drop('moss.txt', PAGE('Moss'));
    await handleEvent(await bench.erase('moss.txt'), bench.shop);
    expect((await handleEvent(created, bench.shop)).outcome).toBe('removed');
    await expect(beside('moss.txt.md')).rejects.toThrow();
  });

  it('that cannot be written is a fault, and the document is there all the same', async () => {
    jest.spyOn(FORMATS.csl, 'file').mockImplementation(() => {
      throw new RangeError('no such style');
    });
    const { outcome, faults } = await handleEvent(await bench.drop('moss.txt', PAGE('Moss')), bench.shop);
    jest.restoreAllMocks();
    expect([outcome, faults]).toEqual(['written', [{ room: 'export', error: new RangeError('no such style') }]]);
    expect((await bench.document('moss.txt'))!.metadata.formats).toBe('markdown');
  });

  it('must have room for its key', async () => {
    const key = 'k'.repeat(1018);
    const event = await bench.drop(key, PAGE('Moss'));
    expect((await handleEvent(event, { ...bench.shop, formats: ['markdown'] })).outcome).toBe('written');
    const { report } = await handleEvent(event, bench.shop);
    expect(report!.reason).toBe('The key leaves no room for ".csl-json" in the 1024 bytes that S3 gives a key.');
  });
});

/** Marks a stored document as made by another version of the cleaner. */
async function pretendCleaner(key: string, cleaner: string): Promise<void> {
  const { json, metadata } = (await bench.document(key))!;
  const put = {
    Bucket: BUCKETS.clean,
    Key: `${key}.json`,
    Body: JSON.stringify(json),
    Metadata: { ...metadata, cleaner },
  };
  await bench.shop.s3.send(new PutObjectCommand(put));
}
