import type { Block } from '../source/block';
import type { MetaFact } from '../read/reading';
import { readByline } from './byline';
import { imprintClaims } from './imprint-claims';
import { claim, whole, type Claim } from './claim';
import { findDates } from './dates';
import { continuesImprint, findImprint, findPages, type Imprint } from './imprint';
import { hasJournalLabel } from './imprint-journal';
import { Passage } from './passage';
import { letters } from './normal';
import { NOT_TITLE_PATTERNS, NOT_TITLES } from './tables/not-titles';
import { isArticleType, isAccessNote } from './article-type';

const LONGEST_LINE = 220;
const BEFORE_TITLE = 12;
const AFTER_TITLE = 14;
const AFTER_COPY = 4;
const SHORTEST_TITLE = 16;
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
  return isName && !isOther && readByline(text).authors.length < 2 ? text : undefined;
}

/** Dates alone in their block beside the title. */
function dateBeside(block: Block): Claim[] {
  const date = findDates(block.text)[0];
  const isAlone = date !== undefined && letters(block.text) === letters(block.text.slice(date.start, date.end));
  return isAlone && date.iso.length > 4 ? [claim('published', date.iso, 'front', 'front', [whole(block)])] : [];
}

const MOST_PIECES = 4;

/** A line with those that go on with its imprint: "Volume 1," ⏎ "Issue 4," ⏎ "2015". */
function passageAt(blocks: readonly Block[], at: number): Passage {
  let end = at + 1;
  while (end < at + MOST_PIECES && end < blocks.length && continuesImprint(blocks[end]!.text)) end++;
  return new Passage(blocks.slice(at, end));
}

/** The line is a full imprint and nothing else: "Nature 614, 224-226 (2023)". References have more before it. */
function isBare(text: string, { journal, volume, pages, articleNumber, year, end }: Imprint): boolean {
  const isFull = volume !== undefined && year !== undefined && (pages ?? articleNumber) !== undefined;
  return isFull && journal !== undefined && text.startsWith(journal) && end + 2 >= text.length;
}

/** Where the title stands again: in a box to cite or share the article. */
function copiesOf(blocks: readonly Block[], title: number): number[] {
  const key = letters(blocks[title]?.text ?? '');
  return key.length < SHORTEST_TITLE ? [] : blocks.flatMap((block, i) => (letters(block.text) === key ? [i] : []));
}

/**
 * Journal, volume, issue and pages from lines near the title. Lines of the same form farther off may be of other articles
 * ("Users also read"); they only lend support.
 */
export function imprintLineClaims(blocks: readonly Block[], title: number): Claim[] {
  const copies = copiesOf(blocks, title);
  return blocks.flatMap((block, i) => {
    const isNear =
      hasJournalLabel(block.text) ||
      (i >= title - BEFORE_TITLE && i <= title + AFTER_TITLE) ||
      copies.some(copy => i > copy && i <= copy + AFTER_COPY);
    const beside = Math.abs(i - title) <= 4 ? dateBeside(block) : [];
    if (block.text.length > LONGEST_LINE || i === title || !/\d/.test(block.text)) return beside;
    const passage = passageAt(blocks, i);
    const imprint = findImprint(passage.text) ?? (isNear ? findPages(passage.text) : undefined);
    if (imprint === undefined) return beside;
    const numbers = [imprint.volume, imprint.issue, imprint.pages, imprint.articleNumber, imprint.year].filter(
      n => n !== undefined,
    );
    if (numbers.length < 2 && imprint.pages === undefined) return beside;
    const kind = isNear ? 'imprint' : isBare(passage.text, imprint) ? 'page-text' : 'elsewhere';
    const claims = imprintClaims(imprint, kind, kind, passage.placesOf(0, imprint.end));
    const above = isNear && imprint.journal === undefined ? journalAbove(blocks[i - 1]) : undefined;
    return above === undefined
      ? claims
      : [...claims, claim('journal', above, 'imprint', 'imprint', [whole(blocks[i - 1]!)])];
  });
}

/** Running heads of a PDF, which its reader takes out of the text: "Rain Gauges, Volume 25, Number 7, July 2002". */
export function runningHeadClaims(facts: readonly MetaFact[]): Claim[] {
  return facts
    .filter(fact => fact.name === 'running-head')
    .flatMap(fact => {
      const imprint = findImprint(fact.value);
      return imprint === undefined ? [] : imprintClaims(imprint, 'running-head', 'running-head');
    });
}
