import { namedThings } from '../read/html/names';
import { REGION_WORDS, type RegionName, type RegionWords } from './html-region-words';

/** Where on an HTML page a block stands. */
export interface Region {
  readonly name: RegionName | 'unknown';
  /** Whether that is part of the article or of the site around it. */
  readonly side: 'article' | 'site' | 'unknown';
  /** The names leave no doubt. */
  readonly isSure: boolean;
}

const UNKNOWN: Region = { name: 'unknown', side: 'unknown', isSure: false };
/** Words that turn the next one into a state of something else: `has-sidebar`, `no-js`, `with-menu`. */
const STATE_WORDS: ReadonlySet<string> = new Set([
  'has',
  'with',
  'no',
  'non',
  'not',
  'without',
  'is',
  'js',
  'hide',
  'show',
  'in',
]);

const ENTRIES: ReadonlyMap<string, RegionWords> = new Map(
  REGION_WORDS.flatMap(entry => entry.words.split(' ').map(word => [word, entry] as const)),
);
const REGIONS: ReadonlyMap<RegionWords, Region> = new Map(
  REGION_WORDS.map(entry => [entry, { name: entry.region, side: entry.side, isSure: entry.strength !== 'hint' }]),
);

/** Where no article's root stands around it, these are the site's own. */
const OUTSIDE: ReadonlySet<Region['name']> = new Set(['header', 'footer', 'sidebar']);

const known = new WeakMap<readonly string[], Region>();

/**
 * The region that a block's names (`Hints.names`: its own element's first, then those around it) put it in.
 *
 * Goes outwards. A sure word of the site ends the search, for what stands in a list of related articles is not of this
 * one, be it called an abstract; so does the root of the article, for what is around that does not matter. Of the words
 * met on the way the nearest counts.
 */
export function regionOf(names: readonly string[]): Region {
  let region = known.get(names);
  if (region === undefined) known.set(names, (region = findRegion(names)));
  return region;
}

function findRegion(names: readonly string[]): Region {
  let nearest: RegionWords | undefined;
  for (const entry of entriesOf(names)) {
    if (entry.side === 'site' && entry.strength === 'sure') return REGIONS.get(entry)!;
    if (entry.strength === 'root') return REGIONS.get(nearest ?? entry)!;
    nearest ??= entry;
  }
  if (nearest === undefined) return UNKNOWN;
  const region = REGIONS.get(nearest)!;
  return region.side === 'site' ? { ...region, isSure: OUTSIDE.has(region.name) } : region;
}

function* entriesOf(names: readonly string[]): Generator<RegionWords> {
  const plain = names.filter((_, i) => !STATE_WORDS.has(names[i - 1] ?? ''));
  for (const thing of namedThings(plain)) {
    const entry = ENTRIES.get(thing);
    if (entry !== undefined) yield entry;
  }
}
