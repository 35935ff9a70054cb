import { functionWords } from '../lexicon/function-words';
import type { Block } from '../source/block';
import { leadingMark, loneMark } from './affiliation-marks';
import { isInstitution } from './affiliations';
import { isArticleType } from './article-type';
import { dateAtStart } from './dates';
import type { FrontReader } from './front-reader';
import { findImprint } from './imprint';
import { letters } from './normal';
import { isGroupName } from './person-name';
import { lettersIn } from '../text/letters';
import { TITLE_WORDS } from './tables/title-words';

/** What is known of the page when its title block is looked for. */
export interface TitleSearch {
  readonly blocks: readonly Block[];
  readonly kept: ReadonlySet<Block>;
  /** Index of the first block of the body: no title stands behind it. */
  readonly bodyStart: number;
  readonly threshold: number;
  /** The page lists articles: bylines are its entries', not its own. */
  readonly isListing: boolean;
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

/** A block that may be the title, and what the marks ask of it. */
export interface Candidate {
  readonly at: number;
  readonly block: Block;
  /** The title's letters, without version note and article type. */
  readonly key: string;
  /** How many blocks of the page have these letters. */
  readonly copies: number;
}

/** Something that speaks for a block being the title, or against it. */
interface TitleMark {
  readonly why: string;
  readonly score: (candidate: Candidate, search: TitleSearch) => number;
}

const BYLINE_WITHIN = 4;
const SHORT_HINT = 12;
const LONG_COPY = 25;
const LONGEST_IMPRINT_LINE = 100;

function headingScore({ hints }: Block): number {
  if (hints.shape !== 'heading') return hints.emphasis === 'bold' ? 0.5 : 0;
  return hints.level === 1 ? 5 : hints.level === 2 ? 1.5 : 0.5;
}

/** Titles that end in a stop are short; longer ones with a stop are sentences of the text. In letters. */
const LONGEST_SENTENCE = 110;

/** Several sentences, or a date before a dash: the teaser of a listing, not its title. */
const isTeaser = (text: string): boolean =>
  (/[.…]/.test(text.slice(-1)) && /[.?!]\s+\p{Lu}.*[.…]$/u.test(text)) || dateAtStart(text) !== undefined;

function lengthScore({ text }: Block): number {
  if (isTeaser(text)) return -3;
  const { length } = letters(text).replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, '$&$&$&');
  if (/[^.]\.$/.test(text)) return length > LONGEST_SENTENCE ? -4 : -1;
  return length < 12 ? -2 : length >= 25 && length <= 250 ? 1 : 0;
}

/** One name a block, with the next name or its affiliation right behind it. */
function isListedName({ blocks, bylines }: TitleSearch, at: number): boolean {
  const next = blocks[at + 1];
  return bylines.isByline(blocks[at]!) && next !== undefined && (isInstitution(next.text) || bylines.isByline(next));
}

/** A byline close behind: the strongest mark that a title has. Notes between the two do not count as distance. */
function bylineScore({ at }: Candidate, search: TitleSearch): number {
  if (search.isListing) return 0;
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
const hasAnchor = ({ at }: Candidate, { blocks, bylines }: TitleSearch): boolean =>
  blocks.slice(Math.max(0, at - 3), at + 6).some(block => bylines.isAnchor(block));

function hintScore({ key }: Candidate, search: TitleSearch): number {
  if (key.length < SHORT_HINT) return search.hints.includes(key) ? 4 : 0;
  if (search.hints.includes(key)) return 6;
  return search.hints.some(hint => hint.startsWith(key) || (key.length > 30 && hint.includes(key))) ? 4 : 0;
}

const FEWEST_WORDS = 5;

/** `text` has words that titles of articles have and names of journals have not: "Two readers at one rain gauge". */
export function readsAsTitle(text: string): boolean {
  const words = lettersIn(text.toLowerCase());
  return words.length >= FEWEST_WORDS && (/\?/.test(text) || words.slice(1).some(word => TITLE_WORDS.has(word)));
}

/** The line directly above or below "Volume 97, Issue 1" is the journal's name, unless it reads as no journal's name can. */
function isJournalLine({ at }: Candidate, { blocks, journals }: TitleSearch): boolean {
  if (journals.includes(letters(blocks[at]!.text))) return true;
  if (readsAsTitle(blocks[at]!.text)) return false;
  return [blocks[at - 1], blocks[at + 1]].some(
    block => block !== undefined && block.text.length < LONGEST_IMPRINT_LINE && findImprint(block.text)?.start === 0,
  );
}

/** One of the two titles holds the other, and not just a word or two of it. */
const isMostOf = (a: string, b: string): boolean =>
  (a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) * 2 >= Math.max(a.length, b.length);

/** Of a title and its translation, which stand together on many pages, the one in the language of the text is meant. */
function isForeign({ text }: Block, language: string | undefined): boolean {
  if (language === undefined) return false;
  const words = lettersIn(text.toLowerCase());
  const count = (list: ReadonlySet<string>): number => words.filter(word => list.has(word)).length;
  const own = count(functionWords(language));
  const foreign = language.startsWith('en') ? 0 : count(functionWords('en'));
  return own < foreign;
}

function bylineItself({ block }: Candidate, { bylines }: TitleSearch): number {
  if (bylines.isSureByline(block)) return -6;
  return bylines.isByline(block) && block.hints.shape !== 'heading' ? -2 : 0;
}

/** "…, 221 00 Lund, Sweden": how addresses end. */
const TOWN_AND_COUNTRY = /(?:,\s*[\p{Lu}\d][\p{L}\d.'’-]*(?: [\p{Lu}\d][\p{L}\d.'’-]*){0,3}){2}\.?$/u;

