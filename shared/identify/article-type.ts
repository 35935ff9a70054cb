import type { Block } from '../source/block';
import { claim, whole, type Claim } from './claim';
import { tidy } from './normal';
import { ACCESS_NOTES, ARTICLE_TYPES } from '../lexicon/article-types';

const key = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/(?:(?<!\s)\s+|(?<![\s:|•·»>.]))[:|•·»>.]+\s*$/, '');

/** The block is an article type ("Review Article"), alone or with a note on access. */
export function isArticleType(text: string): boolean {
  if (text.length > 60) return false;
  const own = key(text).replace(/(?:(?<!\s)\s+)?[|•·]\s*(?:open|free) access$/, '');
  return ARTICLE_TYPES.has(own) || (ARTICLE_TYPES.has(own.replace(/ article$/, '')) && own !== '');
}

export const isAccessNote = (text: string): boolean => text.length < 40 && ACCESS_NOTES.has(key(text));

/** "Research Article A Kinetic Method …": the title behind an article type that a scraper put into the same line. */
export function withoutArticleType(text: string): string {
  const words = text.split(' ');
  for (let size = 3; size > 0; size--) {
    const head = words.slice(0, size).join(' ');
    if (words.length > size + 2 && ARTICLE_TYPES.has(key(head))) return words.slice(size).join(' ');
  }
  return text;
}

/** An access note, or the beginning of an imprint, behind the article type: "Research Article | Open Access". */
const BEHIND = /(?:(?<!\s)\s+)?[|•·].*/su;
const BEFORE_TITLE = 8;

/** The type that a line before the title is or begins with. */
function typeOf(text: string): string | undefined {
  const head = text.length > 120 ? text : text.replace(BEHIND, '');
  return isArticleType(head) && tidy(head).length > 3 ? tidy(head).replace(/(?:(?<!\s)\s+)?:$/, '') : undefined;
}

/** The article type nearest before the title, or directly behind it. */
export function articleTypeClaims(blocks: readonly Block[], title: number): Claim[] {
  const near = [
    ...blocks.slice(Math.max(0, title - BEFORE_TITLE), title).reverse(),
    ...blocks.slice(title + 1, title + 2),
  ];
  for (const block of near) {
    const type = typeOf(block.text);
    if (type !== undefined) return [claim('articleType', type, 'front', 'front', [whole(block)])];
  }
  return [];
}
