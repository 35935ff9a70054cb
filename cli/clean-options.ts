import { type Command, InvalidArgumentError, Option } from 'commander';
import { BUDGET, TARGETS } from '../shared/export';

/** The options of `clean` and `chunks`; what only one of them has stands with it. */
export function withPageOptions(command: Command): Command {
  return command
    .argument('[paths...]', 'files, folders (read recursively), or - for standard input')
    .option(
      '-o, --out <dir>',
      'folder for the documents, one for each page; - for one stream on standard output',
      'out',
    )
    .option('-f, --force', 'clean pages again whose document is up to date', false)
    .option('-m, --memory <file>', 'what recurs on each site, as offprint learn wrote it')
    .option('-i, --include <glob>', 'only pages whose key matches (may be repeated)', gathered, [])
    .option('-x, --exclude <glob>', 'no pages whose key matches (may be repeated)', gathered, [])
    .option('--field <name>', 'of JSON Lines, the field with the page (if absent: html, raw_html, text, content, body)')
    .option('--url-field <name>', 'of JSON Lines, the field with its address (if absent: url, source_url, link)')
    .option('-j, --jobs <n>', 'pages at a time (if absent: one a core)', wholeNumber)
    .option('--timeout <seconds>', 'give up a page that takes longer', positive)
    .option('-n, --dry-run', 'tell what would be cleaned, and do nothing', false)
    .option('-q, --quiet', 'tell of troubles only, on standard error', false)
    .option('--json', 'end with a summary as JSON', false);
}

/** `clean` has a choice of formats. */
export function withFormats(command: Command): Command {
  return command
    .addOption(new Option('-t, --to <format>', 'what to write').choices(TARGETS).default('json'))
    .addOption(
      new Option('--entries <which>', 'of csl, bibtex and ris: the article, its references, or both')
        .choices(['article', 'references', 'all'])
        .default('all'),
    );
}

export const withBudget = (command: Command): Command =>
  command.option('-b, --budget <tokens>', 'most tokens of a chunk (of four letters each)', wholeNumber, BUDGET);

const gathered = (value: string, earlier: readonly string[]): string[] => [...earlier, value];

function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0) || number === Infinity) throw new InvalidArgumentError('It must be a number above 0.');
  return number;
}

function wholeNumber(value: string): number {
  const number = positive(value);
  if (!Number.isInteger(number)) throw new InvalidArgumentError('It must be a whole number.');
  return number;
}
