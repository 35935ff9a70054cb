import { Command, CommanderError, Help, InvalidArgumentError } from 'commander';
import pc from 'picocolors';
import { OffprintError, VERSION } from '../shared';
import { catalogCommand, type CatalogOptions } from './catalog-command';
import { cleanCommand, type CleanOptions } from './clean-command';
import { withBudget, withFormats, withPageOptions } from './clean-options';
import { addCloud } from './cloud/commands';
import { CloudTrouble, MissingPackage } from './cloud/trouble';
import { EXIT, type ExitCode, exitCodeHelp } from './exit-codes';
import { learnCommand, type LearnOptions } from './learn-command';
import { QUIET_SECONDS, watchCommand, type WatchOptions } from './watch-command';
import { WrongUse } from './wrong-use';

const LEARN_NOTE = `
Give clean the same folder: a page that says nothing of its site is known by the folder it is in.
`;

/** Runs the command line `argv` (as in `process.argv`) and returns its exit code. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const offprint = program(result => (code = result));
  try {
    if (argv.length <= 2) offprint.help();
    await offprint.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse; // commander has said what is wrong
    if (!(error instanceof OffprintError)) console.error(error);
    else console.error(`${pc.red('error')}: ${error.message}`);
    return codeOf(error);
  }
}

function codeOf(error: unknown): ExitCode {
  if (error instanceof WrongUse) return EXIT.wrongUse;
  if (error instanceof CloudTrouble) return EXIT.cloud;
  return error instanceof MissingPackage ? EXIT.missing : EXIT.broken;
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
  const clean = withFormats(withPageOptions(offprint.command('clean', { isDefault: true })))
    .description('clean files and folders (the default command); without paths, the samples')
    .action(async (paths: string[], options: CleanOptions) => end(await cleanCommand(paths, options)));
  withBudget(withPageOptions(offprint.command('chunks')))
    .description('clean them and cut their sections to a token budget, one JSON line a chunk')
    .action(async (paths: string[], options: Omit<CleanOptions, 'to' | 'entries'>) =>
      end(await cleanCommand(paths, { ...options, to: 'chunks', entries: 'all' })),
    );
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
    .addHelpText('after', LEARN_NOTE)
    .action(async (paths: string[], options: LearnOptions) => end(await learnCommand(paths, options)));
  offprint
    .command('catalog')
    .description('a table of documents and one of their references, as Parquet')
    .argument('<folder>', 'folder with the JSON documents of earlier runs, and all below it')
    .option('-o, --out <dir>', 'folder for documents.parquet and references.parquet', 'catalog')
    .action(async (folder: string, options: CatalogOptions) => end(await catalogCommand(folder, options)));
  addCloud(offprint, end);
  for (const command of allOf(offprint)) command.addHelpText('after', exitCodeHelp);
  return withOptionsOf(clean, offprint);
}

/** The commands, and the commands of those. */
const allOf = ({ commands }: Command): Command[] => commands.flatMap(command => [command, ...allOf(command)]);

/** The help of the whole shows the options of the default command too: it is what most people look for. */
function withOptionsOf(clean: Command, offprint: Command): Command {
  const plain = new Help();
  return offprint
    .usage('[paths...] [options]\n       offprint <command> [options]')
    .configureHelp({ visibleOptions: command => [...clean.options, ...plain.visibleOptions(command)] })
    .addHelpText('after', exitCodeHelp);
}
