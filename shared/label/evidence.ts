import { bitOf, bitsOfHash, type WordKind } from '../text/word-kinds';
import type { Leaf } from './leaf';
import type { Look } from './look';
import { PLACES } from './leaf';
import type { SiteRole } from './roles';

/** Words of the lexicon that speak for each family of the site's text. */
const WORDS: Readonly<Record<SiteRole, WordKind>> = {
  nav: 'menu',
  tool: 'tool',
  promo: 'promo',
  related: 'related',
  notice: 'notice',
  artifact: 'tool',
};

/** Elements that say themselves that they are the site's. */
const SITE_PLACES = ['nav', 'footer', 'aside', 'form', 'button', 'option', 'header'] as const;
const FEW_WORDS = 6;

/**
 * One line for the ledger: what of the leaf a reader can check that speaks for its going, plainest first. The decision is
 * the models'; this is what they were told that weighs most on left-out sites.
 */
export function evidenceOf({ leaves, matrix }: Look, i: number, role: SiteRole): string {
  const leaf = leaves[i]!;
  const said = [
    ...hiddenIn(leaf),
    ...placeOf(leaf),
    ...linksOf(leaf),
    ...wordsIn(leaf, role),
    ...neighboursOf(leaves, i),
  ];
  if (said.length === 0) said.push(matrix.rows - i < matrix.rows * 0.1 ? 'end of the page' : 'look and neighbours');
  return said.slice(0, 3).join(', ');
}

const hiddenIn = ({ block }: Leaf): string[] => (block.hints.hidden === true ? ['not shown'] : []);

function placeOf({ places }: Leaf): string[] {
  const found = SITE_PLACES.find(name => (places >> PLACES.indexOf(name)) & 1);
  return found === undefined ? [] : [`in ${found}`];
}

const linksOf = ({ block }: Leaf): string[] => (block.hints.linkShare >= 0.6 ? ['all links'] : []);

function wordsIn({ scan }: Leaf, role: SiteRole): string[] {
  const bit = bitOf(WORDS[role]);
  let count = 0;
  for (const hash of scan.words) if ((bitsOfHash(hash) & bit) !== 0) count++;
  return count === 0 ? [] : [`${WORDS[role]} words: ${count} of ${scan.words.length}`];
}

function neighboursOf(leaves: readonly Leaf[], i: number): string[] {
  const short = (leaf: Leaf | undefined): boolean => leaf !== undefined && leaf.scan.words.length <= FEW_WORDS;
  return [leaves[i - 1], leaves[i], leaves[i + 1]].every(short) ? ['short lines'] : [];
}
