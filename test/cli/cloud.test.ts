import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { readReport } from '../../cli/cloud/backfill-report';
import { sdk } from '../../cli/cloud/sdk';
import { CloudTrouble, MissingPackage, withCloud } from '../../cli/cloud/trouble';
import { run } from '../../cli/program';
import { startS3, type S3Server } from '../lambdas/s3-server';
import { CloudServer } from './cloud-server';

jest.setTimeout(60_000);

const ARN = 'arn:aws:states:us-east-1:000000000000:execution:backfill:1';
let cloud: CloudServer;
let s3: S3Server;
let said: { out: string; err: string };
const before = { ...process.env };

beforeAll(async () => {
  cloud = await CloudServer.start();
  s3 = await startS3(['records']);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_MAX_ATTEMPTS: '1',
  });
});
afterAll(async () => {
  process.env = before;
  cloud.close();
  await s3.close();
});
beforeEach(() => {
  said = { out: '', err: '' };
  cloud.calls.length = 0;
  cloud.answers = { DescribeStacks: () => cloud.describeStacks(OUTPUTS()) };
  jest.spyOn(console, 'log').mockImplementation(line => void (said.out += `${String(line)}\n`));
  jest.spyOn(console, 'error').mockImplementation(line => void (said.err += `${String(line)}\n`));
  jest.spyOn(process.stderr, 'write').mockImplementation(chunk => (said.err += String(chunk)) !== '');
});
afterEach(() => jest.restoreAllMocks());

const OUTPUTS = () => ({
  QueueUrl: `${cloud.endpoint}/0/pages`,
  DeadLetterQueueUrl: `${cloud.endpoint}/0/dead`,
  Backfill: 'arn:aws:states:us-east-1:000000000000:stateMachine:backfill',
});
const offprint = (...args: string[]) => run(['node', 'offprint', 'cloud', ...args]);
const asked = (action: string) => cloud.calls.filter(call => call.action === action).map(({ input }) => input);
const answer = (answers: CloudServer['answers']) => (cloud.answers = { ...cloud.answers, ...answers });

describe('redrive', () => {
  const task = (Status: string) => ({
    GetQueueAttributes: (input: Record<string, unknown>) => ({
      Attributes: { QueueArn: `arn:aws:sqs:::${String(input.QueueUrl).split('/').at(-1)}` },
    }),
    StartMessageMoveTask: () => ({ TaskHandle: 'handle' }),
    ListMessageMoveTasks: () => ({
      Results: [{ Status, ApproximateNumberOfMessagesMoved: 7, FailureReason: 'no such queue' }],
    }),
  });

  it('starts a message move task with a destination, and says how many messages went', async () => {
    answer(task('COMPLETED'));
    expect(await offprint('redrive', '--rate', '10')).toBe(0);
    expect(asked('StartMessageMoveTask')).toEqual([
      { SourceArn: 'arn:aws:sqs:::dead', DestinationArn: 'arn:aws:sqs:::pages', MaxNumberOfMessagesPerSecond: 10 },
    ]);
    expect(said.out).toBe('7 messages are back in the queue.\n');
  });

  it('ends with 4 when the task fails, and says why', async () => {
    answer(task('FAILED'));
    expect(await offprint('redrive')).toBe(4);
    expect(said.err).toContain('no such queue');
  });

  it('refuses a rate that SQS does not know', async () => {
    expect(await offprint('redrive', '--rate', '0')).toBe(2);
    expect(cloud.calls).toEqual([]);
  });

  it('says that there is no catalog where there is none', async () => {
    expect(await offprint('redrive', '--catalog', '--stack', 'Other')).toBe(4);
    expect(said.err).toContain('The stack Other has no output CatalogDeadLetterQueueUrl');
  });
});

