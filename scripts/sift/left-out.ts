import { phraseMatcher } from '../../shared/sift/match-phrase';
import { type Phrase, PHRASES } from '../../shared/sift/phrases';
import type { Read } from './examples';

/** One way of putting a phrase, and the sites of the corpus where it is met. */
export interface Use {
  readonly phrase: Phrase;
  readonly alternative: string;
  readonly sites: ReadonlySet<string>;
}

/** Where each alternative of the tables of phrases is met. */
export function usesOf(pages: readonly Read[]): Use[] {
  const bySite = new Map<string, Set<string>>();
  for (const { page, blocks } of pages) {
    const texts = bySite.get(page.site) ?? new Set();
    for (const { text } of blocks) texts.add(text);
    bySite.set(page.site, texts);
  }
  return PHRASES.flatMap(phrase =>
    phrase.patterns.flatMap(alternativesOf).map(alternative => {
      const isIn = phraseMatcher([{ ...phrase, patterns: [alternative] }]);
      const meets = (texts: ReadonlySet<string>) =>
        [...texts].some(text => isIn(text, text.split(/\s+/).length) !== undefined);
      return {
        phrase,
        alternative,
        sites: new Set([...bySite].filter(([, texts]) => meets(texts)).map(([site]) => site)),
      };
    }),
  );
}

/** The tables as they would be, at the least, had nobody seen `site`: without what no other site of the corpus says. */
export function phrasesWithout(site: string, uses: readonly Use[]): Phrase[] {
  const isKnownElsewhere = ({ sites }: Use) => sites.size !== 1 || !sites.has(site);
  return PHRASES.flatMap(phrase => {
    const patterns = uses.filter(use => use.phrase === phrase && isKnownElsewhere(use)).map(use => use.alternative);
    return patterns.length === 0 ? [] : [{ ...phrase, patterns }];
  });
}

/** `a(?:b|c)|d` → `a(?:b|c)`, `d`: parted at the bars outside of all brackets. */
export function alternativesOf(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of pattern.matchAll(/\\.|[^\\]/gsu)) {
    if (token === '(' || token === '[') depth++;
    if (token === ')' || token === ']') depth--;
    if (token === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts;
}
