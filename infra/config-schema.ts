import { type Static, type TSchema, Type } from '@sinclair/typebox';
import { DocumentTarget } from './lib/contract';
import type { CleaningPipelineProps } from './lib/props';

/** `title` is what a value must be, in the words of an error: "must be …". */
const whole = (minimum: number, maximum: number, description: string, fallback?: number) =>
  Type.Optional(Type.Integer({ title: `a whole number from ${minimum} to ${maximum}`, minimum, maximum, description, ...(fallback !== undefined && { default: fallback }) })); // prettier-ignore

const yesOrNo = (description: string, fallback: boolean) =>
  Type.Optional(Type.Boolean({ title: 'true or false', description, default: fallback }));

const text = (title: string, pattern: string, description: string) =>
  Type.Optional(Type.String({ title, pattern, description }));

const DURATION = '^[1-9][0-9]{0,5} (second|minute|hour|day)s?$';
const DAYS = '^[1-9][0-9]{0,5} days?$';

const duration = (description: string, fallback: string) =>
  Type.Optional(Type.String({ title: 'a time such as "90 seconds" or "7 days"', pattern: DURATION, description, default: fallback })); // prettier-ignore

const days = (description: string, fallback?: string) =>
  Type.Optional(Type.String({ title: 'a number of days such as "30 days"', pattern: DAYS, description, ...(fallback !== undefined && { default: fallback }) })); // prettier-ignore

const arn = (services: string) => `^arn:[a-z-]+:(${services}):[a-z0-9-]+:[0-9]{12}:.+$`;

const arns = (title: string, services: string, description: string) =>
  Type.Optional(Type.Array(Type.String({ pattern: arn(services) }), { title, description, default: [] }));

/** Days that CloudWatch Logs can keep a log; 9999 stands for ever. */
export const LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653, 9999,
] as const;

const BUCKET = '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$';

