/**
 * `npm run exam`: runs ../shared/exam over the built command, prints its means, and fails where one is below its floor in
 * bench/exam.json or a page has no document. `--raise` raises the floors to what is reached now; nothing lowers them. Means are all that is seen.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const EXAM = join(ROOT, '..', 'shared', 'exam', 'exam.mjs');
const FLOORS_FILE = join(ROOT, 'bench', 'exam.json');
/** Of all pages together; of `leak` and `wrong` less is better. */
const FIGURES = ['score', 'f1', 'leak', 'must', 'heading', 'typed', 'placed', 'metadata', 'wrong', 'refCount', 'refFields', 'items', 'pageType'] as const; // prettier-ignore
type Figure = (typeof FIGURES)[number];
type Means = Partial<Record<Figure, number>>;
interface Result {
  readonly means: Means;
  /** Pages that ended without one. */
  readonly withoutDocument: number;
}
const LESS_IS_BETTER: ReadonlySet<Figure> = new Set<Figure>(['leak', 'wrong']);
/** Per cent by which a re-run may differ in its last digit. */
const ROUNDING = 0.1;

function main(): number {
  if (!existsSync(EXAM)) {
    console.log('exam: ../shared/exam is not here, so there is nothing to measure with. Skipped.');
    return 0;
  }
  const { means: now, withoutDocument } = run();
  const floors = existsSync(FLOORS_FILE) ? (JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Means) : {};
  const fallen = FIGURES.filter(figure => floors[figure] !== undefined && isWorse(figure, now[figure], floors[figure]));
  for (const figure of fallen) console.log(`${figure}: ${now[figure]} (floor ${floors[figure]})`);
  console.log(`${fallen.length} figures below their floor in bench/exam.json`);
  if (process.argv.includes('--raise')) {
    const best = FIGURES.map(figure => [
      figure,
      isWorse(figure, now[figure], floors[figure]) ? floors[figure] : now[figure],
    ]);
    writeFileSync(FLOORS_FILE, `${JSON.stringify(Object.fromEntries(best), null, 2)}\n`);
    console.log('floors raised');
  }
  return fallen.length + withoutDocument > 0 ? 1 : 0;
}

/** The means over all pages, in per cent, rounded to a tenth. */
function run(): Result {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-exam-'));
  try {
    const json = join(folder, 'means.json');
    execFileSync(process.execPath, [EXAM, '--json', json], { cwd: ROOT, stdio: 'inherit' });
    const { all, withoutDocument } = JSON.parse(readFileSync(json, 'utf8')) as { all: Means; withoutDocument: number };
    const means = Object.fromEntries(FIGURES.map(figure => [figure, Math.round(1000 * (all[figure] ?? 0)) / 10]));
    return { means, withoutDocument };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const isWorse = (figure: Figure, now = 0, floor: number | undefined): boolean => {
  if (floor === undefined) return false;
  return LESS_IS_BETTER.has(figure) ? now > floor + ROUNDING : now < floor - ROUNDING;
};

process.exitCode = main();
