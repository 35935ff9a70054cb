import { Block } from '../../source/block';
import { SourceText } from '../../source/source-text';
import type { MetaFact, Reading, Removal } from '../reading';
import { type Chunk, chunksOf, textOf } from './chunks';
import { inReadingOrder } from './columns';
import { joinContinued } from './continue';
import { stripFurniture } from './furniture';
import { startsNotice } from './front-matter';
import { withoutSplices } from './splices';
import { isKnownHeading } from './headings';
import { type Layout, layoutOf } from './layout';
import { levelsOf } from './levels';
import { withoutLineNumbers } from './line-numbers';
import { type Line, linesOf } from './lines';
import type { Piece } from './pieces';
import { entryStyle } from './references';
import { Segmenter } from './segment';
import { isProse, startsCaption, startsLower } from './signs';
import { tableChunks } from './tables';

export { PDF_RULES } from './rules';
export { looksLikePdfText } from './detect';

/**
 * Reads the text of a PDF as pdftotext and its kin write it. Running heads, page numbers and stamps are taken out (also from
 * the middle of a sentence), printed lines are put together to paragraphs and paragraphs over the ends of columns and pages.
 * A block's text keeps a line feed where a line of the source ended.
 */
export function readPdfText(text: string): Reading {
  const { lines: unnumbered, removed: numbers } = withoutLineNumbers(linesOf(text));
  const { lines, removed: furniture, breaks } = stripFurniture(inReadingOrder(unnumbered));
  const removed = [...numbers, ...furniture];
  const layout = layoutOf(lines);
  const detached = detachedNumbers(lines);
  const rest = lines.filter(line => !detached.has(line));
  const continued = removed.filter(({ rule }) => rule === 'pdf.continued').map(({ at }) => at[0]![1]);
  const chunks = notesBeforeHeading(chunksOf(rest, breaksAmong(lines, rest, breaks), continued));
  const pieces = joinContinued(withoutSplices(piecesOf(chunks, layout, rest)), layout);
  const levels = levelsOf(pieces);
  return {
    kind: 'pdf-text',
    blocks: pieces.map(piece => blockOf(text, piece, layout, levels.get(piece))),
    markup: pieces.flatMap(({ marker }) => (marker === undefined ? [] : [marker.at])),
    removed: [...removed, ...[...detached].map(removalOfNumber)].sort((a, b) => a.at[0]![0] - b.at[0]![0]),
    facts: runningHeadFacts(text, removed),
  };
}

/** Running heads are no text of the article, but they name its journal, volume and year: each goes on as a fact. */
function runningHeadFacts(text: string, removed: readonly Removal[]): MetaFact[] {
  const heads = removed
    .filter(({ rule }) => rule === 'pdf.running-head')
    .map(({ at: [[start, end] = [0, 0]] }) => text.slice(start, end).trim());
  return [...new Set(heads)].map(value => ({ name: 'running-head', value }));
}

function breaksAmong(lines: readonly Line[], rest: readonly Line[], breaks: ReadonlySet<number>): Set<number> {
  const broken = new Set([...breaks].map(i => lines[i]));
  return new Set(rest.flatMap((line, i) => (broken.has(line) ? [i] : [])));
}

function removalOfNumber(line: Line): Removal {
  return { rule: 'pdf.detached-number', at: [[line.start, line.end]] };
}

/** Lines of nothing but entry numbers, `7.` or `2. 3. 4. 5.`: three of them or more. */
function detachedNumbers(lines: readonly Line[]): Set<Line> {
  const found = lines.filter(line => /^\[?\d{1,3}[.\]](?:\s+\[?\d{1,3}[.\]])*$/.test(line.text));
  const numbers = found.reduce((sum, line) => sum + line.text.split(/\s+/).length, 0);
  return new Set(numbers >= 5 ? found : []);
}

