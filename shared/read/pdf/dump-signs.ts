import { scan } from '../../text/scan';
import { WORD_KINDS } from '../../text/word-kinds';
import type { Line } from './lines';
import { pageNumbers } from './page-numbers';
import { endsDivided, endsSentence, startsLower } from './signs';

/** What the lines of a plain text show of where it came from, in the order of the model's weights (`dump.json`). */
export const DUMP_SIGNS = [
  'wrapped', 'divided', 'divided-words', 'page-numbers', 'nested', 'short', 'printed', 'long', 'paragraphs', 'print-marks',
  'links', 'lower', 'stops', 'holes', 'site-words', 'repeats', 'figures', 'broken-markup', 'capitals',
] as const; // prettier-ignore

/** Marks that print has and pages of the web hardly: ligatures, soft hyphens, accents that stand alone. */
const PRINT_MARKS = /[\uFB00-\uFB06\u00AD\uFFFE\u00A8\u00B4\u02C6-\u02DD\u0131]/g;
const LINK = /https?:\/\/|\]\(|\bwww\./;
const FIGURES = /^[\d\s.,;:()–-]+$/;

/**
 * Shares of the lines (0–1) that are wrapped at a printed line's end, short, long, menus and so on; counts as logarithms.
 * O(characters).
 */
export function dumpSigns(lines: readonly Line[]): number[] {
  const share = (test: (line: Line, i: number) => boolean): number =>
    lines.filter(test).length / Math.max(1, lines.length);
  const divided = lines.filter((line, i) => endsDivided(line.text) && startsLower(lines[i + 1]?.text ?? '')).length;
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const marks = lines.reduce((sum, { text }) => sum + (text.match(PRINT_MARKS)?.length ?? 0), 0);
  const seen = new Set<string>();
  const going = lines.map((line, i) => goesOn(line, lines[i + 1]));
  return [
    share((_, i) => going[i]!),
    Math.sqrt(divided / Math.max(1, lines.length)),
    Math.log1p(divided),
    Math.log1p(pageNumbers(lines).size),
    share(({ indent }) => indent >= 4),
    share(({ text }) => text.length < 25),
    share(({ text }) => text.length >= 35 && text.length <= 140),
    share(({ text }) => text.length > 250),
    share(({ gap }) => gap > 0),
    Math.log1p((1000 * marks) / Math.max(1, characters)),
    share(({ text }) => LINK.test(text)),
    share(({ text }) => startsLower(text)),
    share(({ text }) => endsSentence(text)),
    share(({ gap }) => gap >= 6),
    share(({ text }) => text.length < 200 && saysSite(text)),
    share(({ text }) => seen.size === seen.add(text).size),
    share(({ text }) => FIGURES.test(text)),
    share((_, i) => going[i]! && lines[i + 1]!.indent === 1),
    share(({ text }) => text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase()),
  ];
}

/** The line ends within a sentence that the next line goes on with. */
function goesOn({ text }: Line, next: Line | undefined): boolean {
  const full = text.length >= 35 && text.length <= 140;
  return full && next !== undefined && next.gap === 0 && !endsSentence(text) && startsLower(next.text);
}

const SITE = (['menu', 'tool', 'promo', 'related', 'notice'] as const).map(kind => WORD_KINDS.indexOf(kind));
/** A line of so many words in a hundred that sites say of themselves. */
const SITE_SHARE = 0.3;

function saysSite(text: string): boolean {
  const { kinds, words } = scan(text);
  return words.length > 0 && SITE.reduce((sum, kind) => sum + kinds[kind]!, 0) >= words.length * SITE_SHARE;
}
