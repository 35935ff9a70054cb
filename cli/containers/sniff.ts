import { open } from 'node:fs/promises';
import { containerKind, type ContainerKind as AnyKind } from '../../shared/decode';
import { isGzip, unpackedHead } from '../../shared/decode/collection';

/** Files that hold many pages, or a page and its pictures. A set of articles in JATS is read by nobody: it comes as a page, to be refused. */
export type ContainerKind = Exclude<AnyKind, 'jats'>;

/** Enough for the head of a mail, and for lines of JSON. */
const HEAD = 65_536;

/** What container the file at `path` is, by its first bytes (JSON Lines by its name too); undefined for a page. */
export async function containerKindOf(path: string): Promise<ContainerKind | undefined> {
  const head = await headOf(path);
  const plain = isGzip(head) ? unpackedHead(head) : head;
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path) && /^\s*\{/.test(Buffer.from(plain).toString())) return 'json-lines';
  const kind = containerKind(plain);
  return kind === 'jats' || (kind === 'zip' && isDocument(plain)) ? undefined : kind;
}

/** Word processors and e-books are zips too; they say so in their first entry, and are no pages. */
function isDocument(head: Uint8Array): boolean {
  const bytes = Buffer.from(head);
  if (bytes.length < 30) return false;
  const name = bytes.toString('latin1', 30, 30 + bytes.readUInt16LE(26));
  return name === '[Content_Types].xml' || name === 'mimetype' || name.startsWith('_rels/');
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
