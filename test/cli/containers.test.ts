import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { entriesOf, isTrouble } from '../../cli/entries';
import { keyInside } from '../../containers/entry';
import { DATE, PAGE, tar, URL, warcRecord, zip } from '../containers/make';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'offprint-containers-'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** What comes out of a file with these bytes: pages with their text, troubles as they are. */
async function read(name: string, bytes: Uint8Array | string, fields = {}) {
  const path = join(home, name);
  writeFileSync(path, bytes);
  const entries: object[] = [];
  for await (const entry of entriesOf({ path, key: name }, fields)) {
    entries.push(isTrouble(entry) ? entry : { ...entry, from: typeof entry.from === 'string' ? entry.from : Buffer.from(entry.from).toString() }); // prettier-ignore
  }
  return entries;
}

const origin = { url: URL, fetched: DATE, contentType: 'text/html; charset=utf-8' };

describe('WARC', () => {
  const records = [
    warcRecord({ type: 'warcinfo', body: 'software: invented' }),
    warcRecord({ type: 'request', body: 'GET / HTTP/1.1\r\n\r\n' }),
    warcRecord({}),
    warcRecord({ status: '404 Not Found' }),
    warcRecord({ headers: 'Content-Encoding: gzip\r\n', body: gzipSync(PAGE) }),
    warcRecord({ headers: 'Content-Encoding: br\r\n', body: brotliCompressSync(PAGE) }),
    warcRecord({
      headers: 'Transfer-Encoding: chunked\r\n',
      body: `${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`,
    }),
    warcRecord({ type: 'conversion', body: 'Moss grows.' }),
  ];
  const expected = [
    ...[3, 5, 6, 7].map(number => ({ key: `a.warc/${number}`, from: PAGE, origin })),
    { key: 'a.warc/8', from: 'Moss grows.', origin: { ...origin, contentType: 'text/plain' } },
  ];

  test('each record with a page is one, with address and date, whatever its encoding', async () => {
    expect(await read('a.warc', Buffer.concat(records))).toEqual(expected);
  });

  test('packed record by record, as crawlers write it', async () => {
    const packed = await read('a.warc.gz', Buffer.concat(records.map(record => gzipSync(record))));
    expect(packed).toEqual(expected.map(entry => ({ ...entry, key: entry.key.replace('a.warc', 'a.warc.gz') })));
  });

  test('of XML an article in JATS is a page, and a set of them, which is refused; a feed or a map of the site is none', async () => {
    const jats = '<article dtd-version="1.2"><front/><body><p>Moss.</p></body></article>';
    const set = `<pmc-articleset>${jats}${jats}</pmc-articleset>`;
    const feed = '<?xml version="1.0"?><rss><channel><title>Moss</title></channel></rss>';
    const served = ['application/jats+xml', 'text/xml; charset=utf-8', 'application/xml'];
    const crawl = [...served.map(media => warcRecord({ media, body: jats })), warcRecord({ media: 'text/xml', body: feed }), warcRecord({ media: 'application/rss+xml', body: feed }), warcRecord({ media: 'application/xml', body: set })]; // prettier-ignore
    expect(await read('a.warc', Buffer.concat(crawl))).toEqual([
      ...served.map((contentType, i) => ({ key: `a.warc/${i + 1}`, from: jats, origin: { ...origin, contentType } })),
      { key: 'a.warc/6', from: set, origin: { ...origin, contentType: 'application/xml' } },
    ]);
  });

  test('of one that was cut off what is whole stands, and its end is told', async () => {
    const packed = Buffer.concat([
      gzipSync(warcRecord({})),
      gzipSync(warcRecord({ body: PAGE.repeat(50) })).subarray(0, 60),
    ]);
    const [first, ...rest] = await read('a.warc.gz', packed);
    expect(first).toMatchObject({ key: 'a.warc.gz/1', from: PAGE });
    expect(JSON.stringify(rest)).not.toContain(`"from":"${PAGE}${PAGE}`);
  });
});

