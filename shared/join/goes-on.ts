import { HashedWords } from '../model/hashed-words';
import { once } from '../model/once';
import { breakSigns, BUCKETS, type Head, type Neighbours, type Tail } from './break-signs';
import weights from './breaks.json';

/** `breaks.json` is written by `npm run train:breaks`; its card stands in breaks.md. */
const model = once(() => new HashedWords(weights, BUCKETS));

/**
 * Log-odds that `head` goes on with the sentence that stops at `tail`, by the words on both sides alone, where one of five
 * pieces does; ±8 at most. Learned from lines of GROBID's texts and those that follow them.
 */
export function goesOn(tail: Tail, head: Head, page: Neighbours): number {
  return model().logOdds(breakSigns(tail, head, page));
}
