import { setTimeout as sleep } from 'node:timers/promises';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { GetQueueAttributesCommand, SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { OUTPUT } from '../../infra/lib/contract';
import type { FaultyS3 } from './faults';

type OutputName = (typeof OUTPUT)[keyof typeof OUTPUT];

export interface StoredJson {
  json: Record<string, unknown>;
  metadata: Record<string, string>;
}

/** The deployed stack, seen by a client. Every client has its endpoint said to it. */
export class World {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly sfn: SFNClient;

  private constructor(
    readonly endpoint: string,
    readonly faults: FaultyS3,
    private readonly outputs: ReadonlyMap<string, string>,
  ) {
    this.s3 = new S3Client({ ...clientOptions(endpoint), forcePathStyle: true });
    this.sqs = new SQSClient(clientOptions(endpoint));
    this.sfn = new SFNClient(clientOptions(endpoint));
  }

  static async open(endpoint: string, faults: FaultyS3): Promise<World> {
    const cloudFormation = new CloudFormationClient(clientOptions(endpoint));
    const { Stacks } = await cloudFormation.send(new DescribeStacksCommand({ StackName: 'Offprint' }));
    const outputs = Stacks![0]!.Outputs!.map(({ OutputKey, OutputValue }) => [OutputKey!, OutputValue!] as const);
    return new World(endpoint, faults, new Map(outputs));
  }

  output(name: OutputName): string {
    return this.outputs.get(name)!;
  }

  /** Lets a message that failed come again after seconds, where the stack says minutes. */
  async hurry(): Promise<void> {
    const Attributes = { VisibilityTimeout: '3' };
    await this.sqs.send(new SetQueueAttributesCommand({ QueueUrl: this.output('QueueUrl'), Attributes }));
  }

  /** Puts a page into the ingest bucket; its version. */
  async drop(key: string, body: string | Uint8Array): Promise<string> {
    const put = { Bucket: this.output('IngestBucket'), Key: key, Body: Buffer.from(body), ContentType: 'text/plain' };
    return (await this.s3.send(new PutObjectCommand(put))).VersionId!;
  }

  async keys(bucket: OutputName, prefix = ''): Promise<string[]> {
    const keys: string[] = [];
    let token: string | undefined;
    do {
      const list = { Bucket: this.output(bucket), Prefix: prefix, ContinuationToken: token };
      const { Contents = [], NextContinuationToken } = await this.s3.send(new ListObjectsV2Command(list));
      keys.push(...Contents.map(({ Key }) => Key!));
      token = NextContinuationToken;
    } while (token);
    return keys;
  }

  /** Keys of the documents: what is beside them in other formats is left out. */
  async documents(prefix = ''): Promise<string[]> {
    return (await this.keys('CleanBucket', prefix)).filter(key => key.endsWith('.json'));
  }

  async versionsOf(bucket: OutputName, key: string): Promise<number> {
    const list = new ListObjectVersionsCommand({ Bucket: this.output(bucket), Prefix: key });
    const { Versions = [] } = await this.s3.send(list);
    return Versions.filter(({ Key }) => Key === key).length;
  }

  async read(bucket: OutputName, key: string): Promise<StoredJson | undefined> {
    try {
      const { Body, Metadata = {} } = await this.s3.send(
        new GetObjectCommand({ Bucket: this.output(bucket), Key: key }),
      );
      return { json: JSON.parse(await Body!.transformToString()) as Record<string, unknown>, metadata: Metadata };
    } catch (error) {
      if ((error as Error).name === 'NoSuchKey') return undefined;
      throw error;
    }
  }

  readonly document = (key: string) => this.read('CleanBucket', `${key}.json`);
  readonly refusal = (key: string) => this.read('RecordsBucket', `quarantine/${key}.json`);

  /** Messages in a queue, waiting and under way. */
  async depth(queue: 'QueueUrl' | 'DeadLetterQueueUrl' | 'CatalogQueueUrl'): Promise<number> {
    const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
    const query = { QueueUrl: this.output(queue), AttributeNames: [...names] };
    const { Attributes = {} } = await this.sqs.send(new GetQueueAttributesCommand(query));
    return names.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
  }
}

export const clientOptions = (endpoint: string) => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

/** Waits until something holds, at most so many seconds; throws with the last thing seen. */
export async function until<T>(
  what: string,
  seconds: number,
  look: () => Promise<T>,
  holds: (seen: T) => boolean,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  let seen = await look();
  while (!holds(seen)) {
    if (Date.now() > end)
      throw new Error(`Waited ${seconds} s for ${what}; saw ${JSON.stringify(seen)?.slice(0, 300)}`);
    await sleep(250);
    seen = await look();
  }
  return seen;
}
