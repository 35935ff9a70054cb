import { createReadStream } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { MAX_BYTES } from '../../shared';
import { jatsKind } from '../../shared/decode/jats';
import { bytesOf, type Entry, refused, tooLarge } from './entry';

/** Media types of pages; a record without one is tried. */
const PAGE_TYPE = /^(?:text\/(?:html|plain)|application\/(?:xhtml|jats)\+xml)\b/i;
/** Media types of feeds, maps of sites and much else, and of articles in JATS where a server does not say more. */
const XML_TYPE = /^(?:text|application)\/xml\b/i;

/**
 * The pages of a WARC (packed or not), one for each record with a page that was delivered: `response` with a status of 2xx,
 * `resource`, and `conversion` (the text of a WET file). The key is the record's number in the file. Memory: a record at a time.
 */
export async function* warcEntries(path: string, key: string): AsyncGenerator<Entry> {
  let number = 0;
  for await (const record of WARCParser.iterRecords(createReadStream(path))) {
    number++;
    const entry = isPage(record) ? await entryOf(record, `${key}/${number}`) : undefined;
    if (entry !== undefined) yield entry;
    await record.skipFully();
  }
}

function isPage(record: WARCRecord): boolean {
  switch (record.warcType) {
    case 'response':
      return /^2\d\d$/.test(String(record.httpHeaders?.statusCode ?? 200)) && mayBePage(typeOf(record) ?? 'text/html');
    case 'resource':
    case 'conversion':
      return mayBePage(typeOf(record) ?? 'text/html');
    case 'warcinfo':
    case 'request':
    case 'metadata':
    case 'revisit':
    case 'continuation':
      return false;
  }
}

const mayBePage = (type: string): boolean => PAGE_TYPE.test(type) || XML_TYPE.test(type);

/** What the server said, or for a record without HTTP what the WARC says. */
const typeOf = (record: WARCRecord): string | undefined =>
  (record.httpHeaders ? record.httpHeaders.headers.get('content-type') : record.warcContentType) ?? undefined;

async function entryOf(record: WARCRecord, key: string): Promise<Entry | undefined> {
  const content = await bytesOf(record);
  if (content === undefined) return tooLarge(key);
  const bytes = record.httpHeaders?.headers.get('content-encoding')?.trim() === 'br' ? unbrotli(content) : content;
  if (bytes === undefined) return refused(key, 'undecodable', 'The brotli data is broken or too large.');
  if (bytes.length === 0) return refused(key, 'empty', 'The record has no bytes.');
  const [url, fetched, contentType] = [record.warcTargetURI, record.warcDate, typeOf(record)];
  if (XML_TYPE.test(contentType ?? '') && !isJats(bytes)) return undefined;
  return {
    key,
    from: bytes,
    origin: { ...(url && { url }), ...(fetched && { fetched }), ...(contentType && { contentType }) },
  };
}

/** Whether bytes are an article in JATS, or several: what is refused is told, and not passed over. */
const isJats = (bytes: Uint8Array): boolean => jatsKind(Buffer.from(bytes).toString('latin1')) !== undefined;

/** warcio unpacks gzip and deflate, and leaves brotli as it is. */
function unbrotli(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch {
    return undefined;
  }
}
