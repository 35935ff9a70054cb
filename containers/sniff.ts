import { containerKind, type ContainerKind as AnyKind, isGzip, unpackedHead } from '../shared/decode/collection';
import { bytesBetween, type Source } from './source';

/** Files that hold many pages, or a page and its pictures. A set of articles in JATS is read by nobody: it comes as a page, to be refused. */
export type ContainerKind = Exclude<AnyKind, 'jats'>;

/** Enough for the head of a mail, and for lines of JSON. */
const HEAD = 65_536;

/** What container a file is, by its first bytes (JSON Lines by its name too); undefined for a page. */
export async function containerKindOf(source: Source): Promise<ContainerKind | undefined> {
  const head = await bytesBetween(source, 0, HEAD);
  const plain = isGzip(head) ? unpackedHead(head) : head;
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(source.name) && /^\s*\{/.test(Buffer.from(plain).toString())) return 'json-lines'; // prettier-ignore
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
