import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import { repairPage } from './index';
import { findMojibake } from './mojibake';
import { type Doubt, NOTHING, type RepairStep } from './step';

const SOUND = /^[\t\n\r -%'-~–—‘’“”…•−×±°≤≥]*$/;

/** Mojibake, entities and control characters: all blocks are one document, whose damage has one history. */
export const mendEncoding: RepairStep = blocks => {
  if (blocks.every(({ text }) => SOUND.test(text))) return NOTHING;
  const { edits } = repairPage(joined(blocks));
  return { edits: perBlock(blocks, edits), doubts: [] };
};

/** After `mendEncoding`: the places that look damaged, but that the page does not decide. */
export const doubtEncoding: RepairStep = blocks => {
  if (blocks.every(({ text }) => SOUND.test(text))) return NOTHING;
  const starts = startsOf(blocks);
  const doubts = findMojibake(joined(blocks)).doubts.map(({ start, end, repaired }): Doubt => {
    const i = lastAtOrBefore(starts, start);
    const { text, source } = blocks[i]!;
    const [from, to] = [start - starts[i]!, end - starts[i]!];
    return {
      kind: 'mojibake',
      at: source.spans(from, to).map(([a, b]) => [a, b]),
      choices: [text.slice(from, to), repaired],
    };
  });
  return { edits: [], doubts };
};

const joined = (blocks: readonly Block[]): string => blocks.map(block => block.text).join('\n');

function startsOf(blocks: readonly Block[]): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

/** Edits of the joined text, each to its block. No damage goes over a line feed, so that none lies over two. */
function perBlock(blocks: readonly Block[], edits: readonly Edit[]): Edit[][] {
  const starts = startsOf(blocks);
  const out: Edit[][] = blocks.map(() => []);
  for (const { span, ...edit } of edits) {
    const i = lastAtOrBefore(starts, span[0]);
    out[i]!.push({ ...edit, span: [span[0] - starts[i]!, span[1] - starts[i]!] });
  }
  return out;
}

/** Index of the last of the ascending `starts` that is not behind `at`. */
function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (starts[mid]! <= at) low = mid;
    else high = mid - 1;
  }
  return low;
}
