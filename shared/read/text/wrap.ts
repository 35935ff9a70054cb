import { knownHeading } from '../../divide/heading-type';
import { hasHeadingShape, letterCase } from '../../divide/traits';
import { smallWordsIn } from '../../text/letters';
import type { Line } from './lines';
import { endsInLinkLabel, isLinkLine } from './link-labels';

/** Lines shorter than this are menu entries, labels, names: never the wrapped first part of a paragraph. */
const SHORT = 40;
/** A page counts as hard-wrapped when at least so many lines look like the inner lines of a wrapped paragraph. */
const FEWEST = 6;
/** Wrapped text stays below this width; what is wider was never wrapped. */
const WIDEST = 110;

/** How the page's lines were broken. */
export interface Wrapping {
  /** The column at which the page was wrapped, or undefined when its lines are whole paragraphs. */
  readonly width: number | undefined;
  /** A line that goes on with the one before begins with one space: a browser's "save as text" keeps it from the markup. */
  readonly spaced: boolean;
  /** The words that stand in small letters somewhere on the page; few pages are asked for them. */
  readonly words: () => ReadonlySet<string>;
}

/** What the lines of a page say of how they were broken. */
export function wrappingOf(text: string, lines: readonly Line[]): Wrapping {
  let words: ReadonlySet<string> | undefined;
  return {
    width: wrapWidth(text, lines),
    spaced: isSpaced(text, lines),
    words: () => (words ??= smallWordsIn(text)),
  };
}

/**
 * The column at which the page was wrapped, or undefined when its lines are whole paragraphs.
 *
 *     wetter than the hills. These two differences are well known from       ← 66, followed directly by a line
 *     old series, and it has been said of them that no gauge is free
 */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const inner = lines.filter((line, i) => {
    const length = line.end - line.start;
    return length >= SHORT && length <= WIDEST && lines[i + 1]?.gap === 0;
  });
  const long = lines.filter(line => line.end - line.start > WIDEST).length;
  if (inner.length < FEWEST || inner.length < long) return undefined;
  const inSentence = inner.filter(line => /^\s*\p{Ll}/u.test(text.slice(line.end, line.end + MARGIN)));
  if (inSentence.length < inner.length * IN_SENTENCE) return undefined;
  const widths = inner.map(line => line.end - line.start + line.indent).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)];
}

/** Share of the line ends of wrapped text that fall inside a sentence, before a small letter: some two thirds in English. */
const IN_SENTENCE = 0.35;
/** Room for the indentation of the next line. */
const MARGIN = 60;

/** Most lines that directly follow another and begin with one space go on in a small letter. */
function isSpaced(text: string, lines: readonly Line[]): boolean {
  const spaced = lines.filter(line => line.indent === 1 && line.gap === 0);
  const open = spaced.filter(line => /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)));
  return open.length >= FEWEST && open.length >= spaced.length / 2;
}

/**
 * Does line `i + 1` go on with the sentence that line `i` left open? Either the page is wrapped at `width` and the next word
 * had no room left on the line, or the text itself says so: an open end, and a lower-case start, or a space before it.
 */
