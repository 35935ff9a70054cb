import type { SourceKind } from '../document';
import type { Block } from '../source/block';
import { isBoxTitle } from './caption';
import { cut } from './cut';
import { fold } from './fold';
import { isFrontMatter } from './front';
import { headingVerdict, type Verdict } from './heading-type';
import { isMain } from './kinds';
import { type Numbering, numbering, unnumbered } from './numbering';
import { runIn } from './run-in';
import { endsSentence, hasHeadingShape, isProse, isReferenceLike, type LetterCase, letterCase } from './traits';

/** A block that is a heading, or may be one. */
export interface Heading {
  /** The heading's own text, without its number. */
  readonly block: Block;
  readonly number?: Numbering;
  readonly verdict?: Verdict;
  readonly letterCase: LetterCase;
  /** The source's own marks (h2, ##) say that it is one. */
  readonly marked: boolean;
  readonly score: number;
}

/** What the sure headings of a page (marked ones, and lines that the lexicon has) have in common. */
interface Manner {
  readonly caps: boolean;
  readonly bold: boolean;
  readonly gap: boolean;
  readonly numbered: boolean;
}

/** A short line in its place. */
interface Line {
  readonly block: Block;
  readonly previous: Block | undefined;
  readonly beforePrevious: Block | undefined;
  readonly next: Block | undefined;
  readonly nextIsHeading: boolean;
  readonly verdict: Verdict | undefined;
  readonly number: Numbering | undefined;
  readonly manner: Manner;
  readonly kind: SourceKind;
}

/** A line is a heading when what speaks for it reaches this. A known phrase alone does; a short line needs two witnesses. */
export const SURE = 2;

interface Witness {
  readonly weight: number;
  readonly reason: string;
  readonly holds: (line: Line) => boolean;
}

const isLine = (block: Block | undefined): boolean =>
  block !== undefined && block.hints.shape === 'text' && !isProse(block) && !endsSentence(block.text);

const hasStopped = (block: Block | undefined): boolean => block === undefined || endsSentence(block.text);

const endsText = (block: Block | undefined): boolean =>
  block === undefined || (isProse(block) && endsSentence(block.text));

/** A heading with names, dates, topics under it and no sentence. */
const opensList = (verdict: Verdict | undefined): boolean => verdict?.evidence === 'phrase' && !isMain(verdict.type);

/** "Conclusion: what the wells tell", "Appendix A. Plots", with running text or another heading under it. */
const titlesText = ({ verdict, next, nextIsHeading }: Line): boolean =>
  verdict !== undefined &&
  (isMain(verdict.type) || verdict.type === 'appendix') &&
  (nextIsHeading || (next !== undefined && isProse(next)));

const WITNESSES: readonly Witness[] = [
  { weight: 3, reason: 'The lexicon has the line as it stands.', holds: line => line.verdict?.evidence === 'phrase' },
  { weight: 2, reason: 'The lexicon has its parts.', holds: line => line.verdict?.evidence === 'compound' },
  { weight: 0.5, reason: 'The lexicon knows a word of it.', holds: line => line.verdict?.evidence === 'cue' },
  {
    weight: 2,
    reason: 'It is numbered on a page of numbered headings.',
    holds: line => line.number !== undefined && line.manner.numbered,
  },
  {
    weight: 1.5,
    reason: 'It is bold, and this page prints headings bold or the text goes on plain.',
    holds: line => line.block.hints.emphasis === 'bold',
  },
  {
    weight: 0.5,
    reason: 'It is in italics, as lower headings are.',
    holds: line => line.block.hints.emphasis === 'italic',
  },
  {
    weight: 1.5,
    reason: 'It is in capitals on a page of headings in capitals.',
    holds: line => line.manner.caps && letterCase(line.block.text) === 'caps',
  },
  { weight: 1.5, reason: 'Running text follows.', holds: line => line.next !== undefined && isProse(line.next) },
  { weight: 1, reason: 'Another heading follows.', holds: line => line.nextIsHeading },
  {
    weight: 0.5,
    reason: 'The text before it, or before the heading above it, has come to a stop.',
    holds: line => hasStopped(line.previous) || (hasHeadingShape(line.previous!.text) && endsText(line.beforePrevious)),
  },
  {
    weight: 0.5,
    reason: 'It stands off, as the headings of this page do.',
    holds: line => line.manner.gap && line.block.hints.gap > 0,
  },
  {
    weight: -2,
    reason: 'The sentence before it is open: a column or a page breaks here.',
    holds: line => line.previous !== undefined && isProse(line.previous) && !endsSentence(line.previous.text),
  },
  {
    weight: -1.5,
    reason:
      'It is one of several short lines: cells of a table, a list, an address; but keywords, authors, dates are lists.',
    holds: line => isLine(line.previous) && isLine(line.next) && !line.nextIsHeading && !opensList(line.verdict),
  },
  {
    weight: -1.5,
    reason: 'It is plain text in HTML, where headings are marked or bold.',
    holds: line => line.kind === 'html' && line.block.hints.emphasis === undefined,
  },
  {
    weight: -1.5,
    reason: 'It asks, or announces what follows it: an item of a list, the beginning of one.',
    holds: line => /[?:？：]$/u.test(line.block.text) && line.verdict?.evidence !== 'phrase',
  },
  {
    weight: -2,
    reason: 'It is an item of a list and not numbered as headings are.',
    holds: line => line.block.hints.shape === 'list-item' && !(line.number !== undefined && line.manner.numbered),
  },
  {
    weight: -3,
    reason: 'It is a label with its text behind it, such as a line of keywords.',
    holds: line => line.verdict?.evidence !== 'phrase' && runIn(line.block.text) !== undefined && !titlesText(line),
  },
  {
    weight: -2,
    reason: 'It is an address, a date, a licence.',
    holds: line => isFrontMatter(line.block.text) && line.verdict?.evidence !== 'phrase',
  },
  { weight: -2, reason: 'It reads like a bibliographic entry.', holds: line => isReferenceLike(line.block.text) },
];

