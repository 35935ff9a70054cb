import { functionWords } from '../sift/function-words';
import type { Block } from '../source/block';
import { isInstitution } from './affiliations';
import { isAccessNote, isArticleType, withoutArticleType } from './article-type';
import { readByline, type Byline, type BylineHints } from './byline';
import { findDates } from './dates';
import { isHistory } from './history';
import { findDois } from './identifiers';
import { findImprint } from './imprint';
import { letters, tidy } from './normal';
import { isGroupName } from './person-name';
import { NOT_TITLE_PATTERNS, NOT_TITLES } from './tables/not-titles';
import { tidyTitle } from './title-text';

/** What is known of the page when its title block is looked for. */
export interface TitleSearch {
  readonly blocks: readonly Block[];
  readonly kept: ReadonlySet<Block>;
  /** Index of the first block of the body: no title stands behind it. */
  readonly bodyStart: number;
  readonly threshold: number;
  /** Titles that witnesses outside of the text give, and page titles that hold one. */
  readonly hints: readonly string[];
  /** Those of them that were said to be the article's title: another title than these is hardly right. */
  readonly claimed: readonly string[];
  /** Journals that witnesses outside of the text give, as letters. */
  readonly journals: readonly string[];
  /** Index of the first block that was kept: most pages begin with their title. */
  readonly firstKept: number;
  readonly bylines: FrontReader;
  /** The language of the page's text (BCP 47). */
  readonly language?: string;
}

/** Reads each block of the front matter at most once. */
export class FrontReader {
  private readonly read = new Map<Block, Byline>();
  private readonly notes = new Map<Block, boolean>();
  constructor(private readonly hints: BylineHints) {}

  of(block: Block): Byline {
    const known = this.read.get(block);
    if (known !== undefined) return known;
    const byline = readByline(block.text, this.hints);
    this.read.set(block, byline);
    return byline;
  }

  /** See `isFrontNote`. */
  isNote(block: Block): boolean {
    const known = this.notes.get(block) ?? isFrontNote(block.text);
    this.notes.set(block, known);
    return known;
  }

  /** A short block that places the article: its DOI, or its volume and pages. */
  isAnchor({ text }: Block): boolean {
    if (text.length > LONGEST_ANCHOR || !/\d/.test(text)) return false;
    const imprint = findImprint(text);
    const isPlaced = imprint?.volume !== undefined && (imprint.pages ?? imprint.articleNumber) !== undefined;
    return isPlaced || findDois(text).length > 0;
  }

  /** The block is names and hardly anything else. */
  isByline(block: Block): boolean {
    if (CORRESPONDENCE.test(block.text)) return false;
    const { authors, share } = this.of(block);
    return authors.length > 0 && (share === 1 || (share >= 0.75 && authors.length > 2));
  }

  /** A byline that no menu entry could be taken for: several names, or marks and degrees at them. */
  isSureByline(block: Block): boolean {
    const { authors, marked } = this.of(block);
    return this.isByline(block) && (authors.length > 1 || marked);
  }
}

/** "Corresponding author: Ada Lovelace (ada@example.org)" names one author of several. */
const CORRESPONDENCE =
  /^\W*(?:correspond|korrespond|reprint|contact|e-?mail)|^(?:edited|reviewed|handled|communicated|contributed) by|^(?:academic )?editor/i;
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 400;
/** Score from which a block is the title of an article, which has many marks, or of a listing, which has few. */
export const ARTICLE_THRESHOLD = 4.5;
export const LISTING_THRESHOLD = 1;
const BYLINE_WITHIN = 4;
const LONGEST_ANCHOR = 200;
/** Related articles have titles and bylines too, further down: a later title must be the better one by a margin. */
const FAR_APART = 8;
const MARGIN = 1.5;
const SHORT_HINT = 12;

const isDateAlone = (text: string): boolean => {
  const date = findDates(text)[0];
  return (
    date !== undefined &&
    text.length < 60 &&
    letters(text).length - letters(text.slice(date.start, date.end)).length < 24
  );
};
const isImprintLine = (text: string): boolean => text.length < 160 && findImprint(text) !== undefined;

/** A line of the title block that is neither title nor byline: article type, access, date, imprint, DOI. */
function isFrontNote(text: string): boolean {
  return (
    isArticleType(text) ||
    isAccessNote(text) ||
    isDateAlone(text) ||
    isHistory(text) ||
    isImprintLine(text) ||
    /^(?:https?:|doi\b|pmid\b)/i.test(text)
  );
}

function couldBeTitle(block: Block, bylines: FrontReader): boolean {
  const { hints } = block;
  const text = tidyTitle(block.text);
  if (text.length < SHORTEST_TITLE || text.length > LONGEST_TITLE || !/\p{L}{2}/u.test(text)) return false;
  if (hints.shape !== 'text' && hints.shape !== 'heading' && hints.shape !== 'list-item') return false;
  const key = tidy(text)
    .toLowerCase()
    .replace(/[\s:.]+$/, '');
  return !NOT_TITLES.has(key) && !bylines.isNote(block) && !NOT_TITLE_PATTERNS.some(pattern => pattern.test(text));
}

function headingScore({ hints }: Block): number {
  if (hints.shape !== 'heading') return hints.emphasis === 'bold' ? 0.5 : 0;
  return hints.level === 1 ? 5 : hints.level === 2 ? 1.5 : 0.5;
}

