import { stripVTControlCharacters } from 'node:util';
import CliTable from 'cli-table3';
import pc from 'picocolors';
import type { Outcome } from './outcome';

const HEAD = ['page', 'type', 'title', 'sections', 'references', 'kept', 'removed', 'warnings'];
const NUMERIC = new Set(['sections', 'references', 'kept', 'removed']);
/** Above this many pages a table is no longer read: counts are. */
const MOST_ROWS = 100;
/** No lines around the table or between its rows: two spaces part the columns. */
const BORDERS = ['top', 'bottom', 'left', 'right', 'mid'].flatMap(side =>
  ['', '-mid', '-left', '-right'].map(part => [side + part, ''] as const),
);
const CHARS = { ...Object.fromEntries(BORDERS), middle: '  ' };

/** The table of all pages (or nothing, where there are too many to read), fitted to `width` columns. */
export function pageTable(outcomes: readonly Outcome[], width: number): string {
  if (outcomes.length > MOST_ROWS) return '';
  const rows = outcomes.map(cells);
  const table = new CliTable({
    head: HEAD.map(name => pc.bold(name)),
    colAligns: HEAD.map(name => (NUMERIC.has(name) ? 'right' : 'left')),
    chars: CHARS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  const room = titleRoom(rows, width);
  for (const row of rows) table.push(row.map((cell, i) => (HEAD[i] === 'title' ? shortened(cell, room) : cell)));
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
      return [outcome.key, pc.yellow('refused'), outcome.sentence, '–', '–', '–', '–', outcome.code];
    case 'failed':
      return [outcome.key, pc.red('failed'), outcome.sentence, '–', '–', '–', '–', '–'];
  }
}

/** Columns left for the title when all others have what they need. */
function titleRoom(rows: readonly string[][], width: number): number {
  const widest = HEAD.map((name, i) =>
    Math.max(name.length, ...rows.map(row => stripVTControlCharacters(row[i] ?? '').length)),
  );
  const others = widest.reduce((sum, columns, i) => sum + (HEAD[i] === 'title' ? 0 : columns + 2), 0);
  return Math.max(20, width - others);
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
const shortened = (text: string, room: number): string =>
  text.length > room ? `${text.slice(0, room - 1).trimEnd()}…` : text;

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
