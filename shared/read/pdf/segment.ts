import type { Shape } from '../../source/block';
import { type Chunk, textOf } from './chunks';
import { isByline, startsAffiliation, startsNotice } from './front-matter';
import { isKnownHeading, looksLikeHeading, startsBibliography } from './headings';
import type { Layout } from './layout';
import { widthOf } from './layout';
import { type Line, withoutPrefix } from './lines';
import type { Marker, Piece } from './pieces';
import { beginsEntry, entryNumber, type EntryStyle } from './references';
import { bulletOf, endsOpen, endsSentence, isProse, startsCaption, startsLower, startsUpper } from './signs';

/** What has been seen of the page before the chunk at hand. */
export interface Progress {
  /** The title page is over: a known heading or a paragraph has come. */
  body: boolean;
  /** Style of the reference list while inside one. */
  references: EntryStyle | undefined;
  /** Number of the last entry. */
  entry: number;
}

/** A line shorter than this share of the column ends its paragraph, when it ends a sentence too. */
const SHORT = 0.86;

/** The paragraphs, headings, captions and entries of `chunk`. `styleFrom(line)` gives the style of a list that begins there. */
export class Segmenter {
  private readonly progress: Progress = { body: false, references: undefined, entry: 0 };

  constructor(
    private readonly layout: Layout,
    private readonly styleFrom: (line: Line) => EntryStyle,
  ) {}

  segment(chunk: Chunk, next: readonly Line[]): Piece[] {
    const heading = this.wholeHeading(chunk, next);
    if (heading !== undefined) return [heading];
    const pieces: Piece[] = [];
    const width = chunk.lines.length >= 4 ? widthOf(chunk.lines) : this.layout.width;
    let current: Line[] = [];
    let shape: Shape = 'text';
    let marker: Marker | undefined;
    const flush = () => {
      if (current.length > 0)
        pieces.push(this.piece(shape, current, pieces.length === 0 || !this.layout.wrapped, marker));
      current = [];
      shape = 'text';
      marker = undefined;
    };
    chunk.lines.forEach((line, i) => {
      const before = current[current.length - 1];
      if (this.isHeading(line, before, [...chunk.lines.slice(i + 1, i + 3), ...next], width)) {
        flush();
        current = [line];
        shape = 'heading';
        flush();
        this.pass(line.text);
        return;
      }
      const begins = this.begins(line, before, shape, width);
      if (begins !== undefined) {
        flush();
        shape = begins;
        const bullet = begins === 'list-item' ? bulletOf(line.text)! : '';
        const sign = bullet.trim();
        marker = sign === '' ? undefined : { text: sign, at: [line.start, line.start + sign.length] };
        current = [bullet === '' ? line : withoutPrefix(line, bullet.length)];
      } else current.push(line);
      if (line.text.length > 200 || (isProse(line.text) && current.length > 2)) this.progress.body = true;
    });
    flush();
    return pieces;
  }

  private piece(shape: Shape, lines: readonly Line[], fresh: boolean, marker?: Marker): Piece {
    const reference = this.progress.references !== undefined && shape !== 'heading';
    return { shape, lines, fresh, reference, ...(marker === undefined ? {} : { marker }) };
  }

  private pass(heading: string): void {
    this.progress.body = true;
    this.progress.references = startsBibliography(heading) ? 'none' : undefined;
    this.progress.entry = 0;
  }

  /** A chunk of two or three short lines between blank lines, before a paragraph. */
  private wholeHeading(chunk: Chunk, next: readonly Line[]): Piece | undefined {
    const { lines } = chunk;
    if (!this.layout.wrapped || !this.progress.body || this.progress.references !== undefined) return undefined;
    if (lines.length < 2 || lines.length > 3 || next.length < 2) return undefined;
    const text = textOf(lines);
    if (!looksLikeHeading(text) || isProse(text) || !startsUpper(next[0]!.text)) return undefined;
    return lines.slice(0, -1).some(line => isKnownHeading(line.text)) ? undefined : this.piece('heading', lines, true);
  }

