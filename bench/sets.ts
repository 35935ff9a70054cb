/** The pages that are measured: the corpus where it is there, our samples, and generated ones of a given size. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { largeHtml, largePdfText, largeText } from './pages';

const ROOT = join(__dirname, '..');
const CORPUS = join(ROOT, '..', 'shared', 'corpus');
export const KINDS = ['text', 'html', 'pdf-text'] as const;
type Kind = (typeof KINDS)[number];
const LARGE = { text: largeText, html: largeHtml, 'pdf-text': largePdfText };
/** Sizes in characters for the growth of time with size, and the largest for that of memory. */
export const SIZES = [10_000, 100_000, 1_000_000, 4_000_000, 5_000_000] as const;

/** Of the corpus every so many pages are enough to see a ratio fall by a quarter, and take two minutes less. */
const EVERY = 4;

export interface PageSet {
  readonly name: string;
  readonly html: boolean;
  /** Its ratios stand in bench/baseline.json. */
  readonly checked: boolean;
  readonly pages: () => readonly Uint8Array[];
}

/** Sets by name: `corpus html`, `every 4th of corpus html`, `samples`, `grown text 10000`. */
export function pageSets(): PageSet[] {
  const there = KINDS.filter(kind => existsSync(join(CORPUS, kind)));
  const samples: PageSet = { name: 'samples', html: false, checked: true, pages: () => filesIn(join(ROOT, 'samples')) };
  return [
    ...there.map(corpus),
    ...there.map(someOf),
    samples,
    ...KINDS.flatMap(kind => SIZES.map(size => grown(kind, size))),
  ];
}

const corpus = (kind: Kind): PageSet => ({
  name: `corpus ${kind}`,
  html: kind === 'html',
  checked: false,
  pages: () => filesIn(join(CORPUS, kind)),
});

const someOf = (kind: Kind): PageSet => ({
  name: `every ${EVERY}th of corpus ${kind}`,
  html: kind === 'html',
  checked: true,
  pages: () => filesIn(join(CORPUS, kind)).filter((_, i) => i % EVERY === 0),
});

/** The set of a kind's generated page of a size. */
export const grownName = (kind: string, size: number): string => `grown ${kind} ${size}`;

export const isGrown = (name: string): boolean => name.startsWith('grown');

const grown = (kind: Kind, size: number): PageSet => ({
  name: grownName(kind, size),
  html: kind === 'html',
  checked: false,
  pages: () => [Buffer.from(LARGE[kind](size))],
});

function filesIn(folder: string): Uint8Array[] {
  return readdirSync(folder)
    .sort()
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
    .map(path => readFileSync(path));
}
