import { withoutLineNumbers } from './line-numbers';
import { type Line, linesOf } from './lines';
import { pageNumbers } from './page-numbers';
import { endsDivided, endsSentence, startsLower } from './signs';

/**
 * Whether a plain text is the dump of a PDF rather than a scraper's page: pages are marked in it, or its lines end where
 * printed lines or columns ended, in the middle of words and sentences.
 */
export function looksLikePdfText(text: string): boolean {
  if (text.includes('\f')) return true;
  const { lines } = withoutLineNumbers(linesOf(text));
  if (lines.length < 8 || isIndented(text)) return false;
  return pageNumbers(lines).size >= 3 || isHardWrapped(lines) || dividedWords(lines) >= 3;
}

/** Nested menus keep their indentation in a scraper's text; a dump without form feeds was not laid out by columns. */
function isIndented(text: string): boolean {
  const lines = text.match(/^.*\S/gm) ?? [];
  return lines.filter(line => /^(?: {4}|\t)/.test(line)).length > lines.length * 0.15;
}

/** A third of the lines and more, the short ones included, end within a sentence that the next line goes on with. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const wrapped = lines.filter((line, i) => goesOn(line, lines[i + 1]));
  return wrapped.length >= 8 && wrapped.length * 3 >= lines.length && !isWrappedMarkup(lines);
}

function goesOn({ text }: Line, next: Line | undefined): boolean {
  const full = text.length >= 35 && text.length <= 140;
  return full && next !== undefined && next.gap === 0 && !endsSentence(text) && startsLower(next.text);
}

/**
 * The lines of an HTML file that a scraper kept: they break before a space as often as behind it, and whole screens of
 * blank lines stand where the menus were.
 */
function isWrappedMarkup(lines: readonly Line[]): boolean {
  const indented = lines.filter((line, i) => line.indent === 1 && i > 0 && goesOn(lines[i - 1]!, line)).length;
  const holes = lines.filter(line => line.gap >= 6).length;
  return indented * 20 >= lines.length || holes >= 3;
}

function dividedWords(lines: readonly Line[]): number {
  return lines.filter((line, i) => endsDivided(line.text) && startsLower(lines[i + 1]?.text ?? '')).length;
}
