import { createHash } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import { BadMemory, type MemoryFile, memoryText, observe, type PageLines, readMemory, Refusal, Tally } from '../shared';
import { inOrder } from '../shared/in-order';
import { ENV } from '../infra/lib/contract';
import { optionalEnv, requireCount, requireEnv } from './environment';
import { fetchMemory, type MemoryObject } from './memory';
import { sampleKeys } from './sample';
import { openPage } from './source';
import { put } from './store';
import { logger } from './telemetry';

/**
 * What came of a run. `unchanged`: the same is stored already. `overtaken`: another run wrote meanwhile. `nothing`: there is
 * no page to learn from, and what is stored stays.
 */
export interface LearnReport {
  outcome: 'written' | 'unchanged' | 'overtaken' | 'nothing';
  /** Keys that were asked for, and pages that could be learnt from. */
  sampled: number;
  pages: number;
  /** Sites and folders that the memory has, and its lines. */
  sites: number;
  lines: number;
  /** The memory's name in the documents. */
  memory?: string;
}

/** Pages on the wire while one is on the processor. */
const AHEAD = 8;
/** What is kept back of the time of a run, in milliseconds, to write what was learnt until then. */
const RESERVE = 30_000;

const s3 = new S3Client({});
const ingestBucket = requireEnv(ENV.ingestBucket);
const target = { bucket: requireEnv(ENV.recordsBucket), key: requireEnv(ENV.memoryKey) };
const options = {
  bucket: ingestBucket,
  prefix: optionalEnv(ENV.ingestPrefix) ?? '',
  pages: requireCount(ENV.learnPages),
  maxBytes: requireCount(ENV.maxBytes),
};

/** Learns from the newest pages of each folder what recurs on each site, and stores it for the functions that clean. */
export async function handler(_event: unknown, context: Context): Promise<LearnReport> {
  const before = await fetchMemory(s3, target);
  const keys = await sampleKeys(s3, options);
  const tally = new Tally();
  const pages = await learn(keys, tally, () => context.getRemainingTimeInMillis() > RESERVE);
  const memory = tally.memory(before && earlier(before));
  const text = memoryText(memory);
  const report: LearnReport = {
    outcome: pages === 0 ? 'nothing' : await store(text, before),
    sampled: keys.length,
    pages,
    sites: memory.sites.length,
    lines: memory.sites.reduce((sum, { lines }) => sum + lines.length, 0),
    ...(pages > 0 && { memory: createHash('sha256').update(text).digest('hex') }),
  };
  logger.info('learn', { ...report });
  return report;
}

/** Counts the pages while there is time; how many there were. No page is held longer than it takes. */
async function learn(keys: readonly string[], tally: Tally, hasTime: () => boolean): Promise<number> {
  let pages = 0;
  for await (const lines of inOrder(keys, AHEAD, observeObject)) {
    if (lines !== undefined) {
      tally.add(lines);
      pages++;
    }
    if (!hasTime()) break;
  }
  return pages;
}

/** What a page tells; `undefined` for what is no page, or is gone. */
async function observeObject(key: string): Promise<PageLines | undefined> {
  const page = await openPage(s3, { bucket: ingestBucket, key });
  if (!page) return undefined;
  try {
    return observe(await page.read(), {
      key,
      maxBytes: options.maxBytes,
      ...(page.contentType && { contentType: page.contentType }),
    });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** What is stored stays for the sites of which no pages came. A file that is no memory is replaced. */
function earlier({ bytes }: MemoryObject): MemoryFile | undefined {
  try {
    return readMemory(bytes);
  } catch (error) {
    if (!(error instanceof BadMemory)) throw error;
    logger.error('memory', { key: target.key, code: error.code, error });
    return undefined;
  }
}

async function store(text: string, before: MemoryObject | undefined): Promise<LearnReport['outcome']> {
  if (before !== undefined && Buffer.from(before.bytes).equals(Buffer.from(text))) return 'unchanged';
  const writing = { body: text, contentType: 'application/json; charset=utf-8', metadata: {} };
  const written = await put(s3, target, writing, before && { etag: before.etag, mark: {} });
  return written ? 'written' : 'overtaken';
}
