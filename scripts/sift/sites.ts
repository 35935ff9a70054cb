import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { clean } from '../../shared';
import { phraseMatcher } from '../../shared/sift/match-phrase';
import { type Model, MODEL } from '../../shared/sift/model';
import { type PageScore, scorePages } from '../scores';
import { type Page, pagesIn } from './corpus';
import { readPage } from './examples';
import { learn } from './learn';
import { phrasesWithout, usesOf } from './left-out';
import { reportOf } from './report';

/**
 * `npm run sites`: writes docs/sites.md, how well each site of ../shared/corpus is cleaned by a cleaner that never saw
 * it, and what weights learned from the corpus would do. Takes a few minutes.
 */
const ROOT = join(__dirname, '..', '..');
const SHARED = join(ROOT, '..', 'shared');
const REPORT = join(ROOT, 'docs', 'sites.md');

function main(): void {
  const pages = pagesIn(SHARED);
  const reads = pages.map(readPage);
  const uses = usesOf(reads);
  const learnedFrom = (isIn: (page: Page) => boolean) =>
    learn(
      reads.flatMap(({ page, example }) => (example !== undefined && isIn(page) ? [example] : [])),
      MODEL,
    );
  const sites = [...new Set(pages.map(({ site }) => site))];
  const learned = learnedFrom(() => true);
  const elsewhere = new Map(
    sites.map(site => {
      const phraseIn = phraseMatcher(phrasesWithout(site, uses));
      return [site, { phraseIn, ...learnedFrom(page => page.site !== site) }] as const;
    }),
  );
  const score = (modelFor: (site: string) => Model) => scoresWith(pages, modelFor);
  const scores = {
    asItIs: score(() => MODEL),
    phrasesFromElsewhere: score(site => ({ ...MODEL, phraseIn: elsewhere.get(site)!.phraseIn })),
    learned: score(() => ({ ...MODEL, ...learned })),
    learnedElsewhere: score(site => elsewhere.get(site)!),
  };
  writeFileSync(REPORT, reportOf({ pages, scores, learned, uses }));
}

/** The scorer's row for each page, by its id, cleaned with the model for its site. */
function scoresWith(pages: readonly Page[], modelFor: (site: string) => Model): Map<string, PageScore> {
  const out = mkdtempSync(join(tmpdir(), 'offprint-sites-'));
  for (const { gold, bytes, site } of pages) {
    const document = clean(bytes, { key: gold.input }, modelFor(site));
    writeFileSync(join(out, `${basename(gold.input)}.json`), JSON.stringify(document));
  }
  const rows = scorePages(SHARED, out);
  rmSync(out, { recursive: true });
  return new Map(rows.map(row => [row.id, row]));
}

main();
