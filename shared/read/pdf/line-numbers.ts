import type { Removal } from '../reading';
import { type Line, withoutPrefix } from './lines';

/** Fewest lines in a row that must be numbered, and share of a page's lines that are. */
const FEWEST = 8;

const PREFIX = /^(\d{1,4})(?:\s{1,}|$)/;

/**
 * The lines without the numbers that a manuscript prints in its margin, where the dump has them in the same line as the text:
 *
 *     21  We chose six ponds with alders on all sides and
 *     22  three without any tree within 60 m.
 *     ^^
 */
export function withoutLineNumbers(lines: readonly Line[]): { lines: readonly Line[]; removed: readonly Removal[] } {
  const numbered = numberedLines(lines);
  if (numbered.size === 0) return { lines, removed: [] };
  const removed: Removal[] = [];
  const out = lines.flatMap(line => {
    if (!numbered.has(line)) return [line];
    const length = PREFIX.exec(line.text)![1]!.length;
    removed.push({ rule: 'pdf.line-number', at: [[line.start, line.start + length]] });
    const rest = withoutPrefix(line, length);
    return rest.text === '' ? [] : [{ ...rest, indent: 0, spaced: true }];
  });
  return { lines: out, removed };
}

/**
 * Lines whose first numbers grow by one from line to line; a running head or a page number may stand between two of them.
 * A list with entries of one line each has a stop or a bracket behind its numbers.
 */
function numberedLines(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  let last: number | undefined;
  let others = 0;
  const close = () => {
    if (run.length >= FEWEST) run.forEach(line => found.add(line));
    run = [];
    others = 0;
  };
  for (const line of lines) {
    const match = PREFIX.exec(line.text);
    const number = match === null ? undefined : Number(match[1]);
    if (number !== undefined && last !== undefined && number === last + 1) run.push(line);
    else if (number !== undefined && others === 0 && run.length < 2) run = [line];
    else if (++others > MOST_OTHERS || run.length < 2) {
      close();
      continue;
    } else continue;
    last = number;
    others = 0;
  }
  close();
  return found.size >= FEWEST && longText(found) ? found : new Set();
}

/** Lines of a watermark, a running head and a page number between two pages. */
const MOST_OTHERS = 8;

/** The numbers stand before text: the rows of a table begin with a number as well, but hold few words. */
function longText(lines: ReadonlySet<Line>): boolean {
  const worded = [...lines].filter(({ text }) => (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 5);
  return worded.length * 2 >= lines.size;
}
