/**
 * `npm run ablate`: what left-out sites lose without each family of features. The folds are learned anew for each family
 * with its columns at 0, and the whole pipeline runs over the pages that each fold left out: hours, so nothing else calls
 * it. `npm run ablate -- words,near --folds 0` is two families on one fold. Wants the features of `tsx train/dataset.ts`
 * (`npm run folds` makes them); weights stay in .cache/ablate and are not learned twice, unless with `--anew`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Family, FEATURE_FAMILIES } from './families';
import { SHARED } from './gold';

const ROOT = join(__dirname, '..');
const CACHE = join(ROOT, '.cache', 'ablate');
const FIGURES = ['score', 'f1', 'leak', 'items'] as const;
/** All features, to compare with. */
const NOTHING: Family = { name: 'nothing', what: 'all features', columns: [] };

type Figures = Readonly<Record<(typeof FIGURES)[number], number | undefined>>;

/** Learns the folds without a family, and gives where their weights are. */
function learn({ name, columns }: Family, folds: readonly string[]): string {
  const folder = join(CACHE, name);
  mkdirSync(folder, { recursive: true });
  const missing = folds.filter(fold => !existsSync(join(folder, `fold-${fold}.json`)));
  const env = { ...process.env, WITHOUT: columns.join(','), OUT: folder };
  const args = [join(__dirname, 'learn.py'), 'folds', ...missing];
  if (missing.length > 0) execFileSync('python3', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

/** The mean figures of the pages that the folds left out, in hundredths. */
function measure(weights: string, folds: readonly string[]): Figures {
  const [out, file] = [join(weights, 'documents'), join(weights, 'scores.json')];
  rmSync(out, { recursive: true, force: true });
  const env = { ...process.env, OFFPRINT_FOLDS: weights };
  const args = ['tsx', join(__dirname, 'sites.ts'), '--folds', folds.join(''), '--out', out];
  execFileSync('npx', args, { env, cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const score = [
    join(SHARED, 'eval', 'score.mjs'),
    '--gold',
    join(SHARED, 'corpus', 'gold'),
    '--out',
    out,
    '--json',
    file,
  ];
  execFileSync('node', score, { maxBuffer: 1 << 26 });
  const { pages } = JSON.parse(readFileSync(file, 'utf8')) as { pages: (Figures & { readonly error?: string })[] };
  const done = pages.filter(({ error }) => error === undefined);
  return Object.fromEntries(FIGURES.map(figure => [figure, mean(done.map(page => page[figure]))])) as Figures;
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const told = values.filter(value => value !== undefined);
  return told.length === 0 ? undefined : (100 * told.reduce((sum, value) => sum + value, 0)) / told.length;
}

const cell = (value: number | undefined, sign = ''): string =>
  (value === undefined ? '–' : `${value > 0 ? sign : ''}${value.toFixed(1)}`).padStart(8);

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folds: { type: 'string', default: '01234' }, anew: { type: 'boolean', default: false } },
  });
  const wanted = positionals.flatMap(list => list.split(','));
  const families = FEATURE_FAMILIES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const folds = [...values.folds];
  if (values.anew) rmSync(CACHE, { recursive: true, force: true });
  const base = measure(learn(NOTHING, folds), folds);
  console.log(`${'without'.padEnd(15)}${FIGURES.map(figure => figure.padStart(8)).join('')}`);
  console.log(`${NOTHING.name.padEnd(15)}${FIGURES.map(figure => cell(base[figure])).join('')}`);
  for (const family of families) {
    const found = measure(learn(family, folds), folds);
    const cells = FIGURES.map(figure => {
      const [with_, without] = [base[figure], found[figure]];
      return cell(with_ === undefined || without === undefined ? undefined : without - with_, '+');
    });
    console.log(`${family.name.padEnd(15)}${cells.join('')}  ${family.what}`);
  }
}

main();