function piecesOf(chunks: readonly Chunk[], layout: Layout, lines: readonly Line[]): Piece[] {
  const tables = tableChunks(chunks);
  const segmenter = new Segmenter(layout, line => entryStyle(lines.slice(lines.indexOf(line))));
  const pieces: Piece[] = [];
  chunks.forEach((chunk, i) => {
    if (!tables.has(i)) pieces.push(...segmenter.segment(chunk, runningText(chunks, tables, i + 1, layout)));
    else if (tables.has(i - 1) && !chunk.broken) {
      const table = pieces.pop()!;
      pieces.push({ ...table, lines: [...table.lines, ...chunk.lines] });
    } else pieces.push({ shape: 'table', lines: chunk.lines, fresh: true, reference: false });
  });
  return pieces;
}

/** The next lines of running text: what a heading at `i - 1` would head. A line over a caption is a label of the figure. */
function runningText(chunks: readonly Chunk[], tables: ReadonlySet<number>, i: number, { width }: Layout): Line[] {
  const label = chunks[i - 1]!.lines.length === 1 && chunks[i] !== undefined && startsCaption(chunks[i].lines[0]!.text);
  if (label) return [];
  const short = chunks[i - 1]!.lines.at(-1)!.text.length < width * 0.6;
  const isAside = (chunk: Chunk) => startsCaption(chunk.lines[0]!.text) || (short && isLooseEnd(chunk));
  const rest = chunks.slice(i, i + 40).filter((chunk, k) => !tables.has(i + k) && !isAside(chunk));
  return rest.slice(0, 2).flatMap(chunk => chunk.lines);
}

/** The end of a paragraph from another column: no heading stands over it. */
function isLooseEnd({ lines }: Chunk): boolean {
  return lines.length > 1 && startsLower(lines[0]!.text) && isProse(textOf(lines));
}

/**
 * A title page's margin, read before the text beside it, parts the heading of the abstract from its text:
 *
 *     Abstract
 *
 *     OPEN ACCESS
 *     Citation: Vogt K (2017) The tide …      this chunk goes before the heading
 *     Received: May 2, 2016
 *
 *     Background
 */
function notesBeforeHeading(chunks: readonly Chunk[]): Chunk[] {
  const order = [...chunks];
  for (let i = 0; i + 2 < Math.min(order.length, 12); i++) {
    const [heading, notes] = [order[i]!, order[i + 1]!];
    if (heading.lines.length !== 1 || !isKnownHeading(heading.lines[0]!.text)) continue;
    const noted = notes.lines.filter(line => startsNotice(line.text)).length;
    if (noted >= 3 && noted * 2 >= notes.lines.length) order.splice(i++, 2, notes, heading);
  }
  return order;
}

function blockOf(text: string, { shape, lines, marker }: Piece, layout: Layout, level?: number): Block {
  const parts = lines.flatMap((line, i) => {
    const copy = SourceText.copy(text, line.start, line.end);
    const next = lines[i + 1];
    return next === undefined ? [copy] : [copy, lineEnd(text, line, next, layout.spaced && shape !== 'table')];
  });
  const first = lines[0]!;
  return new Block(SourceText.concat(parts), {
    shape,
    depth: shape === 'list-item' ? 1 : 0,
    indent: first.indent,
    gap: first.gap,
    linkShare: 0,
    page: first.page,
    ...(level === undefined ? {} : { level }),
    ...(marker === undefined ? {} : { marker: marker.text }),
  });
}

/** The line feed between two lines: all the white space where nothing else stands between them, else the line's own end. */
function lineEnd(text: string, line: Line, next: Line, spaced: boolean): SourceText {
  const adjacent = next.start > line.end && text.slice(line.end, next.start).trim() === '';
  const end = adjacent ? next.start : Math.min(line.end + 1, text.length);
  return SourceText.replaced(spaced && line.spaced ? ' \n' : '\n', line.end, end);
}

export type { PdfRuleId } from './rules';
