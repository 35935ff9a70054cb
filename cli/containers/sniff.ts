import { open } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';

/** Files that hold many pages, or a page and its pictures. */
export type ContainerKind = 'warc' | 'jsonl' | 'mhtml' | 'tar' | 'zip';

/** Enough for the name of a tar's format (257) and for the head of a mail. */
const HEAD = 8192;

/** What container the file at `path` is, by its first bytes (JSON Lines by its name too); undefined for a page. */
export async function containerKindOf(path: string): Promise<ContainerKind | undefined> {
  const head = plainHead(await headOf(path));
  return SIGNS.find(({ is }) => is(head, path))?.kind;
}

interface Sign {
  readonly kind: ContainerKind;
  readonly is: (head: Buffer, path: string) => boolean;
}

const SIGNS: readonly Sign[] = [
  { kind: 'warc', is: head => /^WARC\/\d\.\d\r?\n/.test(head.toString('latin1', 0, 16)) },
  { kind: 'tar', is: head => head.toString('latin1', 257, 262) === 'ustar' },
  { kind: 'zip', is: head => head.toString('latin1', 0, 4) === 'PK\x03\x04' && !isDocument(head) },
  { kind: 'mhtml', is: isMhtml },
  { kind: 'jsonl', is: (head, path) => /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path) && /^\s*\{/.test(head.toString('utf8')) }, // prettier-ignore
];

/** Word processors and e-books are zips too; they say so in their first entry, and are no pages. */
function isDocument(head: Buffer): boolean {
  const name = head.toString('latin1', 30, 30 + head.readUInt16LE(26));
  return name === '[Content_Types].xml' || name === 'mimetype' || name.startsWith('_rels/');
}

function isMhtml(head: Buffer): boolean {
  const [headers = ''] = head.toString('latin1').split(/\r?\n\r?\n/, 1);
  return /^MIME-Version:/im.test(headers) && /^Content-Type:\s*multipart\/(?:related|mixed)/im.test(headers);
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** The beginning of what is packed, where it is packed. */
function plainHead(head: Buffer): Buffer {
  if (!isGzip(head)) return head;
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return head;
  }
}
