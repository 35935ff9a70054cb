import { stripFurniture } from './furniture';
import { type Line, linesOf } from './lines';
import { endsDivided, endsSentence, startsLower } from './signs';

/**
 * Whether a plain text is the dump of a PDF rather than a scraper's page: pages are marked in it, or its lines end where
 * printed lines or columns ended, in the middle of words and sentences.
 */
export function looksLikePdfText(text: string): boolean {
  if (/\f/.test(text.trimEnd()) || /\f\s*$/.test(text)) return true;
  const lines = linesOf(text);
  if (lines.length < 8 || isIndented(text)) return false;
  const pages = stripFurniture(lines).removed.filter(({ rule }) => rule === 'pdf.page-number').length;
  return pages >= 3 || isHardWrapped(lines) || dividedWords(lines) >= 3;
}

/** Nested menus keep their indentation in a scraper's text; a dump without form feeds was not laid out by columns. */
function isIndented(text: string): boolean {
  const lines = text.match(/^.*\S/gm) ?? [];
  return lines.filter(line => /^(?: {4}|\t)/.test(line)).length > lines.length * 0.15;
}

/** Most lines are about as long as each other and end within a sentence that the next line goes on with. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const pairs = lines.slice(1).map((line, i) => [lines[i]!, line] as const);
  const wrapped = pairs.filter(
    ([a, b]) =>
      a.text.length >= 35 && a.text.length <= 140 && b.gap === 0 && !endsSentence(a.text) && startsLower(b.text),
  );
  return wrapped.length >= 8 && wrapped.length * 2 >= lines.length;
}

function dividedWords(lines: readonly Line[]): number {
  return lines.filter(
    (line, i) => endsDivided(line.text) && lines[i + 1] !== undefined && startsLower(lines[i + 1]!.text),
  ).length;
}
