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

/** A region, and the word that it goes by. */
interface Told {
  readonly region: Region;
  readonly word?: string;
}
const NOTHING: Told = { region: UNKNOWN };
const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * The region that a block's names (`Hints.names`: its own element's first, then those around it) put it in.
 *
 * Goes outwards. A sure word of the site ends the search, for what stands in a list of related articles is not of this
 * one, be it called an abstract; so does the root of the article, for what is around that does not matter. Of the words
 * met on the way the nearest counts, save that in a bibliography a hint means nothing: its entries are `citations` too.
 */
export function regionOf(names: readonly string[]): Region {
  return tell(names, NO_WORDS).region;
}

function tell(names: readonly string[], ignored: ReadonlySet<string>): Told {
  let nearest: [string, RegionWords] | undefined;
  for (const [word, entry] of entriesOf(names)) {
    if (ignored.has(word)) continue;
    if (entry.side === 'site' && entry.strength === 'sure') return { region: REGIONS.get(entry)!, word };
    if (entry.strength === 'root') return { region: REGIONS.get(nearest?.[1] ?? entry)! };
    if (nearest === undefined || (nearest[1].strength === 'hint' && entry.region === 'references'))
      nearest = [word, entry];
  }
  if (nearest === undefined) return NOTHING;
  const region = REGIONS.get(nearest[1])!;
  const isOutside = region.side === 'site' && OUTSIDE.has(region.name);
  return { region: region.side === 'site' ? { ...region, isSure: isOutside } : region, word: nearest[0] };
}

/** The entries of the table that the names of a block hit, and by which word. Two neighbours that are a word of the table together are not two. */
function* entriesOf(names: readonly string[]): Generator<[string, RegionWords]> {
  const plain = names.filter((_, i) => !STATE_WORDS.has(names[i - 1] ?? ''));
  for (let i = 0; i < plain.length; i++) {
    const pair = plain[i]! + (plain[i + 1] ?? ' ');
    const isPair = ENTRIES.has(pair);
    const word = isPair ? pair : plain[i]!;
    const entry = ENTRIES.get(word);
    if (entry !== undefined) yield [word, entry];
    if (isPair) i++;
  }
}

/** A block as far as it matters for the regions of a page. */
export interface Located {
  readonly names: readonly string[] | undefined;
  /** Words of running text in it. */
  readonly proseWords: number;
  /** It is the heading of a main part (methods, results …). */
  readonly isMainHeading: boolean;
}

/** A word of the site that holds this share of a page's running text, and headings of its main parts, is none. */
const ARTICLE_SHARE = 0.3;
const ARTICLE_WORDS = 300;
const MAIN_HEADINGS = 2;

/**
 * The regions of all blocks of a page; undefined where they have no names. A class name may deceive: one platform calls
 * its sections `toc-section`, another its text `download-content`. But no menu holds most of a page's text.
 */
export function regionsOf(blocks: readonly Located[]): (Region | undefined)[] {
  const ignored = new Set<string>();
  for (;;) {
    const told = tellAll(blocks, ignored);
    const deceiver = deceiverOf(blocks, told);
    if (deceiver === undefined) return told.map(one => one?.region);
    ignored.add(deceiver);
  }
}

/** Blocks of one place share their list of names. */
function tellAll(blocks: readonly Located[], ignored: ReadonlySet<string>): (Told | undefined)[] {
  const known = new Map<readonly string[], Told>();
  return blocks.map(({ names }) => {
    if (names === undefined) return undefined;
    const told = known.get(names) ?? tell(names, ignored);
    known.set(names, told);
    return told;
  });
}

/** The word of the site that most of the page's text would go by. */
function deceiverOf(blocks: readonly Located[], told: readonly (Told | undefined)[]): string | undefined {
  const total = blocks.reduce((sum, { proseWords }) => sum + proseWords, 0);
  if (total < ARTICLE_WORDS) return undefined;
  const tally = new Map<string, { words: number; headings: number }>();
  blocks.forEach(({ proseWords, isMainHeading }, i) => {
    const { region, word } = told[i] ?? NOTHING;
    if (word === undefined || region.side !== 'site' || !region.isSure) return;
    const { words, headings } = tally.get(word) ?? { words: 0, headings: 0 };
    tally.set(word, { words: words + proseWords, headings: headings + Number(isMainHeading) });
  });
  return [...tally].find(([, { words, headings }]) => words >= total * ARTICLE_SHARE && headings >= MAIN_HEADINGS)?.[0];
}
