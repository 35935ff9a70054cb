import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { type ContainerKind, type Found, type Place, readContainer, type Source, START } from '../../containers';
import { PAGE, tar, warcRecord, zip } from './make';

const MAX_BYTES = 5000;

/** A container in memory that counts what is asked for. */
function sourceOf(bytes: Uint8Array, name = 'a') {
  const asked: (readonly [number, number])[] = [];
  const read = async (start = 0, end = bytes.length) => {
    asked.push([start, end]);
    return Readable.from([Buffer.from(bytes.subarray(start, end))]);
  };
  return { source: { name, size: bytes.length, read } satisfies Source, asked };
}

async function all(kind: ContainerKind, source: Source, from: Place = START): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of readContainer(kind, source, { key: 'a', from, maxBytes: MAX_BYTES, fields: {} }))
    found.push(one);
  return found;
}

const FILES = Array.from({ length: 6 }, (_, i) => [`${i}.html`, PAGE.repeat(i + 1)] as const);
const LINES = FILES.map(([, html]) => JSON.stringify({ html })).join('\n');
const RECORDS = [
  warcRecord({ type: 'request', body: 'GET / HTTP/1.1\r\n\r\n' }),
  ...FILES.map(([, body]) => warcRecord({ body })),
];

const CONTAINERS: readonly [string, ContainerKind, () => Promise<Uint8Array>][] = [
  ['warc', 'warc', async () => Buffer.concat(RECORDS)],
  ['warc.gz, record by record', 'warc', async () => Buffer.concat(RECORDS.map(record => gzipSync(record)))],
  ['warc.gz in one piece', 'warc', async () => gzipSync(Buffer.concat(RECORDS))],
  ['jsonl', 'json-lines', async () => Buffer.from(LINES)],
  ['jsonl.gz', 'json-lines', async () => gzipSync(LINES)],
  ['tar', 'tar', async () => tar(FILES)],
  ['tar.gz', 'tar', async () => gzipSync(await tar(FILES))],
  ['zip', 'zip', async () => zip(FILES)],
];

describe.each(CONTAINERS)('%s', (_, kind, make) => {
  test('goes on at each place with what stands behind it, and the same keys', async () => {
    const bytes = await make();
    const whole = await all(kind, sourceOf(bytes).source);
    const pages = whole.flatMap(({ entry }) => (entry ? [entry] : []));
    expect(pages).toHaveLength(FILES.length);
    for (const { at } of whole) {
      // Over the wire from one invocation to the next.
      const rest = await all(kind, sourceOf(bytes).source, JSON.parse(JSON.stringify(at)) as Place);
      const entries = rest.flatMap(({ entry }) => (entry ? [entry] : []));
      expect(entries).toEqual(whole.slice(at.entry).flatMap(({ entry }) => (entry ? [entry] : [])));
    }
  });

  test('refuses a page with too many bytes, and reads on', async () => {
    const big = 'x'.repeat(MAX_BYTES + 1);
    const files = [['0.html', big] as const, FILES[1]!];
    const bytes: Readonly<Record<ContainerKind, () => Promise<Uint8Array>>> = {
      warc: async () => Buffer.concat(files.map(([, body]) => warcRecord({ body }))),
      'json-lines': async () => Buffer.from(files.map(([, html]) => JSON.stringify({ html })).join('\n')),
      tar: () => tar(files),
      zip: async () => zip(files),
      mhtml: make,
    };
    const [first, second] = await all(kind, sourceOf(await bytes[kind]()).source);
    expect([first!.entry, second!.entry]).toMatchObject([{ code: 'too-large' }, { from: Buffer.from(FILES[1]![1]) }]);
  });
});

test('a WARC goes on at the byte of a record, without the bytes before it', async () => {
  const { source, asked } = sourceOf(Buffer.concat(RECORDS.map(record => gzipSync(record))));
  const { at } = (await all('warc', source))[4]!;
  asked.length = 0;
  await all('warc', source, at);
  expect(at.byte).toBeGreaterThan(0);
  expect(Math.min(...asked.map(([start]) => start))).toBe(at.byte);
});

test('a zip is read in large pieces, however many files it has', async () => {
  const files = Array.from({ length: 400 }, (_, i) => [`${i}.html`, PAGE] as const);
  const { source, asked } = sourceOf(zip(files));
  expect(await all('zip', source)).toHaveLength(400);
  expect(asked).toHaveLength(1);
});

test('a zip whose bytes cannot be had says so, and does not wait', async () => {
  const { source } = sourceOf(zip(FILES));
  const read = async (): Promise<Readable> => new Readable({ read() { this.destroy(new Error('the wire is cut')); } }); // prettier-ignore
  await expect(all('zip', { ...source, read })).rejects.toThrow('the wire is cut');
});
