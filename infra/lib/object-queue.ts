import { Duration, type RemovalPolicy } from 'aws-cdk-lib';
import { type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface ObjectQueueProps {
  /** Which S3 events go into the queue. */
  readonly pattern: EventPattern;
  /** Longest time of one invocation that takes from the queue. */
  readonly timeout: Duration;
  readonly maxReceiveCount: number;
  readonly removalPolicy: RemovalPolicy;
  readonly encryptionKey?: IKey | undefined;
}

/** SQS keeps a message for at most two weeks, and time in a dead-letter queue counts from the day it was first sent. */
const DEAD_LETTER_RETENTION = Duration.days(14);
const RETENTION = Duration.days(7);

/**
 * A queue of S3 events with its dead-letter queue. What EventBridge cannot deliver to the queue goes into the same dead-letter queue,
 * or it would be lost without a word after a day.
 */
export class ObjectQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: ObjectQueueProps) {
    super(scope, id);
    const common = {
      enforceSSL: true,
      removalPolicy: props.removalPolicy,
      ...(props.encryptionKey
        ? { encryption: QueueEncryption.KMS, encryptionMasterKey: props.encryptionKey }
        : { encryption: QueueEncryption.SQS_MANAGED }),
    };
    this.deadLetters = new Queue(this, 'DeadLetters', { ...common, retentionPeriod: DEAD_LETTER_RETENTION });
    this.queue = new Queue(this, 'Queue', {
      ...common,
      retentionPeriod: RETENTION,
      // Six times the function's time, as AWS advises: what is being worked on must not be given out a second time.
      visibilityTimeout: Duration.seconds(6 * props.timeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.maxReceiveCount },
    });
    this.alsoTake('Rule', props.pattern);
  }

  /** Takes events of another pattern too. */
  alsoTake(id: string, eventPattern: EventPattern): void {
    new Rule(this, id, { eventPattern, targets: [new SqsQueue(this.queue, { deadLetterQueue: this.deadLetters })] });
  }
}
