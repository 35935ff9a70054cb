import type { Labelled } from '../label';
import { isGuarded, titlesOf } from './guard';
import { lineKeys } from './line';
import { type Page, sitesOf } from './site';
import type { SiteMemory } from './site-memory';

/** A memory as it concerns one page. */
export interface PageMemory {
  /** Tells whether a key (see `lineKeys`) recurs on the page's site. */
  readonly knows: (key: string) => boolean;
  /** Shapes of the titles that the page gives itself. */
  readonly titles: ReadonlySet<string>;
}

export function pageMemory(memory: SiteMemory, page: Page): PageMemory {
  return { knows: memory.knownOn(sitesOf(page)), titles: titlesOf(page.facts) };
}

/** Which leaves of the page recur on its site, without those that are guarded on this page. */
export function recurring(leaves: readonly Labelled[], { knows, titles }: PageMemory): boolean[] {
  const known = lineKeys(leaves.map(({ block }) => block.text)).map(keys => keys.some(knows));
  return known.map((is, i) => is && !isGuarded({ leaves, titles }, i));
}
