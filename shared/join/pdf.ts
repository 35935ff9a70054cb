import type { Labelled, Role } from '../label';
import { Block } from '../source/block';
import { SourceText } from '../source/source-text';
import { inReadingOrder } from '../read/pdf/columns';
import { type Layout, layoutOf } from '../read/pdf/layout';
import type { Line } from '../read/pdf/lines';
import type { Span } from '../source/span';
import { joinContinued } from './continue';
import type { Piece } from './pieces';
import { segment } from './segment';
import { withoutSplices } from './splices';

/** A printed line of a dump that stays, with its role. */
export interface RoleLine {
  readonly line: Line;
  readonly label: Labelled;
}

export interface JoinedLines {
  readonly blocks: readonly Labelled[];
  /** Bullets, which are no part of the text. */
  readonly markers: readonly Span[];
}

/**
 * Printed lines to paragraphs, headings, captions and entries: lines of one role that follow each other, parted where a
 * paragraph ends, and put together again over the ends of columns and pages. Lines that went leave no trace: what they
 * stood between goes on. A block's text keeps a line feed where a line of the source ended.
 */
export function joinPdfLines(text: string, lines: readonly RoleLine[], all: readonly Line[]): JoinedLines {
  const layout = layoutOf(lines.map(({ line }) => line));
  const labelAt = labelsByOffset(lines);
  const ordered = inReadingOrder(lines.map(({ line }) => line)).map(line => ({ line, label: labelAt(line.start) }));
  const segments = segment(ordered, breaksIn(ordered, all), layout);
  const pieces = joinContinued(withoutSplices(segments), layout);
  return {
    blocks: pieces.map(piece => ({ ...piece.label, block: blockOf(text, piece, layout) })),
    // Of all segments: one that another goes on with has its marker still.
    markers: segments.flatMap(({ marker }) => (marker === undefined ? [] : [marker.at])),
  };
}

/** The label of the line that a source offset stands in: columns that a dump ran together are lines of their own now. */
function labelsByOffset(lines: readonly RoleLine[]): (offset: number) => Labelled {
  const sorted = [...lines].sort((a, b) => a.line.start - b.line.start);
  return offset => {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sorted[middle]!.line.start <= offset) low = middle;
      else high = middle - 1;
    }
    return sorted[low]!.label;
  };
}

/** Lines before which a page begins or something was taken out: a paragraph may go on there. */
function breaksIn(kept: readonly RoleLine[], all: readonly Line[]): ReadonlySet<Line> {
  const indexOf = new Map(all.map((line, i) => [line.start, i]));
  return new Set(
    kept.flatMap(({ line }, i) => {
      const before = kept[i - 1]?.line;
      if (before === undefined || before.page !== line.page) return [line];
      const [here, there] = [indexOf.get(line.start), indexOf.get(before.start)];
      return here !== undefined && there !== undefined && here !== there + 1 ? [line] : [];
    }),
  );
}

const LIST: ReadonlySet<Role> = new Set<Role>(['abstract', 'body']);

function blockOf(text: string, { lines, label, marker }: Piece, layout: Layout): Block {
  const isTable = label.role === 'table';
  const parts = lines.flatMap((line, i) => {
    const copy = SourceText.copy(text, line.start, line.end);
    const next = lines[i + 1];
    return next === undefined ? [copy] : [copy, lineEnd(text, line, next, layout.spaced && !isTable)];
  });
  const first = lines[0]!;
  const isItem = marker !== undefined && LIST.has(label.role);
  return new Block(SourceText.concat(parts), {
    ...label.block.hints,
    shape: isTable ? 'table' : label.role === 'heading' ? 'heading' : isItem ? 'list-item' : 'text',
    depth: isItem ? 1 : 0,
    indent: first.indent,
    gap: first.gap,
    page: first.page,
    ...(marker !== undefined && { marker: marker.text }),
  });
}

/** The line feed between two lines: all the white space where nothing else stands between them, else the line's own end. */
function lineEnd(text: string, line: Line, next: Line, spaced: boolean): SourceText {
  const adjacent = next.start > line.end && text.slice(line.end, next.start).trim() === '';
  const end = adjacent ? next.start : Math.min(line.end + 1, text.length);
  return SourceText.replaced(spaced && line.spaced ? ' \n' : '\n', line.end, end);
}
