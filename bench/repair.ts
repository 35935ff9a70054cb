import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SENTENCES } from '../test/repair/languages';
import { repair } from '../shared/repair';
import { pythonWith } from './python';

/**
 * Speed of `repair` beside python-ftfy's `fix_encoding`, in one run on the same generated texts: characters a second on
 * sound text and on text damaged throughout. Run with `npx tsx bench/repair.ts`; ftfy is put into `.cache/ftfy` once.
 */
/** A long article with its references. */
const SIZE = 100_000;
const ROUNDS = 30;

const ENGLISH =
  'The samples were kept at room temperature for two hours and then measured again by the same person. ' +
  'Nothing in the second series differs from the first – see the authors’ earlier report for the details.\n';
const SOUND = repeat(ENGLISH);
const MIXED = repeat(Object.values(SENTENCES).flat().join('\n') + '\n');

/** A text, what it is, and by how many times ftfy's speed is to be passed on it. */
const TEXTS = [
  { name: 'sound-english', text: SOUND, atLeast: 5 },
  { name: 'sound-35-languages', text: MIXED, atLeast: 5 },
  { name: 'damaged-english', text: damaged(SOUND), atLeast: 3 },
  { name: 'damaged-35-languages', text: damaged(MIXED), atLeast: 3 },
  { name: 'damaged-every-other', text: everyOther(MIXED), atLeast: 3 },
] as const;

/** Times each file given, best of the rounds; prints one number of seconds a line. */
const FTFY = `
import sys, time, ftfy
for name in sys.argv[2:]:
    text = open(name, encoding='utf-8', newline='').read()
    best = 1e9
    for _ in range(int(sys.argv[1])):
        start = time.perf_counter()
        for line in text.split('\\n'):
            ftfy.fix_encoding(line)
        best = min(best, time.perf_counter() - start)
    print(best)
`;

function repeat(text: string): string {
  return text.repeat(Math.ceil(SIZE / text.length));
}

/** UTF-8 read as Latin-1. */
function damaged(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Damaged lines among sound ones, as on pages put together from several sources. */
function everyOther(text: string): string {
  const lines = text.split('\n');
  return lines.map((line, i) => (i % 2 === 0 ? line : damaged(line))).join('\n');
}

function secondsOfRepair(text: string): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    repair(text);
    best = Math.min(best, performance.now() - start);
  }
  return best / 1000;
}

/** Seconds that ftfy needs for each text, line by line as it is meant to be used; undefined where there is no Python. */
function secondsOfFtfy(texts: readonly string[]): number[] | undefined {
  const python = pythonWith('ftfy', ['ftfy==6.3.1']);
  if ('missing' in python) {
    console.log(`ftfy is left out: ${python.missing}`);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  try {
    const files = texts.map((text, i) => {
      const file = join(folder, `${i}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const out = execFileSync(python.command, ['-c', FTFY, String(ROUNDS), ...files], { encoding: 'utf8' });
    return out.trim().split('\n').map(Number);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const speed = (text: string, seconds: number): string => `${(text.length / seconds / 1e6).toFixed(2)} M chars/s`;

const peer = secondsOfFtfy(TEXTS.map(({ text }) => text));
for (const [i, { name, text, atLeast }] of TEXTS.entries()) {
  const own = secondsOfRepair(text);
  const theirs = peer?.[i];
  const beside =
    theirs === undefined ? '' : `  ftfy ${speed(text, theirs)}  ${(theirs / own).toFixed(1)}x (floor ${atLeast}x)`;
  console.log(`${name.padEnd(22)} offprint ${speed(text, own)}${beside}`);
  if (theirs !== undefined && theirs / own < atLeast) process.exitCode = 1;
}
