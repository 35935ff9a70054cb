import { classOf, lowerOf } from './kinds';

/** Offset basis and prime of the 32-bit FNV-1a hash (Fowler, Noll, Vo), over UTF-16 code units instead of bytes. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** One more code unit into a hash that began as `hashStart()`. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);
export const hashStart = (): number => BASIS;

/** The hash of a word in small letters, a signed 32-bit integer: `hashWord("Search") === hashWord("search")`. */
export function hashWord(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    classOf(code);
    hash = hashStep(hash, lowerOf(code));
  }
  return hash;
}

/** A second hash out of one and a number: another name space (`salt`), or a place. Murmur3's finaliser. */
export function mix(hash: number, salt: number): number {
  let h = hash ^ Math.imul(salt + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
