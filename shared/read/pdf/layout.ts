import type { Line } from './lines';

/** How the dump writes its text, learned from all its lines. */
export interface Layout {
  /** Lines end where the printed line ended. Otherwise a line is a paragraph, or what of it stood in one column. */
  readonly wrapped: boolean;
  /** Characters in a full line of running text. */
  readonly width: number;
  /** Some line ends have white space before them and some have none: the latter may be divided words. */
  readonly spaced: boolean;
}

/** Characters from which on a line is a paragraph rather than a printed line. */
const PARAGRAPH = 200;

export function layoutOf(lines: readonly Line[]): Layout {
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const long = lines.reduce((sum, line) => sum + (line.text.length > PARAGRAPH ? line.text.length : 0), 0);
  const spaced = lines.filter(line => line.spaced).length / Math.max(1, lines.length);
  return { wrapped: long * 2 < total, width: widthOf(lines), spaced: spaced > 0.1 && spaced < 0.98 };
}

/** The length that three quarters of the lines with words in them do not exceed; 80 where there are none. */
export function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(line => line.text.length).filter(length => length > 30 && length <= PARAGRAPH);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.5)] ?? 80;
}
