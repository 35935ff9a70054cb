import { decodeHTML } from 'entities';
import type { Element } from 'domhandler';
import type { Link } from '../../source/block';
import { SourceText } from '../../source/source-text';
import type { Span } from '../../source/span';
import { type Setting, set } from './raise';

/** How a stretch of text stands in the page, as far as the block's hints ask for it. */
export interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly math: boolean;
  readonly preformatted: boolean;
  /** Not shown to who looks at the page. */
  readonly hidden: boolean;
  readonly setting: Setting;
  /** The link that the text stands in: one object for each link. */
  readonly link?: { readonly href: string };
}

/** The text of a block when it is whole, and how many of its characters stand in what. */
export interface Taken {
  readonly source: SourceText;
  readonly linkShare: number;
  readonly links: readonly Link[];
  readonly emphasis: 'bold' | 'italic' | undefined;
  readonly isMath: boolean;
  readonly isHidden: boolean;
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});?/y;
/** Nothing that a reader of the page could see: no-break spaces, zero-width characters, soft hyphens. */
const INVISIBLE = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/;
const SPACE = 32;
const AMPERSAND = 38;

/**
 * The text of one block while the walk goes through it: slices of the markup, entities decoded, white space made one
 * space, none at the ends. Characters that end in no text (an entity for a space at a block's end) go to `drop`.
 */
export class InlineRun {
  private parts: SourceText[] = [];
  /** White space that is written before the next character, if there is one: a collapsed space … */
  private space: Span | undefined;
  private spaceIsEntity = false;
  /** … or what must stand as it is: cell and row separators, white space of preformatted text. */
  private gaps: SourceText[] = [];
  private chars = 0;
  private linked = 0;
  private bold = 0;
  private italic = 0;
  private math = 0;
  private hidden = 0;
  private links: { href: string; start: number; end: number }[] = [];
  private link: Style['link'];
  /** The deepest element known to hold all of the run, and its place in the walk's stack. */
  container: Element | undefined;
  depth = -1;

  constructor(
    private readonly markup: string,
    private readonly drop: (start: number, end: number) => void,
  ) {}

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** The last character written, white space put by apart. */
  get last(): string {
    if (this.space !== undefined || this.gaps.length > 0) return ' ';
    return this.parts.at(-1)?.text.at(-1) ?? '';
  }

  /** All of its text while that is one piece, as a label at the head of an entry is; else nothing. */
  get onlyPiece(): string {
    return this.parts.length === 1 ? this.parts[0]!.text : '';
  }

  /** Whether it ends in the midst or at the end of a word of small letters. */
  get endsInLowerCase(): boolean {
    return this.space === undefined && this.gaps.length === 0 && /\p{Ll}{2}$/u.test(this.parts.at(-1)?.text ?? '');
  }

  /** Reads `[start, end)` of the markup, which holds no tags. */
  append(start: number, end: number, style: Style): void {
    let from = start;
    let i = start;
    while (i < end) {
      const code = this.markup.charCodeAt(i);
      if (code === AMPERSAND) {
        const next = this.entity(i, end, from, style);
        if (next > i) from = next;
        i = Math.max(next, i + 1);
      } else if (isSpace(code)) {
        const next = this.endOfSpace(i, end);
        if (!this.isInnerSpace(i, next, from, end) || style.preformatted) {
          this.copy(from, i, style);
          if (style.preformatted) this.gaps.push(SourceText.copy(this.markup, i, next));
          else this.collapse(i, next, false);
          from = next;
        }
        i = next;
      } else i++;
    }
    this.copy(from, end, style);
  }

  /** A place where words part: a line break, the border of two controls. */
  part(at: number): void {
    this.collapse(at, at, false);
  }

  /** Takes back the space that would stand before the next character. */
  close(): void {
    this.forgetSpace();
  }

  /** A separator of cells or rows. Rows without text leave no empty line. */
  separate(separator: '\t' | '\n', at: number): void {
    this.forgetSpace();
    if (separator === '\n') this.forgetGaps();
    if (separator === '\t' || !this.isEmpty) this.gaps.push(SourceText.replaced(separator, at, at));
  }

  /** Characters that the source has as structure only, such as the stroke of a fraction. */
  insert(text: string, at: number, style: Style): void {
    this.write(text, at, at, style);
  }

  /** The run's text, and a fresh start; undefined where nothing can be seen. */
  take(): Taken | undefined {
    this.forgetSpace();
    this.forgetGaps();
    if (this.isEmpty) return undefined;
    const source = SourceText.concat(this.parts);
    const visible = !INVISIBLE.test(source.text);
    if (!visible) for (const [start, end] of source.spans()) this.drop(start, end);
    const taken = visible ? this.taken(source) : undefined;
    this.reset();
    return taken;
  }

