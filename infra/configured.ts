import { RemovalPolicy } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IRuleTarget } from 'aws-cdk-lib/aws-events';
import { LambdaFunction, SnsTopic, SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Function } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Config } from './config-schema';
import { durationOf } from './duration';
import type { CleaningPipelineProps } from './props';

const REMOVAL = { retain: RemovalPolicy.RETAIN, destroy: RemovalPolicy.DESTROY } as const;
const TIMES = ['timeout', 'batchWindow', 'learnRate', 'ingestRetention', 'oldVersionRetention', 'recordRetention'] as const; // prettier-ignore

/** Settings that are no props as they are. */
const OTHERWISE = ['$schema', 'tags', 'documentTargets', 'alarmActions', 'encryptionKey', 'removalPolicy'] as const;
type Plain = Omit<Config, (typeof TIMES)[number] | (typeof OTHERWISE)[number]>;

/** The props that plain settings stand for. What they name by ARN is imported into `scope`, which belongs to the stack. */
export function propsOf(scope: Construct, config: Config): CleaningPipelineProps {
  const { documentTargets, alarmActions, encryptionKey, removalPolicy } = config;
  return {
    ...plainOf(config),
    ...timesOf(config),
    ...(encryptionKey !== undefined && { encryptionKey: encryptionKey === true ? true : Key.fromKeyArn(scope, 'Key', encryptionKey) }), // prettier-ignore
    ...(documentTargets && { documentTargets: documentTargets.map((arn, i) => targetOf(new Construct(scope, `Target${i}`), arn)) }), // prettier-ignore
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

function targetOf(scope: Construct, arn: string): IRuleTarget {
  const service = arn.split(':')[2];
  if (service === 'sns') return new SnsTopic(Topic.fromTopicArn(scope, 'Topic', arn));
  if (service === 'sqs') return new SqsQueue(Queue.fromQueueArn(scope, 'Queue', arn));
  return new LambdaFunction(
    Function.fromFunctionAttributes(scope, 'Function', { functionArn: arn, sameEnvironment: true }),
  );
}
