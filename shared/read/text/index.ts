import { Block, type Hints, type Link, PLAIN, type Shape } from '../../source/block';
import { isSpace, solidSpans } from '../../source/ground';
import { SourceText } from '../../source/source-text';
import type { Span } from '../../source/span';
import type { Reading, Removal } from '../reading';
import { readInline } from './inline';
import { labels } from './label';
import { type Line, linesOf } from './lines';
import { type Lead, leadOf, looksLikeMarkdown } from './markdown';
import { unglue } from './unglue';
import { continues, endsAtLine, type Wrapping, wrappingOf } from './wrap';
import { pushAll } from '../../source/lists';

/**
 * Reads a scraper's text: plain lines, or Markdown. One block a paragraph, heading or list item; lines that a wrapped
 * paragraph was cut into come back as one block with '\n' at the cuts.
 */
export function readText(text: string): Reading {
  const lines = linesOf(text);
  const markdown = looksLikeMarkdown(text);
  const page: Page = { text, markdown, wrapping: wrappingOf(text, lines), blocks: [], markup: [], removed: [] };
  for (let i = 0; i < lines.length;) i = readParagraph(page, lines, i);
  return { kind: 'text', blocks: unglue(page.blocks), markup: page.markup, removed: page.removed, facts: [] };
}

interface Page {
  readonly text: string;
  readonly markdown: boolean;
  readonly wrapping: Wrapping;
  readonly blocks: Block[];
  readonly markup: Span[];
  readonly removed: Removal[];
}

/** Reads the paragraph that begins with line `from` and returns the index of the line behind it. */
function readParagraph(page: Page, lines: readonly Line[], from: number): number {
  const first = lines[from]!;
  const lead = leadOf(page.text, first, page.markdown);
  let last = from;
  if (lead.shape !== 'heading' && lead.shape !== 'table') {
    if (labels(page.text, lines, from) && leadOf(page.text, lines[from + 1]!, page.markdown).shape === 'text') last++;
    const isWhole = last === from && endsAtLine(page.text, lines, from, page.wrapping);
    while (!isWhole && last + 1 < lines.length && goesOn(page, lines, last)) last++;
  }
  if (lead.end > first.start) page.markup.push([first.start, lead.end]);
  const pieces = lines
    .slice(from, last + 1)
    .map((line, i) => readLine(page, i === 0 ? lead.end : line.start, line.end, lead.shape));
  const joined = joinLines(page.text, pieces.map(piece => piece.source)); // prettier-ignore
  if (lead.shape === 'table' && appendRow(page, joined)) return last + 1;
  const linked = pieces.reduce((sum, piece) => sum + piece.linked, 0);
  const links = pieces.flatMap(piece => piece.links);
  // A row of empty cells: what is left are the strokes between them.
  if (joined.text.trim() === '') pushAll(page.markup, solidSpans(page.text, joined.spans()));
  else page.blocks.push(new Block(joined, hintsOf(first, lead, links, linked / Math.max(1, joined.length))));
  return last + 1;
}

/** Whether the line behind line `i` belongs to the same paragraph. */
function goesOn(page: Page, lines: readonly Line[], i: number): boolean {
  return (
    continues(page.text, lines, i, page.wrapping) && leadOf(page.text, lines[i + 1]!, page.markdown).shape === 'text'
  );
}

function readLine(
  page: Page,
  start: number,
  end: number,
  shape: Shape,
): { source: SourceText; links: readonly Link[]; linked: number } {
  const inline = readInline(page.text, start, end, page.markdown);
  pushAll(page.markup, inline.markup);
  pushAll(page.removed, inline.removed);
  return shape === 'table' ? { ...inline, source: cellsOf(inline.source) } : inline;
}

/**
 * The lines with a line feed where the source breaks; an empty one (a picture alone on its line) leaves none, nor does the
 * line feed answer for it: its text is removed.
 */
function joinLines(text: string, sources: readonly SourceText[]): SourceText {
  if (sources.length === 1) return sources[0]!;
  const parts: SourceText[] = [];
  for (const source of sources) {
    if (source.length === 0) continue;
    const before = parts.at(-1)?.spans().at(-1)?.[1];
    const here = source.spans()[0]?.[0];
    if (before !== undefined && here !== undefined)
      parts.push(SourceText.replaced('\n', before, endOfSpace(text, before, here)));
    parts.push(source);
  }
  return SourceText.concat(parts);
}

function endOfSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function hintsOf(line: Line, lead: Lead, links: readonly Link[], linkShare: number): Hints {
  return {
    ...PLAIN,
    shape: lead.shape,
    depth: lead.shape === 'list-item' ? 1 + Math.floor(line.indent / 4) : 0,
    indent: line.indent,
    gap: line.gap,
    linkShare,
    ...(lead.level === undefined ? {} : { level: lead.level }),
    ...(lead.marker === undefined ? {} : { marker: lead.marker }),
    ...(links.length === 0 ? {} : { links }),
  };
}

/** `| a | b |` → cells parted by tabs. */
function cellsOf(row: SourceText): SourceText {
  const edits = [...row.text.matchAll(/(?:(?<!\s)\s+)?\|\s*/g)].map(match => {
    const end = match.index + match[0].length;
    const outer = match.index === 0 || end === row.length;
    return { span: [match.index, end] as const, replacement: outer ? '' : '\t', rule: 'markdown.cell' };
  });
  return row.apply(edits);
}

/** Puts a further row to the table that stands last on the page; false when there is none. */
function appendRow(page: Page, row: SourceText): boolean {
  const table = page.blocks.at(-1);
  if (table?.hints.shape !== 'table') return false;
  const end = table.at.at(-1)?.[1] ?? 0;
  const start = row.spans()[0]?.[0] ?? end;
  page.blocks[page.blocks.length - 1] = table.with(
    SourceText.concat([table.source, SourceText.replaced('\n', end, start), row]),
  );
  return true;
}
