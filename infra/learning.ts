import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { ENV } from '../lambdas/contract';
import type { Settings } from './props';
import type { Storage } from './storage';
import { Worker } from './worker';

export interface LearningProps {
  readonly storage: Storage;
  readonly settings: Settings;
  /** Key of the memory in the records bucket. */
  readonly memoryKey: string;
  readonly service: string;
}

/** As long as Lambda lets one invocation run: a run writes what it has learnt until then. */
const TIMEOUT = Duration.minutes(15);

/**
 * Keeps the site memory fresh: now and then a function reads the newest pages of each folder and writes what recurs into one
 * object, which the functions that clean read. No queue: what failed is learnt with the next run, and the memory before it stays.
 */
export class Learning extends Construct {
  readonly worker: Worker;

  constructor(scope: Construct, id: string, { storage, settings, service, memoryKey }: LearningProps) {
    super(scope, id);
    const { ingest, records } = storage;
    this.worker = new Worker(this, 'Worker', {
      entry: 'learn',
      description: 'Learns what recurs on the pages of each site',
      service,
      environment: {
        [ENV.ingestBucket]: ingest.bucketName,
        ...(settings.ingestPrefix && { [ENV.ingestPrefix]: settings.ingestPrefix }),
        [ENV.recordsBucket]: records.bucketName,
        [ENV.memoryKey]: memoryKey,
        [ENV.learnPages]: String(settings.learnPages),
        [ENV.maxBytes]: String(settings.maxPageBytes),
      },
      timeout: TIMEOUT,
      settings,
    });
    for (const bucket of [ingest, records]) this.worker.allow(['s3:ListBucket'], bucket.bucketArn);
    this.worker.allowObjects(ingest, ['s3:GetObject'], 'The newest pages are learnt from, whatever their keys are.');
    this.worker.allow(['s3:GetObject', 's3:PutObject'], records.arnForObjects(memoryKey));
    this.schedule(settings);
  }

  /** By the L1 resource: the L2 target would let the scheduler call every version of the function, and with any alias. */
  private schedule({ learnRate }: Settings): void {
    const { fn } = this.worker;
    const role = new Role(this, 'ScheduleRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [fn.functionArn] }));
    new CfnSchedule(this, 'Schedule', {
      description: 'Offprint: learns the site memory anew',
      scheduleExpression: ScheduleExpression.rate(learnRate).expressionString,
      flexibleTimeWindow: { mode: 'OFF' },
      target: { arn: fn.functionArn, roleArn: role.roleArn },
    });
  }
}