  private taken(source: SourceText): Taken {
    return {
      source,
      linkShare: this.linked / this.chars,
      links: this.links.map(({ start, end, href }) => ({ at: [start, end], href })),
      emphasis: this.bold === this.chars ? 'bold' : this.italic === this.chars ? 'italic' : undefined,
      isMath: this.math === this.chars,
      isHidden: this.hidden === this.chars,
    };
  }

  private reset(): void {
    this.parts = [];
    this.links = [];
    this.link = undefined;
    this.chars = this.linked = this.bold = this.italic = this.math = this.hidden = 0;
    this.container = undefined;
    this.depth = -1;
  }

  /** One plain space with text of the same copy on both sides needs no run of its own. */
  private isInnerSpace(start: number, end: number, from: number, limit: number): boolean {
    return (
      end - start === 1 &&
      start > from &&
      end < limit &&
      this.markup.charCodeAt(start) === SPACE &&
      this.markup.charCodeAt(end) !== AMPERSAND
    );
  }

  private endOfSpace(start: number, end: number): number {
    let i = start + 1;
    while (i < end && isSpace(this.markup.charCodeAt(i))) i++;
    return i;
  }

  /** Reads the entity at `at`; returns the offset behind it, or `at` where the ampersand is just one. */
  private entity(at: number, end: number, from: number, style: Style): number {
    ENTITY.lastIndex = at;
    const raw = ENTITY.exec(this.markup)?.[0];
    if (raw === undefined || at + raw.length > end) return at;
    const text = decodeHTML(raw);
    if (text === raw) return at;
    this.copy(from, at, style);
    const next = at + raw.length;
    if (text.length !== 1 || !isSpace(text.charCodeAt(0))) this.write(set(text, style.setting), at, next, style);
    else if (style.preformatted) this.gaps.push(SourceText.replaced(text, at, next));
    else this.collapse(at, next, true);
    return next;
  }

  private collapse(start: number, end: number, isEntity: boolean): void {
    const needed = !this.isEmpty && this.space === undefined && this.gaps.length === 0;
    if (needed) {
      this.space = [start, end];
      this.spaceIsEntity = isEntity;
    } else if (isEntity) this.drop(start, end);
  }

  private forgetSpace(): void {
    if (this.space !== undefined && this.spaceIsEntity) this.drop(...this.space);
    this.space = undefined;
  }

  /** Like the space, what a gap stands for is white space already, unless it was written as an entity. */
  private forgetGaps(): void {
    for (const gap of this.gaps) {
      const [start, end] = gap.hullOf(0, gap.length);
      if (end - start > gap.length) this.drop(start, end);
    }
    this.gaps = [];
  }

  /** White space before the first character goes; the borders of empty cells stay. */
  private forgetLeadingGaps(): void {
    const borders = this.gaps.filter(gap => gap.spans().length === 0);
    this.gaps = this.gaps.filter(gap => gap.spans().length > 0);
    this.forgetGaps();
    this.gaps = borders;
  }

  private copy(start: number, end: number, style: Style): void {
    if (start < end) this.write(set(this.markup.slice(start, end), style.setting), start, end, style);
  }

  private write(text: string, start: number, end: number, style: Style): void {
    this.writeSpace();
    this.parts.push(SourceText.replaced(text, start, end));
    this.count(text.length, style);
    if (style.link !== undefined) this.extendLink(style.link, start, end);
  }

  private writeSpace(): void {
    if (this.gaps.length > 0) {
      this.forgetSpace();
      if (this.isEmpty) this.forgetLeadingGaps();
      for (const gap of this.gaps) this.parts.push(gap);
      this.gaps = [];
    } else if (this.space !== undefined) {
      this.parts.push(SourceText.replaced(' ', ...this.space));
      this.space = undefined;
    }
  }

  private count(length: number, style: Style): void {
    this.chars += length;
    if (style.bold) this.bold += length;
    if (style.italic) this.italic += length;
    if (style.math) this.math += length;
    if (style.hidden) this.hidden += length;
    if (style.link !== undefined) this.linked += length;
  }

  private extendLink(link: { readonly href: string }, start: number, end: number): void {
    const open = this.links.at(-1);
    if (open !== undefined && link === this.link) open.end = end;
    else this.links.push({ href: link.href, start, end });
    this.link = link;
  }
}

/** ASCII white space as HTML has it: tab, line feed, form feed, carriage return, space. */
function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13 && code !== 11);
}