describe('backfill', () => {
  const records = new Map<string, string>();
  const ended = (status: string) => ({
    StartExecution: () => ({ executionArn: ARN, startDate: 1 }),
    DescribeExecution: () => ({ executionArn: ARN, status, output: JSON.stringify(OUTPUT), error: 'States.DataLimit' }),
  });
  const OUTPUT = { ResultWriterDetails: { Bucket: 'records', Key: 'backfill/run/manifest.json' } };
  const lines = (...values: object[]) => values.map(value => `${JSON.stringify(value)}\n`).join('');

  /** A report as AWS documents it, with these lines of pages, and of batches that failed as a whole. */
  async function report(pages: object[], failed: object[] = []): Promise<void> {
    const ResultFiles = {
      SUCCEEDED: [{ Key: 'backfill/run/SUCCEEDED_0.jsonl' }, { Key: 'backfill/run/SUCCEEDED_1.jsonl' }],
      FAILED: failed.length > 0 ? [{ Key: 'backfill/run/FAILED_0.jsonl' }] : [],
      PENDING: [],
    };
    records.set('manifest.json', JSON.stringify({ DestinationBucket: 'records', ResultFiles }));
    records.set('SUCCEEDED_0.jsonl', lines(...pages.slice(1)));
    records.set('SUCCEEDED_1.jsonl', lines(...pages.slice(0, 1)));
    records.set('FAILED_0.jsonl', lines(...failed));
    const client = new S3Client({ endpoint: s3.endpoint, forcePathStyle: true });
    for (const [name, Body] of records) await client.send(new PutObjectCommand({ Bucket: 'records', Key: `backfill/run/${name}`, Body })); // prettier-ignore
    client.destroy();
  }

  it('starts a run, waits for its end, and adds up its report', async () => {
    answer(ended('SUCCEEDED'));
    await report([{ key: 'a', outcome: 'written' }, { key: 'b', outcome: 'unchanged' }, { key: 'c', outcome: 'written' }]); // prettier-ignore
    expect(await offprint('backfill', '--prefix', '')).toBe(0);
    expect(asked('StartExecution')).toMatchObject([{ stateMachineArn: OUTPUTS().Backfill, input: '{"prefix":""}' }]);
    expect(said.out).toMatch(new RegExp(`^Run: ${ARN}\nunchanged +1\nwritten +2\npages +3\nbatches that failed +0\ns3://records/`)); // prettier-ignore
  });

  it('ends with 1 where pages were refused, and with 3 where batches failed', async () => {
    answer(ended('SUCCEEDED'));
    await report([{ key: 'a', outcome: 'quarantined', code: 'empty' }]);
    expect(await offprint('backfill', '--inventory', 'inventory/manifest.json')).toBe(1);
    expect(asked('StartExecution')).toMatchObject([{ input: '{"inventory":"inventory/manifest.json"}' }]);
    await report([{ key: 'a', outcome: 'quarantined', code: 'empty' }], [{ Status: 'FAILED', Input: '{}' }]);
    expect(await offprint('backfill', '--report', ARN)).toBe(3);
    expect(said.out).toMatch(/batches that failed +1\n/);
    expect(asked('StartExecution')).toHaveLength(1);
  });

  it('tells of containers too, and ends with 1 where one is broken, with 3 where one failed', async () => {
    await report([
      { key: 'a', outcome: 'written' },
      { key: 'c.warc', outcome: 'container' },
    ]);
    const files = (failed: object[]) => ({ SUCCEEDED: [{ Key: 'backfill/c/SUCCEEDED_0.jsonl' }], FAILED: failed, PENDING: [] }); // prettier-ignore
    const put = (client: S3Client, name: string, Body: string) => client.send(new PutObjectCommand({ Bucket: 'records', Key: `backfill/c/${name}`, Body })); // prettier-ignore
    const containers = async (failed: object[], ...outcomes: string[]) => {
      const client = new S3Client({ endpoint: s3.endpoint, forcePathStyle: true });
      await put(client, 'manifest.json', JSON.stringify({ DestinationBucket: 'records', ResultFiles: files(failed) }));
      await put(client, 'SUCCEEDED_0.jsonl', lines(...outcomes.map(outcome => ({ key: 'c.warc', outcome, written: 2, unchanged: 1, refused: {} })))); // prettier-ignore
      await put(client, 'FAILED_0.jsonl', lines({ Status: 'FAILED' }));
      client.destroy();
    };
    const output = { prefix: 'a/', pages: OUTPUT, containers: { ResultWriterDetails: { Bucket: 'records', Key: 'backfill/c/manifest.json' } } }; // prettier-ignore
    answer({ ...ended('SUCCEEDED'), DescribeExecution: () => ({ executionArn: ARN, status: 'SUCCEEDED', output: JSON.stringify(output) }) }); // prettier-ignore
    await containers([], 'unpacked');
    expect(await offprint('backfill', '--prefix', 'a/')).toBe(0);
    expect(said.out).toMatch(/\ncontainers unpacked +1\ncontainers that failed +0\npages in containers +3\ns3:\/\/records\/backfill\/c\//); // prettier-ignore
    await containers([], 'unpacked', 'broken');
    expect(await offprint('backfill', '--report', ARN)).toBe(1);
    await containers([{ Key: 'backfill/c/FAILED_0.jsonl' }], 'unpacked');
    expect(await offprint('backfill', '--report', ARN)).toBe(3);
  });

  it('ends with 4 where the run failed', async () => {
    answer(ended('FAILED'));
    expect(await offprint('backfill', '--prefix', 'a/')).toBe(4);
    expect(said.err).toContain('The run ended as FAILED: States.DataLimit');
  });

  it('need not be waited for', async () => {
    answer(ended('RUNNING'));
    expect(await offprint('backfill', '--prefix', 'a/', '--no-wait')).toBe(0);
    expect(asked('DescribeExecution')).toEqual([]);
  });

  it.each([[[]], [['--prefix', 'a', '--report', ARN]]])('wants to be told which pages, once: %j', async args => {
    expect(await offprint('backfill', ...args)).toBe(2);
    expect(said.err).toContain('Say which pages');
    expect(cloud.calls).toEqual([]);
  });

  it('reads no other output', async () => {
    await expect(readReport(new S3Client({}), null)).rejects.toThrow('not the output');
  });
});

describe('status', () => {
  const resources = (...names: string[]) =>
    `<ListStackResourcesResponse><ListStackResourcesResult><StackResourceSummaries>${names
      .map(name => `<member><ResourceType>AWS::CloudWatch::Alarm</ResourceType><PhysicalResourceId>${name}</PhysicalResourceId></member>`)
      .join('')}<member><ResourceType>AWS::SQS::Queue</ResourceType><PhysicalResourceId>q</PhysicalResourceId></member></StackResourceSummaries></ListStackResourcesResult></ListStackResourcesResponse>`; // prettier-ignore

  const pipeline = (dead: number, on: readonly string[] = []) =>
    answer({
      GetQueueAttributes: ({ QueueUrl }) => ({
        Attributes: String(QueueUrl).endsWith('/dead')
          ? { ApproximateNumberOfMessages: String(dead), ApproximateNumberOfMessagesNotVisible: '0' }
          : { ApproximateNumberOfMessages: '40', ApproximateNumberOfMessagesNotVisible: '2' },
      }),
      ListStackResources: () => resources('late', 'dead'),
      DescribeAlarms: ({ AlarmNames }) => ({
        MetricAlarms: (AlarmNames as string[]).map(AlarmName => ({ AlarmName, StateValue: on.includes(AlarmName) ? 'ALARM' : 'OK' })), // prettier-ignore
      }),
      ListExecutions: () => ({ executions: [{ executionArn: ARN, status: 'SUCCEEDED', startDate: 1_700_000_000, stopDate: 1_700_000_060 }] }), // prettier-ignore
    });

  it('tells what waits, dead letters, alarms and the last backfill', async () => {
    pipeline(0);
    expect(await offprint('status')).toBe(0);
    expect(said.out).toMatch(/^waiting, pages +42\ndead letters, pages +0\nalarms that are on +none \(of 2\)\nlast backfill +SUCCEEDED, started 2023-11-14T22:13:20.000Z, ended 2023-11-14T22:14:20.000Z\n$/); // prettier-ignore
    expect(asked('DescribeAlarms')).toMatchObject([{ AlarmNames: ['late', 'dead'] }]);
  });

  it.each([
    [3, [], '"deadLetters":{"pages":3}'],
    [0, ['late'], '"alarms":{"on":["late"],"of":2}'],
  ])('ends with 3 where there are %d dead letters and the alarms %j are on', async (dead, on, told) => {
    pipeline(dead, on);
    expect(await offprint('status', '--json')).toBe(3);
    expect(said.out).toContain(told);
    expect(JSON.parse(said.out)).toMatchObject({ waiting: { pages: 42 }, backfill: { run: ARN } });
  });

  it('says that there is no such stack', async () => {
    answer({ DescribeStacks: () => '<ErrorResponse><Error><Code>ValidationError</Code><Message>Stack with id Nowhere does not exist</Message></Error></ErrorResponse>' }); // prettier-ignore
    expect(await offprint('status', '--stack', 'Nowhere')).toBe(4);
    expect(said.err).toContain('There is no stack Nowhere here: deploy it');
  });

  it('says what AWS says', async () => {
    answer({ DescribeStacks: () => '<ErrorResponse><Error><Code>AccessDenied</Code><Message>User is not authorized</Message></Error></ErrorResponse>' }); // prettier-ignore
    expect(await offprint('status')).toBe(4);
    expect(said.err).toMatch(/AWS: AccessDenied\w*: User is not authorized/);
  });
});

test('a fault of the command is told as that, and not as trouble with the cloud', async () => {
  await expect(withCloud(() => Promise.reject(new TypeError('x is not a function')))).rejects.toThrow(TypeError);
  await expect(withCloud(() => Promise.reject(new Error('connect ECONNREFUSED')))).rejects.toThrow(CloudTrouble);
});

describe("AWS's clients", () => {
  const nowhere = (name: string) => Promise.reject(Object.assign(new Error(name), { code: 'ERR_MODULE_NOT_FOUND' }));

  it('are named, all that lack, where they are not installed', async () => {
    const missing = sdk(['sqs', 'cloudformation'], [nowhere]);
    await expect(missing).rejects.toThrow(MissingPackage);
    await expect(missing).rejects.toThrow('npm install @aws-sdk/client-sqs @aws-sdk/client-cloudformation');
  });

  it('are taken from the next place, and a fault in one is told as it is', async () => {
    const found = await sdk(['sqs'], [nowhere, async name => ({ name })]);
    expect(found).toEqual({ sqs: { name: '@aws-sdk/client-sqs' } });
    await expect(sdk(['sqs'], [() => Promise.reject(new SyntaxError('half a file'))])).rejects.toThrow('half a file');
  });
});
