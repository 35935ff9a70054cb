import type { Removal } from '../read/reading';
import { SourceText } from '../source/source-text';
import { isLineEnd, type Line } from './lines';
import { type Mark, numberingOf } from './numbering';
import {
  isAuthorsAndYear,
  isCitationLabel,
  isClosed,
  startsWithAuthor,
  startsWithAuthorAndYear,
  yearsIn,
} from './shapes';

/** One entry of the bibliography before it is parsed. */
export interface RawEntry {
  readonly number?: number;
  readonly source: SourceText;
  /** The text with a line feed for each space that stands for the end of a line in the source. */
  readonly lines: string;
}

export interface RawEntries {
  readonly entries: readonly RawEntry[];
  readonly removed: readonly Removal[];
}

const NOTHING: RawEntries = { entries: [], removed: [] };

/** A reader that lost numbers does so for a page or two: lists within lists beyond that are no bibliography's. */
const DEEPEST = 12;

/** The entries that the lines hold, in order. Every line is in exactly one entry or in a removal. */
export function entriesOf(all: readonly Line[], depth = 0): RawEntries {
  const loose = new Set(looseNumbers(all));
  const numbered = all.filter(line => !loose.has(line));
  const lines = numbered.slice(0, endOfLast(numbered));
  const removed = [
    ...[...loose].map(({ source }) => removal('reference.loose-numbers', source)),
    ...numbered.slice(lines.length).map(({ source }) => removal('reference.after-last', source)),
  ];
  const marks = depth < DEEPEST ? numberingOf(lines) : [];
  if (marks.length === 0) return { entries: unnumbered(lines), removed };
  return merged([{ entries: [], removed }, beforeFirst(lines, marks[0]!, depth), ...atMarks(lines, marks, depth)]);
}

const removal = (rule: string, source: SourceText): Removal => ({ rule, at: source.spans() });

const merged = (parts: readonly RawEntries[]): RawEntries => ({
  entries: parts.flatMap(({ entries }) => entries),
  removed: parts.flatMap(({ removed }) => removed),
});

/** Lines of nothing but entry numbers, when there are several numbers in a row: they cannot all begin the next entry. */
function looseNumbers(lines: readonly Line[]): Line[] {
  const counts = lines.map(({ source }) =>
    /^(?:\[?\d{1,3}[.\]]\s*)+$/.test(source.text) ? source.text.match(/\d+/g)!.length : 0,
  );
  return lines.filter(
    (_, i) => counts[i]! > 1 || (counts[i] === 1 && ((counts[i - 1] ?? 0) > 0 || (counts[i + 1] ?? 0) > 0)),
  );
}

const MOST_STRAY_WORDS = 6;

/**
 * Where the last entry ends: labels of what follows the bibliography belong to no entry.
 *
 *     4. Brandvold E. The county gauges. Lund: Mire Press; 1998.
 *     Figures                                                     ← reference.after-last
 */
function endOfLast(lines: readonly Line[]): number {
  let end = lines.length;
  while (end > 1 && isStray(lines[end - 1]!.source.text) && isClosed(lines[end - 2]!.source.text)) end--;
  // A label alone among labels says that the lines are no entries at all, and what they are is not for here to say.
  return lines.slice(0, end).some(({ source }) => yearsIn(source.text) > 0) ? end : lines.length;
}

const isStray = (text: string): boolean =>
  /^\p{Lu}[^\d.;,@/]*$/u.test(text) && text.split(/\s+/).length <= MOST_STRAY_WORDS;

/** What stands before number 1 is no entry; what stands before a higher number may be entries that lost theirs. */
function beforeFirst(lines: readonly Line[], first: Mark, depth: number): RawEntries {
  const head = linesBetween(lines, undefined, first);
  const isEntry = ({ source: { text } }: Line): boolean => startsWithAuthor(text) && isClosed(text);
  if (first.value > 1 || head.some(isEntry)) return head.length === 0 ? NOTHING : entriesOf(head, depth + 1);
  return { entries: [], removed: head.map(({ source }) => removal('reference.before-first', source)) };
}

/** The entries that the marks begin. */
function atMarks(lines: readonly Line[], marks: readonly Mark[], depth: number): RawEntries[] {
  const groups = marks.map((mark, i) => linesBetween(lines, mark, marks[i + 1]));
  const usual = median(groups.map(lengthOf));
  return groups.map((group, i) => {
    const mark = marks[i]!;
    const number = lines[mark.line]!.source.slice(mark.start, mark.end);
    if (group.length === 0) return { entries: [], removed: [removal('reference.loose-numbers', number)] };
    // A reader that lost the numbers of a page leaves all its entries behind the last number that it saw.
    const several = marks.length === 1 || (group.length > 2 && lengthOf(group) > 3 * usual);
    const { entries, removed } = several ? entriesOf(group, depth + 1) : { entries: [joined(group)], removed: [] };
    const [first, ...others] = entries;
    if (first === undefined) return { entries, removed: [...removed, removal('reference.loose-numbers', number)] };
    return {
      entries: [{ ...first, number: mark.value, source: withNumber(number, first.source) }, ...others],
      removed,
    };
  });
}

