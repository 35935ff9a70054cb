import { Duration } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import {
  Chain,
  Choice,
  Condition,
  DistributedMap,
  JsonPath,
  OutputType,
  Pass,
  ResultWriterV2,
  S3ObjectsItemReader,
  StateMachineType,
  Succeed,
  Transformation,
  WriterConfig,
} from 'aws-cdk-lib/aws-stepfunctions';
import { CallAwsService, LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { ENV, RECORDS } from './contract';
import type { Settings } from './props';
import type { Storage } from './storage';
import { Worker } from './worker';

export interface UnpackingProps {
  readonly storage: Storage;
  readonly settings: Settings;
  readonly service: string;
}

/** The longest that AWS lets a function run. What is not unpacked by then goes on in the next invocation. */
const LONGEST = Duration.minutes(15);
/** Tries of an invocation that failed, as where S3 did. Each begins where the one before it did, and leaves what is written. */
const RETRIES = 3;

/** Where the tickets of a run are. */
const TICKETS = JsonPath.format(`${RECORDS.containers}{}/`, JsonPath.executionName);

/**
 * The end of a backfill: containers (WARC, JSON Lines, MHTML, tar, zip) that its batches have met, and written tickets for, are unpacked
 * into the ingest bucket, an object a page, which S3 then tells of like of any other. A container takes as many invocations as it needs,
 * each going on where the one before it stopped. What came of each stands, a line each, in the records bucket.
 */
export class Unpacking extends Construct {
  readonly worker: Worker;
  readonly states: Chain;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: UnpackingProps,
  ) {
    super(scope, id);
    this.worker = this.makeWorker();
    const any = new Choice(this, 'Any containers')
      .when(Condition.isPresent('$.tickets.Contents[0]'), this.makeMap().next(new Succeed(this, 'All unpacked')))
      .otherwise(new Succeed(this, 'No containers'));
    this.states = Chain.start(this.makeLook()).next(any);
  }

  private makeWorker(): Worker {
    const { storage, settings, service } = this.props;
    const { ingest, records } = storage;
    const worker = new Worker(this, 'Worker', {
      entry: 'unpack',
      description: 'Unpacks a container of pages for a backfill',
      service,
      environment: { [ENV.recordsBucket]: records.bucketName, [ENV.maxBytes]: String(settings.maxPageBytes) },
      timeout: LONGEST,
      settings,
    });
    // Without the right to list, S3 answers 403 for an object that is not there, and gone could not be told from forbidden.
    for (const bucket of [ingest, records]) worker.allow(['s3:ListBucket'], bucket.bucketArn);
    worker.allowObjects(
      ingest,
      ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject'],
      'A container has any key, and the pages of it have theirs below it.',
    );
    worker.allowObjects(
      records,
      ['s3:GetObject'],
      'A ticket has the name of its run and container.',
      RECORDS.containers,
    );
    worker.allowObjects(records, ['s3:GetObject', 's3:PutObject'], 'What came of a container has its name.', RECORDS.unpacked); // prettier-ignore
    return worker;
  }

  /** Nearly all runs meet none: then there is no second map. */
  private makeLook(): CallAwsService {
    const { bucketArn, bucketName } = this.props.storage.records;
    return new CallAwsService(this, 'Look for containers', {
      service: 's3',
      action: 'listObjectsV2',
      parameters: { Bucket: bucketName, Prefix: TICKETS, MaxKeys: 1 },
      iamAction: 's3:ListBucket',
      iamResources: [bucketArn],
      resultPath: '$.tickets',
    });
  }

  /** Standard executions: one of Express would end after five minutes. A container that fails is in the report, and stops no other. */
  private makeMap(): DistributedMap {
    const { storage, settings } = this.props;
    const unpack = new LambdaInvoke(this, 'Unpack', { lambdaFunction: this.worker.fn, payloadResponseOnly: true });
    unpack.addRetry({ errors: ['States.TaskFailed'], maxAttempts: RETRIES, interval: Duration.seconds(10) });
    const read = new Choice(this, 'Read to its end')
      .when(Condition.booleanEquals('$.done', true), new Pass(this, 'What came of it', { outputPath: '$.lines' }))
      .otherwise(unpack);
    const map = new DistributedMap(this, 'Each container', {
      itemReader: new S3ObjectsItemReader({ bucket: storage.records, prefix: TICKETS }),
      maxConcurrency: settings.backfillConcurrency,
      mapExecutionType: StateMachineType.STANDARD,
      toleratedFailurePercentage: 100,
      resultWriterV2: reportTo(storage.records),
      resultPath: '$.containers',
    });
    map.itemProcessor(unpack.next(read));
    return map;
  }
}

/** The report of a map: one line an item, `FLATTEN` takes the lists of the function apart. */
export const reportTo = (bucket: IBucket): ResultWriterV2 =>
  new ResultWriterV2({
    bucket,
    prefix: RECORDS.backfill.replace(/\/$/, ''),
    writerConfig: new WriterConfig({ transformation: Transformation.FLATTEN, outputType: OutputType.JSONL }),
  });
