import type { Line } from './lines';

/** Lines shorter than this are menu entries, labels, names: never the wrapped first part of a paragraph. */
const SHORT = 40;
/** A page counts as hard-wrapped when at least so many lines look like the inner lines of a wrapped paragraph. */
const FEWEST = 6;
/** Wrapped text stays below this width; what is wider was never wrapped. */
const WIDEST = 110;
/** A wrapped line is full: three in four reach this share of the width. Menus, titles and names are of any length. */
const FULL = 0.75;

/**
 * The column at which the page was wrapped, or undefined when its lines are whole paragraphs.
 *
 *     attentive than wolves. These two characteristics are crucial for       ← 66, followed directly by a line
 *     cooperation, and it has been argued that these changes allowed
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const inner: number[] = [];
  let long = 0;
  lines.forEach((line, i) => {
    const length = line.end - line.start;
    if (length > WIDEST) long++;
    else if (length >= SHORT && lines[i + 1]?.gap === 0) inner.push(length + line.indent);
  });
  if (inner.length < FEWEST || inner.length < long) return undefined;
  inner.sort((a, b) => a - b);
  const width = inner[Math.floor(inner.length * 0.9)]!;
  return inner[Math.floor(inner.length / 4)]! < width * FULL ? undefined : width;
}

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
