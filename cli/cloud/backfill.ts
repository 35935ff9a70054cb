import { setTimeout as sleep } from 'node:timers/promises';
import type { DescribeExecutionOutput, SFNClient } from '@aws-sdk/client-sfn';
import { EXIT, type ExitCode } from '../exit-codes';
import { whileStoppable } from '../stoppable';
import { WrongUse } from '../wrong-use';
import { type BackfillReport, formatReport, readReport } from './backfill-report';
import { sdk } from './sdk';
import { openStack } from './stack';
import { CloudTrouble, withCloud } from './trouble';

export interface BackfillOptions {
  readonly stack: string;
  readonly prefix?: string;
  /** Key of an inventory's manifest in the records bucket. */
  readonly inventory?: string;
  /** ARN of a run: nothing is started, and what came of it is told. */
  readonly report?: string;
  /** Whether to wait for the end and to tell what came of the pages. */
  readonly wait: boolean;
}

const POLL = 5_000;

/**
 * Cleans pages that are in the ingest bucket already, or again with a newer cleaner, and tells what came of them. The run goes on when
 * the command is stopped. Throws `WrongUse`, `CloudTrouble`, `MissingPackage`.
 */
export function backfillCommand(options: BackfillOptions): Promise<ExitCode> {
  const { prefix, inventory, report } = options;
  if ([prefix, inventory, report].filter(value => value !== undefined).length !== 1)
    throw new WrongUse('which-pages', 'Say which pages: --prefix KEY, --inventory KEY or --report ARN, one of them.');
  return withCloud(() => run(options));
}

async function run({ stack, prefix, inventory, report, wait }: BackfillOptions): Promise<ExitCode> {
  const { sfn, s3 } = await sdk(['sfn', 's3', 'cloudformation']);
  const client = new sfn.SFNClient({});
  const executionArn = report ?? (await start(client, stack, inventory === undefined ? { prefix } : { inventory }));
  console.log(`Run: ${executionArn}`);
  if (!wait) return EXIT.fine;
  const execution = await finish(client, executionArn);
  if (execution === undefined) return EXIT.interrupted;
  const { status, output = 'null', error = '', cause = '' } = execution;
  if (status !== 'SUCCEEDED') throw new CloudTrouble('run-failed', `The run ended as ${status}: ${error} ${cause}`);
  const told = await readReport(new s3.S3Client({}), JSON.parse(output));
  console.log(formatReport(told));
  return exitCodeOf(told);
}

function exitCodeOf({ pages, failedBatches, containers }: BackfillReport): ExitCode {
  if (failedBatches > 0 || (containers?.failed ?? 0) > 0) return EXIT.failed;
  return pages.has('quarantined') || containers?.outcomes.has('broken') ? EXIT.refused : EXIT.fine;
}

async function start(client: SFNClient, stack: string, input: object): Promise<string> {
  const { StartExecutionCommand } = (await sdk(['sfn'])).sfn;
  const stateMachineArn = (await openStack(stack)).need('backfill');
  const command = new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input) });
  return (await client.send(command)).executionArn!;
}

/** The run when it has ended; `undefined` where the command was stopped before. */
async function finish(client: SFNClient, executionArn: string): Promise<DescribeExecutionOutput | undefined> {
  const { DescribeExecutionCommand } = (await sdk(['sfn'])).sfn;
  const stop = new AbortController();
  const { signal } = stop;
  let ended: DescribeExecutionOutput | undefined;
  await whileStoppable(() => stop.abort(), async () => {
      while (ended === undefined && !signal.aborted) {
        const execution = await client.send(new DescribeExecutionCommand({ executionArn }));
        if (execution.status !== 'RUNNING') ended = execution;
        else await sleep(POLL, undefined, { signal }).catch(() => undefined);
      }
    },
  ); // prettier-ignore
  return ended;
}
