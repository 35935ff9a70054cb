import { Command, CommanderError } from 'commander';
import pc from 'picocolors';
import { OffprintError, VERSION } from '../shared';
import { cleanCommand, type CleanOptions } from './clean-command';
import { watchCommand } from './watch-command';
import { WrongUse } from './wrong-use';

/** 0 all pages have a document, 1 some have none, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

const EXIT_CODES = `
Exit code: 0 all pages have a document, 1 some were refused or failed (the rest is done), 2 wrong use.
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
    .addHelpText('after', EXIT_CODES)
    .action(async (paths: string[], options: CleanOptions) => end(await cleanCommand(paths, options)));
  offprint
    .command('watch')
    .description('a folder as an ingest bucket: drop files in, documents appear')
    .argument('<folder>', 'folder to watch, with all below it')
    .option('-o, --out <dir>', 'folder for the documents', 'out')
    .action(async (folder: string, options: { out: string }) => end(await watchCommand(folder, options)));
  return offprint;
}
