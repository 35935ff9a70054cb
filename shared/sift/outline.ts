import type { Block } from '../source/block';
import type { Features } from './features';

/** So many headings in a row, without a word of text between, are a list of contents. */
const FEWEST = 4;
/** Fewer are when every one is a heading of the lexicon that stands on the page behind: "Abstract · Keywords · References". */
const SHORTEST = 3;
const ENTRY_WORDS = 14;
/** Share of the entries that must stand on the page again, or be headings of the lexicon. */
const KNOWN = 0.6;

/**
 * The blocks of the page's own outline, as sites put beside an article or under "Jump to section": a run of short lines
 * of which most are headings that stand on the page again. The line over the text that follows is kept when it stands
 * nowhere behind: it is the section's heading.
 */
export function outlines(blocks: readonly Block[], features: readonly Features[]): boolean[] {
  const inside = new Array<boolean>(blocks.length).fill(false);
  for (let start = 0; start < blocks.length; start++) {
    let end = start;
    while (end < blocks.length && isEntry(blocks[end]!, features[end]!)) end++;
    const list = listUnderHeading(blocks, features, start, end);
    for (let i = list ?? end; i < end; i++) inside[i] = true;
    const before = list === undefined ? end : list - 1;
    if (before - start >= SHORTEST) mark(inside, blocks, features, start, before);
    start = Math.max(start, end - 1);
  }
  return inside;
}

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What a list of contents begins with that a site repeats under each heading. */
const TOP: ReadonlySet<string> = new Set(['top', 'backtotop', 'gototop', 'goto', 'jumpto', 'nachoben', 'hautdepage']);

/**
 * Where the list starts that a site repeats between each heading and its text; the heading before it is the section's.
 *
 *     METHODS                                      ← the section's heading
 *     TOP · ABSTRACT · METHODS · REFERENCES        ← the list
 *     The gauge was read at seven.
 */
function listUnderHeading(
  blocks: readonly Block[],
  features: readonly Features[],
  start: number,
  end: number,
): number | undefined {
  const top = range(start + 1, end).findLast(i => TOP.has(keyOf(blocks[i]!.text)));
  if (top === undefined || features[top - 1]!.heading === undefined) return undefined;
  const known = range(top + 1, end).filter(i => features[i]!.heading !== undefined && features[i]!.repeats > 1);
  return known.length >= 2 ? top : undefined;
}

/**
 * Marked headings that are no links stand over text, entries of an outline lead to it; and the button "Jump to section"
 * parts the section's heading from the list.
 */
const isEntry = (block: Block, f: Features): boolean =>
  f.words <= ENTRY_WORDS &&
  !f.terminal &&
  block.text.length < 150 &&
  !f.fact &&
  f.phrase?.id !== 'nav.skip-link' &&
  (block.hints.shape !== 'heading' || block.hints.linkShare > 0.5);

function mark(
  inside: boolean[],
  blocks: readonly Block[],
  features: readonly Features[],
  start: number,
  end: number,
): void {
  const isKnown = (i: number) => features[i]!.heading !== undefined || features[i]!.repeats > 1;
  const first = range(start, end).find(isKnown);
  const last = range(start, end).findLast(isKnown);
  if (first === undefined || last === undefined) return;
  const run = range(first, last + 1);
  const headings = run.filter(i => features[i]!.heading !== undefined);
  const isShort =
    run.length >= SHORTEST && run.every(i => features[i]!.sureHeading && standsBehind(blocks, end, blocks[i]!));
  if (run.length < FEWEST && !isShort) return;
  if (headings.length < 2 || run.filter(isKnown).length < run.length * KNOWN) return;
  const copied = headings.filter(i => features[i]!.repeats > 1);
  if (copied.length < 2 && headings.length < FEWEST_ALONE) return;
  const followed = last + 1 === end;
  const own = followed ? ownHeadings(features, first, last) : last + 1;
  for (const i of run) inside[i] = i < own && (i !== last || !followed || standsBehind(blocks, end, blocks[i]!));
}

/** So many headings that stand nowhere else are the contents of a text that the page does not show. */
const FEWEST_ALONE = 5;

/**
 * Where the headings of the text below begin: an entry of the outline stands on the page again, the heading of the text
 * that starts here does not.
 *
 *     Sharing · Metrics · Methods · Results · Discussion      ← the outline
 *     Abstract                                                ← once on the page: heads what follows
 *     Background                                              ← so this does, too
 *     Earlier work has shown …
 */
function ownHeadings(features: readonly Features[], first: number, last: number): number {
  let own = last + 1;
  for (let i = last; i >= first && isOwnName(features[i]!); i--) if (features[i]!.repeats === 1) own = i;
  return own;
}

/** "Cite this" may be a button. */
const isOwnName = (f: Features): boolean => f.sureHeading && f.phrase === undefined;

const standsBehind = (blocks: readonly Block[], from: number, { text }: Block): boolean =>
  blocks.slice(from).some(block => keyOf(block.text) === keyOf(text));

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i);
