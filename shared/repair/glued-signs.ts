import { hashWord, mix } from '../text/hash';
import { isCommonWord, isWord } from './words';
import { type PageWords, plain } from './words-page';

/** Buckets that the signs of a glued compound are hashed into. */
export const BUCKETS = 1 << 13;

/** Shortest part of a word that is looked at, in letters. */
export const SHORTEST = 6;
/** Shortest halves: a capital may stand alone (`Xray`). */
const LEFT = 2;
const RIGHT = 3;

/** Name spaces of the signs. */
const SPACE = { left: 1, right: 2, kinds: 3, lengths: 4, compounds: 5, form: 6, seam: 7, leftBefore: 8, rightBehind: 9, end: 10, beside: 11 } as const; // prettier-ignore

const bucket = (space: keyof typeof SPACE, ...keys: readonly number[]): number =>
  keys.reduce((hash, key) => mix(hash, 3) ^ key, mix(0x6c75, SPACE[space])) & (BUCKETS - 1);

/** A way to read a glued word as a compound: the hyphen stands before the character `at`. */
export interface Reading {
  readonly at: number;
  readonly signs: readonly number[];
}

/**
 * The ways to read `part`, a word of no list, as a compound that lost its hyphen, with what speaks for and against each: what
 * both halves are and how long, whether the page makes compounds with them, what stands at the seam.
 *
 *     doseresponse   dose|response  both common words          doses|response …
 *     ATPdependent   ATP|dependent  capitals before a word
 *
 * @param part a word, or what stands between hyphens; letters only
 * @param beside hyphens that touch it: 1 before, 2 behind
 */
export function readingsOf(part: string, beside: number, words: PageWords): Reading[] {
  const lower = plain(part);
  if (lower.length !== part.length) return [];
  const again = Math.min(3, words.count(lower));
  const readings: Reading[] = [];
  for (let at = /^\p{Lu}/u.test(part) ? 1 : LEFT; at <= part.length - RIGHT; at++) {
    if (!/^\p{Ll}/u.test(part.slice(at))) continue;
    const [left, right] = [lower.slice(0, at), lower.slice(at)];
    const kinds = [kindOf(part.slice(0, at), words), kindOf(part.slice(at), words)] as const;
    if (kinds[0] === NONE && kinds[1] === NONE) continue;
    const [first, second] = [hashWord(left), hashWord(right)];
    readings.push({
      at,
      signs: [
        bucket('left', first),
        bucket('right', second),
        bucket('kinds', ...kinds, again),
        bucket('lengths', Math.min(9, left.length), Math.min(9, right.length)),
        bucket('compounds', words.compoundsWith(left), words.compoundsBehind(right)),
        bucket('form', Math.min(2, words.count(`${left}-${right}`)), again),
        bucket('seam', hashWord(left.slice(-2)), hashWord(right.slice(0, 1))),
        bucket('leftBefore', first, kinds[1]),
        bucket('rightBehind', second, kinds[0]),
        bucket('end', hashWord(lower.slice(-3))),
        bucket('beside', beside),
      ],
    });
  }
  return readings;
}

const NONE = 0;

/** What a half is: nothing, a word of the page or the list, one that all know, capitals. */
function kindOf(part: string, words: PageWords): number {
  if (/^\p{Lu}+$/u.test(part)) return part.length === 1 ? 4 : 5;
  const word = plain(part);
  if (word.length > 2 && isCommonWord(word)) return 3;
  if (word.length > 2 && isWord(word)) return 2;
  return words.count(word) > 0 ? 1 : NONE;
}
