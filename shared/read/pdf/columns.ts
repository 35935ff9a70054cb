import { type Line, linesByPage } from './lines';

/** Fewest lines of a page that its columns are told by, and the share of its lines that must agree on them. */
const FEWEST = 10;
const SHARE = 0.5;

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
  const gutters = pages.map(gutterOf);
  if (gutters.every(gutter => gutter === undefined)) return lines;
  return pages.flatMap((page, i) => (gutters[i] === undefined ? page : unfolded(page, gutters[i])));
}

/** Column at which the second text of most lines begins, where both sides read like text. */
function gutterOf(lines: readonly Line[]): number | undefined {
  const starts = new Map<number, number>();
  for (const line of lines) {
    for (const { index } of line.text.matchAll(/(?<=\S {2,})\S/g)) {
      starts.set(line.indent + index, (starts.get(line.indent + index) ?? 0) + 1);
    }
    if (line.indent > 20) starts.set(line.indent, (starts.get(line.indent) ?? 0) + 1);
  }
  const [gutter, count] = [...starts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (count < FEWEST || count < lines.length * SHARE) return undefined;
  const halves = lines.map(line => halvesOf(line, gutter)).filter(half => half !== undefined);
  const words = halves.map(({ left, right }) => Math.min(wordsIn(left), wordsIn(right))).filter(count => count > 0);
  return words.length >= FEWEST / 2 && words.reduce((a, b) => a + b, 0) / words.length >= 3 ? gutter : undefined;
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
  if (at <= 0) return { right: line };
  if (at >= line.text.length) return { left: line };
  if (!line.text.slice(0, at).endsWith('  ')) return undefined;
  const left = line.text.slice(0, at).trimEnd();
  return {
    left: { ...line, text: left, end: line.start + left.length, spaced: true },
    right: { ...line, text: line.text.slice(at), start: line.start + at, indent: 0 },
  };
}

/** The first column and then the second, for each stretch between lines over both. */
function unfolded(lines: readonly Line[], gutter: number): Line[] {
  const out: Line[] = [];
  let columns: Line[][] = [[], []];
  const gaps = [0, 0];
  const flush = () => {
    out.push(...columns.flat());
    columns = [[], []];
  };
  for (const line of lines) {
    const halves = halvesOf(line, gutter);
    if (halves === undefined) flush();
    [halves === undefined ? line : halves.left, halves?.right].forEach((half, side) => {
      gaps[side]! += line.gap;
      if (half === undefined) return void gaps[side]!++;
      columns[side]!.push({ ...half, gap: Math.max(gaps[side]!, columns[side]!.length === 0 ? 1 : 0) });
      gaps[side] = 0;
    });
    if (halves === undefined) flush();
  }
  flush();
  return out;
}
