import type { PageType } from '../document';
import type { MemoryFile, RememberedLine, RememberedSite } from './schema';
import { FEWEST_PAGES, LINE_SHARE, MOST_LINES, MOST_SITES, PARAGRAPH_SHARE } from './thresholds';

/** What one page tells of its site. Plain data: it crosses from a worker thread to the main one. */
export interface PageLines {
  readonly page: PageType;
  /** The names that it is remembered under (`sitesOf`). */
  readonly sites: readonly string[];
  /** What tells the article from others: two copies of one article, or its abstract and its full text, share it. */
  readonly article: string;
  /** Each key once. */
  readonly lines: readonly SeenLine[];
}

export interface SeenLine {
  readonly key: string;
  /** Here it may be the article's own (`isGuarded`). */
  readonly guarded: boolean;
  /** Running text of a paragraph's length. */
  readonly paragraph: boolean;
}

interface Count {
  /** Pages where nothing ties it to the article, and pages where something does. */
  free: number;
  guarded: number;
  paragraph: boolean;
}

interface SiteCount {
  readonly articles: Set<string>;
  counts: Map<string, Count>;
}

/** Above this many candidates of one site, those seen once are let go: what recurs comes again (lossy counting, Manku and Motwani 2002). */
const MOST_CANDIDATES = 50_000;

/** Counts page by page what recurs; no page is held. */
export class Tally {
  private readonly sites = new Map<string, SiteCount>();

  /**
   * Counts a page, in each of its sites unless a copy of its article was counted there. Bot walls and listings count
   * nowhere: the first are no site's, and what recurs on the second are the entries.
   */
  add({ page, sites, article, lines }: PageLines): void {
    if (page === 'blocked' || page === 'listing') return;
    for (const name of sites) {
      const site = this.sites.get(name) ?? { articles: new Set(), counts: new Map<string, Count>() };
      this.sites.set(name, site);
      if (site.articles.has(article)) continue;
      site.articles.add(article);
      for (const line of lines) count(site.counts, line);
      if (site.counts.size > MOST_CANDIDATES) forgetRare(site.counts);
    }
  }

  /**
   * What was seen often enough so far, sites by name, lines by frequency. The same pages in the same order give the same
   * memory. Of a site of which too few pages were counted this time, what an `earlier` memory has of it stays.
   */
  memory(earlier?: MemoryFile): MemoryFile {
    const sites = [...this.sites].flatMap(([name, site]) => remembered(name, site));
    const unseen = earlier?.sites.filter(({ site }) => (this.sites.get(site)?.articles.size ?? 0) < FEWEST_PAGES) ?? [];
    const largest = [...sites, ...unseen].sort((a, b) => b.pages - a.pages || order(a.site, b.site));
    return {
      schema: 'offprint/memory/1',
      sites: largest.slice(0, MOST_SITES).sort((a, b) => order(a.site, b.site)),
    };
  }

  /** Pages counted for each site so far, those without anything to remember too. */
  pagesBySite(): Map<string, number> {
    return new Map([...this.sites].map(([name, { articles }]) => [name, articles.size]));
  }
}

function count(counts: Map<string, Count>, { key, guarded, paragraph }: SeenLine): void {
  const known = counts.get(key) ?? { free: 0, guarded: 0, paragraph: false };
  counts.set(key, known);
  known[guarded ? 'guarded' : 'free']++;
  known.paragraph ||= paragraph;
}

function forgetRare(counts: Map<string, Count>): void {
  for (const [key, { free, guarded }] of counts) if (free + guarded === 1) counts.delete(key);
}

function remembered(site: string, { articles, counts }: SiteCount): RememberedSite[] {
  const pages = articles.size;
  const lines = [...counts]
    .filter(([, seen]) => recurs(seen, pages))
    .map(([line, { free }]): RememberedLine => ({ pages: free, line }))
    .sort((a, b) => b.pages - a.pages || order(a.line, b.line))
    .slice(0, MOST_LINES);
  return lines.length === 0 ? [] : [{ site, pages, lines }];
}

/** Seen on enough pages as the site's, and on more than as the article's. */
function recurs({ free, guarded, paragraph }: Count, pages: number): boolean {
  return free >= FEWEST_PAGES && free >= pages * (paragraph ? PARAGRAPH_SHARE : LINE_SHARE) && free > guarded;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
