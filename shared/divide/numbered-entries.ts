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
  for (let i = from; i <= to; i++) {
    if (isReferenceLike(blocks[i]!.text)) entries++;
    if (numberOf(blocks[i]!) !== expected) continue;
    end = i;
    expected++;
  }
  if (expected <= FEWEST || expected - 1 < entries / 2) return undefined;
  while (end < to && blocks[end + 1]!.hints.gap === 0) end++;
  return end;
}

/** Two numbers may stand in any line. */
const FEWEST = 2;

/** The number that an entry begins with, in its text or as the marker of its list. */
function numberOf({ text, hints }: Block): number | undefined {
  const digits = /^[[(]?(\d{1,3})[.\])]/.exec(hints.marker ?? text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
