import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { ENV } from './contract';
import { PERIOD } from './metrics';
import type { Parts } from './parts';
import type { CleaningPipeline } from './pipeline';
import { Worker } from './worker';

export interface SiteMemoryProps {
  /** Whose pages are learnt from, and cleaned with what was learnt. */
  readonly pipeline: CleaningPipeline;

  /**
   * Key of the memory in the records bucket.
   * @default memory/sites.json
   */
  readonly key?: string;

  /**
   * How often it is learnt anew.
   * @default 7 days
   */
  readonly rate?: Duration;

  /**
   * Pages that one run learns from, of all folders together. A run may take a quarter of an hour.
   * @default 2000
   */
  readonly pages?: number;
}

const KEY = 'memory/sites.json';

/** As long as Lambda lets one invocation run: a run writes what it has learnt until then. */
const TIMEOUT = Duration.minutes(15);

/**
 * Keeps the site memory fresh: now and then a function reads the newest pages of each folder and writes what recurs into one
 * object, which the functions that clean read. No queue: what failed is learnt with the next run, and the memory before it stays.
 */
export class SiteMemory extends Construct {
  /** Learns anew when it is invoked, with any event. */
  readonly learnFunction: Function;

  constructor(scope: Construct, id: string, props: SiteMemoryProps) {
    super(scope, id);
    const { pipeline, key = KEY } = props;
    const { clean, backfill, storage, alarms, settings } = pipeline._parts;
    this.learnFunction = this.makeWorker(props, key).fn;
    this.schedule(props.rate ?? settings.learnRate);
    for (const worker of [clean, backfill.worker]) {
      worker.fn.addEnvironment(ENV.memoryKey, key);
      worker.allow(['s3:GetObject'], storage.records.arnForObjects(key));
    }
    alarms.add({
      id: 'LearnErrors',
      says: 'The site memory could not be learnt anew.',
      metric: this.learnFunction.metricErrors({ period: PERIOD, statistic: Stats.SUM }),
      above: 0,
    });
  }

  private makeWorker({ pipeline, pages }: SiteMemoryProps, key: string): Worker {
    const { storage, settings, service }: Parts = pipeline._parts;
    const { ingest, records } = storage;
    const worker = new Worker(this, 'Worker', {
      entry: 'learn',
      description: 'Learns what recurs on the pages of each site',
      service,
      environment: {
        [ENV.ingestBucket]: ingest.bucketName,
        ...(settings.ingestPrefix && { [ENV.ingestPrefix]: settings.ingestPrefix }),
        [ENV.recordsBucket]: records.bucketName,
        [ENV.memoryKey]: key,
        [ENV.learnPages]: String(pages ?? settings.learnPages),
        [ENV.maxBytes]: String(settings.maxPageBytes),
      },
      timeout: TIMEOUT,
      settings,
    });
    for (const bucket of [ingest, records]) worker.allow(['s3:ListBucket'], bucket.bucketArn);
    worker.allowObjects(ingest, ['s3:GetObject'], 'The newest pages are learnt from, whatever their keys are.');
    worker.allow(['s3:GetObject', 's3:PutObject'], records.arnForObjects(key));
    return worker;
  }

  /** By the L1 resource: the L2 target would let the scheduler call every version of the function, and with any alias. */
  private schedule(rate: Duration): void {
    const { functionArn } = this.learnFunction;
    const role = new Role(this, 'ScheduleRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [functionArn] }));
    new CfnSchedule(this, 'Schedule', {
      description: 'Offprint: learns the site memory anew',
      scheduleExpression: ScheduleExpression.rate(rate).expressionString,
      flexibleTimeWindow: { mode: 'OFF' },
      target: { arn: functionArn, roleArn: role.roleArn },
    });
  }
}
