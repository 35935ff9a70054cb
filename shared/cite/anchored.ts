import type { Block } from '../source/block';
import type { Found } from './citations';
import type { Entry } from './cite';

/** Longest run of entries that a dash stands for. */
const MOST_IN_A_RANGE = 60;
/** What stands between two numbers of which the one between them is cited as well, raised or not. */
const DASH = /^\s?[-‐-―−⁻]\s?$/;

/**
 * The citations that links lead from, where the source says of each entry by which name they lead to it. A dash between two
 * of them cites what stands between.
 */
export function anchoredCitations(paragraphs: readonly Block[], entries: readonly Entry[]): Found[][] {
  const byId = new Map(entries.flatMap(({ ids = [] }, i) => ids.map(id => [id, i] as const)));
  return paragraphs.map(block => (byId.size === 0 ? [] : joined(block.text, citationsIn(block, byId))));
}

function citationsIn({ source, hints }: Block, byId: ReadonlyMap<string, number>): Found[] {
  return (hints.links ?? []).flatMap(({ at, href }) => {
    if (!href.startsWith('#')) return [];
    const entries = href.slice(1).split(/\s+/).flatMap(id => byId.get(id) ?? []); // prettier-ignore
    const [start, end] = [source.indexAt(at[0]), source.indexAt(at[1])];
    return entries.length === 0 || end <= start ? [] : [{ ...withBrackets(source.text, start, end), entries }];
  });
}

/** "[4]" is one mark. */
const withBrackets = (text: string, start: number, end: number) =>
  text[start - 1] === '[' && text[end] === ']' ? { start: start - 1, end: end + 1 } : { start, end };

function joined(text: string, found: readonly Found[]): Found[] {
  const all: Found[] = [];
  for (const next of found) {
    const last = all.at(-1);
    const [from, to] = [last?.entries.at(-1), next.entries[0]!];
    const isRange = last?.entries.length === 1 && DASH.test(text.slice(last.end, next.start)) && to > from! && to - from! <= MOST_IN_A_RANGE; // prettier-ignore
    if (!isRange) {
      all.push(next);
      continue;
    }
    const between = Array.from({ length: to - from! - 1 }, (_, i) => from! + 1 + i);
    all[all.length - 1] = { start: last.start, end: next.end, entries: [...last.entries, ...between, ...next.entries] };
  }
  return all;
}
