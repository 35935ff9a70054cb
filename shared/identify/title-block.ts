import type { Block } from '../source/block';
import { withoutArticleType } from './article-type';
import type { FrontReader } from './front-reader';
import { letters, tidy } from './normal';
import { NOT_TITLE_PATTERNS, NOT_TITLES } from './tables/not-titles';
import { readsAsTitle, TITLE_MARKS, type TitleSearch } from './title-marks';
import { tidyTitle } from './title-text';
import { withoutEnd } from '../text/edges';

const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 400;
/** Score from which a block is the title of an article, which has many marks, or of a listing, which has few. */
export const ARTICLE_THRESHOLD = 4.5;
export const LISTING_THRESHOLD = 1;
/** Related articles have titles and bylines too, further down: a later title must be the better one by a margin. */
const FAR_APART = 8;
const MARGIN = 1.5;

/** What is longer than a title with all its notes is not even tidied: it may be the whole page in one line. */
const MOST_READ = 4 * LONGEST_TITLE;

function couldBeTitle(block: Block, bylines: FrontReader): boolean {
  const { hints } = block;
  if (block.text.length > MOST_READ) return false;
  const text = tidyTitle(block.text);
  if (text.length < SHORTEST_TITLE || text.length > LONGEST_TITLE || !/\p{L}{2}/u.test(text)) return false;
  if (hints.shape !== 'text' && hints.shape !== 'heading' && hints.shape !== 'list-item') return false;
  const key = withoutEnd(tidy(text).toLowerCase(), /[\s:.]/);
  return !NOT_TITLES.has(key) && !bylines.isNote(block) && !NOT_TITLE_PATTERNS.some(pattern => pattern.test(text));
}

/** Points that a line above may have less than its subtitle and still be the title. */
const SUBTITLE_MARGIN = 1.5;

/** Of two lines that read as titles, with nothing but notes between them, the upper is the title, the lower its subtitle. */
function aboveSubtitle(best: number, scores: ReadonlyMap<number, number>, { blocks, bylines }: TitleSearch): number {
  for (let at = best - 1; at >= 0 && best - at <= FAR_APART; at--) {
    const score = scores.get(at);
    if (score !== undefined) {
      return score >= scores.get(best)! - SUBTITLE_MARGIN && readsAsTitle(blocks[at]!.text) ? at : best;
    }
    if (!bylines.isNote(blocks[at]!)) return best;
  }
  return best;
}

/** The block that is the page's title, or `undefined` where no block has enough of the marks of one. */
export function findTitle(search: TitleSearch): number | undefined {
  const scores = new Map<number, number>();
  const keys = search.blocks.map(block => (block.text.length > LONGEST_TITLE ? '' : letters(tidyTitle(block.text))));
  const copies = new Map<string, number>();
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1);
  let best: { at: number; score: number } | undefined;
  for (let at = 0; at < search.bodyStart; at++) {
    if (!couldBeTitle(search.blocks[at]!, search.bylines)) continue;
    const block = search.blocks[at]!;
    const key = letters(titleText(block, search.hints));
    const candidate = { at, block, key, copies: copies.get(key) ?? 0 };
    const score = TITLE_MARKS.reduce((sum, mark) => sum + mark.score(candidate, search), 0);
    if (score >= search.threshold) scores.set(at, score);
    const margin = best !== undefined && at - best.at > FAR_APART ? MARGIN : 0;
    if (score >= search.threshold && (best === undefined || score > best.score + margin)) best = { at, score };
  }
  return best === undefined ? undefined : aboveSubtitle(best.at, scores, search);
}

/** The title's text: version notes off, and an article type before it where another witness has the title without. */
export function titleText(block: Block, hints: readonly string[]): string {
  const text = tidyTitle(block.text);
  const bare = withoutArticleType(text);
  return bare !== text && hints.some(hint => hint.startsWith(letters(bare))) ? bare : text;
}