/** An affiliation: by its words, and the surer with a mark of its own; titles name institutions too. */
function addressScore({ at, block: { text } }: Candidate, { blocks }: TitleSearch): number {
  if (!isInstitution(text)) return 0;
  return isMarkedAddress(blocks, at) || TOWN_AND_COUNTRY.test(text) ? -6 : 0;
}

/** Affiliations with marks close behind: on some pages the names between were lost. */
function affiliationsScore({ at }: Candidate, { blocks }: TitleSearch): number {
  const close = blocks.slice(at + 1, at + 1 + BYLINE_WITHIN);
  return close.some(({ text }, i) => isMarkedAddress(blocks, at + 1 + i) && isInstitution(text)) ? 3 : 0;
}

const isMarkedAddress = (blocks: readonly Block[], at: number): boolean => {
  const above = blocks[at - 1];
  return (above !== undefined && loneMark(above.text) !== undefined) || leadingMark(blocks[at]!.text) !== undefined;
};

/** The marks of a title. Their scores are added up. */
export const TITLE_MARKS: readonly TitleMark[] = [
  { why: 'a heading, above all of level 1', score: ({ block }) => headingScore(block) },
  { why: 'as long as titles are', score: ({ block }) => lengthScore(block) },
  { why: 'a byline close behind', score: bylineScore },
  { why: 'the page’s head or its citation of itself has it', score: hintScore },
  { why: 'DOI or imprint beside it', score: (candidate, search) => (hasAnchor(candidate, search) ? 2 : 0) },
  {
    why: 'the page’s head or its citation of itself names another',
    score: ({ key }, { claimed }) => (claimed.length > 0 && !claimed.some(title => isMostOf(title, key)) ? -4 : 0),
  },
  { why: 'it was kept', score: ({ block }, { kept }) => (kept.has(block) ? 3 : 0) },
  { why: 'most pages begin with their title', score: ({ at }, { firstKept }) => (at === firstKept ? 1 : 0) },
  { why: 'it is the journal’s name', score: (candidate, search) => (isJournalLine(candidate, search) ? -3 : 0) },
  {
    why: 'an article type stands above it',
    score: ({ at }, { blocks }) =>
      blocks.slice(Math.max(0, at - 3), at).some(before => isArticleType(before.text)) ? 2 : 0,
  },
  { why: 'pages repeat their title', score: ({ key, copies }) => (key.length > LONG_COPY && copies > 1 ? 1.5 : 0) },
  { why: 'names are no title', score: bylineItself },
  { why: 'an address is no title', score: addressScore },
  {
    why: 'affiliations close behind, and no byline',
    score: (candidate, search) => {
      const close = affiliationsScore(candidate, search);
      return close === 0 || bylineScore(candidate, search) > 0 ? 0 : close;
    },
  },
  { why: 'a translation of the title', score: ({ block }, { language }) => (isForeign(block, language) ? -4 : 0) },
];
