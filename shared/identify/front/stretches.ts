import type { Block } from '../../source/block';
import type { Place } from '../claim';
import type { FrontLabel } from './labels';
import type { Line } from './observe';
import type { Tag } from './tagger';
import { withoutEnds } from '../../text/edges';

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

/** Most marks inside of a stretch that have another label. */
const MOST_MARKS = 2;

/** The runs of one label in a line; a `+` begins a new one, which has the label without it. Marks alone part no run. */
export function stretchesOf(of: TaggedLine): Stretch[] {
  const found: Stretch[] = [];
  let marks = 0;
  of.tags.forEach(({ label }, i) => {
    const bare = label.replace('+', '') as FrontLabel;
    const before = found.at(-1);
    if (label === 'other' && of.line.tokens[i]!.kind === 'mark' && before !== undefined && marks < MOST_MARKS) {
      marks++;
      return;
    }
    const goesOn = before?.label === bare && label === bare && (marks === 0 || bare !== 'keyword');
    if (goesOn) found[found.length - 1] = { ...before, last: i };
    else found.push({ of, label: bare, first: i, last: i });
    marks = 0;
  });
  return found;
}

const HEAD = /[\s.,;:|/·•‧∙–—\-([{"“”«»]/;
const TAIL = /[\s,;:|/·•‧∙–—\-([{“«]/;

/** The text of a stretch without the marks around it. */
export function textOf({ of, first, last }: Stretch): string {
  const { tokens, text } = of.line;
  return withoutEnds(text.slice(tokens[first]!.start, tokens[last]!.end), HEAD, TAIL);
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
