import type { CslItem } from '../document';
import type { Removal } from '../read/reading';
import type { Block, Link } from '../source/block';
import { SPACING } from '../repair/spacing';
import type { SourceText } from '../source/source-text';
import { declaredEntries } from './declared';
import { entriesOf, type RawEntry } from './entries';
import { type Identifiers, identifiersOfHref } from './identifiers';
import { linesOf } from './lines';
import { parseReference } from './parse';
import { largestOf } from '../source/lists';

/** An entry of the bibliography: its text without marker and link labels, and what it says. */
export interface Entry {
  /** The printed number, where the bibliography is numbered. */
  readonly number?: number;
  readonly source: SourceText;
  readonly csl: CslItem;
  /** Names by which links lead to it, where the source declares them. */
  readonly ids?: readonly string[];
}

/**
 * The entries of a bibliography, from its repaired blocks. All text of the blocks is in the source of an entry or in a
 * removal (see `CITE_RULES`). Identifiers that only a link's address carries are in the entry's `csl`; `links` are those
 * of the page, as the labels beside an entry may be gone with the site.
 */
export function cite(
  blocks: readonly Block[],
  links: readonly Link[] = blocks.flatMap(block => block.hints.links ?? []),
): { entries: Entry[]; removed: Removal[] } {
  if (blocks.some(({ hints }) => hints.declared !== undefined))
    return { entries: declaredEntries(blocks), removed: [] };
  const { lines, removed } = linesOf(blocks);
  const split = entriesOf(lines);
  const linked = identifiersByEntry(split.entries, links);
  const cleaned = split.entries.map(withoutRepeatedLink);
  const entries = cleaned.map(({ entry }, i) => ({
    ...entry,
    source: withTightStops(entry.source),
    csl: withLinked(parseReference(entry.lines), linked[i]!),
  }));
  return { entries, removed: [...removed, ...split.removed, ...cleaned.flatMap(({ cut }) => cut)] };
}

/**
 * A link belongs to the entry that starts last before it; of two links with a DOI the first counts. The last entry
 * reaches as far as the longest of the others: what comes then is the page's footer.
 */
function identifiersByEntry(entries: readonly RawEntry[], links: readonly Link[]): Identifiers[] {
  const starts = entries.map(({ source }) => source.hullOf(0, source.length)[0]);
  const reach = Math.max(500, largestOf(starts.slice(1).map((start, i) => start - starts[i]!)));
  const ahead = smallestFromHere(starts);
  const found: Identifiers[] = entries.map(() => ({}));
  for (const { at, href } of links) {
    const entry = lastBefore(ahead, at[0]);
    if (entry >= 0 && at[0] < starts[entry]! + reach) found[entry] = { ...identifiersOfHref(href), ...found[entry] };
  }
  return found;
}

/** For each number the smallest of it and all behind it: these ascend, and so can be searched, whatever the numbers do. */
function smallestFromHere(numbers: readonly number[]): number[] {
  const smallest = [...numbers];
  for (let i = smallest.length - 2; i >= 0; i--) smallest[i] = Math.min(smallest[i]!, smallest[i + 1]!);
  return smallest;
}

/** Index of the last start that is not behind `at`, from what `smallestFromHere` made of the starts; -1 where there is none. */
function lastBefore(ahead: readonly number[], at: number): number {
  let low = 0;
  let high = ahead.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (ahead[mid]! <= at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** An address at the end that the entry has already: "… https://doi.org/10.1000/182 » https://doi.org/10.1000/182". */
function withoutRepeatedLink(entry: RawEntry): { entry: RawEntry; cut: Removal[] } {
  const { source } = entry;
  const tail = /(?<![\s»])[\s»]+(https?:\/\/\S+?)(?:\.{3}|…)?\s*$/.exec(source.text);
  if (tail === null || !source.text.slice(0, tail.index).includes(tail[1]!)) return { entry, cut: [] };
  const at = source.spans(tail.index, source.length);
  return { entry: { ...entry, source: source.slice(0, tail.index) }, cut: [{ rule: 'reference.repeated-link', at }] };
}

/** Bold and links end before the comma, and a converter puts a space where they end: "Tidal Stud. 38 , 201–209". */
function withTightStops(source: SourceText): SourceText {
  const loose = source.text.matchAll(/(?<=[\p{L}\p{N})\]”’]) +(?=[,.](?: |$))/gu);
  return source.apply(
    Array.from(loose, ({ 0: { length }, index }) => ({
      span: [index, index + length] as const,
      replacement: '',
      rule: SPACING,
    })),
  );
}

/** What is printed counts before what a link says; the keys keep their order. */
const withLinked = (csl: CslItem, linked: Identifiers): CslItem => ({ ...csl, ...linked, ...csl });
