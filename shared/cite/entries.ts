import type { Removal } from '../read/reading';
import { SourceText } from '../source/source-text';
import type { Line } from './lines';
import { type Mark, numberingOf } from './numbering';
import { isCitationLabel, isClosed, startsWithAuthor, startsWithAuthorAndYear, yearsIn } from './shapes';

/** One entry of the bibliography before it is parsed. */
export interface RawEntry {
  readonly number?: number;
  readonly source: SourceText;
}

export interface RawEntries {
  readonly entries: readonly RawEntry[];
  readonly removed: readonly Removal[];
}

const NOTHING: RawEntries = { entries: [], removed: [] };

/** The entries that the lines hold, in order. Every line is in exactly one entry or in a removal. */
export function entriesOf(all: readonly Line[]): RawEntries {
  const loose = new Set(looseNumbers(all));
  const lines = all.filter(line => !loose.has(line));
  const removed: Removal[] = [...loose].map(line => ({ rule: 'reference.loose-numbers', at: line.source.spans() }));
  const marks = numberingOf(lines);
  if (marks.length === 0) return { entries: unnumbered(lines), removed };
  const { head, numbered, empty } = atMarks(lines, marks);
  removed.push(...empty.map(({ source }) => ({ rule: 'reference.loose-numbers', at: source.spans() })));
  // What stands before number 1 is no entry; what stands before number 2 may be the first, its number lost.
  const none =
    marks[0]!.value === 1 && !head.some(line => startsWithAuthor(line.source.text) && isClosed(line.source.text));
  if (none) removed.push(...head.map(line => ({ rule: 'reference.before-first', at: line.source.spans() })));
  const before: RawEntries = none || head.length === 0 ? NOTHING : entriesOf(head);
  return { entries: [...before.entries, ...numbered], removed: [...removed, ...before.removed] };
}

/** Lines of nothing but entry numbers, when there are several numbers in a row: they cannot all begin the next entry. */
function looseNumbers(lines: readonly Line[]): Line[] {
  const counts = lines.map(({ source }) =>
    /^(?:\[?\d{1,3}[.\]]\s*)+$/.test(source.text) ? source.text.match(/\d+/g)!.length : 0,
  );
  return lines.filter(
    (_, i) => counts[i]! > 1 || (counts[i] === 1 && ((counts[i - 1] ?? 0) > 0 || (counts[i + 1] ?? 0) > 0)),
  );
}

/** The lines cut at the marks: what stands before the first, and the entries that the marks begin. */
function atMarks(
  lines: readonly Line[],
  marks: readonly Mark[],
): { head: Line[]; numbered: RawEntry[]; empty: RawEntry[] } {
  const head = linesBetween(lines, undefined, marks[0]);
  const groups = marks.map((mark, i) => ({ mark, group: linesBetween(lines, mark, marks[i + 1]) }));
  const usual = median(groups.map(({ group }) => lengthOf(group)));
  const numbered = groups.flatMap(({ mark, group }) => {
    // A reader that lost the numbers of a page leaves all its entries behind the last number that it saw.
    const parts = group.length > 2 && lengthOf(group) > 3 * usual ? unnumbered(group) : [joined(group)];
    const number = lines[mark.line]!.source.slice(mark.start, mark.end);
    return parts.map((part, i) => (i > 0 ? part : { number: mark.value, source: withNumber(number, part.source) }));
  });
  const isEmpty = ({ source }: RawEntry): boolean => source.length === 0;
  return { head, numbered: numbered.filter(entry => !isEmpty(entry)), empty: numbered.filter(isEmpty) };
}

/** The printed number stays in the entry's spans, but not in its text: it is the entry's `number`. */
function withNumber(number: SourceText, entry: SourceText): SourceText {
  if (number.length === 0) return entry;
  const [start, end] = number.hullOf(0, number.length);
  return SourceText.concat([SourceText.replaced('', start, end), entry]);
}

function linesBetween(lines: readonly Line[], from: Mark | undefined, to: Mark | undefined): Line[] {
  const first = from?.line ?? 0;
  const last = to?.line ?? lines.length - 1;
  return lines.slice(first, last + 1).flatMap((line, i) => {
    const index = first + i;
    const start = index === from?.line ? from.end : 0;
    const end = index === to?.line ? to.start : line.source.length;
    const source = line.source.slice(start, end).trim();
    return source.length > 0 && end > start ? [{ ...line, source }] : [];
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
 *     … Science 270, 484–487. Lockhart, D. J., Dong, H. et al. (1996) Nat. Biotechnol. 14, 1675–1680. Kohonen, T. …
 *                           ^                                                                       ^
 */
function splitFused(line: Line): Line[] {
  const { text } = line.source;
  if (text.length < 150 || yearsIn(text) < 2) return [line];
  const parts: Line[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/ (?=\p{Lu}|[vd][aeo]n? )/gu)) {
    if (!isBoundary(text.slice(start, index), text.slice(index + 1, index + 501))) continue;
    parts.push({ ...line, source: line.source.slice(start, index).trim() });
    start = index + 1;
  }
  return [...parts, { ...line, source: line.source.slice(start).trim() }];
}

/** Authors with their year behind any end of a sentence, or authors alone behind the numbers that close an entry. */
function isBoundary(before: string, after: string): boolean {
  if (before.length < 30 || !isClosed(before)) return false;
  if (/[.)\]”"]$|\b10\.\d{4,9}\/\S+$/.test(before) && startsWithAuthorAndYear(after)) return true;
  return /\d[\d–-]*\)?\.?$/.test(before) && yearsIn(after) > 0 && startsWithAuthor(after);
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
  return { source: SourceText.concat(parts) };
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { source }) => sum + source.length, 0);

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
