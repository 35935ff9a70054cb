import CliTable from 'cli-table3';
import pc from 'picocolors';
import { pushAll } from '../shared/source/lists';

/** Colours are for terminals: CI would colour its logs too, and then a search in them finds nothing. */
export const colours = pc.createColors(pc.isColorSupported && process.stdout.isTTY);
/** What parts the columns: there are no lines around the table or between its rows. */
export const GAP = '  ';
const BORDERS = ['top', 'bottom', 'left', 'right', 'mid'].flatMap(side =>
  ['', '-mid', '-left', '-right'].map(part => [side + part, ''] as const),
);
const CHARS = { ...Object.fromEntries(BORDERS), middle: GAP };
/** Of a terminal whose width is not known: logs, pipes, CI. */
const WIDTH_OF_LOGS = 150;

export const terminalWidth = (): number => process.stdout.columns ?? WIDTH_OF_LOGS;

/** `rows` under `head`, without borders; columns named in `numeric` are aligned on the right. */
export function plainTable(head: readonly string[], rows: readonly string[][], numeric: ReadonlySet<string>): string {
  const table = new CliTable({
    head: head.map(name => colours.bold(name)),
    colAligns: head.map(name => (numeric.has(name) ? 'right' : 'left')),
    chars: CHARS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  pushAll(table, rows);
  return table.toString();
}

/** The first or the last of `text` that has room. */
export const startOf = (text: string, room: number): string =>
  text.length > room ? `${text.slice(0, room - 1).trimEnd()}…` : text;
export const endOf = (text: string, room: number): string => (text.length > room ? `…${text.slice(1 - room)}` : text);
