import { gzipSync } from 'node:zlib';
import { containerKind, decode } from '../../shared/decode';

const WARC = [
  'WARC/1.0',
  'WARC-Type: response',
  'WARC-Target-URI: https://press.example/moss',
  'Content-Length: 20',
  '',
  'HTTP/1.1 200 OK',
  '',
  '<p>Moss</p>',
].join('\r\n');
const RECORD = JSON.stringify({ url: 'https://press.example/moss', html: '<p>Moss on walls</p>' });
const MHTML = [
  'From: <Saved by a browser>',
  'Subject: Moss on walls',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html"; boundary="--x"',
  '',
  '----x',
  'Content-Type: text/html',
].join('\r\n');
const JATS = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving DTD v1.1 20151215//EN" "JATS-archivearticle1.dtd">
<article article-type="research-article"><front><journal-meta/></front></article>`;
const NLM =
  '<!-- made by hand -->\n<article xmlns:xlink="http://www.w3.org/1999/xlink">\n <front><article-meta/></front></article>';

const ARTICLE = '<article dtd-version="1.1"><front/></article>';

/** A tar header as the manual has it, with its file; `magic` is what newer ones say of themselves. */
function tar(magic: string): Buffer {
  const header = Buffer.alloc(512);
  header.write('moss.html', 0);
  header.write('0000644\0', 100);
  header.write('00000000013\0', 124);
  header.write('0', 156);
  header.write(magic, 257);
  header.fill(' ', 148, 156);
  header.write(
    `${header
      .reduce((a, b) => a + b, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return Buffer.concat([header, Buffer.alloc(512, '<p>Moss</p>')]);
}

const CASES: readonly (readonly [string, string, Buffer])[] = [
  ['a crawl', 'warc', Buffer.from(WARC)],
  ['lines of JSON', 'json-lines', Buffer.from(`${RECORD}\n${RECORD}\n`)],
  ['one line of JSON', 'json-lines', Buffer.from(RECORD)],
  ['lines of JSON behind a mark, cut off', 'json-lines', Buffer.from(`\ufeff${RECORD}\r\n${RECORD}\r\n{"url": "htt`)],
  ['a saved page with its parts', 'mhtml', Buffer.from(MHTML)],
  ['a tar archive', 'tar', tar('ustar\x0000')],
  ['a tar archive without its name', 'tar', tar('')],
  ['a ZIP archive', 'zip', Buffer.from('PK\x03\x04rest of it')],
  ['an empty ZIP archive', 'zip', Buffer.from('PK\x05\x06rest of it')],
  ['articles in JATS, one behind the other', 'jats', Buffer.from(`${JATS}\n${NLM}`)],
  ['a set of them', 'jats', Buffer.from(`<pmc-articleset>\n${ARTICLE}${ARTICLE}</pmc-articleset>`)],
  ['a set of none', 'jats', Buffer.from('<pmc-articleset><Reply Id="1" error="gone"/></pmc-articleset>')],
  ['a harvest of them', 'jats', Buffer.from(`<OAI-PMH><ListRecords>${ARTICLE}${ARTICLE}</ListRecords></OAI-PMH>`)],
  ['a book of the same family', 'jats', Buffer.from('<!DOCTYPE book PUBLIC "-//NLM//DTD BITS Book Interchange DTD v2.0//EN" "BITS-book2.dtd">\n<book><book-meta/></book>')], // prettier-ignore
];

describe.each(CASES)('%s', (_, kind, bytes) => {
  it('is told, plain and packed', () => {
    expect(containerKind(bytes)).toBe(kind);
    expect(containerKind(gzipSync(bytes))).toBe(kind);
  });

  it('is refused with its code and what it is', () => {
    for (const input of [bytes, gzipSync(bytes)]) {
      expect(() => decode(input)).toThrow(expect.objectContaining({ code: kind, message: expect.stringMatching(/^The input is .+, not one page\.$/) as string }) as Error); // prettier-ignore
    }
  });
});

it('is told of a packed crawl that would be too large, in several members', () => {
  const member = gzipSync(Buffer.from(WARC.padEnd(50_000)));
  const crawl = Buffer.concat(Array<Buffer>(10).fill(member));
  expect(() => decode(crawl, { maxBytes: 60_000 })).toThrow(expect.objectContaining({ code: 'warc' }) as Error);
});

it.each([
  ['a text that speaks of them', 'WARC/1.0 is a format of the web archives. So is JSON Lines.'],
  ['a page with the element of HTML', '<article class="post"><header><h1>Moss</h1></header><p>On walls.</p></article>'],
  ['a page of teasers', '<article class="list"><article><p>Moss on walls</p></article></article>'],
  ['a page with a doctype', '<!DOCTYPE html><html><body><article><p>Moss</p></article></body></html>'],
  ['a text that begins with a brace', '{Moss} on walls\n{lime}'],
  ['a JSON object over several lines', '{\n "moss": 1\n}\n'],
  ['a text with lines like headers', 'Authors: A. Muster\nMIME-Version: 1.0\n\nContent-Type: multipart/related'],
  ['a text that a mail came with', 'From: the editor\nSubject: Moss\n\nDear reader, moss grows on walls.'],
  ['an article in JATS', JATS],
  ['an article in NLM XML without its type', NLM],
  ['a set of one article', `<pmc-articleset>\n${ARTICLE}</pmc-articleset>`],
  ['XML of another kind', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>Moss</body></html>'],
  ['a long text', 'Moss on walls. '.repeat(100)],
])('is none of them: %s', (_, text) => {
  expect(containerKind(Buffer.from(text))).toBeUndefined();
  expect(decode(Buffer.from(text)).text).toBe(text);
});

it('broken gzip data is none of them', () => {
  expect(containerKind(Buffer.from([0x1f, 0x8b, 8, 1, 2, 3]))).toBeUndefined();
});
