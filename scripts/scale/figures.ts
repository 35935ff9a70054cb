/**
 * What docs/scale.md reckons with, and the tables of costs in docs/reading.md and README.md: prices, limits and measures, each with where it
 * comes from. AWS's are those of us-east-1 on 21 November 2026, without free tiers and discounts.
 */

/** US dollars. */
export const PRICE = {
  /** A thousand GET or HEAD of S3 Standard. https://aws.amazon.com/s3/pricing/ */
  get: 0.0004,
  /** A thousand PUT or LIST. */
  put: 0.005,
  /** A million requests of SQS. https://aws.amazon.com/sqs/pricing/ */
  message: 0.4,
  /** A million invocations, and a GB-second on arm64. https://aws.amazon.com/lambda/pricing/ */
  invocation: 0.2,
  gbSecond: 0.0000133334,
  /** A GB of logs taken in. https://aws.amazon.com/cloudwatch/pricing/ */
  logGb: 0.5,
  /** A million executions of Express, with their memory and time, and a million transitions of Standard. https://aws.amazon.com/step-functions/pricing/ */
  express: 1,
  transition: 25,
  /** A million objects in an S3 inventory. */
  inventory: 0.0025,
} as const;

/** What AWS lets a caller do. */
export const LIMIT = {
  /** Requests a second and prefix that S3 gives without being asked. https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html */
  putsPerPrefix: 3500,
  getsPerPrefix: 5500,
  /** Invocations at a time of an account, unless it asked for more. https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
  lambdas: 1000,
  /** Children of a Distributed Map at a time, and items that one reads. https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html */
  children: 10_000,
  items: 100_000_000,
  /** Seconds that an execution of Express lives. https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
  expressSeconds: 300,
  /** Bytes of input of an execution. */
  inputBytes: 262_144,
  /** Keys that one LIST gives. */
  listed: 1000,
} as const;

/** MiB with which a function has one whole processor. https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
export const MIB_OF_A_PROCESSOR = 1769;

/** What was measured, or is taken to be. */
export const MEASURED = {
  /** Milliseconds of processor a page: a round figure above `bench`. */
  clean: 100,
  /** The same of the corpus, by kind, with how many pages there are: `npm run bench -- --only corpus`, 21 November 2026. */
  bench: { text: [67, 38], html: [70, 69], 'pdf-text': [124, 23] } satisfies Record<string, readonly [number, number]>,
  /** The same to find that a page is done. */
  unchanged: 5,
  /** The same to write a page of a WARC (38 kB, packed record by record) as an object, and to pass one over. */
  unpack: 2.5,
  passOver: 0.6,
  /** Bytes of log a page. */
  log: 700,
} as const;
