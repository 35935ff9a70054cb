import { S3Client } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import { type Entry, type Found, type Place, READERS_VERSION, readContainer, START } from '../containers';
import { ENV } from '../infra/lib/contract';
import { inOrder } from '../shared/in-order';
import { type ContainerLine, count, type Counts, NONE } from './container-line';
import { type ObjectSource, openSource } from './container-source';
import { requireCount, requireEnv } from './environment';
import { isGone } from './source';
import { logger } from './telemetry';
import { readJson, receiptKey, type Ticket, writeJson } from './ticket';
import { storePage } from './unpack-page';

/** What the state machine hands over: a ticket as it stands in the listing, or what the function said before. */
export type UnpackInput = { readonly Key: string } | Unfinished;

/** There was no more time: the function is called again with this. */
export interface Unfinished {
  readonly done: false;
  readonly ticket: string;
  readonly from: Place;
  readonly counts: Counts;
}

export type UnpackOutput = Unfinished | { readonly done: true; readonly lines: readonly [ContainerLine] };

/** What a container was unpacked to, and by what: the same need not be done again. */
interface Receipt {
  readonly etag: string;
  readonly version?: string;
  readonly readers: number;
  readonly maxBytes: number;
  readonly line: ContainerLine;
}

/** What is kept back of the time of an invocation, in milliseconds: pages that are on the wire end, whatever S3 takes for them. */
const RESERVE = 60_000;
/** Pages on the wire at a time, and the share of the function's memory that they may have. */
const MAX_AHEAD = 32;
const MEMORY_SHARE = 1 / 4;
const MIB = 1024 * 1024;

const s3 = new S3Client({});
const recordsBucket = requireEnv(ENV.recordsBucket);
const maxBytes = requireCount(ENV.maxBytes);
const memory = Number(process.env['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'] ?? 1024) * MIB;
const ahead = Math.max(1, Math.min(MAX_AHEAD, Math.floor((memory * MEMORY_SHARE) / maxBytes)));

/**
 * Unpacks a container into the bucket that it is in, an object a page, for as long as there is time, and says where to go on. Called again
 * with the same it gives the same objects and writes none. Throws what may pass; what is wrong with the container is in the line.
 */
export async function handler(input: UnpackInput, context: Context): Promise<UnpackOutput> {
  const step = 'Key' in input ? { ticket: input.Key, from: START, counts: NONE } : input;
  const ticket = await readJson<Ticket>(s3, recordsBucket, step.ticket);
  const output = await unpack(ticket, step, () => context.getRemainingTimeInMillis() > RESERVE);
  logger.info('container', output.done ? { ...output.lines[0] } : { key: ticket.key, ...output });
  return output;
}

type Step = Pick<Unfinished, 'ticket' | 'from' | 'counts'>;
const ended = (line: ContainerLine): UnpackOutput => ({ done: true, lines: [line] });

async function unpack(ticket: Ticket, step: Step, hasTime: () => boolean): Promise<UnpackOutput> {
  const { key } = ticket;
  const source = await openSource(s3, ticket);
  if (!source) return ended({ key, outcome: 'gone', ...step.counts });
  const earlier = step.from.entry === 0 ? await receiptOf(key) : undefined;
  if (earlier && isOf(source, earlier)) return ended(again(earlier.line));
  const output = await readOn(ticket, source, step, hasTime);
  if (output.done && output.lines[0].outcome !== 'gone') {
    const version = source.version;
    const receipt: Receipt = { etag: source.etag, ...(version && { version }), readers: READERS_VERSION, maxBytes, line: output.lines[0] }; // prettier-ignore
    await writeJson(s3, recordsBucket, receiptKey(key), receipt);
  }
  return output;
}

async function receiptOf(key: string): Promise<Receipt | undefined> {
  try {
    return await readJson<Receipt>(s3, recordsBucket, receiptKey(key));
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

const isOf = (source: ObjectSource, { etag, version, readers, maxBytes: limit }: Receipt): boolean =>
  etag === source.etag && version === source.version && readers === READERS_VERSION && limit === maxBytes;

/** A container that was unpacked has all its pages; one that is broken is so still. */
const again = (line: ContainerLine): ContainerLine => ({
  ...line,
  ...(line.outcome === 'unpacked' && { outcome: 'unchanged' }),
  written: 0,
  unchanged: line.written + line.unchanged,
});

async function readOn(ticket: Ticket, source: ObjectSource, step: Step, hasTime: () => boolean): Promise<UnpackOutput> {
  const { key } = ticket;
  let { counts } = step;
  const clock = new Clock(hasTime);
  const reading = { key, from: step.from, maxBytes, fields: {} };
  const entries = clock.until(readContainer(ticket.kind, source, reading));
  for await (const code of inOrder(entries, ahead, entry => store(ticket, entry))) counts = count(counts, code);
  if (clock.failure !== undefined) {
    if (source.failure() !== undefined) return passing(source.failure(), { key, outcome: 'gone', ...counts });
    return ended({ key, ...broken(clock.failure), ...counts });
  }
  if (clock.next === undefined) return ended({ key, outcome: 'unpacked', ...counts });
  if (clock.next.entry > step.from.entry) return { done: false, ticket: step.ticket, from: clock.next, counts };
  const reason = `No time was left behind entry ${clock.next.entry}, since what is before it had to be read again: it is packed as one piece.`; // prettier-ignore
  return ended({ key, outcome: 'broken', code: 'too-long', reason, ...counts });
}

const broken = (error: unknown) => ({
  outcome: 'broken' as const,
  code: 'unreadable' as const,
  reason: `It could not be read to its end: ${error instanceof Error ? error.message : String(error)}`,
});

/** S3 says 404, 405 or 412 where the container is gone or replaced; what else it says may pass, and is thrown. */
function passing(failure: unknown, line: ContainerLine): UnpackOutput {
  if (isGone(failure) || (failure as { readonly name?: string }).name === 'PreconditionFailed') return ended(line);
  throw failure;
}

/** Stores an entry; under which code it is counted. */
async function store({ bucket, key }: Ticket, entry: Entry): Promise<string> {
  if ('status' in entry) return entry.code;
  // The page of an MHTML file has the file's own key, under which the file is.
  return storePage(s3, bucket, entry.key === key ? { ...entry, key: `${key}/1` } : entry);
}

/** Hands over what a reader finds while there is time. It does not throw: what was found before the reader failed is stored and counted. */
class Clock {
  /** Where to go on; undefined where the reader came to its end. */
  next: Place | undefined;
  /** What the reader threw. */
  failure: unknown;

  constructor(private readonly hasTime: () => boolean) {}

  async *until(found: AsyncIterable<Found>): AsyncGenerator<Entry> {
    const entries = found[Symbol.asyncIterator]();
    for (;;) {
      const step = await entries.next().catch((error: unknown) => void (this.failure = error));
      if (step === undefined || step.done) return;
      const { at, entry } = step.value;
      if (!this.hasTime()) {
        this.next = at;
        await entries.return?.();
        return;
      }
      if (entry !== undefined) yield entry;
    }
  }
}
