import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The part of the S3 protocol that the functions speak, over HTTP and in memory: versions, delete markers, conditional writes and
 * deletes, user metadata. The functions' own SDK client talks to it, signatures and all, so nothing of theirs is replaced in a test.
 * What it does follows S3's documentation; `s3-server.test.ts` says it in tests, which `npm run test:deploy` runs against the emulator
 * as well, so that the two cannot drift apart.
 */
export interface S3Server {
  endpoint: string;
  /** Called before each request is answered; an answer from here takes the place of the real one. Tests make S3 fail with it. */
  interfere: (request: S3Request) => Interference | void | Promise<Interference | void>;
  requests: S3Request[];
  close(): Promise<void>;
}

export interface S3Request {
  method: string;
  bucket: string;
  key: string;
  version: string | undefined;
}

export interface Interference {
  status: number;
  code: string;
}

interface Version {
  id: string;
  /** Absent in a delete marker. */
  body?: Buffer;
  etag: string;
  changed: Date;
  contentType: string;
  metadata: Record<string, string>;
}

class S3Error extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(code);
  }
}

/** Versions of each object, the newest last, by bucket and key. A bucket exists as soon as it is named with `buckets`. */
export async function startS3(buckets: readonly string[]): Promise<S3Server> {
  const objects = new Map(buckets.map(bucket => [bucket, new Map<string, Version[]>()]));
  const server: S3Server = {
    endpoint: '',
    interfere: () => undefined,
    requests: [],
    close: () => new Promise(resolve => http.close(() => resolve())),
  };
  const http = createServer((request, response) => {
    void answer(server, objects, request, response).catch((error: unknown) => sendError(request, response, error));
  });
  server.endpoint = await listen(http);
  return server;
}

