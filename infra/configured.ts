import { RemovalPolicy } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IRuleTarget } from 'aws-cdk-lib/aws-events';
import { LambdaFunction, SnsTopic, SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { Function } from 'aws-cdk-lib/aws-lambda';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Config } from './config-schema';
import { durationOf } from './duration';
import { type DocumentTarget, OnDelete } from './lib/contract';
import type { CleaningPipelineProps } from './lib/props';

const ON_DELETE = { keep: OnDelete.KEEP, 'delete-output': OnDelete.DELETE_OUTPUT } as const;
const REMOVAL = { retain: RemovalPolicy.RETAIN, destroy: RemovalPolicy.DESTROY } as const;
const TIMES = ['timeout', 'batchWindow', 'learnRate', 'ingestRetention', 'oldVersionRetention', 'recordRetention'] as const; // prettier-ignore

/** Settings that are no props as they are. */
const OTHERWISE = ['$schema', 'tags', 'ingestBucket', 'ingestAccount', 'cleanBucket', 'onDelete', 'documentTargets', 'documentListeners', 'alarmActions', 'encryptionKey', 'removalPolicy'] as const; // prettier-ignore
type Plain = Omit<Config, (typeof TIMES)[number] | (typeof OTHERWISE)[number]>;

/** The props that plain settings stand for. What they name by ARN is imported into `scope`, which belongs to the stack. */
export function propsOf(scope: Construct, config: Config): CleaningPipelineProps {
  const { onDelete, documentTargets, documentListeners, alarmActions, encryptionKey, removalPolicy } = config;
  const key = typeof encryptionKey === 'string' ? Key.fromKeyArn(scope, 'Key', encryptionKey) : undefined;
  return {
    ...plainOf(config),
    ...timesOf(config),
    ...bucketsOf(scope, config, key),
    ...(onDelete && { onDelete: ON_DELETE[onDelete] }),
    ...(documentTargets && { documentTargets: documentTargets as DocumentTarget[] }),
    ...(encryptionKey === true && { createKey: true }),
    ...(key && { encryptionKey: key }),
    ...(documentListeners && { documentListeners: documentListeners.map((arn, i) => targetOf(new Construct(scope, `Target${i}`), arn)) }), // prettier-ignore
    ...(alarmActions && { alarmActions: alarmActions.map((arn, i) => new SnsAction(Topic.fromTopicArn(scope, `Alarm${i}`, arn))) }), // prettier-ignore
    ...(removalPolicy && { removalPolicy: REMOVAL[removalPolicy] }),
  };
}

function plainOf(config: Config): Plain {
  const others: readonly string[] = [...TIMES, ...OTHERWISE];
  return Object.fromEntries(Object.entries(config).filter(([name]) => !others.includes(name)));
}

function timesOf(config: Config): Pick<CleaningPipelineProps, (typeof TIMES)[number]> {
  const given = TIMES.map(name => [name, config[name]] as const);
  return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, durationOf(value)]])));
}

/**
 * Buckets that are there already. What they hold may be encrypted with the key that is named. (As storage.ts says, a `Bucket` is no
 * `IBucket` where optional and undefined are told apart.)
 */
function bucketsOf(
  scope: Construct,
  { ingestBucket, ingestAccount: account, cleanBucket }: Config,
  key?: IKey,
): Buckets {
  const named = (id: string, bucketName: string, more: { account?: string } = {}): IBucket =>
    Bucket.fromBucketAttributes(scope, id, { bucketName, ...(key && { encryptionKey: key }), ...more });
  return {
    ...(ingestBucket !== undefined && { ingestBucket: named('Ingest', ingestBucket, account === undefined ? {} : { account }) }), // prettier-ignore
    ...(cleanBucket !== undefined && { cleanBucket: named('Clean', cleanBucket) }),
  };
}

type Buckets = Pick<CleaningPipelineProps, 'ingestBucket' | 'cleanBucket'>;

function targetOf(scope: Construct, arn: string): IRuleTarget {
  const service = arn.split(':')[2];
  if (service === 'sns') return new SnsTopic(Topic.fromTopicArn(scope, 'Topic', arn));
  if (service === 'sqs') return new SqsQueue(Queue.fromQueueArn(scope, 'Queue', arn));
  return new LambdaFunction(
    Function.fromFunctionAttributes(scope, 'Function', { functionArn: arn, sameEnvironment: true }),
  );
}
