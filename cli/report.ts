import { stripVTControlCharacters } from 'node:util';
import type { Outcome } from './outcome';
import type { RunTally } from './run-tally';
import { colours, endOf, GAP, plainTable, startOf } from './table';
import { largestOf } from '../shared/source/lists';

const HEAD = ['page', 'type', 'title', 'sections', 'references', 'kept', 'removed', 'warnings'];
const NUMERIC = new Set(['sections', 'references', 'kept', 'removed']);
/** Above this many pages a table is no longer read: counts are. */
export const MOST_ROWS = 100;
/** The table of all pages (or nothing, where there are too many to read), fitted to `width` columns. */
export function pageTable(outcomes: readonly Outcome[], width: number): string {
  if (outcomes.length > MOST_ROWS) return '';
  const rows = outcomes.map(cells);
  const room = roomFor(rows, width);
  const fitted = rows.map(([page = '', type = '', title = '', ...rest]) => [endOf(page, room.page), type, startOf(title, room.title), ...rest]); // prettier-ignore
  return plainTable(HEAD, fitted, NUMERIC);
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
    Math.max(name.length, largestOf(rows.map(row => stripVTControlCharacters(row[i] ?? '').length))),
  );
  const [page = 0, , title = 0] = widest;
  const both = width - widest.reduce((sum, columns) => sum + columns + GAP.length, 0) + page + title;
  const forTitle = Math.max(20, both - page);
  return { title: forTitle, page: Math.max(20, both - forTitle) };
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
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
export function closingLines({ counts, troubles, pages, stopped }: RunTally, out: string, seconds: number): string {
  const told = (['cleaned', 'unchanged', 'refused', 'failed'] as const)
    .map(status => ({ status, count: counts[status] }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`);
  const all = pages === 1 ? '1 page' : `${pages} pages`;
  return [
    ...troubles.map(pageLine),
    `${all} in ${seconds.toFixed(1)} s: ${told.join(', ')}. Documents are in ${out}`,
    ...(stopped ? ['The run was stopped; the same command goes on where it was.'] : []),
  ].join('\n');
}
