import { Element, Text } from 'domhandler';
import { descendants } from './dom';
import type { InlineRun } from './inline-run';
import { roleOf } from './tags';

/** What a `table` element is used for. */
export type TableUse =
  /** Rows and columns: one block. */
  | 'data'
  /** Numbers in the first column, entries in the second, as old pages set their references: one list item a row. */
  | 'list'
  /** Columns of the page, equations with their numbers: every cell is read like a `div`. */
  | 'layout';

/** Longest cell, and mean length of the cells that have text, up to which a grid without header cells is data. */
const LONGEST_CELL = 1200;
const MEAN_CELL = 150;
/** Shortest mean length of the second column's cells by which numbered rows are entries rather than figures. */
const MEAN_ENTRY = 40;
/** A column whose cells have so many characters in the mean is no column of figures or names. */
const MEAN_COLUMN = 80;
const LABEL = /^\s*[[(]?(?:\d{1,4}|[a-z*†‡])[\])]?[.:)]?\s*$/i;

interface Cell {
  readonly isHeader: boolean;
  hasList: boolean;
  length: number;
  label: string;
}

/** Tells data from layout by what stands in the cells. Stops at the first sure sign. */
export function useOfTable(table: Element): TableUse {
  const role = table.attribs['role'];
  if (role === 'presentation' || role === 'none') return 'layout';
  const rows = cellsOf(table);
  if (rows === undefined) return 'layout';
  const cells = rows.flat().filter(cell => cell.length > 0);
  const columns = rows.reduce((most, row) => Math.max(most, row.filter(cell => cell.length > 0).length), 0);
  const hasHeader = cells.some(cell => cell.isHeader);
  if (!hasHeader && cells.some(cell => cell.hasList)) return 'layout';
  if (!hasHeader && isNumberedList(rows)) return 'list';
  if (columns < 2 || (rows.length < 2 && !hasHeader)) return 'layout';
  if (cells.some(cell => cell.length > LONGEST_CELL)) return 'layout';
  if (!hasHeader && (standsInOneColumn(rows) || hasColumnOfText(rows))) return 'layout';
  return hasHeader || mean(cells) <= MEAN_CELL ? 'data' : 'layout';
}

/** The table's cells row by row; undefined where something stands in them that no data table has. A caption may have a heading. */
function cellsOf(table: Element): Cell[][] | undefined {
  const rows: Cell[][] = [];
  for (const node of descendants(table)) {
    if (node instanceof Text) addText(rows, node);
    else if (node instanceof Element) {
      const role = roleOf(node.name);
      if (role === 'table' || node.name === 'form' || node.name === 'nav') return undefined;
      if (role === 'heading' && rows.length > 0) return undefined;
      if (role === 'row') rows.push([]);
      else if (role === 'cell') rows.at(-1)?.push(newCell(node));
      else if (role === 'list') markList(rows.at(-1)?.at(-1));
    }
  }
  return rows;
}

function newCell(element: Element): Cell {
  return { isHeader: element.name === 'th', hasList: false, length: 0, label: '' };
}

function markList(cell: Cell | undefined): void {
  if (cell !== undefined) cell.hasList = true;
}

function addText(rows: Cell[][], text: Text): void {
  const cell = rows.at(-1)?.at(-1);
  const length = text.data.replace(/&nbsp;|&#160;|&#xa0;/gi, ' ').trim().length;
  if (cell === undefined || length === 0) return;
  cell.length += length;
  if (cell.length < 8) cell.label += text.data;
}

function isNumberedList(rows: readonly Cell[][]): boolean {
  const filled = rows.filter(row => row.length > 0);
  if (filled.length < 2 || filled.some(row => row.length !== 2)) return false;
  return filled.every(([label]) => LABEL.test(label!.label)) && mean(filled.map(row => row[1]!)) >= MEAN_ENTRY;
}

/** Most rows have one cell that is not empty: lines below each other, set off by an empty column. */
function standsInOneColumn(rows: readonly Cell[][]): boolean {
  const filled = rows.map(row => row.filter(cell => cell.length > 0).length).filter(count => count > 0);
  return filled.length >= 3 && filled.filter(count => count === 1).length > filled.length / 2;
}

/** A column holds running text or entries from top to bottom: each cell is to be read by itself. */
function hasColumnOfText(rows: readonly Cell[][]): boolean {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_, i) => rows.flatMap(row => row[i] ?? [])).some(
    column => column.length >= 3 && column.length >= rows.length / 2 && mean(column) >= MEAN_COLUMN,
  );
}

function mean(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
}

/**
 * Writes the borders of a data table's cells into its run. A cell over several columns or rows has its text in the first;
 * the others are empty, so that every text stays in its column:
 *
 *     <td rowspan=2>A <td colspan=2>B          A ⇥ B ⇥ ⇥
 *     <td>1 <td>2                                ⇥ 1 ⇥ 2
 */
export class Grid {
  /** For each column, how many further rows a cell from above reaches into. */
  private readonly reach: number[] = [];
  private column = 0;
  private open = { columns: 0, rows: 0 };

  constructor(private readonly run: InlineRun) {}

  row(at: number): void {
    for (let i = this.column; i < this.reach.length; i++) this.reach[i] = Math.max(0, this.reach[i]! - 1);
    this.run.separate('\n', at);
    this.column = 0;
  }

  cell(cell: Element, at: number): void {
    while ((this.reach[this.column] ?? 0) > 0) this.advance(at, this.reach[this.column]! - 1);
    const rows = span(cell.attribs['rowspan']) - 1;
    this.open = { columns: span(cell.attribs['colspan']) - 1, rows };
    this.advance(at, rows);
  }

  endCell(at: number): void {
    for (; this.open.columns > 0; this.open.columns--) this.advance(at, this.open.rows);
  }

  /** Goes to the next column, which reaches into `rows` more rows. */
  private advance(at: number, rows: number): void {
    if (this.column > 0) this.run.separate('\t', at);
    this.reach[this.column++] = rows;
  }
}

/** A span attribute as a number from 1 to 100 (`0` and nonsense are 1; browsers cap them at 1000). */
function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10);
  return number >= 1 ? Math.min(number, 100) : 1;
}
