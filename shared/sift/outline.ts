import type { Block } from '../source/block';
import type { Features } from './features';

/** So many headings in a row, without a word of text between, are a list of contents. */
const FEWEST = 4;
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
    if (end - start >= FEWEST) mark(inside, blocks, features, start, end);
    start = Math.max(start, end - 1);
  }
  return inside;
}

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

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
  const headings = run.filter(i => features[i]!.heading !== undefined).length;
  if (run.length < FEWEST || headings < 2 || run.filter(isKnown).length < run.length * KNOWN) return;
  const followed = last + 1 === end;
  for (const i of run) inside[i] = i !== last || !followed || standsBehind(blocks, end, blocks[i]!);
}

const standsBehind = (blocks: readonly Block[], from: number, { text }: Block): boolean =>
  blocks.slice(from).some(block => keyOf(block.text) === keyOf(text));

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i);
