import type { PageType, SectionType } from '../document';
import type { Ahead } from './ahead';
import type { HeadingType } from './lexicon';
import { headingKey } from './headings';
import { isAbstractPart, isBackMatter, isStatement } from './kinds';
import type { SectionDraft } from './outline';
import { runIn } from './run-in';
import type { Step } from './walk';
import { isFrontMatter } from './front';
import { isProse, wordCount } from './traits';

/** A part of an abstract is a paragraph or two; what is longer is a section of the article. */
const MAX_PART_WORDS = 260;
/** An abstract without a heading is a paragraph of some length, not a standfirst. */
const MIN_ABSTRACT_WORDS = 50;

/**
 * The headings that stand inside the abstract whose heading is step `start`: a structured abstract has no text of its own
 * between "Abstract" and "Background", and its parts end where a heading comes again, or where one is none of its own.
 *
 *     Abstract · Background · Methods · Results · Conclusions · Introduction · Methods · …
 *                ^^^^^^^^^^   ^^^^^^^   ^^^^^^^   ^^^^^^^^^^^
 */
export function abstractParts(steps: readonly Step[], start: number, page: PageType, ahead: Ahead): number[] {
  const parts = partsFrom(steps, start);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || page !== 'article' || typeAt(steps, first) !== 'introduction') return parts;
  // An article has main sections of its own behind its abstract; where none come, the abstract's text was lost.
  return ahead.hasMain(last!) ? parts : [];
}

const typeAt = (steps: readonly Step[], i: number): HeadingType => steps[i]!.heading?.verdict?.type ?? 'body';

function partsFrom(steps: readonly Step[], start: number): number[] {
  const parts: number[] = [];
  const seen = new Set<string>();
  for (let i = start + 1; i < steps.length; i++) {
    const { block, heading } = steps[i]!;
    if (heading === undefined) {
      if (parts.length === 0 && isProse(block) && !isAside(block.text)) return [];
      continue;
    }
    const type = heading.verdict?.type ?? 'body';
    if (parts.length === 0 && !heading.marked && isBackMatter(type)) continue;
    const key = headingKey(heading.block);
    if (
      !isAbstractPart(type) ||
      heading.number !== undefined ||
      seen.has(key) ||
      (type === 'introduction' && parts.length > 0) ||
      wordsUnder(steps, i) > MAX_PART_WORDS
    )
      break;
    seen.add(key);
    parts.push(i);
  }
  return parts;
}

const isAside = (text: string): boolean => {
  const found = runIn(text);
  return isFrontMatter(text) || (found !== undefined && isStatement(found.type));
};

function wordsUnder(steps: readonly Step[], heading: number): number {
  let words = 0;
  for (let i = heading + 1; i < steps.length && steps[i]!.heading === undefined; i++) {
    if (!isAside(steps[i]!.block.text)) words += wordCount(steps[i]!.block.text);
  }
  return words;
}

/**
 * What the text at step `i` is, that stands before the first main heading and under none of its own: the rest of the
 * abstract that is open, an abstract that merely comes first, or the article's unheaded beginning.
 */
export function openingType(
  steps: readonly Step[],
  i: number,
  current: SectionDraft | undefined,
  hasAbstract: boolean,
  page: PageType,
  ahead: Ahead,
): SectionType {
  const next = ahead.nextType(i);
  const beginning = next === 'methods' || next === 'results' || next === 'results-discussion' ? 'introduction' : 'body';
  const introduced = next === 'introduction' || next === 'background' || next === 'keywords';
  if (current?.type === 'abstract' && page !== 'article')
    return current.heading === undefined && isStandfirst(steps, i - 1) ? beginning : 'abstract';
  if (current?.type === 'abstract') return introduced || !hasAbstractText(current) ? 'abstract' : beginning;
  if (current !== undefined && (current.parent !== undefined || current.heading === undefined)) return current.type;
  if (hasAbstract || current !== undefined) return beginning;
  if (introduced && page !== 'news') return 'abstract';
  const comesLater = ahead.hasAbstract(i);
  // Behind a wall the article's first lines may stand in the stead of an abstract: with its standfirst over them.
  if (page === 'abstract' && !comesLater && isStandfirst(steps, i)) return 'abstract';
  const alone = !ahead.hasProse(i);
  const isLong = wordCount(steps[i]!.block.text) >= MIN_ABSTRACT_WORDS;
  return beginning === 'introduction' && isLong && !comesLater && !alone ? 'abstract' : beginning;
}

/** A sentence or two over a paragraph that is none of it: "Lakes freeze later. What that means for the bloom." */
const isStandfirst = (steps: readonly Step[], i: number): boolean => {
  const next = steps[i + 1];
  return (
    wordCount(steps[i]!.block.text) < MIN_ABSTRACT_WORDS &&
    next !== undefined &&
    next.heading === undefined &&
    isProse(next.block) &&
    wordCount(next.block.text) >= MIN_ABSTRACT_WORDS
  );
};

function hasAbstractText({ paragraphs }: SectionDraft): boolean {
  let words = 0;
  return paragraphs.some(block => (words += wordCount(block.text)) >= MIN_ABSTRACT_WORDS);
}
