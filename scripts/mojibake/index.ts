/**
 * `npm run mojibake`: damages texts in twenty languages in every way that is known (`damage.ts`) at every length from a
 * word to a page, repairs them, and counts how many come back to the letter, beside python-ftfy's `fix_encoding` on the
 * very same texts. Sound texts of the same lengths must stay as they are.
 *
 *     npm run mojibake                     the table
 *     npm run mojibake -- --fails 20       … and some of what did not come back
 *     npm run mojibake -- --only windows-1257,macintosh --set tests
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import CliTable from 'cli-table3';
import { pythonWith } from '../../bench/python';
import { repair } from '../../shared/repair';
import { SENTENCES } from '../../test/repair/languages';
import { damage, HISTORIES, type History } from './damage';
import { TEXTS } from './texts';

type Length = 'word' | 'capitals' | 'three words' | 'sentence' | 'page';

interface Case {
  readonly language: string;
  readonly length: Length;
  /** Undefined for a sound text. */
  readonly history: History | undefined;
  readonly text: string;
  readonly damaged: string;
}

const FTFY = `
import sys, json, ftfy
for line in sys.stdin:
    print(json.dumps(ftfy.fix_encoding(json.loads(line))))
`;

const BEYOND_ASCII = /[^\x00-\x7f]/;

/** The pieces of a language's passages, each with a character beyond ASCII. */
function piecesOf(passages: readonly string[]): (readonly [Length, string])[] {
  const words = passages.flatMap(passage => passage.split(' '));
  const bare = words.map(word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''));
  const threes = words.flatMap((_, i) => (i % 3 === 0 ? [words.slice(i, i + 3).join(' ')] : []));
  const page = `A page of many lines, most of them plain.\n${passages.join('\n')}\n`;
  const pieces: (readonly [Length, string])[] = [
    ...bare.map(word => ['word', word] as const),
    ...bare.map(word => ['capitals', word.toUpperCase()] as const),
    ...threes.map(text => ['three words', text] as const),
    ...passages.map(text => ['sentence', text] as const),
    ['page', page],
  ];
  const seen = new Set<string>();
  return pieces.filter(([, text]) => BEYOND_ASCII.test(text) && !seen.has(text) && seen.add(text));
}

function casesOf(texts: Readonly<Record<string, readonly string[]>>, histories: readonly History[]): Case[] {
  return Object.entries(texts).flatMap(([language, passages]) =>
    piecesOf(passages).flatMap(([length, text]) => [
      { language, length, history: undefined, text, damaged: text },
      ...histories.map(history => ({ language, length, history, text, damaged: damage(text, history) })),
    ]),
  );
}

/** What ftfy makes of each text; undefined where there is no Python. */
function byFtfy(texts: readonly string[]): string[] | undefined {
  const python = pythonWith('ftfy', ['ftfy==6.3.1']);
  if ('missing' in python) {
    console.log(`ftfy is left out: ${python.missing}`);
    return undefined;
  }
  const input = texts.map(text => JSON.stringify(text)).join('\n');
  const out = execFileSync(python.command, ['-c', FTFY], { encoding: 'utf8', input, maxBuffer: 1 << 30 });
  return out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as string);
}

interface Scored extends Case {
  readonly ours: string;
  readonly theirs: string | undefined;
}

const share = (cases: readonly Scored[], of: (one: Scored) => string | undefined): string =>
  cases.length === 0 || of(cases[0]!) === undefined
    ? '–'
    : ((100 * cases.filter(one => of(one) === one.text).length) / cases.length).toFixed(1);

function groupsOf<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

function printTable(name: string, scored: readonly Scored[], keyOf: (one: Scored) => string): void {
  const table = new CliTable({ head: [name, 'cases', 'Offprint', 'ftfy'], style: { head: [], border: [] }, colAligns: ['left', 'right', 'right', 'right'] }); // prettier-ignore
  for (const [key, cases] of groupsOf(scored, keyOf)) {
    table.push([key, cases.length, share(cases, one => one.ours), share(cases, one => one.theirs)]);
  }
  table.push(['all', scored.length, share(scored, one => one.ours), share(scored, one => one.theirs)]);
  console.log(table.toString());
}

const historyOf = ({ history }: Case): string => `${history!.name}: ${[...new Set(history!.pages)].join(', ')}`;

const { values } = parseArgs({
  options: {
    fails: { type: 'string', default: '0' },
    only: { type: 'string' },
    set: { type: 'string', default: 'own' },
    ftfy: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const only = values.only?.split(',');
const histories = HISTORIES.filter(({ pages }) => only === undefined || pages.some(page => only.includes(page)));
const cases = casesOf(values.set === 'tests' ? SENTENCES : TEXTS, histories);
const theirs = values.ftfy ? byFtfy(cases.map(({ damaged }) => damaged)) : undefined;
const scored = cases.map((one, i): Scored => ({ ...one, ours: repair(one.damaged).text, theirs: theirs?.[i] }));
const damaged = scored.filter(({ history }) => history !== undefined);
printTable('what happened', damaged, historyOf);
printTable('language', damaged, ({ language }) => language);
printTable('length', damaged, ({ length }) => length);
printTable(
  'sound text left alone',
  scored.filter(({ history }) => history === undefined),
  ({ length }) => length,
);

/** Some of what did not come back, spread over all of it. */
const fails = scored.filter(({ ours, text, length }) => ours !== text && length !== 'page');
const step = Math.max(1, Math.floor(fails.length / Math.max(1, Number(values.fails))));
for (const one of fails.filter((_, i) => i % step === 0).slice(0, Number(values.fails))) {
  const { text, damaged, ours, history, theirs } = one;
  console.log(`${history ? historyOf(one) : 'sound'}\n  ${JSON.stringify(damaged)}\n  ${JSON.stringify(ours)}, not ${JSON.stringify(text)}${theirs === text ? ' as ftfy has it' : ''}`); // prettier-ignore
}
if (scored.some(({ history, text, ours }) => history === undefined && ours !== text)) process.exitCode = 1;