export function continues(text: string, lines: readonly Line[], i: number, { width, spaced }: Wrapping): boolean {
  const [line, next] = [lines[i]!, lines[i + 1]!];
  if (next.gap > 0) return false;
  const opening = text.slice(next.start, Math.min(next.end, next.start + MARGIN));
  if (GLUED_MARK.test(opening) || (width === undefined && FRONT_LINE.test(opening))) return false;
  const length = line.end - line.start;
  const goesOn = /^[\p{Ll}(]/u.test(text.slice(next.start, next.start + 2));
  const wrapped = width !== undefined && length <= WIDEST;
  const isLong = width !== undefined && next.end - next.start > width * 0.6;
  if (spaced && next.indent === 1 && (goesOn || isLong)) return true;
  // "IntroductionRain gauge" + "series give hydrologists the chance to compare": the lead may be short.
  if (length < SHORT) return wrapped && goesOn && isLong;
  const tail = text.slice(Math.max(line.start, line.end - 24), line.end);
  if (endsInLinkLabel(tail) || isLinkLine(text.slice(next.start, Math.min(next.end, next.start + 160)))) return false;
  if (goesOn && /[\p{L},;–-]$/u.test(tail)) return true;
  if (!wrapped) return false;
  const room = width - length - line.indent - 1;
  if (!/[.?!:]$/.test(tail)) return goesOn || next.firstWord > room - width * 0.2;
  return next.firstWord > room - 2 && !standsAlone(text, next, lines[i + 2], width);
}

/** "aDepartment of …": the affiliation's letter, which was a superscript, is no small letter in the middle of a sentence. */
const GLUED_MARK = /^[a-z]\p{Lu}\p{Ll}{3}/u;
/** "by Ada Lovelace", "doi: 10.1000/1": lines of a title block that begin with a small letter. Wrapped text may have them anywhere. */
const FRONT_LINE = /^(?:by \p{Lu}[\p{L}.'’-]+(?: \p{Lu}|$)|by$|doi\s?:|e-?mail\s?:)/u;

/** A line that breaks off without a stop though there is room on it, and behind which a new line starts: a heading behind a full line. */
function standsAlone(text: string, line: Line, next: Line | undefined, width: number): boolean {
  const own = text.slice(line.start, line.end);
  if (!/^[\p{Lu}\d]/u.test(own) || /[.?!:;,]$/.test(own)) return false;
  if (knownHeading(own) !== undefined) return true;
  if (own.length > width * 0.7 || !hasHeadingShape(own)) return false;
  return next === undefined || next.gap > 0 || /^\p{Lu}/u.test(text.slice(next.start, next.start + 2));
}

/** Words at which no heading ends: the line is open whatever comes. */
const OPEN_END =
  /(?:[,;:–-]|\b(?:of|the|an?|and|or|in|on|by|for|from|to|with|at|as|de|la|le|du|des|et|und|der|die|das|von|y|e|do|da))$/u;

/** Verbs of a sentence; a heading has none, or asks. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|been|we|ist|sind|wurde|wurden|est|sont|fut|es|son|fue|fueron|foi|foram)\b/iu;

/** Whether line `i` is a paragraph of its own whatever comes: a heading that the lexicon has, or one above a new sentence. */
export function endsAtLine(text: string, lines: readonly Line[], i: number, wrapping: Wrapping): boolean {
  const [line, next] = [lines[i]!, lines[i + 1]];
  if (next === undefined || !/^[\p{Lu}\d]/u.test(text.slice(next.start, next.start + 2))) return false;
  return knownHeading(text.slice(line.start, line.end)) !== undefined || opensSentence(text, line, next, wrapping);
}

/**
 * A whole line without a stop, and under it a word in a capital that the page has in small letters too: no name, but the
 * beginning of a sentence, and the line above it a heading, full as it may be.
 *
 *     Analysis of the growth rings after the second winter      ← no room for "Inhibition" on this line
 *     Inhibition of growth was seen in the second winter, …
 */
function opensSentence(text: string, line: Line, next: Line, { words }: Wrapping): boolean {
  const heading = text.slice(line.start, line.end);
  const first = /^\p{Lu}\p{Ll}+(?=\s\p{Ll})/u.exec(text.slice(next.start, next.start + 40))?.[0];
  return (
    first !== undefined &&
    /^\p{Lu}/u.test(heading) &&
    !/[.!?;]\s|\b(?:19|20)\d\d\b/u.test(heading) &&
    !OPEN_END.test(heading) &&
    !VERB.test(heading) &&
    letterCase(heading) === 'sentence' &&
    hasHeadingShape(heading) &&
    words().has(first.toLowerCase())
  );
}
