import { type Link } from '../../source/block';
import { SourceText } from '../../source/source-text';
import type { Span } from '../../source/span';
import { spend } from '../../source/work';
import type { Removal } from '../reading';
import { ALT_TEXT } from './rules';

/** What a line says once its marks are read. */
export interface Inline {
  readonly source: SourceText;
  readonly markup: readonly Span[];
  readonly removed: readonly Removal[];
  readonly links: readonly Link[];
  /** Characters of the text that stand in links. */
  readonly linked: number;
}

interface State {
  readonly text: string;
  /** Where the line ends. */
  readonly end: number;
  /** Position of the bracket that closes each one; made once a line, where a mark first asks for it. */
  closings?: ReadonlyMap<number, number>;
  /** For each emphasis mark, the next place at which it stands behind a word, as last looked for. */
  readonly halves: Map<string, number>;
  readonly parts: SourceText[];
  readonly markup: Span[];
  readonly removed: Removal[];
  readonly links: Link[];
  /** Emphasis marks that wait for their second half. */
  readonly open: string[];
  linked: number;
  /** Links that the scan is inside of. */
  depth: number;
}

/** `[image: …]`, as text browsers and scrapers put for a picture; the inner text is what the page shows in its stead. */
const PLACEHOLDER = /^\[(?:image|img|graphic|photo|logo|icon|bild|imagen?|imagem|immagine)(?::[^\]\n]*)?\]/i;
/** A picture in a link is common, a link in a link a mistake; brackets nested any deeper are text. */
const MOST_NESTED = 8;
const EMPHASIS = /^(?:\*{1,3}|_{1,3}|`+)/;
/** Only these characters can begin a mark; anything between two of them is copied at once. */
const MARK = /[[!\]*_`\\]/g;

/**
 * Reads Markdown's inline marks between `start` and `end` of `text`. Labels of links stay as text; targets, brackets and
 * emphasis become markup; a picture's alternative text is removed under `image.alt-text`.
 *
 *     [![logo](//x.org/l.png)](/) [View all **journals**](https://x.org/siteindex "All")
 *                                  ^^^^^^^^^^^  ^^^^^^^^
 */
export function readInline(text: string, start: number, end: number, markdown: boolean): Inline {
  const state: State = { text, end, halves: new Map(), parts: [], markup: [], removed: [], links: [], open: [], linked: 0, depth: 0 }; // prettier-ignore
  scan(state, start, end, markdown);
  return { ...state, source: SourceText.concat(state.parts) };
}

function scan(state: State, start: number, end: number, markdown: boolean): void {
  // Cut at the end: a search through the rest of the page for each line would be quadratic.
  const text = state.text.slice(0, end);
  let copied = start;
  let at = start;
  const flush = (to: number) => {
    if (to > copied) state.parts.push(SourceText.copy(state.text, copied, to));
  };
  while (at < end) {
    MARK.lastIndex = at;
    const mark = MARK.exec(text);
    if (mark === null) break;
    at = mark.index;
    const next = readMark(state, at, end, markdown, flush);
    if (next === undefined) at++;
    else at = copied = next;
  }
  flush(end);
}

