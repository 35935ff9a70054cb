import type { Shape } from '../../source/block';
import type { Line } from './lines';

/** What stands at the head of a line: its shape, and where its text begins. */
export interface Lead {
  readonly shape: Shape;
  readonly end: number;
  readonly level?: number;
  readonly marker?: string;
}

/** As many link targets, or headings with their hashes, make a page Markdown: text browsers and scrapers put neither. */
const FEWEST_LINKS = 3;
const FEWEST_HEADINGS = 2;

/** Is the text a Markdown dump (html2text, Turndown and their kind)? */
export function looksLikeMarkdown(text: string): boolean {
  return count(text, /\]\((?:https?:|mailto:|\/|#|\.)/g, FEWEST_LINKS) || count(text, /^#{1,6} \S/gm, FEWEST_HEADINGS);
}

function count(text: string, pattern: RegExp, fewest: number): boolean {
  let n = 0;
  while (n < fewest && pattern.exec(text) !== null) n++;
  return n === fewest;
}

const BULLET = /^(?:[•◦▪▫‣⁃●○■□❖➢►▸·])\s*(?=\S)/;
const MARKDOWN_ITEM = /^(?:[*+-]|\d{1,3}[.)])\s+(?=\S)/;
const HEADING = /^(#{1,6})\s+(?=\S)/;
const RULE = /^(?:(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,}|={3,})$/;
const QUOTE = /^>\s?/;

/** The mark at the head of `line`: a bullet in any text; #, -, 1., > and | only in Markdown. */
export function leadOf(text: string, line: Line, markdown: boolean): Lead {
  const head = text.slice(line.start, Math.min(line.end, line.start + 80));
  const bullet = BULLET.exec(head);
  if (bullet !== null) return item(line, bullet[0]);
  if (!markdown) return { shape: 'text', end: line.start };
  const heading = HEADING.exec(head);
  if (heading !== null) return { shape: 'heading', end: line.start + heading[0].length, level: heading[1]!.length };
  if (RULE.test(head)) return { shape: 'text', end: line.end };
  const listed = MARKDOWN_ITEM.exec(head);
  if (listed !== null) return item(line, listed[0]);
  if (/^\|.*\|$/.test(text.slice(line.start, line.end))) return { shape: 'table', end: line.start };
  const quote = QUOTE.exec(head);
  return { shape: 'text', end: line.start + (quote?.[0].length ?? 0) };
}

function item(line: Line, lead: string): Lead {
  return { shape: 'list-item', end: line.start + lead.length, marker: lead.trim() };
}
