/** 32-bit hashes of strings and numbers, for features that are ids and never strings. FNV-1a, finished as MurmurHash3 does. */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a text's UTF-16 units; the same on every machine. */
export function hashOf(text: string, seed: number = OFFSET): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** The hash of two numbers of 32 bits: a template and its value, a word and its neighbour. Order counts. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash + b, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