/** Several sentences, or a date before a dash: the teaser of a listing, not its title. */
const isTeaser = (text: string): boolean => /[.?!]\s+\p{Lu}.*[.…]$/u.test(text) || findDates(text)[0]?.start === 0;

function lengthScore(text: string): number {
  if (isTeaser(text)) return -3;
  const { length } = letters(text).replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, '$&$&$&');
  if (/[^.]\.$/.test(text)) return -1;
  return length < 12 ? -2 : length >= 25 && length <= 250 ? 1 : 0;
}

/** One name a block, with the next name or its affiliation right behind it. */
function isListedName({ blocks, bylines }: TitleSearch, at: number): boolean {
  const next = blocks[at + 1];
  return bylines.isByline(blocks[at]!) && next !== undefined && (isInstitution(next.text) || bylines.isByline(next));
}

/** A byline close behind: the strongest mark that a title has. Notes between the two do not count as distance. */
function bylineScore(search: TitleSearch, at: number): number {
  let distance = 0;
  for (let i = at + 1; i < search.blocks.length && distance < BYLINE_WITHIN; i++) {
    const block = search.blocks[i]!;
    if (search.bylines.isSureByline(block) || isListedName(search, i)) return 4 - distance * 0.5;
    if (distance < 2 && (search.bylines.isByline(block) || isGroupName(block.text))) return 2.5 - distance * 0.5;
    if (!search.bylines.isNote(block)) distance++;
  }
  return 0;
}

/** The article's DOI, or volume and pages, stand beside its title; those of others that the page shows are not printed. */
function anchorScore({ blocks, bylines }: TitleSearch, at: number): number {
  const around = blocks.slice(Math.max(0, at - 3), at + 6);
  return around.some(block => bylines.isAnchor(block)) ? 2 : 0;
}

function hintScore(search: TitleSearch, key: string): number {
  if (key.length < SHORT_HINT) return search.hints.includes(key) ? 4 : 0;
  if (search.hints.includes(key)) return 6;
  return search.hints.some(hint => hint.startsWith(key) || (key.length > 30 && hint.includes(key))) ? 4 : 0;
}

/** The line directly above or below "Volume 97, Issue 1" is the journal's name, unless that line names it itself. */
function isJournalLine({ blocks, journals }: TitleSearch, at: number): boolean {
  if (journals.includes(letters(blocks[at]!.text))) return true;
  return [blocks[at - 1], blocks[at + 1]].some(
    block => block !== undefined && block.text.length < 100 && findImprint(block.text)?.start === 0,
  );
}

/** One of the two titles holds the other, and not just a word or two of it. */
const isMostOf = (a: string, b: string): boolean =>
  (a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) * 2 >= Math.max(a.length, b.length);

function scoreOf(search: TitleSearch, at: number, copies: ReadonlyMap<string, number>): number {
  const block = search.blocks[at]!;
  const key = letters(titleText(block, search.hints));
  const near = search.blocks.slice(Math.max(0, at - 3), at);
  return (
    headingScore(block) +
    lengthScore(block.text) +
    bylineScore(search, at) +
    hintScore(search, key) +
    anchorScore(search, at) +
    (search.claimed.length > 0 && !search.claimed.some(title => isMostOf(title, key)) ? -4 : 0) +
    (search.kept.has(block) ? 3 : 0) +
    (isJournalLine(search, at) ? -3 : 0) +
    (near.some(before => isArticleType(before.text)) ? 2 : 0) +
    (key.length > 25 && (copies.get(key) ?? 0) > 1 ? 1.5 : 0) +
    (search.bylines.isSureByline(block)
      ? -6
      : search.bylines.isByline(block) && block.hints.shape !== 'heading'
        ? -2
        : 0) +
    (at === search.firstKept ? 1 : 0) +
    languageScore(block.text, search.language)
  );
}

/** Of a title and its translation, which stand together on many pages, the one in the language of the text is meant. */
function languageScore(text: string, language: string | undefined): number {
  if (language === undefined) return 0;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const own = words.filter(word => functionWords(language).has(word)).length;
  const foreign = language.startsWith('en') ? 0 : words.filter(word => functionWords('en').has(word)).length;
  return own >= foreign ? 0 : -4;
}

/** The block that is the page's title, or `undefined` where no block has enough of the marks of one. */
export function findTitle(search: TitleSearch): number | undefined {
  const keys = search.blocks.map(block => (block.text.length > LONGEST_TITLE ? '' : letters(tidyTitle(block.text))));
  const copies = new Map<string, number>();
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1);
  let best: { at: number; score: number } | undefined;
  for (let at = 0; at < search.bodyStart; at++) {
    if (!couldBeTitle(search.blocks[at]!, search.bylines)) continue;
    const score = scoreOf(search, at, copies);
    const margin = best !== undefined && at - best.at > FAR_APART ? MARGIN : 0;
    if (score >= search.threshold && (best === undefined || score > best.score + margin)) best = { at, score };
  }
  return best?.at;
}

/** The title's text: version notes off, and an article type before it where another witness has the title without. */
export function titleText(block: Block, hints: readonly string[]): string {
  const text = tidyTitle(block.text);
  const bare = withoutArticleType(text);
  return bare !== text && hints.some(hint => hint.startsWith(letters(bare))) ? bare : text;
}
