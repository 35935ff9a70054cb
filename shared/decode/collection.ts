import { constants, gunzipSync } from 'node:zlib';
import { jatsKind } from './jats';

/** Formats that hold several pages in one file, or one page in several parts. */
export type ContainerKind = 'warc' | 'json-lines' | 'mhtml' | 'tar' | 'zip' | 'jats';

/** What each is, in the words of a refusal: "The input is …". */
export const CONTAINERS: Readonly<Record<ContainerKind, string>> = {
  warc: 'a WARC file, the records of a crawl',
  'json-lines': 'JSON Lines, a record a line',
  mhtml: 'an MHTML file, a page with its parts as a mail',
  tar: 'a tar archive',
  zip: 'a ZIP archive',
  jats: 'a set of articles, or a book, in JATS (NLM) XML',
};

const SNIFFERS: Readonly<Record<ContainerKind, (bytes: Uint8Array) => boolean>> = {
  warc: bytes => /^WARC\/\d\.\d{1,2}\r?\n/.test(headOf(bytes, 16)),
  zip: bytes => /^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(headOf(bytes, 4)),
  tar: isTar,
  mhtml: isMhtml,
  jats: isJatsCollection,
  'json-lines': isJsonLines,
};

/**
 * What container `bytes` are, as they come or packed by gzip; `undefined` where they are none of them. Told by the first
 * bytes, never by a name.
 */
export function containerKind(bytes: Uint8Array): ContainerKind | undefined {
  const plain = isGzip(bytes) ? unpackedHead(bytes) : bytes;
  return (Object.keys(SNIFFERS) as ContainerKind[]).find(kind => SNIFFERS[kind](plain));
}

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** Deflate packs at best 1032 to 1 (https://zlib.net/zlib_tech.html): this much gives at most 4 MiB. */
const PACKED_HEAD = 4096;

/** What the first bytes of gzip data unpack to; nothing where they are broken. */
export function unpackedHead(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes.subarray(0, PACKED_HEAD), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array(0);
  }
}

const headOf = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');

const TAR_BLOCK = 512;
/** Where the checksum of a tar header stands: six octal digits, counted as spaces in the sum. */
const TAR_SUM = { start: 148, end: 156 } as const;

/** A first block whose bytes add up to what it says (https://www.gnu.org/software/tar/manual/html_node/Standard.html). */
function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < TAR_BLOCK || bytes[0] === 0) return false;
  const written = /^ *([0-7]{1,7})[\0 ]/.exec(headOf(bytes.subarray(TAR_SUM.start, TAR_SUM.end), 8))?.[1];
  if (written === undefined) return false;
  let sum = 0;
  for (let i = 0; i < TAR_BLOCK; i++) sum += i >= TAR_SUM.start && i < TAR_SUM.end ? 0x20 : bytes[i]!;
  return sum === parseInt(written, 8);
}

const HEADERS = 8192;

/** A mail's headers, with the type that RFC 2557 gives a page and its parts. */
function isMhtml(bytes: Uint8Array): boolean {
  const head = headOf(bytes, HEADERS);
  if (!/^[A-Za-z-]{2,40}: /.test(head)) return false;
  const headers = head.split(/\r?\n\r?\n/, 1)[0]!;
  return /^mime-version:/im.test(headers) && /^content-type:\s*multipart\/related\b/im.test(headers);
}

/** JATS that is no page; one article is. */
function isJatsCollection(bytes: Uint8Array): boolean {
  // Nearly all input is none of it; what begins as JATS is looked through whole, for a second article.
  if (jatsKind(headOf(bytes, JATS_HEAD)) === undefined) return false;
  return jatsKind(headOf(bytes, bytes.length)) === 'collection';
}

const JATS_HEAD = 65_536;

const BRACE = 0x7b;

/** The first lines are a JSON object each. */
function isJsonLines(bytes: Uint8Array): boolean {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let line = 0; line < 2; line++) {
    while (start < bytes.length && bytes[start]! <= 0x20) start++;
    if (start === bytes.length) return line > 0;
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (bytes[start] !== BRACE || !isJsonObject(bytes.subarray(start, end))) return false;
    start = end;
  }
  return true;
}

function isJsonObject(bytes: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
