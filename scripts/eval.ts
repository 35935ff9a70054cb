/**
 * `npm run eval`: cleans the gold pages of ../shared/corpus, prints the score tables of ../shared/eval, and fails where
 * a figure is below its floor in bench/floors.json. `--raise` raises the floors to what is reached now; nothing lowers
 * them. `--worst N` and `--fails N` are handed on to the scorers.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clean, decode } from '../shared';
import { conflictsOf } from '../shared/measure/account';
import { digestOf } from './digest';
import { asFloors, falls, type Floors, raised } from './floors';
import { lawBreaks } from './law';
import { SCORED_KINDS, scorePages, scoreUnits } from './scores';

const ROOT = join(__dirname, '..');
const SHARED = join(ROOT, '..', 'shared');
const FLOORS_FILE = join(ROOT, 'bench', 'floors.json');
const NO_FLOORS: Floors = { text: {}, html: {}, 'pdf-text': {}, units: {} };

function main(): number {
  const { values: options } = parseArgs({
    options: {
      raise: { type: 'boolean', default: false },
      out: { type: 'string' },
      worst: { type: 'string', default: '0' },
      fails: { type: 'string', default: '0' },
    },
  });
  if (!existsSync(join(SHARED, 'corpus'))) {
    console.log('eval: ../shared/corpus is not here, so there is nothing to measure with. Skipped.');
    return 0;
  }
  const out = options.out ?? mkdtempSync(join(tmpdir(), 'offprint-eval-'));
  const troubles = cleanCorpus(out);
  const now = asFloors(scorePages(SHARED, out, options.worst), scoreUnits(SHARED, options.fails));
  if (options.out === undefined) rmSync(out, { recursive: true });
  console.log(`\n${troubles.length} exceptions, failed rooms and breaks of the conservation law${list(troubles)}`);
  const fallen = compare(now, options.raise);
  return troubles.length + fallen > 0 ? 1 : 0;
}

/**
 * Cleans every page into `out`. Returns a line for each exception, each room that failed and was caught by the net, each break
 * of the conservation law, and each part that keeps what a step has removed.
 */
function cleanCorpus(out: string): string[] {
  mkdirSync(out, { recursive: true });
  return SCORED_KINDS.flatMap(kind => {
    const folder = join(SHARED, 'corpus', kind);
    return readdirSync(folder).flatMap(name => {
      const key = `${kind}/${name}`;
      try {
        const bytes = readFileSync(join(folder, name));
        const faults: string[] = [];
        const document = clean(bytes, {
          key,
          onFault: (room, error) => faults.push(`room ${room} failed: ${stackOf(error)}`),
          onClaims: claims =>
            faults.push(...conflictsOf(claims).map(({ rule }) => `kept in a part and removed by ${rule}`)),
        });
        writeFileSync(join(out, `${name}.json`), JSON.stringify(document));
        return [...faults, ...lawBreaks(document, decode(bytes).text)].map(fault => `${key}: ${fault}`);
      } catch (error) {
        return [`${key}: ${stackOf(error)}`];
      }
    });
  });
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Holds this run against the floors and returns how many figures are below theirs. */
function compare(now: Floors, raise: boolean): number {
  const corpus = digestOf(join(SHARED, 'corpus'));
  const { corpus: known, ...stored } = existsSync(FLOORS_FILE)
    ? (JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors & { corpus?: string })
    : { corpus, ...NO_FLOORS };
  if (known !== corpus)
    console.log(
      `eval: the corpus is another one than that of the floors (${corpus}, not ${known}); they are set anew with --raise.`,
    );
  const floors: Floors = known === corpus ? stored : NO_FLOORS;
  const fallen = falls(floors, now).map(({ what, floor, now: reached }) => `${what}: ${reached} (floor ${floor})`);
  console.log(`${fallen.length} figures below their floor in bench/floors.json${list(fallen)}`);
  if (raise) {
    writeFileSync(FLOORS_FILE, `${JSON.stringify({ corpus, ...raised(floors, now) }, null, 2)}\n`);
    console.log('floors raised');
  }
  return fallen.length;
}

const list = (lines: readonly string[]): string => lines.map(line => `\n  ${line}`).join('');

process.exitCode = main();
