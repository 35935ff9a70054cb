import type { Block } from '../../source/block';
import type { Place } from '../claim';
import type { FrontLabel } from './labels';
import type { Line } from './observe';
import type { Tag } from './tagger';

/** A leaf with what the tagger says of its tokens. */
export interface TaggedLine {
  readonly block: Block;
  readonly line: Line;
  readonly tags: readonly Tag[];
}

/** Tokens in a row with one label, `[first, last]`. */
export interface Stretch {
  readonly of: TaggedLine;
  readonly label: FrontLabel;
  readonly first: number;
  readonly last: number;
}

/** The runs of one label in a line; a `+` begins a new one, which has the label without it. */
export function stretchesOf(of: TaggedLine): Stretch[] {
  const found: Stretch[] = [];
  of.tags.forEach(({ label }, i) => {
    const before = found.at(-1);
    const bare = label.replace('+', '') as FrontLabel;
    if (before?.label === bare && label === bare) found[found.length - 1] = { ...before, last: i };
    else found.push({ of, label: bare, first: i, last: i });
  });
  return found;
}

const OUTER = /^[\s.,;:|/·•‧∙–—\-([{"“”«»]+|[\s,;:|/·•‧∙–—\-([{“«]+$/gu;

/** The text of a stretch without the marks around it. */
export function textOf({ of, first, last }: Stretch): string {
  const { tokens, text } = of.line;
  return text.slice(tokens[first]!.start, tokens[last]!.end).replace(OUTER, '');
}

export function placeOf({ of, first, last }: Stretch): Place {
  const { tokens } = of.line;
  return { block: of.block, start: tokens[first]!.start, end: tokens[last]!.end };
}

/** How sure the tagger is of a stretch: the mean over its words and numbers. */
export function sureOf({ of, first, last }: Stretch): number {
  let sum = 0;
  let count = 0;
  for (let i = first; i <= last; i++) {
    if (of.line.tokens[i]!.kind === 'mark') continue;
    sum += of.tags[i]!.sure;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
