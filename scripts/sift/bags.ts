/** Texts as bags of words, by which a page and its gold are held together. */

/** Words and numbers, without case. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

export function bag(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export const sizeOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** As long as the scorer's. */
const SHINGLE = 4;

/** All runs of four words; a shorter text is its own. */
export const shinglesOf = (words: readonly string[]): string[] =>
  words.length < SHINGLE
    ? [words.join(' ')]
    : words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' '));

/** Share of `shingles` that are in `known`. */
export const shareOf = (shingles: readonly string[], known: ReadonlySet<string>): number =>
  shingles.filter(shingle => known.has(shingle)).length / shingles.length;
