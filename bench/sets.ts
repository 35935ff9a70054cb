/** The pages that are measured: the corpus where it is there, our samples, and generated ones of a given size. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { largeHtml, largePdfText, largeText } from './pages';

const ROOT = join(__dirname, '..');
const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const KINDS = ['text', 'html', 'pdf-text'] as const;
type Kind = (typeof KINDS)[number];
const LARGE = { text: largeText, html: largeHtml, 'pdf-text': largePdfText };
/** Sizes in characters for the growth of time with size. */
export const SIZES = [10_000, 100_000, 1_000_000, 4_000_000] as const;

export interface PageSet {
  readonly name: string;
  readonly html: boolean;
  readonly pages: () => readonly Uint8Array[];
}

/** Sets by name: `corpus html`, `samples`, `grown text 10000`. */
export function pageSets(): PageSet[] {
  const corpus = KINDS.filter(kind => existsSync(join(CORPUS, kind))).map((kind): PageSet => ({
    name: `corpus ${kind}`,
    html: kind === 'html',
    pages: () => filesIn(join(CORPUS, kind)),
  }));
  const samples: PageSet = { name: 'samples', html: false, pages: () => filesIn(join(ROOT, 'samples')) };
  return [...corpus, samples, ...KINDS.flatMap(kind => SIZES.map(size => grown(kind, size)))];
}

const grown = (kind: Kind, size: number): PageSet => ({
  name: `grown ${kind} ${size}`,
  html: kind === 'html',
  pages: () => [Buffer.from(LARGE[kind](size))],
});

function filesIn(folder: string): Uint8Array[] {
  return readdirSync(folder)
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
    .map(path => readFileSync(path));
}
