import type { Block } from '../source/block';
import type { Edit } from '../source/edit';

const RULE = 'divide.mark';

/**
 * `[start, end)` of a block as a block of its own that also answers for the marks round it, from `from` to `to`: they are
 * not part of its text, but nobody else's either.
 *
 *     source   "2.1  Field work"                   "Funding: The work …"
 *               ^^^^^^^^^^^^^^^^ at                 ^^^^^^^^^ at
 *     text     "Field work"                        "Funding"
 */
export function cut(block: Block, [start, end]: readonly [number, number], from = 0, to = block.text.length): Block {
  const edits: Edit[] = [];
  if (start > from) edits.push({ span: [0, start - from], replacement: '', rule: RULE });
  if (to > end) edits.push({ span: [end - from, to - from], replacement: '', rule: RULE });
  return block.with(block.source.slice(from, to).apply(edits));
}
