import { type Link } from '../../source/block';
import { SourceText } from '../../source/source-text';
import type { Span } from '../../source/span';
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
  readonly parts: SourceText[];
  readonly markup: Span[];
  readonly removed: Removal[];
  readonly links: Link[];
  /** Emphasis marks that wait for their second half. */
  readonly open: string[];
  linked: number;
}

/** `[image: …]`, as text browsers and scrapers put for a picture; the inner text is what the page shows in its stead. */
const PLACEHOLDER = /^\[(?:image|img|graphic|photo|logo|icon|bild|imagen?|imagem|immagine)(?::[^\]\n]*)?\]/i;
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
  const state: State = { text, parts: [], markup: [], removed: [], links: [], open: [], linked: 0 };
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
  const open = at + (image ? 2 : 1);
  const close = closing(text, open, end, '[', ']');
  if (close === undefined || text[close + 1] !== '(') return undefined;
  const after = closing(text, close + 2, end, '(', ')');
  if (after === undefined) return undefined;
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
  scan(state, open, close, true);
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
  if (opens && !hasSecondHalf(text, mark, at + mark.length, end)) return undefined;
  if (opens) state.open.push(mark);
  else state.open.pop();
  flush(at);
  state.markup.push([at, at + mark.length]);
  return at + mark.length;
}

/** Is there the same mark directly behind a word before `end`? */
function hasSecondHalf(text: string, mark: string, from: number, end: number): boolean {
  for (let i = text.indexOf(mark, from); i >= 0 && i < end; i = text.indexOf(mark, i + mark.length)) {
    if (i > from && /\S/.test(text[i - 1]!)) return true;
  }
  return false;
}

/** Position of the bracket that closes the one before `from`, or undefined when it does not before `end`. */
function closing(text: string, from: number, end: number, open: string, close: string): number | undefined {
  let depth = 1;
  for (let i = from; i < end; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === open) depth++;
    else if (c === close && --depth === 0) return i;
  }
  return undefined;
}
