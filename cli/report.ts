import { stripVTControlCharacters } from 'node:util';
import CliTable from 'cli-table3';
import pc from 'picocolors';
import type { Outcome } from './outcome';

const HEAD = ['page', 'type', 'title', 'sections', 'references', 'kept', 'removed', 'warnings'];
/** Colours are for terminals: CI would colour its logs too, and then a search in them finds nothing. */
const colours = pc.createColors(pc.isColorSupported && process.stdout.isTTY);
const NUMERIC = new Set(['sections', 'references', 'kept', 'removed']);
/** Above this many pages a table is no longer read: counts are. */
const MOST_ROWS = 100;
const GAP = '  ';
/** No lines around the table or between its rows: a gap parts the columns. */
const BORDERS = ['top', 'bottom', 'left', 'right', 'mid'].flatMap(side =>
  ['', '-mid', '-left', '-right'].map(part => [side + part, ''] as const),
);
const CHARS = { ...Object.fromEntries(BORDERS), middle: GAP };

/** The table of all pages (or nothing, where there are too many to read), fitted to `width` columns. */
export function pageTable(outcomes: readonly Outcome[], width: number): string {
  if (outcomes.length > MOST_ROWS) return '';
  const rows = outcomes.map(cells);
  const table = new CliTable({
    head: HEAD.map(name => colours.bold(name)),
    colAligns: HEAD.map(name => (NUMERIC.has(name) ? 'right' : 'left')),
    chars: CHARS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  const room = roomFor(rows, width);
  for (const [page = '', type = '', title = '', ...rest] of rows)
    table.push([endOf(page, room.page), type, startOf(title, room.title), ...rest]);
  return table.toString();
}

function cells(outcome: Outcome): string[] {
  switch (outcome.status) {
    case 'cleaned':
    case 'unchanged': {
      const { type, title, sections, references, kept, removed, warnings } = outcome.summary;
      const counts = [sections, references].map(count => (count === 0 ? '–' : String(count)));
      return [outcome.key, type, title ?? '–', ...counts, percent(kept), percent(removed), warnings.join(' ') || '–'];
    }
    case 'refused':
      return [outcome.key, colours.yellow('refused'), outcome.sentence, '–', '–', '–', '–', outcome.code];
    case 'failed':
      return [outcome.key, colours.red('failed'), outcome.sentence, '–', '–', '–', '–', '–'];
  }
}

/** Columns for the page's name and its title when all others have what they need; on a narrow terminal both are cut. */
function roomFor(rows: readonly string[][], width: number): { readonly page: number; readonly title: number } {
  const widest = HEAD.map((name, i) =>
    Math.max(name.length, ...rows.map(row => stripVTControlCharacters(row[i] ?? '').length)),
  );
  const [page = 0, , title = 0] = widest;
  const both = width - widest.reduce((sum, columns) => sum + columns + GAP.length, 0) + page + title;
  const forTitle = Math.max(20, both - page);
  return { title: forTitle, page: Math.max(20, both - forTitle) };
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
const startOf = (text: string, room: number): string =>
  text.length > room ? `${text.slice(0, room - 1).trimEnd()}…` : text;
const endOf = (text: string, room: number): string => (text.length > room ? `…${text.slice(1 - room)}` : text);

/** One line for one page, for logs and for `watch`. */
export function pageLine(outcome: Outcome): string {
  switch (outcome.status) {
    case 'cleaned':
    case 'unchanged': {
      const { type, warnings } = outcome.summary;
      return [outcome.status, outcome.key, type, ...warnings].join('  ');
    }
    case 'refused':
      return `refused  ${outcome.key}  ${outcome.code}: ${outcome.sentence}`;
    case 'failed':
      return `failed  ${outcome.key}  ${outcome.sentence}`;
  }
}

/** The last lines: how many pages came to what, and each page that has no document, with the reason. */
export function closingLines(outcomes: readonly Outcome[], out: string, seconds: number): string {
  const counts = (['cleaned', 'unchanged', 'refused', 'failed'] as const)
    .map(status => ({ status, count: outcomes.filter(outcome => outcome.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`);
  const pages = outcomes.length === 1 ? '1 page' : `${outcomes.length} pages`;
  const without = outcomes.filter(outcome => outcome.status === 'refused' || outcome.status === 'failed');
  return [
    ...without.map(pageLine),
    `${pages} in ${seconds.toFixed(1)} s: ${counts.join(', ')}. Documents are in ${out}`,
  ].join('\n');
}
