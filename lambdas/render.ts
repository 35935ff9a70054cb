import { type ArticleDocument, clean, OffprintError, Refusal, type SiteMemory } from '../shared';
import { type Beside, type DocumentFormat, type Fault, renderBeside } from './beside';
import { documentKey, endingWithoutRoom, quarantineKey } from './keys';
import type { ObjectRef, OpenPage } from './source';
import type { Target } from './store';

/** The page's key leaves no room for the key of its document. */
class UnusableKey extends OffprintError<'key-too-long'> {
  override readonly name = 'UnusableKey';
}

export interface Desk {
  cleanBucket: string;
  recordsBucket: string;
  /** A page with more bytes is refused before its body is read; one that unpacks to more is refused as well. */
  maxBytes: number;
  /** The formats that a document is written in beside its JSON. */
  formats: readonly DocumentFormat[];
  /** Whether the invocation will live long enough for one more page. */
  hasTime(): boolean;
  /** What recurs on the pages of each site, where the pipeline has learnt it. */
  memory(): Promise<SiteMemory | undefined>;
}

/** What is to be stored for a page, where, and what the log and the metrics say of it. */
export interface Rendered {
  outcome: 'written' | 'quarantined';
  target: Target;
  body: string;
  /** The document in other formats. */
  beside: readonly Beside[];
  sha256?: string;
  /** The site memory that it was made with, by its sha256. */
  memory?: string;
  /** User metadata beside the mark. */
  facts: Record<string, string>;
  report: PageReport;
  faults: readonly Fault[];
}

/** The part of the log line that cleaning can tell. */
export interface PageReport {
  bytesIn: number;
  bytesOut?: number;
  type?: string;
  language?: string;
  score?: number;
  removedShare?: number;
  warnings?: string[];
  code?: string;
  reason?: string;
  /** Milliseconds in each stage, in order. */
  stages: Record<string, number>;
}

/** Times the stages of one page: each call ends the stage that it names. */
function stopwatch(): { stages: Record<string, number>; lap: (stage: string) => void } {
  const stages: Record<string, number> = {};
  let last = performance.now();
  const lap = (stage: string) => {
    const now = performance.now();
    stages[stage] = Math.round((now - last) * 100) / 100;
    last = now;
  };
  return { stages, lap };
}

/**
 * Turns an open page into what is to be stored for it: its document, or the record of its refusal. Throws what may pass (the
 * network), for the queue to try again and then to set aside. A room of the cleaner that fails is in `faults`.
 */
export async function render(ref: ObjectRef, page: OpenPage, desk: Desk): Promise<Rendered> {
  const { stages, lap } = stopwatch();
  const faults: Fault[] = [];
  try {
    const key = usableKey(ref.key, desk.formats);
    const bytes = await readWithin(page, desk.maxBytes);
    const memory = await desk.memory();
    lap('fetch');
    if (!desk.hasTime()) throw new OffprintError('out-of-time', 'The invocation was about to end before this page.');
    const document = clean(bytes, {
      key: ref.key,
      maxBytes: desk.maxBytes,
      onStage: lap,
      onFault: (room, error) => faults.push({ room, error }),
      ...(page.contentType && { contentType: page.contentType }),
      ...(page.url && { url: page.url }),
      ...(page.fetched && { fetched: page.fetched }),
      ...(memory && { memory }),
    });
    const rendered = renderDocument(document, { bucket: desk.cleanBucket, key });
    const place = { bucket: desk.cleanBucket, pageKey: ref.key };
    const beside = await renderBeside(document, place, desk.formats, faults);
    lap('serialize');
    return { ...rendered, beside, report: { ...rendered.report, stages }, faults };
  } catch (error) {
    if (error instanceof Refusal || error instanceof UnusableKey) return renderRefusal(ref, page, error, desk, stages);
    throw error;
  } finally {
    page.discard();
  }
}

function usableKey(pageKey: string, formats: readonly DocumentFormat[]): string {
  const key = documentKey(pageKey);
  const ending = endingWithoutRoom(pageKey, formats);
  if (key && ending === undefined) return key;
  throw new UnusableKey(
    'key-too-long',
    `The key leaves no room for "${ending}" in the 1024 bytes that S3 gives a key.`,
  );
}

async function readWithin(page: OpenPage, maxBytes: number): Promise<Uint8Array> {
  if (page.bytes <= maxBytes) return page.read();
  throw new Refusal('too-large', `The page has ${page.bytes} bytes and the limit is ${maxBytes}.`, {
    bytes: page.bytes,
    limit: maxBytes,
  });
}

function renderDocument(document: ArticleDocument, target: Target): Omit<Rendered, 'beside'> {
  // One line: Athena's JSON reader takes one document a line.
  const body = `${JSON.stringify(document)}\n`;
  const { quality, page, source, language, cleaner } = document;
  return {
    outcome: 'written',
    target,
    body,
    sha256: document.id,
    ...(cleaner.memory && { memory: cleaner.memory }),
    facts: { schema: document.schema, 'page-type': page.type, quality: String(quality.score) },
    report: {
      bytesIn: source.bytes,
      bytesOut: Buffer.byteLength(body),
      type: page.type,
      ...(language && { language }),
      score: quality.score,
      removedShare: quality.removed,
      warnings: quality.warnings.map(warning => warning.code),
      stages: {},
    },
    faults: [],
  };
}

/** The record names the source and the reason, and holds nothing that changes from run to run. */
function renderRefusal(
  ref: ObjectRef,
  page: OpenPage,
  { code, message, facts }: Refusal | UnusableKey,
  desk: Desk,
  stages: Record<string, number>,
): Rendered {
  const source = { bucket: ref.bucket, key: ref.key, version: page.version, bytes: page.bytes };
  return {
    outcome: 'quarantined',
    target: { bucket: desk.recordsBucket, key: quarantineKey(ref.key) },
    body: `${JSON.stringify({ schema: 'offprint/refusal/1', code, reason: message, facts, source })}\n`,
    beside: [],
    facts: { code },
    report: { bytesIn: page.bytes, code, reason: message, stages },
    faults: [],
  };
}