describe('JSON Lines', () => {
  const lines = [
    JSON.stringify({ url: URL, html: PAGE, fetched: DATE }),
    '',
    JSON.stringify({ text: 'Moss grows.' }),
    '{"html": 5}',
    'no JSON',
  ].join('\n');

  test('each line is a page; one without is refused', async () => {
    expect(await read('a.jsonl', lines)).toMatchObject([
      { key: 'a.jsonl/1', from: PAGE, origin },
      { key: 'a.jsonl/3', from: 'Moss grows.', origin: {} },
      { key: 'a.jsonl/4', status: 'refused', code: 'bad-record' },
      { key: 'a.jsonl/5', status: 'refused', code: 'bad-record' },
    ]);
  });

  test('packed, with fields of one’s own', async () => {
    const line = JSON.stringify({ html: 'not this', page: 'Moss grows.', where: URL });
    expect(await read('a.ndjson.gz', gzipSync(line), { page: 'page', url: 'where' })).toEqual([
      { key: 'a.ndjson.gz/1', from: 'Moss grows.', origin: { url: URL } },
    ]);
  });

  test('one that was cut off tells it', async () => {
    const cut = gzipSync(`${JSON.stringify({ text: 'Moss grows. '.repeat(2000) })}\n`).subarray(0, 60);
    expect(await read('a.jsonl.gz', cut)).toContainEqual(expect.objectContaining({ key: 'a.jsonl.gz', status: 'failed' })); // prettier-ignore
  });
});

test('MHTML gives its page with the address it was saved from', async () => {
  const mhtml = [
    'From: <Saved by a browser>',
    `Snapshot-Content-Location: ${URL}`,
    'Date: Mon, 6 May 2024 07:08:09 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>Moss =E2=80=94 wet=\r\nter.</p>',
    '--b',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '--b--',
    '',
  ].join('\r\n');
  const [entry] = await read('a.mhtml', mhtml);
  expect(entry).toMatchObject({ key: 'a.mhtml', origin: { url: URL, fetched: '2024-05-06T07:08:09.000Z' } });
  expect((entry as { from: string }).from.trim()).toBe('<p>Moss — wetter.</p>');
});

const FILES = [
  ['deep/moss.html', PAGE],
  ['.hidden', 'x'],
  ['moss.txt.json', '{}'],
  ['__MACOSX/moss.html', 'x'],
  ['wall.txt', 'A wall.'],
] as const;

test.each([
  ['tar', async () => tar(FILES)],
  ['tar.gz', async () => gzipSync(await tar(FILES))],
  ['zip', async () => zip(FILES)],
])('%s gives its files, and passes over what a folder does', async (ending, bytes) => {
  expect(await read(`a.${ending}`, await bytes())).toEqual([
    { key: `a.${ending}/deep/moss.html`, from: PAGE },
    { key: `a.${ending}/wall.txt`, from: 'A wall.' },
  ]);
});

test('a tar that was cut off is told under its own name', async () => {
  const cut = gzipSync(await tar([['moss.html', PAGE.repeat(100)]])).subarray(0, -30);
  expect(await read('a.tar.gz', cut)).toMatchObject([{ key: 'a.tar.gz', status: 'failed' }]);
});

test.each([
  ['HTML', 'page.html', PAGE],
  ['text', 'page.txt', 'Moss.'],
  ['packed HTML', 'page.html.gz', gzipSync(PAGE)],
  ['a letter about MIME', 'mail.txt', 'MIME-Version: 1.0\n\nis a header.'],
  ['lines that are no objects', 'list.jsonl', 'Moss\nWalls\n'],
  ['a word processor’s file', 'a.docx', zip([['[Content_Types].xml', '<Types/>']])],
  ['nothing', 'empty.txt', ''],
])('%s is a page and no container', async (_, name, bytes) => {
  expect(await read(name, bytes)).toEqual([{ key: name, from: join(home, name) }]);
});

test('no name in an archive leads out of the folder for the documents', () => {
  expect(keyInside('a.tar', '../../etc/moss.html')).toBe('a.tar/etc/moss.html');
  expect(keyInside('a.tar', 'C:\\moss.html')).toBe('a.tar/C:/moss.html');
  const part = fc.constantFrom('..', '.', '/', '\\', 'moss', '');
  fc.assert(
    fc.property(fc.array(part), parts => {
      const key = keyInside('a.tar', parts.join('/'));
      if (key !== undefined) expect(join('out', key)).toMatch(/^out\/a\.tar\/./);
    }),
  );
});
