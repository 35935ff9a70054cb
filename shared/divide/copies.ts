import type { Block } from '../source/block';
import { fold } from './fold';
import { headingKey } from './headings';
import type { CopyRule } from './rules';
import { hasHeadingShape, isProse } from './traits';

/** Fewer lines in a row that stand again further down may be chance: "Methods", "Results" in a structured abstract. */
const MIN_CONTENTS = 3;

/** The blocks that say again what another block says, by index, each with the rule that takes it out. */
export function findCopies(blocks: readonly Block[]): ReadonlyMap<number, CopyRule> {
  const copies = new Map<number, CopyRule>();
  const last = lastHeadings(blocks);
  for (let i = 0; i < blocks.length;) {
    const end = contentsEnd(blocks, i, last);
    for (let k = i; k < end; k++) copies.set(k, 'copy.contents');
    i = Math.max(end, i + 1);
  }
  blocks.forEach((block, i) => {
    const previous = blocks[i - 1];
    if (previous === undefined || copies.has(i) || copies.has(i - 1) || !isShort(block)) return;
    if (previous.text === block.text && previous.hints.level === block.hints.level && block.text.length > 3)
      copies.set(i, 'copy.heading');
  });
  for (const [i, rule] of frontCopies(blocks, copies)) copies.set(i, rule);
  return copies;
}

const isShort = (block: Block): boolean =>
  block.hints.shape === 'heading' || (block.hints.shape !== 'table' && hasHeadingShape(block.text));

/** Where each short line stands last as a heading of text: marked as one, or with running text behind it. */
function lastHeadings(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    if (isShort(block) && (block.hints.shape === 'heading' || (next !== undefined && isProse(next))))
      last.set(headingKey(block), i);
  });
  return last;
}

function contentsEnd(blocks: readonly Block[], start: number, last: ReadonlyMap<string, number>): number {
  let end = start;
  while (end < blocks.length && isShort(blocks[end]!) && (last.get(headingKey(blocks[end]!)) ?? -1) > end) end++;
  const farEnough =
    end - start >= MIN_CONTENTS && blocks.slice(start, end).every(block => last.get(headingKey(block))! >= end);
  return farEnough ? end : start;
}

/** Lines of four words or more that stand twice before the text starts: title and byline of a running header. */
function frontCopies(blocks: readonly Block[], copies: ReadonlyMap<number, CopyRule>): Map<number, CopyRule> {
  const found = new Map<number, CopyRule>();
  const seen = new Set<string>();
  for (let i = 0; i < blocks.length && !isProse(blocks[i]!); i++) {
    const key = fold(blocks[i]!.text);
    if (copies.has(i) || key.split(' ').length < 4) continue;
    if (seen.has(key)) found.set(i, 'copy.title');
    seen.add(key);
  }
  return found;
}
