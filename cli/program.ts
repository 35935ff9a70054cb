import { Command, CommanderError, InvalidArgumentError } from 'commander';
import pc from 'picocolors';
import { OffprintError, VERSION } from '../shared';
import { cleanCommand, type CleanOptions } from './clean-command';
import { learnCommand, type LearnOptions } from './learn-command';
import { QUIET_SECONDS, watchCommand, type WatchOptions } from './watch-command';
import { WrongUse } from './wrong-use';

/** 0 all pages have a document or were learnt from, 1 some were not, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

const EXIT_CODES = `
Exit code: 0 all pages have a document, 1 some were refused or failed (the rest is done), 2 wrong use.
`;

const EXIT_CODES_OF_LEARN = `
Give clean the same folder: a page that says nothing of its site is known by the folder it is in.

Exit code: 0 all pages were learnt from, 1 some were refused or failed (the rest is learnt), 2 wrong use.
`;

/** Runs the command line `argv` (as in `process.argv`) and returns its exit code. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    await program(result => (code = result)).parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has said what is wrong
    if (!(error instanceof OffprintError)) throw error;
    console.error(`${pc.red('error')}: ${error.message}`);
    return error instanceof WrongUse ? 2 : 1;
  }
}

function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value > 0 && value <= 3600) return value;
  throw new InvalidArgumentError('Seconds between 0 and 3600.');
}

function program(end: (code: ExitCode) => void): Command {
  const offprint = new Command('offprint')
    .description('Raw scraped journal pages in, clean sectioned JSON out.')
    .version(VERSION)
    .showHelpAfterError('(offprint --help tells more)')
    .exitOverride();
  offprint
    .command('clean', { isDefault: true })
    .description('clean files and folders (the default command)')
    .argument('[paths...]', 'files, folders (read recursively), or - for standard input; none: the samples')
    .option('-o, --out <dir>', 'folder for the documents, one <file name>.json for each page', 'out')
    .option('-f, --force', 'clean pages again whose document is up to date', false)
    .option('-m, --memory <file>', 'what recurs on each site, as offprint learn wrote it')
    .addHelpText('after', EXIT_CODES)
    .action(async (paths: string[], options: CleanOptions) => end(await cleanCommand(paths, options)));
  offprint
    .command('watch')
    .description('a folder as an ingest bucket: drop files in, documents appear')
    .argument('<folder>', 'folder to watch, with all below it')
    .option('-o, --out <dir>', 'folder for the documents', 'out')
    .option('-q, --quiet <seconds>', 'how long a file must stand still before it is taken', seconds, QUIET_SECONDS)
    .option('-m, --memory <file>', 'what recurs on each site, as offprint learn wrote it')
    .action(async (folder: string, options: WatchOptions) => end(await watchCommand(folder, options)));
  offprint
    .command('learn')
    .description('find what recurs on the pages of each site, for clean and watch to know')
    .argument('<paths...>', 'files and folders (read recursively)')
    .option('-o, --out <file>', 'the site memory', 'memory.json')
    .addHelpText('after', EXIT_CODES_OF_LEARN)
    .action(async (paths: string[], options: LearnOptions) => end(await learnCommand(paths, options)));
  return offprint;
}
