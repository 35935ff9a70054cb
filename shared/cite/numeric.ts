import type { Block } from '../source/block';
import { addTo } from '../source/lists';
import type { Span } from '../source/span';
import type { Found } from './citations';
import type { Entry } from './cite';

/** How a text prints the numbers that it cites by, and what share of the entries must be cited so for it to be the style. */
interface Style {
  readonly pattern: RegExp;
  readonly coverage: number;
}

const LIST = '\\d{1,3}(?:\\s?[,;–—-]\\s?\\d{1,3})*';
/** "[1, 3–5]", with the list as its group. */
export const NUMBERS_IN_BRACKETS = new RegExp(`\\[\\s?(${LIST})\\s?\\]`, 'g');
/**
 * In the order of their strength: a bracketed number is nearly always a citation, a glued one only where most are. Each
 * pattern says first what it starts with, as looking back at every character costs more than all the rest.
 */
const STYLES: readonly Style[] = [
  { pattern: NUMBERS_IN_BRACKETS, coverage: 0.2 },
  // Not "(1) First, …", "Eq. (3)", "equations (2)" or a count such as "in three (3) cases".
  {
    pattern: new RegExp(
      `(?=\\()(?<!^)(?<!\\b(?:eqs?|equations?|figs?|tables?|one|two|three|four|five)\\.? )\\((?:see |refs?\\.? )?(${LIST})\\)`,
      'gi',
    ),
    coverage: 0.5,
  },
  // Superscripts that lost their print: "metastasis1,2." and "cells.3–5 The"; never "CO2", "p53" or "IL6".
  {
    pattern: new RegExp(
      `(?=\\d)(?<=(?<![\\p{L}\\p{N}-])\\p{L}?\\p{Ll}{3,}[.,;:)”"’]{0,2})(${LIST})(?=[\\s.,;:)]|$)`,
      'gu',
    ),
    coverage: 0.7,
  },
];
// eslint-disable-next-line regexp/no-super-linear-move -- reads an address
const ANCHOR = /#\D*0*(\d{1,4})$/;

/** The citations by number in each paragraph: those that links lead from, and those of the one style that the text keeps to. */
export function numericLinker(paragraphs: readonly Block[], entries: readonly Entry[]): Found[][] {
  const byNumber = new Map(entries.map(({ number }, i) => [number ?? i + 1, i]));
  const linked = paragraphs.map(block => linkedNumbers(block, byNumber));
  const cited = new Set(linked.flat().flatMap(found => found.entries));
  if (cited.size > 0.3 * entries.length) return linked;
  for (const style of STYLES) {
    const found = paragraphs.map(block => printedNumbers(block.text, style.pattern, byNumber));
    const named = new Set(found.flat().flatMap(hit => hit.entries));
    if (named.size >= Math.max(2, style.coverage * entries.length)) return found;
  }
  return linked;
}

function printedNumbers(text: string, pattern: RegExp, byNumber: ReadonlyMap<number, number>): Found[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const numbers = numbersIn(match[1]!);
    const entries = numbers.flatMap(number => byNumber.get(number) ?? []);
    // "[0, 1]" is an interval: a list in which one number is no entry is not a list of citations.
    if (entries.length === 0 || entries.length < numbers.length) return [];
    return [{ start: match.index, end: match.index + match[0].length, entries }];
  });
}

const MOST_IN_A_RANGE = 60;

/** "1, 3–5" → 1, 3, 4, 5. Empty when a range runs backwards. */
export function numbersIn(list: string): number[] {
  const numbers: number[] = [];
  for (const part of list.split(/\s?[,;]\s?/)) {
    const [from, to = from] = part.split(/\s?[–—-]\s?/).map(Number);
    if (from === undefined || to === undefined || to < from || to - from > MOST_IN_A_RANGE) return [];
    for (let number = from; number <= to; number++) numbers.push(number);
  }
  return numbers;
}

/** Numbers that are the label of a link to an anchor with the same number: `<a href="#ref-CR5">5</a>`. */
function linkedNumbers(block: Block, byNumber: ReadonlyMap<number, number>): Found[] {
  const anchors = anchorsOf(block);
  if (anchors.size === 0) return [];
  return [...block.text.matchAll(/\[?\d{1,3}\]?/g)].flatMap(match => {
    const value = Number(match[0].replace(/[[\]]/g, ''));
    const entry = byNumber.get(value);
    const links = anchors.get(value);
    if (entry === undefined || links === undefined) return [];
    if (!standsIn(links, block.source.hullOf(match.index, match.index + match[0].length))) return [];
    return [{ start: match.index, end: match.index + match[0].length, entries: [entry] }];
  });
}

/** The labels of the block's links to anchors, in order, by the number that the anchor ends with. */
function anchorsOf({ hints }: Block): Map<number, Span[]> {
  const anchors = new Map<number, Span[]>();
  for (const { at, href } of hints.links ?? []) {
    const number = ANCHOR.exec(href)?.[1];
    if (number !== undefined) addTo(anchors, Number(number), at);
  }
  for (const labels of anchors.values()) labels.sort((a, b) => a[0] - b[0]);
  return anchors;
}

/** Whether one of `labels` (in order) touches `[start, end]`: the first that does not end before it, if any. */
function standsIn(labels: readonly Span[], [start, end]: Span): boolean {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (labels[mid]![1] < start) low = mid + 1;
    else high = mid;
  }
  return labels[low] !== undefined && labels[low]![0] <= end;
}
