import type { Shape } from '../../source/block';
import type { Span } from '../../source/span';
import type { Line } from './lines';

export interface Marker {
  readonly text: string;
  readonly at: Span;
}

/** Lines that make one paragraph, heading, caption or entry, or a part of one up to a column's end. */
export interface Piece {
  readonly shape: Shape;
  readonly lines: readonly Line[];
  /** A column or page may have ended before it: a blank line, a page's edge or something taken out. */
  readonly fresh: boolean;
  /** It stands in the list of references. */
  readonly reference: boolean;
  /** The list marker, which is not part of the lines. */
  readonly marker?: Marker;
}

export function firstText(piece: Piece): string {
  return piece.lines[0]!.text;
}

export function lastLine(piece: Piece): Line {
  return piece.lines[piece.lines.length - 1]!;
}

export function lengthOf(piece: Piece): number {
  return piece.lines.reduce((sum, line) => sum + line.text.length + 1, -1);
}
