import type { Block } from '../source/block';
import { claim, type Claim } from './claim';
import { oneOf, tidy } from './normal';
import { isFactLabel } from './labelled-facts';
import { KEYWORD_LABELS } from './tables/keyword-labels';
import { withoutEnd } from '../text/edges';

const LABEL = new RegExp(`^${oneOf(KEYWORD_LABELS.map(entry => entry.label))}(?!\\p{L})\\s*[:.：—–-]?\\s*`, 'iu');
const languageOf = (label: string): string | undefined =>
  KEYWORD_LABELS.find(entry => entry.label === withoutEnd(tidy(label).toLowerCase(), /[\s:.：—–-]/))?.lang;
const LONGEST_KEYWORD = 100;
const MOST_BLOCKS = 15;

/** The keywords of a list parted by semicolons, bullets, vertical lines, or, where there are none of these, commas. */
export function splitKeywords(list: string): string[] {
  const separator =
    [/[;；]/, /[•·∙●■|]/, /[、，]/, /,(?!\s?\d)/, /\s[–—-]\s/, /\s\/\s/, /\.\s/].find(pattern => pattern.test(list)) ??
    /\n/;
  return list
    .split(separator)
    .map(word => withoutEnd(tidy(word), /[.;,]/))
    .filter(word => word !== '' && word.length <= LONGEST_KEYWORD);
}

function listed(blocks: readonly Block[], from: number): Block[] {
  const first = blocks[from];
  if (first === undefined || first.text.length > 600) return [];
  if (/[;•·|,]/.test(first.text)) return [first];
  const list: Block[] = [];
  for (const block of blocks.slice(from, from + MOST_BLOCKS)) {
    if (block.hints.shape === 'heading' || block.text.length > 60 || /[.:]$/.test(block.text)) break;
    if (isFactLabel(block.text)) break;
    list.push(block);
  }
  return list;
}

/** The author's keywords: behind their label, or in the blocks below it. Where a page has them in two languages, in its own. */
export function keywordClaims(kept: readonly Block[], lang?: string): Claim[] {
  const claims = kept.flatMap((block, i): { claim: Claim; lang: string | undefined }[] => {
    const label = LABEL.exec(block.text)?.[0];
    if (label === undefined || block.text.length > 1000) return [];
    const rest = block.text.slice(label.length);
    const blocks = rest === '' ? listed(kept, i + 1) : [];
    const words = rest === '' ? blocks.flatMap(next => splitKeywords(next.text)) : splitKeywords(rest);
    if (words.length < 2 && rest !== '') return [];
    if (words.length === 0) return [];
    const places =
      rest === ''
        ? [block, ...blocks].map(b => ({ block: b, start: 0, end: b.text.length }))
        : [{ block, start: 0, end: block.text.length }];
    return [{ claim: claim('keywords', words, 'label', 'label:keywords', places), lang: languageOf(label) }];
  });
  const own = claims.find(entry => lang !== undefined && entry.lang === lang.slice(0, 2));
  const chosen = own ?? claims[0];
  return chosen === undefined ? [] : [chosen.claim];
}
