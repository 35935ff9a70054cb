import { Duration } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  Choice,
  Condition,
  DefinitionBody,
  DistributedMap,
  type IItemReader,
  ItemBatcher,
  JsonPath,
  LogLevel,
  S3ManifestItemReader,
  S3ObjectsItemReader,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { ENV, RECORDS } from './contract';
import { cleaningEnvironment, grantCleaning } from './cleaning-rights';
import { acknowledge, findingResource } from './nag';
import type { ObjectQueue } from './object-queue';
import type { Settings } from './props';
import type { Storage } from './storage';
import { reportTo, Unpacking } from './unpacking';
import { Worker } from './worker';

export interface BackfillProps {
  readonly storage: Storage;
  readonly pages: ObjectQueue;
  readonly settings: Settings;
  readonly service: string;
}

/** Above this share of batches that failed outright the backfill stops: something is wrong with more than a page. */
const TOLERATED_FAILURES = 5;

/**
 * Cleans pages that no event will name any more: those that were in the bucket before, and all of them again with a newer cleaner. A
 * state machine lists a prefix, or reads an inventory, and hands the keys over in batches, so many at a time. Its input is
 * `{"prefix": "nature/"}` or `{"inventory": "inventory/…/manifest.json"}`; what came of each page stands, a line each, in the records
 * bucket. A page that fails goes to the queue, and from there where every page goes. Containers that are met are unpacked afterwards.
 */
export class Backfill extends Construct {
  readonly worker: Worker;
  readonly unpacking: Unpacking;
  readonly stateMachine: StateMachine;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: BackfillProps,
  ) {
    super(scope, id);
    this.worker = this.makeWorker();
    this.unpacking = new Unpacking(this, 'Unpacking', props);
    const { ingest, records } = props.storage;
    const byPrefix = this.makeMap(
      'Each page under the prefix',
      new S3ObjectsItemReader({ bucket: ingest, prefix: JsonPath.stringAt('$.prefix') }),
      false,
    );
    const byInventory = this.makeMap(
      'Each page of the inventory',
      new S3ManifestItemReader({ bucket: records, key: JsonPath.stringAt('$.inventory') }),
      true,
    );
    const start = new Choice(this, 'Prefix or inventory')
      .when(Condition.isPresent('$.inventory'), byInventory)
      .otherwise(byPrefix);
    start.afterwards().next(this.unpacking.states);
    this.stateMachine = this.makeStateMachine(start);
  }

  private makeWorker(): Worker {
    const { storage, pages, settings, service } = this.props;
    const worker = new Worker(this, 'Worker', {
      entry: 'backfill',
      description: 'Cleans a batch of pages for a backfill',
      service,
      environment: { ...cleaningEnvironment(storage, settings), [ENV.queueUrl]: pages.queue.queueUrl },
      timeout: Duration.minutes(4),
      settings,
    });
    grantCleaning(worker, storage, settings);
    worker.allow(['sqs:SendMessage'], pages.queue.queueArn);
    worker.allowObjects(storage.records, ['s3:PutObject'], 'A ticket has the name of the run and of its container.', RECORDS.containers); // prettier-ignore
    return worker;
  }

  private makeMap(id: string, itemReader: IItemReader, encoded: boolean): DistributedMap {
    const { settings, storage } = this.props;
    const map = new DistributedMap(this, id, {
      itemReader,
      itemBatcher: new ItemBatcher({
        maxItemsPerBatch: settings.backfillBatchSize,
        batchInput: { bucket: storage.ingest.bucketName, encoded },
      }),
      // In each item, since what a batch has in common can hold nothing of the run.
      itemSelector: { Key: JsonPath.stringAt('$$.Map.Item.Value.Key'), Run: JsonPath.executionName },
      maxConcurrency: settings.backfillConcurrency,
      mapExecutionType: StateMachineType.EXPRESS,
      toleratedFailurePercentage: TOLERATED_FAILURES,
      resultWriterV2: reportTo(storage.records),
      resultPath: '$.pages',
    });
    return map.itemProcessor(
      new LambdaInvoke(this, `Clean: ${id}`, {
        lambdaFunction: this.worker.fn,
        payloadResponseOnly: true,
      }),
    );
  }

  private makeStateMachine(start: Choice): StateMachine {
    const { settings } = this.props;
    const stateMachine = new StateMachine(this, 'StateMachine', {
      definitionBody: DefinitionBody.fromChainable(start),
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Logs', {
          retention: settings.logRetention,
          removalPolicy: settings.removalPolicy,
        }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
    });
    this.acknowledgeRights(stateMachine);
    return stateMachine;
  }

  private acknowledgeRights(stateMachine: StateMachine): void {
    const nameOf = (text: string) => findingResource(this, text);
    const { bucketName } = this.props.storage.records;
    const machine = nameOf(stateMachine.stateMachineArn).slice(1, -1);
    const own = `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:{"Fn::Select":[6,{"Fn::Split":[":",{"Ref":"${machine}"}]}]}`;
    const reasons: Record<string, string> = {
      [`arn:<AWS::Partition>:s3:::${nameOf(bucketName)}/*`]:
        'An inventory has its files where S3 put them, and a report gets a name of its own for each run.',
      [`${nameOf(this.worker.fn.functionArn)}:*`]: 'Any version of the one function that cleans for the state machine.',
      [`${nameOf(this.unpacking.worker.fn.functionArn)}:*`]: 'Any version of the one function that unpacks for it.',
      '*': 'The delivery of logs and X-Ray know no narrower resource.',
      [`${own}:*`]: 'The batches of a run are executions of the machine itself, named when they start.',
      [`${own}/*:*`]: 'The batches of a run are executions of the machine itself, named when they start.',
    };
    for (const [resource, reason] of Object.entries(reasons)) {
      acknowledge(stateMachine, `AwsSolutions-IAM5[Resource::${resource}]`, reason);
    }
  }
}
