import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { formatReport, readReport } from '../../scripts/backfill-report';
import { startS3, type S3Server } from '../lambdas/s3-server';

jest.setTimeout(60_000);
const run = promisify(execFile);
const ROOT = join(__dirname, '../..');

describe('npm run redrive', () => {
  const calls: { action: string; input: Record<string, unknown> }[] = [];
  let server: Server;
  let status: string;

  /** CloudFormation's outputs, and the calls of SQS that the command makes; JSON in and out, as SQS speaks it. */
  beforeAll(async () => {
    server = createServer((request, response) => {
      let text = '';
      request.on('data', chunk => (text += String(chunk)));
      request.on('end', () => {
        const action = String(request.headers['x-amz-target'] ?? 'DescribeStacks').replace('AmazonSQS.', '');
        const input = action === 'DescribeStacks' ? {} : (JSON.parse(text) as Record<string, unknown>);
        calls.push({ action, input });
        response.end(answer(action, input));
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());
  beforeEach(() => {
    calls.length = 0;
    status = 'COMPLETED';
  });

  const endpoint = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function answer(action: string, input: Record<string, unknown>): string {
    switch (action) {
      case 'DescribeStacks': {
        const output = (name: string, queue: string) =>
          `<member><OutputKey>${name}</OutputKey><OutputValue>${endpoint()}/0/${queue}</OutputValue></member>`;
        const outputs = `${output('QueueUrl', 'pages')}${output('DeadLetterQueueUrl', 'dead')}`;
        return `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><Outputs>${outputs}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
      }
      case 'GetQueueAttributes':
        return JSON.stringify({
          Attributes: { QueueArn: `arn:aws:sqs:::${String(input.QueueUrl).split('/').at(-1)}` },
        });
      case 'StartMessageMoveTask':
        return JSON.stringify({ TaskHandle: 'handle' });
      case 'ListMessageMoveTasks':
        return JSON.stringify({
          Results: [{ Status: status, ApproximateNumberOfMessagesMoved: 7, FailureReason: 'no such queue' }],
        });
      default:
        throw new Error(action);
    }
  }

  const redrive = (...args: string[]) =>
    run('npx', ['tsx', 'scripts/redrive.ts', ...args], {
      cwd: ROOT,
      env: {
        ...process.env,
        AWS_ENDPOINT_URL: endpoint(),
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
      },
    });

  it('starts a message move task with a destination, and says how many messages went', async () => {
    const { stdout } = await redrive('--rate', '10');
    expect(calls.find(({ action }) => action === 'StartMessageMoveTask')!.input).toEqual({
      SourceArn: 'arn:aws:sqs:::dead',
      DestinationArn: 'arn:aws:sqs:::pages',
      MaxNumberOfMessagesPerSecond: 10,
    });
    expect(stdout).toContain('7 messages are back in the queue.');
  });

  it('fails when the task does', async () => {
    status = 'FAILED';
    await expect(redrive()).rejects.toMatchObject({ stderr: expect.stringContaining('no such queue') as string });
  });
});

describe('the report of a backfill', () => {
  let server: S3Server;
  let s3: S3Client;
  beforeAll(async () => {
    server = await startS3(['records']);
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    s3 = new S3Client({ endpoint: server.endpoint, region: 'us-east-1', forcePathStyle: true, credentials });
  });
  afterAll(async () => {
    s3.destroy();
    await server.close();
  });

  const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket: 'records', Key, Body }));
  const lines = (...values: object[]) => values.map(value => `${JSON.stringify(value)}\n`).join('');

  it('adds up the result files that the manifest names', async () => {
    const ResultFiles = {
      SUCCEEDED: [{ Key: 'backfill/run/SUCCEEDED_0.jsonl' }, { Key: 'backfill/run/SUCCEEDED_1.jsonl' }],
      FAILED: [{ Key: 'backfill/run/FAILED_0.jsonl' }],
      PENDING: [],
    };
    await put('backfill/run/manifest.json', JSON.stringify({ DestinationBucket: 'records', ResultFiles }));
    await put(
      'backfill/run/SUCCEEDED_0.jsonl',
      lines({ key: 'a', outcome: 'written' }, { key: 'b', outcome: 'quarantined', code: 'empty' }),
    );
    await put('backfill/run/SUCCEEDED_1.jsonl', lines({ key: 'c', outcome: 'written' }));
    await put('backfill/run/FAILED_0.jsonl', lines({ Status: 'FAILED', Input: '{}' }));
    const output = { ResultWriterDetails: { Bucket: 'records', Key: 'backfill/run/manifest.json' } };
    const report = await readReport(s3, output);
    expect(Object.fromEntries(report.pages)).toEqual({ written: 2, quarantined: 1 });
    expect(report.failedBatches).toBe(1);
    expect(formatReport(report)).toMatch(/^written +2\nquarantined +1\npages +3\nbatches that failed +1\ns3:\/\//);
  });

  it('refuses what is no output of a backfill', async () => {
    await expect(readReport(s3, null)).rejects.toThrow('not the output');
  });
});