  private isHeading(line: Line, before: Line | undefined, next: readonly Line[], width: number): boolean {
    const { text } = line;
    const closed = before === undefined || endsSentence(before.text);
    if (isKnownHeading(text)) return closed || !this.layout.wrapped || before.text.length < width * SHORT;
    if (!this.progress.body || this.progress.references !== undefined || !closed) return false;
    if (!looksLikeHeading(text) || (this.layout.wrapped && text.length > width * SHORT)) return false;
    return !startsNotice(text) && this.heads(next, width, 2);
  }

  /** Running text begins with `next`, or after up to `depth` further headings. */
  private heads([first, ...rest]: readonly Line[], width: number, depth: number): boolean {
    if (first === undefined || startsLower(first.text) || startsCaption(first.text)) return false;
    if (first.text.length > width * 0.6) return isProse(first.text) || first.text.length < 200;
    return depth > 0 && looksLikeHeading(first.text) && this.heads(rest, width, depth - 1);
  }

  /** The shape of what begins with `line`, or undefined where it goes on with what `before` belongs to. */
  private begins(line: Line, before: Line | undefined, shape: Shape, width: number): Shape | undefined {
    const { text } = line;
    const { references } = this.progress;
    const open = before !== undefined && endsOpen(before.text);
    if (startsBibliography(text) && !open) this.pass('References');
    if (this.progress.references !== undefined) {
      if (references === undefined || this.progress.references === 'none')
        this.progress.references = this.styleFrom(line);
      if (this.endsReferences(text, before)) this.progress.references = undefined;
      else return this.beginsReference(line, before);
    }
    if (startsCaption(text) && !open) return 'caption';
    if (shape === 'caption' && /^doi: ?10\.\S+$/i.test(text)) return undefined;
    if (bulletOf(text) !== undefined && /\p{L}{2}/u.test(text)) return 'list-item';
    if (isFormula(text)) return shape === 'equation' && before !== undefined ? undefined : 'equation';
    if (shape === 'equation' || before === undefined) return 'text';
    if (startsNotice(text) && !open) return 'text';
    if (!this.progress.body && (startsAffiliation(text) || isByline(text) !== isByline(before.text))) return 'text';
    return this.endsParagraph(line, before, width) ? 'text' : undefined;
  }

  private endsParagraph(line: Line, before: Line, width: number): boolean {
    if (!this.layout.wrapped) return true;
    if (!endsSentence(before.text) || startsLower(line.text)) return false;
    const setIn = line.indent - before.indent;
    return before.text.length < width * SHORT || (setIn >= 2 && setIn <= 8);
  }

  private endsReferences(text: string, before: Line | undefined): boolean {
    return (
      startsNotice(text) &&
      (before === undefined || !endsOpen(before.text)) &&
      !/^(?:doi|published|available online|received)\b/i.test(text)
    );
  }

  private beginsReference(line: Line, before: Line | undefined): Shape | undefined {
    const style = this.progress.references!;
    const begins = beginsEntry(line, before, style, this.progress.entry);
    if (begins) this.progress.entry = entryNumber(line.text) ?? this.progress.entry;
    return begins || before === undefined || (!this.layout.wrapped && style === 'none') ? 'text' : undefined;
  }
}

/** Pieces of a displayed formula: few letters, or signs of a font for brackets (private use). */
function isFormula(text: string): boolean {
  if (/[\uE000-\uF8FF]/.test(text)) return true;
  // The end of a sentence that cites or names years: "(1945–1989)." or "45–47]."
  if (/^[([]?\d[\d\s,;:–-]*[)\]][.,;:]?$/.test(text)) return false;
  return text.length <= 24 && !/\p{L}{3}/u.test(text) && !/^(?:\d{1,2}|[a-z*†‡])$/.test(text);
}
