import type { Block } from '../source/block';
import { isAccessNote, isArticleType } from './article-type';
import { readByline, type Byline, type BylineHints } from './byline';
import { findDates } from './dates';
import { isHistory } from './history';
import { findImprint } from './imprint';
import { letters } from './normal';
import { FRONT_TOOLS } from './tables/front-tools';

/** "Corresponding author: Ada Lovelace (ada@example.org)" names one author of several. */
const CORRESPONDENCE =
  /^\W*(?:correspond|korrespond|reprint|contact|e-?mail)|^(?:edited|reviewed|handled|communicated|contributed) by|^(?:academic )?editor/i;
const LONGEST_DATE_LINE = 60;
/** Letters beside the date that a line may have and still be a date: "Published in print", a weekday. */
const MOST_BESIDE = 24;
const LONGEST_IMPRINT_LINE = 160;

/** Reads each block of the front matter at most once. */
export class FrontReader {
  private readonly read = new Map<Block, Byline>();
  private readonly notes = new Map<Block, boolean>();
  private readonly bylines = new Map<Block, boolean>();

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
    return known(this.notes, block, () => isFrontNote(block.text));
  }

  /** The block is names and hardly anything else. */
  isByline(block: Block): boolean {
    return known(this.bylines, block, () => {
      if (CORRESPONDENCE.test(block.text)) return false;
      const { authors, share } = this.of(block);
      return authors.length > 0 && (share === 1 || (share >= 0.75 && authors.length > 2));
    });
  }

  /** A byline that no menu entry could be taken for: several names, or marks and degrees at them. */
  isSureByline(block: Block): boolean {
    if (!this.isByline(block)) return false;
    const { authors, marked } = this.of(block);
    return authors.length > 1 || marked;
  }
}

function known(answers: Map<Block, boolean>, block: Block, ask: () => boolean): boolean {
  const before = answers.get(block);
  if (before !== undefined) return before;
  const answer = ask();
  answers.set(block, answer);
  return answer;
}

const isDateAlone = (text: string): boolean => {
  const date = text.length < LONGEST_DATE_LINE ? findDates(text)[0] : undefined;
  return date !== undefined && letters(text).length - letters(text.slice(date.start, date.end)).length < MOST_BESIDE;
};
const isImprintLine = (text: string): boolean => text.length < LONGEST_IMPRINT_LINE && findImprint(text) !== undefined;

/** A button or a counter between title and byline. */
const isTool = (text: string): boolean =>
  text.length < 40 &&
  (FRONT_TOOLS.has(letters(text)) || /^[\d.,\s]+k?$/i.test(text) || /^(?:publisher|verlag)\s?:/i.test(text));

/** A line of the title block that is neither title nor byline: article type, access, date, imprint, DOI. */
function isFrontNote(text: string): boolean {
  return (
    isArticleType(text) ||
    isAccessNote(text) ||
    isDateAlone(text) ||
    isHistory(text) ||
    isTool(text) ||
    isImprintLine(text) ||
    /^(?:https?:|doi\b|pmid\b)/i.test(text)
  );
}
