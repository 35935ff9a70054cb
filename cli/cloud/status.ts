import { EXIT, type ExitCode } from '../exit-codes';
import { sdk } from './sdk';
import { alarmsOf, type DeployedStack, openStack, type OutputName } from './stack';
import { withCloud } from './trouble';

export interface StatusOptions {
  readonly stack: string;
  readonly json?: true;
}

/** How a pipeline is doing. */
export interface CloudStatus {
  /** Messages that wait or are being worked on, by queue; a catalog's are there where there is a catalog. */
  readonly waiting: Readonly<Record<string, number>>;
  readonly deadLetters: Readonly<Record<string, number>>;
  /** Names of the alarms that are on, and how many there are. */
  readonly alarms: { readonly on: readonly string[]; readonly of: number };
  /** The backfill that was started last. */
  readonly backfill?: {
    readonly run: string;
    readonly status: string;
    readonly started: string;
    readonly ended?: string;
  };
}

const QUEUES = {
  waiting: { pages: 'queueUrl', catalog: 'catalogQueueUrl' },
  deadLetters: { pages: 'deadLetterQueueUrl', catalog: 'catalogDeadLetterQueueUrl' },
} as const satisfies Record<string, Record<string, OutputName>>;
const COUNTS = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
/** Names that one question to CloudWatch may have. */
const MOST_ALARMS = 100;

/**
 * Tells what waits, what failed, which alarms are on and what became of the last backfill. Ends with 3 where there are dead letters or an
 * alarm is on. Throws `CloudTrouble`, `MissingPackage`.
 */
export const statusCommand = ({ stack, json }: StatusOptions): Promise<ExitCode> =>
  withCloud(async () => {
    const status = await statusOf(stack);
    console.log(json ? JSON.stringify(status) : formatStatus(status));
    const dead = Object.values(status.deadLetters).some(count => count > 0);
    return dead || status.alarms.on.length > 0 ? EXIT.failed : EXIT.fine;
  });

async function statusOf(name: string): Promise<CloudStatus> {
  await sdk(['cloudformation', 'cloudwatch', 'sqs', 'sfn']);
  const stack = await openStack(name);
  const backfill = await lastBackfill(stack);
  return {
    waiting: await depthsOf(stack, QUEUES.waiting),
    deadLetters: await depthsOf(stack, QUEUES.deadLetters),
    alarms: await alarmStates(await alarmsOf(name)),
    ...(backfill && { backfill }),
  };
}

async function depthsOf(
  stack: DeployedStack,
  queues: Readonly<Record<string, OutputName>>,
): Promise<Record<string, number>> {
  const { SQSClient, GetQueueAttributesCommand } = (await sdk(['sqs'])).sqs;
  const client = new SQSClient({});
  const depths: Record<string, number> = {};
  for (const [name, output] of Object.entries(queues)) {
    const QueueUrl = name === 'pages' ? stack.need(output) : stack.find(output);
    if (QueueUrl === undefined) continue;
    const query = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...COUNTS] });
    const { Attributes = {} } = await client.send(query);
    depths[name] = COUNTS.reduce((sum, count) => sum + Number(Attributes[count] ?? 0), 0);
  }
  return depths;
}

async function alarmStates(names: readonly string[]): Promise<CloudStatus['alarms']> {
  const { CloudWatchClient, DescribeAlarmsCommand } = (await sdk(['cloudwatch'])).cloudwatch;
  const client = new CloudWatchClient({});
  const on: string[] = [];
  for (let at = 0; at < names.length; at += MOST_ALARMS) {
    const AlarmNames = names.slice(at, at + MOST_ALARMS);
    const { MetricAlarms = [] } = await client.send(new DescribeAlarmsCommand({ AlarmNames, MaxRecords: MOST_ALARMS }));
    for (const { AlarmName = '', StateValue } of MetricAlarms) if (StateValue === 'ALARM') on.push(AlarmName);
  }
  return { on, of: names.length };
}

async function lastBackfill(stack: DeployedStack): Promise<CloudStatus['backfill']> {
  const { SFNClient, ListExecutionsCommand } = (await sdk(['sfn'])).sfn;
  const query = new ListExecutionsCommand({ stateMachineArn: stack.need('backfill'), maxResults: 1 });
  const { executions: [last] = [] } = await new SFNClient({}).send(query);
  if (last === undefined) return undefined;
  const { executionArn = '', status = 'UNKNOWN', startDate, stopDate } = last;
  const times = { started: startDate?.toISOString() ?? '', ...(stopDate && { ended: stopDate.toISOString() }) };
  return { run: executionArn, status, ...times };
}

/** A line for each thing that is told. */
export function formatStatus({ waiting, deadLetters, alarms, backfill }: CloudStatus): string {
  const counts = (title: string, of: Readonly<Record<string, number>>) =>
    Object.entries(of).map(([name, count]) => [`${title}, ${name}`, String(count)] as const);
  const on = alarms.on.length === 0 ? 'none' : alarms.on.join(', ');
  const run = backfill && `${backfill.status}, started ${backfill.started}${backfill.ended === undefined ? '' : `, ended ${backfill.ended}`}`; // prettier-ignore
  const rows = [
    ...counts('waiting', waiting),
    ...counts('dead letters', deadLetters),
    ['alarms that are on', `${on} (of ${alarms.of})`] as const,
    ['last backfill', run ?? 'none'] as const,
  ];
  return rows.map(([name, value]) => `${name.padEnd(22)}${value}`).join('\n');
}
