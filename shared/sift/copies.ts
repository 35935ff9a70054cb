import type { Block } from '../source/block';
import type { Features } from './features';

/** Letters by which two printings of one entry are told to be the same: numbers and link labels differ. */
const KEY_LETTERS = 40;

/**
 * Blocks that repeat an entry of the bibliography: pop-ups of citations that a scraper left in the middle of the text.
 * `inBibliography` says which blocks are the entries themselves.
 */
export function copiesOfReferences(
  blocks: readonly Block[],
  features: readonly Features[],
  inBibliography: readonly boolean[],
): boolean[] {
  const entries = new Set(blocks.filter((_, i) => inBibliography[i]).map(({ text }) => keyOf(text)));
  entries.delete('');
  return blocks.map((block, i) => !inBibliography[i] && features[i]!.referenceLike && entries.has(keyOf(block.text)));
}

/** Empty for what is too short to be told. */
function keyOf(text: string): string {
  const letters = text.toLowerCase().replace(/[^\p{L}]+/gu, '');
  return letters.length < KEY_LETTERS ? '' : letters.slice(0, KEY_LETTERS);
}
