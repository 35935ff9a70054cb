import { withDefaults } from '../../infra/lib/props';
import { LIMIT, MEASURED, MIB_OF_A_PROCESSOR, PRICE } from './figures';

const MILLION = 1_000_000;

const { memorySize, batchSize, backfillBatchSize } = withDefaults({});

/** Share of a processor that a function has as the pipeline is set. */
export const PROCESSOR = memorySize / MIB_OF_A_PROCESSOR;

/** US dollars for so many milliseconds of processor on each of a million pages, whatever the memory is. */
const processorCost = (ms: number): number => ms * 1000 * (MIB_OF_A_PROCESSOR / 1024) * PRICE.gbSecond;

const GET = 1000 * PRICE.get;
const PUT = 1000 * PRICE.put;
const LOG = ((MEASURED.log * MILLION) / 1e9) * PRICE.logGb;
const QUEUE = (1 + 2 / batchSize) * PRICE.message;
const REQUESTS = PRICE.invocation / batchSize;
const BATCHES = (PRICE.transition + PRICE.express) / backfillBatchSize;

/** A line of a reckoning: what is paid for, and US dollars a million pages. */
export type Item = readonly [name: string, dollars: number];

/** US dollars a million pages. */
export const COST = {
  cleaning: GET + PUT + QUEUE + REQUESTS + processorCost(MEASURED.clean) + LOG,
  backfill: [
    ['look whether a page is done (HEAD)', GET],
    ['read it (GET)', GET],
    ['write its document (PUT)', PUT],
    [`batches of ${backfillBatchSize}, and calls of the function`, BATCHES + REQUESTS],
    [`function, ${MEASURED.clean} ms of processor`, processorCost(MEASURED.clean)],
    ['log', LOG],
  ] satisfies readonly Item[],
  backfillDone: 2 * GET + BATCHES + LOG + processorCost(MEASURED.unchanged),
  unpack: PUT + processorCost(MEASURED.unpack),
  list: (MILLION / LIMIT.listed / 1000) * PRICE.put,
  inventory: PRICE.inventory,
} as const;

export const sumOf = (items: readonly Item[]): number => items.reduce((sum, [, dollars]) => sum + dollars, 0);

/** Pages that one function cleans in a second, its share of a processor being all that it waits for. */
export const PAGES_A_SECOND = PROCESSOR / (MEASURED.clean / 1000);

/** What a backfill of `pages` is at `concurrency` functions at a time. */
export interface Run {
  readonly concurrency: number;
  readonly pagesPerSecond: number;
  readonly hours: number;
  /** Prefixes that the pages must be spread over, for S3 to take the requests: a PUT a page, and a HEAD and a GET in two buckets. */
  readonly prefixes: number;
}

export function runOf(pages: number, concurrency: number): Run {
  const pagesPerSecond = concurrency * PAGES_A_SECOND;
  const prefixes = Math.ceil(Math.max(pagesPerSecond / LIMIT.putsPerPrefix, pagesPerSecond / LIMIT.getsPerPrefix));
  return { concurrency, pagesPerSecond, hours: pages / pagesPerSecond / 3600, prefixes };
}

/** Functions at a time that one prefix bears. */
export const FUNCTIONS_OF_A_PREFIX = Math.floor(LIMIT.putsPerPrefix / PAGES_A_SECOND);

/** Seconds that a batch takes. */
export const batchSeconds = (size: number): number => size / PAGES_A_SECOND;

/** Pages of a WARC that one invocation writes or passes over, in `minutes`. */
export const unpackedIn = (minutes: number, ms: number): number => (minutes * 60_000 * PROCESSOR) / ms;