/**
 * The headings among the blocks, and the lines that may be ones, by index: marked headings, and short lines for which the
 * lexicon, their number, their look or their place speaks. Which of them count is for the outline to say: in a list of
 * affiliations nothing but a known heading does.
 */
export function findHeadings(blocks: readonly Block[], kind: SourceKind): ReadonlyMap<number, Heading> {
  const manner = mannerOf(blocks);
  const found = new Map<number, Heading>();
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    const marked = block.hints.shape === 'heading';
    if (!marked && !mayBeHeading(block)) continue;
    const number = numberOf(block);
    const text =
      number === undefined || number.end >= block.text.length ? block : cut(block, [number.end, block.text.length]);
    const verdict = headingVerdict(text.text) ?? headingVerdict(block.text);
    const line = {
      block,
      previous: blocks[i - 1],
      beforePrevious: blocks[i - 2],
      next: blocks[i + 1],
      nextIsHeading: (found.get(i + 1)?.score ?? 0) >= SURE,
      verdict,
      number,
      manner,
      kind,
    };
    const score = marked
      ? Infinity
      : WITNESSES.reduce((sum, witness) => sum + (witness.holds(line) ? witness.weight : 0), 0);
    if (score < SURE) continue;
    found.set(i, {
      block: text,
      ...(number !== undefined && { number }),
      ...(verdict !== undefined && { verdict }),
      letterCase: letterCase(text.text),
      marked,
      score,
    });
  }
  return found;
}

function mayBeHeading(block: Block): boolean {
  const { shape } = block.hints;
  if (isBoxTitle(block.text)) return false;
  return (shape === 'text' || shape === 'list-item') && hasHeadingShape(unnumbered(block.text).replace(/:$/, ''));
}

/** A number at the head of the line, or the list marker that the reader took it for. */
function numberOf(block: Block): Numbering | undefined {
  const own = numbering(block.text);
  if (own !== undefined || block.hints.marker === undefined) return own;
  const marker = numbering(`${block.hints.marker} X`);
  return marker === undefined ? undefined : { ...marker, end: 0 };
}

function mannerOf(blocks: readonly Block[]): Manner {
  const sure = blocks.filter(block => isSure(block));
  const share = (test: (block: Block) => boolean): number => sure.filter(test).length / Math.max(1, sure.length);
  return {
    caps: sure.length > 0 && share(block => letterCase(block.text) === 'caps') >= 0.5,
    bold: share(block => block.hints.emphasis === 'bold') >= 0.5,
    gap: share(block => block.hints.gap > 0) >= 0.8 && blocks.some(block => isProse(block) && block.hints.gap === 0),
    numbered: sure.filter(block => numberOf(block) !== undefined).length >= 2,
  };
}

function isSure(block: Block): boolean {
  if (block.hints.shape === 'heading') return true;
  if (!mayBeHeading(block)) return false;
  const number = numberOf(block);
  return headingVerdict(number === undefined ? block.text : block.text.slice(number.end))?.evidence === 'phrase';
}

/** The same heading twice has the same key. */
export const headingKey = (block: Block): string =>
  fold(block.text.slice(numbering(block.text)?.end ?? 0)) || fold(block.text);
