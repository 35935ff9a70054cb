import type { MemoryFile, Tally } from '../shared';
import type { LearnOutcome, Trouble } from './outcome';
import { pageLine } from './report';
import { endOf, GAP, plainTable, startOf } from './table';
import { largestOf } from '../shared/source/lists';

const HEAD = ['site', 'pages', 'lines', 'examples'];
const NUMERIC = new Set(['pages', 'lines']);
/** Above this many sites a table is no longer read. */
const MOST_ROWS = 100;
const MOST_SITE = 40;

/** The sites of a memory with what was learnt of them; empty where there are none, or too many to read. */
export function siteTable({ sites }: MemoryFile, width: number): string {
  if (sites.length === 0 || sites.length > MOST_ROWS) return '';
  const siteRoom = Math.min(MOST_SITE, largestOf(sites.map(({ site }) => site.length)));
  const room = Math.max(20, width - siteRoom - 'pages'.length - 'lines'.length - 3 * GAP.length);
  const rows = sites.map(({ site, pages, lines }) => [
    endOf(site, siteRoom),
    String(pages),
    String(lines.length),
    startOf(lines.map(({ line }) => line).join(' · '), room),
  ]);
  return plainTable(HEAD, rows, NUMERIC);
}

/** One line for one page, for logs. */
export function learnLine(outcome: LearnOutcome): string {
  return outcome.status === 'learnt' ? `learnt  ${outcome.key}  ${outcome.lines.sites.join('  ')}` : pageLine(outcome);
}

/** The last lines: each page that could not be learnt from, with the reason, and what is in the memory. */
export function learntLines(tally: Tally, { sites }: MemoryFile, troubles: readonly Trouble[], out: string): string {
  const without = tally.pagesBySite().size - sites.length;
  const lines = sites.reduce((sum, site) => sum + site.lines.length, 0);
  const counts = `${lines} lines of ${sites.length} sites and folders remembered; of ${without} nothing recurs on three pages and a third of them.`; // prettier-ignore
  return [...troubles.map(pageLine), counts, `The memory is in ${out}: offprint clean --memory ${out} uses it.`].join(
    '\n',
  );
}
