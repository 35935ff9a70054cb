import { crc32 } from 'node:zlib';
import { pack } from 'tar-stream';

/** Containers as crawlers and archivers write them, for the tests of those who read them. */
export const PAGE = '<html><body><p>Moss grows on walls.</p></body></html>';
export const URL = 'https://example.org/moss?a=1';
export const DATE = '2024-05-06T07:08:09Z';

interface RecordParts {
  readonly type?: string;
  readonly status?: string;
  readonly headers?: string;
  readonly body?: string | Uint8Array;
  /** What the server says that it is. */
  readonly media?: string;
}

/** One record of a WARC. */
export function warcRecord({
  type = 'response',
  status = '200 OK',
  headers = '',
  body = PAGE,
  media: served = 'text/html; charset=utf-8',
}: RecordParts): Buffer {
  const http = type === 'response' ? `HTTP/1.1 ${status}\r\nContent-Type: ${served}\r\n${headers}\r\n` : '';
  const block = Buffer.concat([Buffer.from(http), Buffer.from(body)]);
  const media = type === 'response' ? 'application/http; msgtype=response' : 'text/plain';
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${URL}\r\nWARC-Date: ${DATE}\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: ${media}\r\nContent-Length: ${block.length}\r\n\r\n`; // prettier-ignore
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

/** A tar of these files. */
export async function tar(files: readonly (readonly [string, string])[]): Promise<Buffer> {
  const packed = pack();
  for (const [name, text] of files) packed.entry({ name }, text);
  packed.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of packed) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A zip with its files stored as they are (APPNOTE 4.3). */
export function zip(files: readonly (readonly [string, string])[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(text), 10);
    facts.writeUInt32LE(text.length, 14);
    facts.writeUInt32LE(text.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, Buffer.from(name + text)]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
