import type { Block } from '../source/block';
import { isReferenceLike } from './traits';

/**
 * Where the numbered entries of a bibliography end: the index of the last block of the last one, `from` being the first
 * block behind the heading and `to` the last that may be an entry. `undefined` where the entries are not numbered.
 *
 *     2. Omondi JK. Barometers. Weather Hist Q 2004; 7: 33–41
 *     First published: 20 April 2016                            ← a year, but no number: no entry
 */
export function lastNumbered(blocks: readonly Block[], from: number, to: number): number | undefined {
  let expected = 1;
  let end = from;
  let entries = 0;
  let depth: number | undefined;
  for (let i = from; i <= to; i++) {
    const { text, hints } = blocks[i]!;
    if (isReferenceLike(text)) entries++;
    if (numberOf(blocks[i]!) !== expected || hints.depth !== (depth ?? hints.depth)) continue;
    end = i;
    expected++;
    depth = hints.depth;
  }
  if (expected <= FEWEST || expected - 1 < entries / 2) return undefined;
  while (end < to && isOfSameEntry(blocks[end + 1]!)) end++;
  return end;
}

/** Goes on without a blank line, or within the last item of the list: an entry's authors may be a list in it. */
const isOfSameEntry = ({ hints }: Block): boolean =>
  hints.gap === 0 || (hints.shape === 'list-item' && (hints.marker === undefined || hints.depth > 1));

/** Two numbers may stand in any line. */
const FEWEST = 2;

/** The number that an entry begins with, in its text or as the marker of its list. */
function numberOf({ text, hints }: Block): number | undefined {
  const match =
    hints.marker === undefined ? /^[[(]?(\d{1,3})[.\])]/.exec(text) : /^[[(]?(\d{1,3})[.\])]?$/.exec(hints.marker);
  return match === null ? undefined : Number(match[1]);
}