const PROPERTIES = {
  ingestBucket: text('the name of a bucket', BUCKET, 'A bucket with pages that is there already and sends its events to EventBridge; one is made, if absent.'), // prettier-ignore
  cleanBucket: text('the name of a bucket', BUCKET, 'A bucket for the documents that is there already; with `catalog` or `documentListeners` it sends its events to EventBridge. One is made, if absent.'), // prettier-ignore
  ingestPrefix: text('the beginning of a key', '^.', 'Only pages whose key begins so are cleaned.'),
  onDelete: Type.Optional(
    Type.Union([Type.Literal('keep'), Type.Literal('delete-output')], {
      title: '"keep" or "delete-output"',
      description: 'What becomes of a document when its source is deleted.',
      default: 'keep',
    }),
  ),
  maxPageBytes: whole(1, 64 * 1024 * 1024, 'A page with more bytes goes into quarantine.', 10 * 1024 * 1024),
  memorySize: whole(128, 10_240, 'Memory of the functions in MiB, and with it their share of a processor.', 1024),
  timeout: duration('How long one invocation may take, at most 15 minutes.', '60 seconds'),
  batchSize: whole(1, 10_000, 'Pages that are handed to one invocation.', 10),
  batchWindow: duration('How long to wait for a batch to fill, at most 5 minutes.', '1 second'),
  maxConcurrency: whole(2, 1000, 'Invocations of the clean function at the same time.', 10),
  maxReceiveCount: whole(1, 1000, 'How often a page is tried before it is a dead letter.', 5),
  backfillConcurrency: whole(1, 10_000, 'Batches of a backfill at the same time.', 10),
  backfillBatchSize: whole(1, 1000, 'Pages in one batch of a backfill.', 25),
  inventory: yesOrNo('A weekly S3 inventory of the ingest bucket, for very large backfills.', false),
  catalog: yesOrNo('Line-delimited files with a line a document, and Glue tables.', false),
  siteMemoryKey: text('a key in the records bucket', '^[^/]', 'Keep a site memory under this key.'),
  learnRate: duration('How often the site memory is learnt anew.', '7 days'),
  learnPages: whole(1, 100_000, 'Pages that one run learns from.', 2000),
  encryptionKey: Type.Optional(
    Type.Union([Type.Literal(true), Type.String({ pattern: arn('kms') })], {
      title: 'true or the ARN of a KMS key',
      description: 'Encrypt with this KMS key, or (`true`) with one that is made.',
    }),
  ),
  documentTargets: Type.Optional(
    Type.Array(Type.Union(Object.values(DocumentTarget).map(target => Type.Literal(`${target}`))), {
      title: `a list of ${Object.values(DocumentTarget).join(', ')}`,
      description: 'Formats in which each document is also written, beside its JSON.',
      uniqueItems: true,
      default: [],
    }),
  ),
  documentListeners: arns(
    'a list of ARNs of SNS topics, SQS queues and Lambda functions',
    'sns|sqs|lambda',
    'Who is told of each new document. The policy of a topic or a queue must let `events.amazonaws.com` in.',
  ),
  alarmActions: arns('a list of ARNs of SNS topics', 'sns', 'SNS topics that alarms are sent to.'),
  alarmEmail: text('an e-mail address', '^[^@ ]+@[^@ ]+$', 'Who gets alarms by e-mail, once they have confirmed it.'),
  monthlyBudget: Type.Optional(
    Type.Number({
      title: 'a number of US dollars above 0',
      exclusiveMinimum: 0,
      description:
        'US dollars a month of the whole account: `alarmEmail` is told at 80 %, and when more than all is forecast.',
    }),
  ),
  tracing: yesOrNo('Traces of the functions in X-Ray, which has a price of its own.', false),
  canary: yesOrNo('A new version gets a tenth of the pages for 15 minutes, and is taken back where an alarm of the clean function goes off.', false), // prettier-ignore
  ingestRetention: days('How long the sources are kept; for ever, if absent.'),
  oldVersionRetention: days('How long versions are kept that were replaced or deleted.', '30 days'),
  recordRetention: days('How long refusals and reports of backfills are kept.', '90 days'),
  logRetention: Type.Optional(
    Type.Union(
      LOG_DAYS.map(day => Type.Literal(day)),
      {
        title: `a number of days that CloudWatch knows (${LOG_DAYS.join(', ')})`,
        description: 'Days that logs are kept; 9999 is for ever.',
        default: 30,
      },
    ),
  ),
  removalPolicy: Type.Optional(
    Type.Union([Type.Literal('retain'), Type.Literal('destroy')], {
      title: '"retain" or "destroy"',
      description: 'What becomes of what holds data when the stack is destroyed.',
      default: 'retain',
    }),
  ),
} as const satisfies Record<Exclude<keyof CleaningPipelineProps, 'createKey'>, TSchema>; // `encryptionKey: true` is `createKey`

/** `offprint.config.json`: every prop of the pipeline in plain values, and what only a stack has. */
export const Config = Type.Object(
  {
    $schema: Type.Optional(Type.String({ title: 'the address of this schema', description: 'For editors.' })),
    ...PROPERTIES,
    ingestAccount: text('the twelve digits of an AWS account', '^[0-9]{12}$', 'The account of `ingestBucket`, if it is another one.'), // prettier-ignore
    tags: Type.Optional(
      Type.Record(Type.String(), Type.String(), {
        title: 'an object with a text for each name',
        description: 'Tags of the stack and of all in it.',
        default: {},
      }),
    ),
  },
  { additionalProperties: false, description: 'Settings of an Offprint stack' },
);
export type Config = Static<typeof Config>;
export type ConfigName = Exclude<keyof Config, '$schema'>;

/** All settings with their schemas, in the order in which they are told. */
export const CONFIG_SCHEMAS = Object.entries(Config.properties).filter(([name]) => name !== '$schema') as [
  ConfigName,
  TSchema,
][];
