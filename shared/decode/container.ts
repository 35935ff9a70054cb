import { gunzipSync } from 'node:zlib';
import { Refusal, type RefusalCode } from '../errors';
import { containerKind, CONTAINERS, isGzip } from './collection';

/** How a file format that is no page shows itself: its first bytes (https://en.wikipedia.org/wiki/List_of_file_signatures). */
interface Signature {
  readonly bytes: readonly number[];
  readonly code: Extract<RefusalCode, 'archive' | 'pdf' | 'binary'>;
  readonly name: string;
}

const ascii = (text: string): number[] => [...text].map(char => char.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  { bytes: ascii('%PDF-'), code: 'pdf', name: 'a PDF' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], code: 'archive', name: 'Zstandard data' },
  { bytes: [0xfd, ...ascii('7zXZ'), 0], code: 'archive', name: 'xz data' },
  { bytes: [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c], code: 'archive', name: 'a 7z archive' },
  { bytes: ascii('Rar!'), code: 'archive', name: 'a RAR archive' },
  { bytes: [...ascii('BZh'), 0x31], code: 'archive', name: 'bzip2 data' },
  { bytes: [...ascii('BZh'), 0x39], code: 'archive', name: 'bzip2 data' },
  { bytes: [0x89, ...ascii('PNG')], code: 'binary', name: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], code: 'binary', name: 'a JPEG image' },
  { bytes: ascii('GIF8'), code: 'binary', name: 'a GIF image' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], code: 'binary', name: 'an OLE document' },
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/**
 * The page's own bytes: `bytes` as they are, or what is packed in them by gzip (the way S3 objects and crawls are
 * stored). At most `maxBytes` come out. Throws `Refusal`: `empty`, `too-large`, `archive-bomb` (unpacks to more than
 * `maxBytes`), `undecodable` (broken gzip), `archive`, `pdf` or `binary` (another format by its first bytes), or
 * the name of a container (`warc`, `zip` …; whatever its size, since what it is says more).
 */
export function unpack(bytes: Uint8Array, maxBytes: number): Uint8Array {
  refuseContainer(bytes);
  if (bytes.length > maxBytes) {
    throw new Refusal('too-large', `The input has ${bytes.length} bytes, the limit is ${maxBytes}.`, {
      bytes: bytes.length,
      maxBytes,
    });
  }
  const plain = isGzip(bytes) ? gunzip(bytes, maxBytes) : bytes;
  if (plain.length === 0) throw new Refusal('empty', 'The input has no bytes.');
  if (isGzip(plain)) throw new Refusal('archive', 'The input is gzip data inside gzip data.');
  const known = SIGNATURES.find(signature => startsWith(plain, signature.bytes));
  if (known !== undefined) throw new Refusal(known.code, `The input is ${known.name}, not a page.`);
  if (plain !== bytes) refuseContainer(plain);
  return plain;
}

function refuseContainer(bytes: Uint8Array): void {
  const kind = containerKind(bytes);
  if (kind !== undefined) throw new Refusal(kind, `The input is ${CONTAINERS[kind]}, not one page.`);
}

function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new Refusal('archive-bomb', `The gzip data unpacks to more than ${maxBytes} bytes.`, { maxBytes });
    }
    throw new Refusal('undecodable', 'The gzip data is broken.');
  }
}
