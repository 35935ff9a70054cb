import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { formatReport, readReport } from './backfill-report';
import { stackOutputs } from './stack-outputs';

const USAGE = `Cleans pages that are in the ingest bucket already, or again with a newer cleaner.

  npm run backfill -- --prefix nature/                 every page whose key begins so ('' for all)
  npm run backfill -- --inventory inventory/…/manifest.json   every page of an S3 inventory in the records bucket
  npm run backfill -- --report ARN                     what came of a run, finished or not

  --stack NAME   the stack, if it is not Offprint

The run goes on when this command is stopped. A page that is clean already, by the same cleaner, is left as it is.`;

const POLL = 5_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      prefix: { type: 'string' },
      inventory: { type: 'string' },
      report: { type: 'string' },
      stack: { type: 'string', default: 'Offprint' },
    },
  });
  const { prefix, inventory, report, stack } = values;
  if ([prefix, inventory, report].filter(value => value !== undefined).length !== 1) throw new Error(USAGE);
  const sfn = new SFNClient({});
  const executionArn = report ?? (await start(sfn, stack, inventory === undefined ? { prefix } : { inventory }));
  console.log(`Run: ${executionArn}`);
  const { status, output = 'null', error, cause } = await finish(sfn, executionArn);
  if (status !== 'SUCCEEDED') throw new Error(`The run ended as ${status}: ${error ?? ''} ${cause ?? ''}`);
  console.log(formatReport(await readReport(new S3Client({}), JSON.parse(output))));
}

async function start(sfn: SFNClient, stack: string, input: object): Promise<string> {
  const output = await stackOutputs(stack);
  const command = new StartExecutionCommand({ stateMachineArn: output('Backfill'), input: JSON.stringify(input) });
  return (await sfn.send(command)).executionArn!;
}

async function finish(sfn: SFNClient, executionArn: string) {
  for (;;) {
    const execution = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    if (execution.status !== 'RUNNING') return execution;
    await sleep(POLL);
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
