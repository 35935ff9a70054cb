import type { Labelled } from '../label';
import type { Line } from '../read/pdf/lines';
import type { Span } from '../source/span';

export interface Marker {
  readonly text: string;
  readonly at: Span;
}

/** Lines that make one paragraph, heading, caption or entry, or a part of one up to a column's end. */
export interface Piece {
  readonly lines: readonly Line[];
  /** A column or page may have ended before it: a blank line, a page's edge or something taken out. */
  readonly fresh: boolean;
  /** What its lines were labelled; the first one's. */
  readonly label: Labelled;
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

/** Running text of whatever kind: what a column's end may part. */
export function isText({ label }: Piece): boolean {
  return label.role === 'body' || label.role === 'abstract' || label.role === 'reference' || label.role === 'footnote';
}

export const isReference = ({ label }: Piece): boolean => label.role === 'reference';
export const isCaption = ({ label }: Piece): boolean => label.role === 'caption';

export function textOf(lines: readonly Line[]): string {
  return lines.map(line => line.text).join(' ');
}