/** Reads the mark at `at`, if there is one, and returns where the text goes on. `flush` is called before it adds anything. */
function readMark(
  state: State,
  at: number,
  end: number,
  markdown: boolean,
  flush: (to: number) => void,
): number | undefined {
  const { text } = state;
  if (text[at] === '[') {
    const placeholder = PLACEHOLDER.exec(text.slice(at, Math.min(end, at + 300)));
    if (placeholder !== null) {
      flush(at);
      state.removed.push({ rule: ALT_TEXT.id, at: [[at, at + placeholder[0].length]] });
      return at + placeholder[0].length;
    }
  }
  if (!markdown) return undefined;
  const image = text[at] === '!' && text[at + 1] === '[';
  if (text[at] === '[' || image) return readLink(state, at, end, image, flush);
  if (text[at] === '\\' && /[\\`*_{}[\]()#+\-.!|>]/.test(text[at + 1] ?? '')) {
    flush(at);
    state.markup.push([at, at + 1]);
    state.parts.push(SourceText.copy(text, at + 1, at + 2));
    return at + 2;
  }
  return readEmphasis(state, at, end, flush);
}

function readLink(
  state: State,
  at: number,
  end: number,
  image: boolean,
  flush: (to: number) => void,
): number | undefined {
  const { text } = state;
  if (state.depth === MOST_NESTED) return undefined;
  const open = at + (image ? 2 : 1);
  const closings = (state.closings ??= closingsIn(text, at, state.end));
  const close = closings.get(open - 1);
  if (close === undefined || close >= end || text[close + 1] !== '(') return undefined;
  const after = closings.get(close + 1);
  if (after === undefined || after >= end) return undefined;
  flush(at);
  state.markup.push([at, open]);
  if (image) {
    if (close > open) state.removed.push({ rule: ALT_TEXT.id, at: [[open, close]] });
  } else readLabel(state, open, close, text.slice(close + 2, after));
  state.markup.push([close, after + 1]);
  return after + 1;
}

function readLabel(state: State, open: number, close: number, target: string): void {
  const before = state.parts.length;
  state.depth++;
  scan(state, open, close, true);
  state.depth--;
  for (const part of state.parts.slice(before)) state.linked += part.length;
  const href = target.trim().split(/\s+/, 1)[0] ?? '';
  if (href !== '') state.links.push({ at: [open, close], href });
}

/** Emphasis marks only where they hug a word on one side and not on both: `*word*`, but `2 * 3`, `snake_case`, `p*`. */
function readEmphasis(state: State, at: number, end: number, flush: (to: number) => void): number | undefined {
  const { text } = state;
  const mark = EMPHASIS.exec(text.slice(at, Math.min(end, at + 8)))?.[0];
  if (mark === undefined) return undefined;
  const before = at === 0 ? ' ' : text[at - 1]!;
  const after = text[at + mark.length] ?? ' ';
  const opens = /[\s([{"'“‘*_>—–-]/.test(before) && /\S/.test(after);
  const closes = /\S/.test(before) && /[\s)\]}"'”’.,;:!?*_<—–-]/.test(after);
  if (opens === closes) return undefined;
  if (closes && state.open.at(-1) !== mark) return undefined;
  if (opens && !hasSecondHalf(state, mark, at + mark.length, end)) return undefined;
  if (opens) state.open.push(mark);
  else state.open.pop();
  flush(at);
  state.markup.push([at, at + mark.length]);
  return at + mark.length;
}

/** Is there the same mark directly behind a word before `end`? What was found for one mark holds for the next in the line. */
function hasSecondHalf({ text, halves, end: endOfLine }: State, mark: string, from: number, end: number): boolean {
  const known = halves.get(mark);
  if (known === undefined || known <= from) halves.set(mark, secondHalf(text, mark, from, endOfLine));
  return halves.get(mark)! < end;
}

function secondHalf(text: string, mark: string, from: number, end: number): number {
  const line = text.slice(0, end);
  for (let i = line.indexOf(mark, from); i >= 0; i = line.indexOf(mark, i + mark.length)) {
    spend();
    if (i > from && /\S/.test(text[i - 1]!)) return i;
  }
  return Infinity;
}

/** The position of the bracket that closes each `[` and `(` between `start` and `end`; those that nothing closes are left out. */
function closingsIn(text: string, start: number, end: number): Map<number, number> {
  const closings = new Map<number, number>();
  const open: Readonly<Record<string, number[]>> = { ']': [], ')': [] };
  spend(end - start);
  for (let i = start; i < end; i++) {
    const c = text[i]!;
    if (c === '\\') i++;
    else if (c === '[') open[']']!.push(i);
    else if (c === '(') open[')']!.push(i);
    else {
      const opening = open[c]?.pop();
      if (opening !== undefined) closings.set(opening, i);
    }
  }
  return closings;
}
