import { type Line, linesByPage } from './lines';
import { addTo } from '../../source/lists';

/** Least number of characters between two page numbers of a dump that does not mark its pages. */
const MIN_PAGE = 600;

/** The lines that are page numbers: those that grow with the pages, by one a page. */
export function pageNumbers(lines: readonly Line[]): Set<Line> {
  const numbered = lines.flatMap(line => {
    const number = numberIn(line.text);
    return number === undefined ? [] : [{ line, number }];
  });
  const marked = (lines[lines.length - 1]?.page ?? 1) > 1;
  return new Set([
    ...ofTotal(lines),
    ...(marked ? byOffset(lines, numbered) : [...longestChain(lines, numbered), ...numberedHeads(lines)]),
  ]);
}

/**
 * The lines without the numbers of their pages that the dump wrote behind the last word of a page, where form feeds part the
 * pages and lone numbers (`numbers`) tell how the pages are counted:
 *
 *     … algorithms have been developed for not only 323⏎⏎
 *                                                   ^^^
 */
export function withoutGluedNumbers(
  lines: readonly Line[],
  numbers: ReadonlySet<Line>,
): { lines: readonly Line[]; glued: readonly Line[] } {
  const differences = [...numbers].flatMap(line => {
    const number = numberIn(line.text);
    return number === undefined ? [] : [number - line.page];
  });
  const [difference] = differences;
  if (differences.length < 2 || differences.some(other => other !== difference)) return { lines, glued: [] };
  const pages = linesByPage(lines);
  const glued: Line[] = [];
  const cut = lines.map(line => {
    const number = /[\p{L},;] (\d{1,5})$/u.exec(line.text.slice(-8))?.[1];
    if (Number(number) !== line.page + difference!) return line;
    const page = pages.get(line.page)!;
    if (page.some(other => numbers.has(other)) || !page.slice(-EDGE).includes(line)) return line;
    const length = line.text.length - number!.length;
    glued.push({ ...line, text: number!, start: line.start + length });
    return { ...line, text: line.text.slice(0, length - 1), end: line.start + length - 1 };
  });
  return { lines: cut, glued };
}

interface Numbered {
  readonly line: Line;
  readonly number: number;
}

/** "1427", "– 12 –", "[3]", "S12", "e417". */
function numberIn(text: string): number | undefined {
  const match = /^[-–—|[(\s]{0,4}[A-Za-z]?(\d{1,6})[-–—|\])\s]{0,4}$/.exec(text);
  return match === null ? undefined : Number(match[1]);
}

/** "3 / 19", "3 of 19": the same total at least twice. */
function ofTotal(lines: readonly Line[]): Line[] {
  const byTotal = new Map<string, Line[]>();
  for (const line of lines) {
    const match = /^\(?(\d{1,4}) ?(?:\/|of) ?(\d{1,4})\)?$/.exec(line.text);
    if (match === null || Number(match[1]) > Number(match[2])) continue;
    addTo(byTotal, match[2]!, line);
  }
  return [...byTotal.values()].filter(found => found.length > 1 && ascends(found)).flat();
}

function ascends(lines: readonly Line[]): boolean {
  const numbers = lines.map(line => parseInt(line.text.replace('(', ''), 10));
  return numbers.every((number, i) => i === 0 || number >= numbers[i - 1]!);
}

/** Lines from the top or bottom of a page among which its number stands. */
const EDGE = 5;

/** With form feeds: numbers near a page's edge that differ from the page's own count by the same amount on most pages. */
function byOffset(lines: readonly Line[], numbered: readonly Numbered[]): Line[] {
  const pages = linesByPage(lines);
  const byDifference = new Map<number, Numbered[]>();
  for (const entry of numbered) {
    const page = pages.get(entry.line.page)!;
    if (!page.slice(0, EDGE).includes(entry.line) && !page.slice(-EDGE).includes(entry.line)) continue;
    const difference = entry.number - entry.line.page;
    addTo(byDifference, difference, entry);
  }
  const best = [...byDifference.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return best.length >= 2 && best.length * 3 >= pages.size ? best.map(entry => entry.line) : [];
}

/** Without form feeds: the longest chain n, n+1, n+2 … of lone numbers with a page of text between each two. */
function longestChain(lines: readonly Line[], numbered: readonly Numbered[]): Line[] {
  const length = (lines[lines.length - 1]?.end ?? 0) - (lines[0]?.start ?? 0);
  const endingIn = new Map<number, Numbered[]>();
  let best: Numbered[] = [];
  for (const entry of numbered) {
    const before = endingIn.get(entry.number - 1);
    const follows = before !== undefined && entry.line.start - before[before.length - 1]!.line.end >= MIN_PAGE;
    const chain = follows ? [...before, entry] : [entry];
    if ((endingIn.get(entry.number)?.length ?? 0) < chain.length) endingIn.set(entry.number, chain);
    if (chain.length > best.length) best = chain;
  }
  const covered = (best[best.length - 1]?.line.end ?? 0) - (best[0]?.line.start ?? 0);
  return best.length >= 3 && covered * 2 >= length ? best.map(entry => entry.line) : [];
}

/**
 * Without form feeds: lines that are the same but for a last number which grows by one, with a page of text between them,
 * as `March 2011 | Volume 3 | 7`. A second number is asked for: `Study 3` may be a heading.
 */
function numberedHeads(lines: readonly Line[]): Line[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const match = /^(.{10,150}[\s|])\d{1,5}$/.exec(line.text);
    if (match !== null && (/\d/.test(match[1]!) || /\bpage\s*$/i.test(match[1]!))) {
      addTo(groups, match[1]!, line);
    }
  }
  return [...groups.values()]
    .filter(group => group.length >= 3 && group.every((line, i) => i === 0 || follows(group[i - 1]!, line)))
    .flat();
}

function follows(before: Line, line: Line): boolean {
  const [a, b] = [before, line].map(({ text }) => Number(/(?<!\d)\d+$/.exec(text)![0]));
  return b === a! + 1 && line.start - before.end >= MIN_PAGE;
}
