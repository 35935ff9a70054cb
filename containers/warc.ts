import { brotliDecompressSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { containerKind } from '../shared/decode/collection';
import { jatsKind } from '../shared/decode/jats';
import { bytesOf, type Entry, type Found, type Place, type Reading, refused, START, tooLarge } from './entry';
import { bytesBetween, type Source } from './source';

/** Media types of pages; a record without one is tried. */
const PAGE_TYPE = /^(?:text\/(?:html|plain)|application\/(?:xhtml|jats)\+xml)\b/i;
/** Media types of feeds, maps of sites and much else, and of articles in JATS where a server does not say more. */
const XML_TYPE = /^(?:text|application)\/xml\b/i;

/**
 * The pages of a WARC (packed or not), one for each record with a page that was delivered: `response` with a status of 2xx,
 * `resource`, and `conversion` (the text of a WET file). The key is the record's number in the file. Memory: a record at a time.
 */
export async function* warcEntries(source: Source, { key, from, maxBytes }: Reading): AsyncGenerator<Found> {
  const start = await beginning(source, from);
  const parser = new WARCParser(await source.read(start.byte ?? 0));
  let number = start.entry;
  for await (const record of parser) {
    const at: Place = { entry: number++, byte: (start.byte ?? 0) + parser.offset };
    const entry = at.entry >= from.entry && isPage(record) ? await entryOf(record, `${key}/${number}`, maxBytes) : undefined; // prettier-ignore
    yield entry === undefined ? { at } : { at, entry };
    await record.skipFully();
  }
}

/**
 * Where reading begins for a place: at its byte, where a record begins there, as in a file that is not packed or packed record by record;
 * else at the start of the file, whose records are counted again.
 */
async function beginning(source: Source, from: Place): Promise<Place> {
  const head = from.byte === undefined ? undefined : await bytesBetween(source, from.byte, from.byte + HEAD);
  return head !== undefined && containerKind(head) === 'warc' ? from : START;
}

/** Bytes that tell whether a record begins: of a packed one what unpacks to its first line. */
const HEAD = 4096;

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

async function entryOf(record: WARCRecord, key: string, maxBytes: number): Promise<Entry | undefined> {
  const content = await bytesOf(record, maxBytes);
  if (content === undefined) return tooLarge(key, maxBytes);
  const bytes =
    record.httpHeaders?.headers.get('content-encoding')?.trim() === 'br' ? unbrotli(content, maxBytes) : content;
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
function unbrotli(bytes: Uint8Array, maxOutputLength: number): Uint8Array | undefined {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength });
  } catch {
    return undefined;
  }
}
