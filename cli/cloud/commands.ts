import { type Command, InvalidArgumentError } from 'commander';
import type { ExitCode } from '../exit-codes';
import { backfillCommand, type BackfillOptions } from './backfill';
import { redriveCommand, type RedriveOptions } from './redrive';
import { statusCommand, type StatusOptions } from './status';

const NOTE = `
Region and credentials are found as AWS's own tools find them (AWS_REGION, AWS_PROFILE and so on). AWS's clients do not come with
Offprint; what is to be installed is said where one is not there.
`;
const BACKFILL_NOTE = `
The run goes on in the cloud when this command is stopped; --report tells later what came of it. A page that is clean already, by the
same cleaner, is left as it is.
`;

/** Adds `offprint cloud` and its commands. */
export function addCloud(offprint: Command, end: (code: ExitCode) => void): void {
  const cloud = offprint.command('cloud').description('a deployed pipeline: backfill, redrive, status');
  const command = (name: string, description: string) =>
    cloud.command(name).description(description).option('-s, --stack <name>', 'the stack', 'Offprint').addHelpText('after', NOTE); // prettier-ignore
  command('backfill', 'clean pages that are in the ingest bucket already, or again with a newer cleaner')
    .option('-p, --prefix <key>', "every page whose key begins so ('' for all)")
    .option('-i, --inventory <key>', 'every page of an S3 inventory: key of its manifest.json in the records bucket')
    .option('-r, --report <arn>', 'what came of a run, finished or not; nothing is started')
    .option('--no-wait', 'start it, and do not wait for its end')
    .addHelpText('after', BACKFILL_NOTE)
    .action(async (options: BackfillOptions) => end(await backfillCommand(options)));
  command('redrive', 'put dead letters back into their queue, when the cause is gone')
    .option('-c, --catalog', 'those of the catalog, not the pages')
    .option('--rate <messages>', 'messages a second at most', perSecond)
    .action(async (options: RedriveOptions) => end(await redriveCommand(options)));
  command('status', 'what waits, what failed, which alarms are on; ends with 3 where there are dead letters or alarms')
    .option('--json', 'as one line of JSON')
    .action(async (options: StatusOptions) => end(await statusCommand(options)));
}

function perSecond(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 500) return value;
  throw new InvalidArgumentError('A whole number from 1 to 500.');
}
