import type { Line } from './lines';

/** Lines shorter than this are menu entries, labels, names: never the wrapped first part of a paragraph. */
const SHORT = 40;
/** A page counts as hard-wrapped when at least so many lines look like the inner lines of a wrapped paragraph. */
const FEWEST = 6;
/** Wrapped text stays below this width; what is wider was never wrapped. */
const WIDEST = 110;

/**
 * The column at which the page was wrapped, or undefined when its lines are whole paragraphs.
 *
 *     attentive than wolves. These two characteristics are crucial for       ← 66, followed directly by a line
 *     cooperation, and it has been argued that these changes allowed
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
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

/**
 * Does `next` go on with the sentence that `line` left open? Either the page is wrapped at `width` and the next word had
 * no room left on the line, or the text itself says so: an open end, and a lower-case start.
 */
export function continues(text: string, line: Line, next: Line, width: number | undefined): boolean {
  if (next.gap > 0) return false;
  const length = line.end - line.start;
  const goesOn = /^[\p{Ll}(]/u.test(text.slice(next.start, next.start + 2));
  const wrapped = width !== undefined && length <= WIDEST;
  // "IntroductionTag-recapture" + "data grant researchers the opportunity to synthesize": the lead may be short.
  if (length < SHORT) return wrapped && goesOn && next.end - next.start > width * 0.6;
  const tail = text.slice(Math.max(line.start, line.end - 24), line.end);
  if (LINK_LABEL.test(tail)) return false;
  if (goesOn && /[\p{L},;–-]$/u.test(tail)) return true;
  if (!wrapped) return false;
  if (!/[.?!:]$/.test(tail)) return goesOn || length + line.indent + 1 + next.firstWord > width * 0.8;
  return length + line.indent + 1 + next.firstWord > width - 2;
}

/** Labels of the links that stand at the end of a bibliography's entry. */
const LINK_LABEL =
  /(?:Google Scholar|PubMed(?: (?:Central|Abstract))?|Cross ?Ref|Full Text|Publisher Full Text|Reference Source|Medline|Scopus|ADS|CAS)$/;
