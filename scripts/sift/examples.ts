import { decode } from '../../shared/decode';
import { kindOf, read } from '../../shared/read';
import { languageOf } from '../../shared/read/language';
import { repairBlocks } from '../../shared/repair/blocks';
import { observeAll } from '../../shared/sift';
import type { Block } from '../../shared/source/block';
import { labelsOf } from './align';
import type { Page } from './corpus';
import type { Example } from './learn';

/** A page up to sift. */
export interface Read {
  readonly page: Page;
  readonly blocks: readonly Block[];
  /** Absent where there is nothing to learn from the page. */
  readonly example?: Example;
}

/** Their content is no running text: entries of listings are told by their order (divide/listing.ts), not by weights. */
const NOT_LEARNED: ReadonlySet<string> = new Set(['listing', 'landing', 'blocked']);

export function readPage(page: Page): Read {
  const { text } = decode(page.bytes);
  const reading = read(text, kindOf(text));
  const { blocks } = repairBlocks(reading.blocks);
  if (NOT_LEARNED.has(page.gold.type)) return { page, blocks };
  const language = languageOf(blocks, reading.facts);
  const judged = observeAll(blocks, { kind: reading.kind, ...(language && { language }) });
  const labels = labelsOf(
    blocks.map(block => block.text),
    page.gold,
  );
  return { page, blocks, example: { observed: judged.map(({ observations }) => observations), labels } };
}
