import type { Block } from '../source/block';
import type { MetaFact } from '../read/reading';
import { imprintClaims } from './citation-line';
import { claim, whole, type Claim } from './claim';
import { findDates } from './dates';
import { findImprint } from './imprint';
import { letters } from './normal';
import { NOT_TITLE_PATTERNS, NOT_TITLES } from './tables/not-titles';
import { isArticleType, isAccessNote } from './article-type';

const LONGEST_LINE = 220;
const BEFORE_TITLE = 12;
const AFTER_TITLE = 14;
const LONGEST_JOURNAL = 90;

/** The line above "Volume 97, Issue 1" is the journal's name where it could be one. */
function journalAbove(block: Block | undefined): string | undefined {
  if (block === undefined) return undefined;
  const { text } = block;
  const isName =
    /^\p{Lu}[\p{L}\p{M}&,:.’' ()-]+$/u.test(text) && text.length <= LONGEST_JOURNAL && text.split(' ').length <= 12;
  const isOther =
    isArticleType(text) ||
    isAccessNote(text) ||
    NOT_TITLES.has(text.toLowerCase()) ||
    NOT_TITLE_PATTERNS.some(p => p.test(text));
  return isName && !isOther ? text : undefined;
}

/** Dates alone in their block beside the title. */
function dateBeside(block: Block): Claim[] {
  const date = findDates(block.text)[0];
  const isAlone = date !== undefined && letters(block.text) === letters(block.text.slice(date.start, date.end));
  return isAlone && date.iso.length > 4 ? [claim('published', date.iso, 'front', 'front', [whole(block)])] : [];
}

/**
 * Journal, volume, issue and pages from lines near the title. Lines of the same form farther off may be of other articles
 * ("Users also read"); they only lend support.
 */
export function imprintLineClaims(blocks: readonly Block[], title: number): Claim[] {
  return blocks.flatMap((block, i) => {
    const isNear = i >= title - BEFORE_TITLE && i <= title + AFTER_TITLE;
    const beside = Math.abs(i - title) <= 4 ? dateBeside(block) : [];
    if (block.text.length > LONGEST_LINE || i === title) return beside;
    const imprint = findImprint(block.text);
    if (imprint === undefined) return beside;
    const numbers = [imprint.volume, imprint.issue, imprint.pages, imprint.articleNumber, imprint.year].filter(
      n => n !== undefined,
    );
    if (numbers.length < 2) return beside;
    const kind = isNear ? 'imprint' : 'page-text';
    const claims = imprintClaims(imprint, kind, kind, [
      { block, start: 0, end: Math.min(block.text.length, imprint.end) },
    ]);
    const above = isNear && imprint.journal === undefined ? journalAbove(blocks[i - 1]) : undefined;
    return above === undefined
      ? claims
      : [...claims, claim('journal', above, 'imprint', 'imprint', [whole(blocks[i - 1]!)])];
  });
}

/** Running heads of a PDF, which its reader takes out of the text: "Diabetes Care, Volume 27, Number 6, June 2004". */
export function runningHeadClaims(facts: readonly MetaFact[]): Claim[] {
  return facts
    .filter(fact => fact.name === 'running-head')
    .flatMap(fact => {
      const imprint = findImprint(fact.value);
      return imprint === undefined ? [] : imprintClaims(imprint, 'running-head', 'running-head');
    });
}
