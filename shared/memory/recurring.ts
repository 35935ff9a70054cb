import { isGuarded, type Looks, titlesOf } from './guard';
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

/**
 * Which blocks of the page recur on its site, without those that are guarded on this page, and without those that the
 * phrase tables know: these say more of the line, and of what stands around it ("You may also like").
 */
export function recurring(look: Omit<Looks, 'known' | 'titles'>, { knows, titles }: PageMemory): boolean[] {
  const known = lineKeys(look.blocks.map(({ text }) => text)).map(keys => keys.some(knows));
  const looks = { ...look, titles, known };
  return known.map((is, i) => is && look.features[i]!.phrase === undefined && !isGuarded(looks, i));
}
