/**
 * `npm run memory`: what a site memory adds. Learns from three sets of pages and cleans each page of them without and with
 * what was learnt: the real pages of ../shared/corpus (where it is there; few of a site, so that little can recur), the
 * samples, and an invented site whose menus and notices are in no table of phrases.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type ArticleDocument, clean, memoryText, observe, Refusal, SiteMemory, Tally } from '../shared';
import { FEWEST_PAGES } from '../shared/memory/thresholds';
import { inventedSite } from '../test/memory/invented-site';
import { type PageScore, SCORED_KINDS, scorePages } from './scores';

interface Page {
  readonly key: string;
  readonly bytes: Uint8Array;
}

const ROOT = join(__dirname, '..');
const SHARED = join(ROOT, '..', 'shared');

function main(): void {
  if (existsSync(join(SHARED, 'corpus'))) corpus();
  else console.log('corpus: ../shared/corpus is not here.');
  report('samples', pagesIn(join(ROOT, 'samples'), ''));
  for (const kind of ['text', 'html'] as const) invented(kind);
}

/** The pages below `folder`, keys with `prefix`. */
function pagesIn(folder: string, prefix: string): Page[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter(name => statSync(join(folder, name)).isFile());
  return files.map(name => ({ key: `${prefix}${name}`, bytes: readFileSync(join(folder, name)) }));
}

/** Learns from `pages`, and tells what of each site there was to learn. */
function report(name: string, pages: readonly Page[]): SiteMemory {
  const tally = new Tally();
  for (const page of pages) orRefused(() => tally.add(observe(page.bytes, page)));
  const memory = tally.memory();
  const counts = [...tally.pagesBySite()].filter(([, count]) => count >= FEWEST_PAGES);
  console.log(`\n${name}: ${pages.length} pages; sites and folders with three articles or more: ${counts.length}`);
  for (const [site, count] of counts) {
    const lines = memory.sites.find(remembered => remembered.site === site)?.lines ?? [];
    const examples = lines.slice(0, 3).map(({ line }) => `"${line}"`);
    console.log(`  ${site}: ${count} articles, ${lines.length} lines recur ${examples.join(', ')}`);
  }
  return SiteMemory.read(Buffer.from(memoryText(memory)));
}

function orRefused<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** The scores of the gold pages without and with memory. */
function corpus(): void {
  const pages = SCORED_KINDS.flatMap(kind => pagesIn(join(SHARED, 'corpus', kind), `${kind}/`));
  const memory = report('corpus', pages);
  const [without, with_] = [scoresOf(pages), scoresOf(pages, memory)];
  const changed = with_.filter((page, i) => JSON.stringify(page) !== JSON.stringify(without[i]));
  const mean = (scores: readonly PageScore[], figure: 'f1' | 'leak') =>
    ((100 * scores.reduce((sum, page) => sum + (page[figure] ?? 0), 0)) / scores.length).toFixed(2);
  for (const figure of ['f1', 'leak'] as const)
    console.log(`  ${figure}: ${mean(without, figure)} without memory, ${mean(with_, figure)} with it`);
  console.log(`  pages with another score: ${changed.map(({ id }) => id).join(', ') || 'none'}`);
}

function scoresOf(pages: readonly Page[], memory?: SiteMemory): PageScore[] {
  const out = mkdtempSync(join(tmpdir(), 'offprint-memory-'));
  mkdirSync(out, { recursive: true });
  for (const page of pages)
    writeFileSync(join(out, `${basename(page.key)}.json`), JSON.stringify(cleaned(page, memory)));
  const scores = scorePages(SHARED, out, '0');
  rmSync(out, { recursive: true });
  return scores;
}

const cleaned = ({ key, bytes }: Page, memory?: SiteMemory): ArticleDocument =>
  clean(bytes, { key, ...(memory && { memory }) });

/** Counts of the site's lines that are kept, and of the article's that are not, on pages that were not learnt from. */
function invented(kind: 'text' | 'html'): void {
  const pages = inventedSite(12, kind).map(page => ({ ...page, bytes: Buffer.from(page.source) }));
  const memory = report(`invented site (${kind}), learnt from its first 6 pages`, pages.slice(0, 6));
  const rest = pages.slice(6);
  for (const [name, used] of [
    ['without', undefined],
    ['with', memory],
  ] as const) {
    const missing = (lines: 'article' | 'junk') =>
      rest.map(page => missingIn(page[lines], cleaned(page, used), page.source)).reduce((a, b) => a + b, 0);
    const junk = rest.reduce((sum, page) => sum + page.junk.length, 0);
    console.log(`  ${name} memory, ${rest.length} other pages: ${junk - missing('junk')} of ${junk} lines of the site kept, ${missing('article')} lines of the article removed`); // prettier-ignore
  }
}

/** How many of `lines` the document removed; the heading "References" is no text of its own. */
function missingIn(lines: readonly string[], { ledger }: ArticleDocument, source: string): number {
  const gone = ledger.removed.filter(({ rule }) => rule !== 'reference.heading').flatMap(({ at }) => at);
  const texts = gone.flatMap(([start, end]) => source.slice(start, end).replaceAll('&amp;', '&').split(/<[^>]*>|\n+/)); // prettier-ignore
  return lines.filter(line => texts.includes(line)).length;
}

main();
