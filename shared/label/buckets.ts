import { hashWord, mix } from '../text/hash';
import type { Leaf } from './leaf';

/** Buckets that words are hashed into. Two words in one bucket cost little: few of them ever speak against each other. */
export const BUCKETS = 1 << 15;

/** Name spaces of the hashes: the same word as a word, as the first one, as the whole text, as a class name … */
const SPACE = { word: 0, first: 1, last: 2, pair: 3, whole: 4, name: 5, before: 6, after: 7 } as const;
/** A text of more words says little by being what it is. */
const WHOLE_WORDS = 8;
/** The words of a paragraph behind these say nothing new of it. */
const MOST_WORDS = 60;
/** The leaf's own element and some of those around it. */
const MOST_NAMES = 16;
const NEIGHBOUR_WORDS = 4;

const bucket = (hash: number, space: number): number => mix(hash, space) & (BUCKETS - 1);

/** The buckets of a leaf's words and names, and of its neighbours' first words, each once. */
export function bucketsOf(leaf: Leaf, before: Leaf | undefined, after: Leaf | undefined): Set<number> {
  const found = new Set<number>();
  const { words } = leaf.scan;
  const count = Math.min(words.length, MOST_WORDS);
  for (let i = 0; i < count; i++) {
    found.add(bucket(words[i]!, SPACE.word));
    if (i > 0 && i < WHOLE_WORDS) found.add(bucket(mix(words[i - 1]!, 9) ^ words[i]!, SPACE.pair));
  }
  if (words.length > 0) {
    found.add(bucket(words[0]!, SPACE.first));
    found.add(bucket(words[words.length - 1]!, SPACE.last));
  }
  if (words.length <= WHOLE_WORDS) found.add(bucket(leaf.scan.letterKey, SPACE.whole));
  for (const name of (leaf.block.hints.names ?? []).slice(0, MOST_NAMES)) found.add(bucket(hashWord(name), SPACE.name));
  addFirst(found, before, SPACE.before);
  addFirst(found, after, SPACE.after);
  return found;
}

function addFirst(found: Set<number>, leaf: Leaf | undefined, space: number): void {
  if (leaf === undefined) return;
  for (const word of leaf.scan.words.subarray(0, NEIGHBOUR_WORDS)) found.add(bucket(word, space));
}