async function listen(http: Server): Promise<string> {
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

async function answer(
  server: S3Server,
  objects: ReadonlyMap<string, Map<string, Version[]>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const parsed = parseRequest(request);
  server.requests.push(parsed);
  const interference = await server.interfere(parsed);
  if (interference) throw new S3Error(interference.status, interference.code);
  const bucket = objects.get(parsed.bucket);
  if (!bucket) throw new S3Error(404, 'NoSuchBucket');
  if (parsed.method === 'GET' && parsed.key === '') return sendList(response, bucket, request);
  const versions = bucket.get(parsed.key) ?? [];
  bucket.set(parsed.key, versions);
  switch (parsed.method) {
    case 'GET':
    case 'HEAD':
      return sendVersion(request, response, find(versions, parsed.version));
    case 'PUT':
      return put(versions, request, body, response);
    case 'DELETE':
      return remove(versions, parsed.version, request, response);
    default:
      throw new S3Error(405, 'MethodNotAllowed');
  }
}

/** A path-style address. It is not parsed as a URL, which would fold `..` and `//`: in S3 they are part of the key. */
function parseRequest(request: IncomingMessage): S3Request {
  const [path = '', query = ''] = request.url!.split('?');
  const [, bucket = '', ...key] = path.split('/');
  const version = new URLSearchParams(query).get('versionId') ?? undefined;
  return { method: request.method!, bucket, key: decodeURIComponent(key.join('/')), version };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function find(versions: readonly Version[], id: string | undefined): Version {
  const version = id === undefined ? versions.at(-1) : versions.find(version => version.id === id);
  if (!version) throw new S3Error(404, id === undefined ? 'NoSuchKey' : 'NoSuchVersion');
  if (!version.body) {
    const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.id };
    throw id === undefined ? new S3Error(404, 'NoSuchKey', headers) : new S3Error(405, 'MethodNotAllowed', headers);
  }
  return version;
}

function sendVersion(request: IncomingMessage, response: ServerResponse, version: Version): void {
  if (request.headers['if-none-match'] === version.etag) {
    response.writeHead(304, { ETag: version.etag }).end();
    return;
  }
  if (request.headers['if-match'] && request.headers['if-match'] !== version.etag) throw new S3Error(412, 'PreconditionFailed'); // prettier-ignore
  for (const [name, value] of Object.entries(version.metadata)) response.setHeader(`x-amz-meta-${name}`, value);
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  const body = range ? version.body!.subarray(Number(range[1]), Number(range[2]) + 1) : version.body!;
  response.writeHead(range ? 206 : 200, {
    ETag: version.etag,
    'Content-Type': version.contentType,
    'Content-Length': body.length,
    'x-amz-version-id': version.id,
  });
  response.end(request.method === 'GET' ? body : undefined);
}

/** ListObjectsV2: what is there in the order of the keys, keys with the delimiter behind the prefix folded up to it. */
function sendList(response: ServerResponse, bucket: ReadonlyMap<string, Version[]>, request: IncomingMessage): void {
  const query = new URLSearchParams(request.url!.split('?')[1]);
  const [prefix, delimiter] = [query.get('prefix') ?? '', query.get('delimiter') ?? ''];
  const listed = new Map<string, string>();
  for (const [key, versions] of bucket) {
    const version = versions.at(-1);
    if (!key.startsWith(prefix) || version?.body === undefined) continue;
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    const folder = key.slice(0, end + delimiter.length);
    if (end < 0) listed.set(key, contentXml(key, version.changed, version.body.length));
    else listed.set(folder, `<CommonPrefixes><Prefix>${escapeXml(folder)}</Prefix></CommonPrefixes>`);
  }
  const after = query.get('continuation-token') ?? '';
  const left = [...listed.keys()].filter(name => name > after).sort();
  const shown = left.slice(0, Number(query.get('max-keys') ?? PAGE_OF_KEYS));
  const next = shown.length < left.length ? `<NextContinuationToken>${escapeXml(shown.at(-1)!)}</NextContinuationToken>` : ''; // prettier-ignore
  const entries = shown.map(name => listed.get(name)).join('');
  response.writeHead(200, { 'Content-Type': 'application/xml' });
  response.end(`<?xml version="1.0"?><ListBucketResult>${next}${entries}</ListBucketResult>`);
}

const contentXml = (key: string, changed: Date, size: number): string =>
  `<Contents><Key>${escapeXml(key)}</Key><LastModified>${changed.toISOString()}</LastModified><Size>${size}</Size></Contents>`;

const PAGE_OF_KEYS = 1000;
const escapeXml = (text: string): string => text.replace(/[&<>"'\r]/g, char => `&#${char.charCodeAt(0)};`);

/** 412 where the condition does not hold; 404 where `If-Match` names an object that is not there. */
function checkConditions(versions: readonly Version[], { headers }: IncomingMessage): void {
  const current = versions.at(-1)?.body ? versions.at(-1) : undefined;
  if (headers['if-none-match'] === '*' && current) throw new S3Error(412, 'PreconditionFailed');
  if (!headers['if-match']) return;
  if (!current) throw new S3Error(404, 'NoSuchKey');
  if (headers['if-match'] !== current.etag) throw new S3Error(412, 'PreconditionFailed');
}

function put(versions: Version[], request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  checkConditions(versions, request);
  const metadata = Object.entries(request.headers)
    .filter(([name]) => name.startsWith('x-amz-meta-'))
    .map(([name, value]) => [name.replace('x-amz-meta-', ''), String(value)]);
  const version: Version = {
    id: randomUUID(),
    body,
    changed: new Date(),
    etag: `"${createHash('md5').update(body).digest('hex')}"`,
    contentType: request.headers['content-type'] ?? 'binary/octet-stream',
    metadata: Object.fromEntries(metadata) as Record<string, string>,
  };
  versions.push(version);
  response.writeHead(200, { ETag: version.etag, 'x-amz-version-id': version.id }).end();
}

function remove(versions: Version[], id: string | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (id !== undefined) {
    const index = versions.findIndex(version => version.id === id);
    if (index >= 0) versions.splice(index, 1);
  } else {
    if (versions.at(-1)?.body) checkConditions(versions, request);
    versions.push({ id: randomUUID(), changed: new Date(), etag: '', contentType: '', metadata: {} });
  }
  response.writeHead(204).end();
}

function sendError(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const { status, code, headers } = error instanceof S3Error ? error : new S3Error(500, 'InternalError');
  response.writeHead(status, { 'Content-Type': 'application/xml', ...headers });
  response.end(
    request.method === 'HEAD'
      ? undefined
      : `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  );
}
