import { isSite, type Labelled } from '../label';

/**
 * The F1 by characters that the labels themselves expect of what is kept, 0–1: a leaf that is content by 0.8 counts as
 * four fifths of its characters right and, where it goes, as four fifths lost. 0 where nothing is kept.
 */
export function expectedF1(leaves: readonly Labelled[]): number {
  let [kept, right, all] = [0, 0, 0];
  for (const { block, role, content } of leaves) {
    const { length } = block.text;
    all += content * length;
    if (isSite(role)) continue;
    kept += length;
    right += content * length;
  }
  return right === 0 ? 0 : (2 * right) / (kept + all);
}