/** The printed number stays in the entry's spans, but not in its text: it is the entry's `number`. */
function withNumber(number: SourceText, entry: SourceText): SourceText {
  if (number.length === 0) return entry;
  const [start, end] = number.hullOf(0, number.length);
  return SourceText.concat([SourceText.replaced('', start, end), entry]);
}

/** The lines from one mark to the next. What begins at a mark has used it up: its line comes without the list marker. */
function linesBetween(lines: readonly Line[], from: Mark | undefined, to: Mark | undefined): Line[] {
  const first = from?.line ?? 0;
  const last = to?.line ?? lines.length - 1;
  return lines.slice(first, last + 1).flatMap((line, i) => {
    const index = first + i;
    const start = index === from?.line ? from.end : 0;
    const end = index === to?.line ? to.start : line.source.length;
    const source = line.source.slice(start, end).trim();
    if (source.length === 0 || end <= start) return [];
    const { marker, ...unmarked } = line;
    return [{ ...unmarked, source, ...(marker !== undefined && index !== from?.line && { marker }) }];
  });
}

/** Entries without numbers: a line begins one when the one before is complete and its own print is that of a beginning. */
function unnumbered(lines: readonly Line[]): RawEntry[] {
  const groups: Line[][] = [];
  const labels = lines.filter(line => isCitationLabel(line.source.text)).length >= 3;
  for (const line of lines.flatMap(splitFused)) {
    const group = groups[groups.length - 1];
    if (group === undefined || beginsEntry(line, group, labels)) groups.push([line]);
    else group.push(line);
  }
  return groups.map(joined);
}

function beginsEntry(line: Line, group: readonly Line[], labels: boolean): boolean {
  const { text } = line.source;
  if (labels) return isCitationLabel(text);
  if (/^[,;.)\]]/.test(text)) return false;
  if (line.afterLinks || line.marker !== undefined) return true;
  const before = group.map(({ source }) => source.text).join(' ');
  if (!isClosed(before)) return isWhole(text) && isWhole(before);
  return startsWithAuthor(text) || isWhole(text) || (line.hints.shape === 'list-item' && /^\p{Lu}/u.test(text));
}

/** Long enough for an entry and not the second half of one. */
const isWhole = (text: string): boolean => text.length > 40 && isClosed(text) && /^["“‘«[(]?\p{Lu}/u.test(text);

/**
 * A line in which a reader ran several entries together, cut where one has ended and the next list of authors begins:
 *
 *     … Tide Lett. 27, 84–87. Lund, B. J., Moss, A. et al. (1996) Nat. Hydrometr. 14, 75–80. Vale, T. …
 *                            ^                                                                    ^
 */
function splitFused(line: Line): Line[] {
  const { text } = line.source;
  if (text.length < 150 || yearsIn(text) < 2) return [line];
  const parts: Line[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/ (?=\p{Lu}|[vd][aeo]n? )/gu)) {
    if (!isBoundary(text, start, index)) continue;
    parts.push({ ...line, source: line.source.slice(start, index).trim() });
    start = index + 1;
  }
  return [...parts, { ...line, source: line.source.slice(start).trim() }];
}

/** No entry is longer; what lies further back need not be looked at again for every space. */
const LONGEST = 3000;

/** Authors with their year behind any end of a sentence, or authors alone behind the numbers that close an entry. */
function isBoundary(text: string, start: number, index: number): boolean {
  const after = text.slice(index + 1, index + 501);
  if (index - start < 30 || !startsWithAuthor(after)) return false;
  const before = text.slice(Math.max(start, index - LONGEST), index);
  if (!isClosed(before) || isAuthorsAndYear(before)) return false;
  const end = before.slice(-100);
  if (/[.)\]”"]$|\b10\.\d{4,9}\/\S+$/.test(end) && startsWithAuthorAndYear(after)) return true;
  return /\d[\d–-]*\)?\.?$/.test(end) && yearsIn(after) > 0;
}

function joined(lines: readonly Line[]): RawEntry {
  const parts: SourceText[] = [];
  for (const { source } of lines) {
    const last = parts[parts.length - 1];
    if (last !== undefined) {
      const [, end] = last.hullOf(0, last.length);
      parts.push(SourceText.replaced(' ', end, end));
    }
    parts.push(source);
  }
  return { source: SourceText.concat(parts), lines: lines.map(withLineEnds).join('\n') };
}

/** In HTML a line's end in the source is no more than a space. */
function withLineEnds({ source, hints }: Line): string {
  if (hints.names !== undefined) return source.text;
  return source.text.replace(/ /g, (space, at: number) => (isLineEnd(source, at) ? '\n' : space));
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { source }) => sum + source.length, 0);

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
