import { type Line, linesByPage } from './lines';
import { pushAll } from '../../source/lists';

/** Fewest lines of a page that its columns are told by, and the share of its lines that must agree on them. */
const FEWEST = 10;
const SHARE = 0.5;
/** The same where another page of the dump has its second column at the same place. */
const FEWEST_KNOWN = 5;
const SHARE_KNOWN = 0.3;
/** Columns of white space by which lines of the second text may stand in: the first of a paragraph, the second of an entry. */
const INDENT = 6;

/**
 * The lines in reading order where the dump keeps the printed layout and so writes two columns side by side:
 *
 *     The lake is fed by three     from the hills in the north.
 *     streams, which come down     Two of them are dry in May.
 *                                  ^ the second column begins here on most lines
 *
 * A line over both columns (a title, a wide caption) stands between what is above it and what is below.
 */
export function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const pages = [...linesByPage(lines).values()];
  const found = pages.map(page => gutterOf(page));
  const known = found.filter(gutter => gutter !== undefined);
  if (known.length === 0) return lines;
  const gutters = pages.map((page, i) => found[i] ?? gutterOf(page, known));
  return pages.flatMap((page, i) => (gutters[i] === undefined ? page : unfolded(page, gutters[i])));
}

/** Column at which the second text of most lines begins, where both sides read like text; of those at `known` if given. */
function gutterOf(lines: readonly Line[], known?: readonly number[]): number | undefined {
  const [gutter, count] = bestStart(startsOf(lines), known);
  const [fewest, share] = known === undefined ? [FEWEST, SHARE] : [FEWEST_KNOWN, SHARE_KNOWN];
  if (count < fewest || count < lines.length * share) return undefined;
  const halves = lines.map(line => halvesOf(line, gutter)).filter(half => half !== undefined);
  const words = halves.map(({ left, right }) => Math.min(wordsIn(left), wordsIn(right))).filter(count => count > 0);
  return words.length >= fewest / 2 && words.reduce((a, b) => a + b, 0) / words.length >= 3 ? gutter : undefined;
}

/** How many lines have a second text that begins at each column. */
function startsOf(lines: readonly Line[]): Map<number, number> {
  const starts = new Map<number, number>();
  for (const line of lines) {
    for (const { index } of line.text.matchAll(/\S(?<=\S {2,}\S)/g)) {
      starts.set(line.indent + index, (starts.get(line.indent + index) ?? 0) + 1);
    }
    if (line.indent > 20) starts.set(line.indent, (starts.get(line.indent) ?? 0) + 1);
  }
  return starts;
}

/** The column at which most second texts begin, and how many begin there or stand in a little. */
function bestStart(starts: ReadonlyMap<number, number>, known?: readonly number[]): [number, number] {
  const candidates = [...starts].filter(([start]) => known === undefined || known.includes(start));
  const [gutter] = candidates.sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  let count = 0;
  for (const [start, times] of starts) if (start >= gutter && start <= gutter + INDENT) count += times;
  return [gutter, count];
}

function wordsIn(line: Line | undefined): number {
  return line?.text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

interface Halves {
  readonly left?: Line;
  readonly right?: Line;
}

/** The two parts of a line, or undefined where its text goes over the gutter. */
function halvesOf(line: Line, gutter: number): Halves | undefined {
  const at = gutter - line.indent;
  // A page number in the middle of the foot is in no column.
  if (/^\W{0,3}\d{1,5}\W{0,3}$/.test(line.text)) return undefined;
  if (at <= 0) return { right: { ...line, indent: -at } };
  if (at >= line.text.length) return { left: line };
  if (!line.text.slice(0, at).endsWith('  ')) return undefined;
  const left = line.text.slice(0, at).trimEnd();
  const right = line.text.slice(at).trimStart();
  const indent = line.text.length - at - right.length;
  return {
    left: { ...line, text: left, end: line.start + left.length, spaced: true },
    right: { ...line, text: right, start: line.start + at + indent, indent },
  };
}

/** The first column and then the second, for each stretch between lines over both. */
function unfolded(lines: readonly Line[], gutter: number): Line[] {
  const out: Line[] = [];
  let columns: Line[][] = [[], []];
  const gaps = [0, 0];
  const flush = () => {
    for (const column of columns) pushAll(out, column);
    columns = [[], []];
  };
  let wide = false;
  for (const line of lines) {
    const found = halvesOf(line, gutter);
    // The last line of a paragraph over both columns may be short.
    const halves: Halves | undefined = wide && line.gap === 0 && found?.right === undefined ? undefined : found;
    if (halves === undefined) flush();
    [halves === undefined ? line : halves.left, halves?.right].forEach((half, side) => {
      gaps[side]! += line.gap;
      if (half === undefined) return void gaps[side]!++;
      const least = columns[side]!.length === 0 && !(wide && halves === undefined) ? 1 : 0;
      columns[side]!.push({ ...half, gap: Math.max(gaps[side]!, least) });
      gaps[side] = 0;
    });
    if (halves === undefined) flush();
    wide = halves === undefined;
  }
  flush();
  return out;
}
