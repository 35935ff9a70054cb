import { type Block } from '../source/block';
import { SourceText } from '../source/source-text';
import { captionLabel, labelKey, startsWithPanel } from './caption';
import { cut } from './cut';
import type { CaptionPart } from './division';
import { fold } from './fold';
import type { Heading } from './headings';
import { isProse, wordCount } from './traits';

/** The figures and tables of a page, and which blocks went into them. */
export interface Captions {
  readonly figures: readonly CaptionPart[];
  readonly tables: readonly CaptionPart[];
  readonly footnotes: readonly number[];
  readonly copies: readonly number[];
  readonly taken: ReadonlySet<number>;
}

interface Draft {
  readonly kind: 'figure' | 'table';
  readonly label?: Block;
  readonly key: string;
  /** The blocks of the caption, the label's first, and those of the grid. */
  readonly indices: number[];
  cells: readonly number[];
  readonly caption: Block[];
  grid?: Block;
}

/** A caption of so many words may be a title, with the legend in the next paragraph. */
const MAX_TITLE_WORDS = 30;
/** Further than this from its caption, a grid is another table. */
const MAX_GRID_DISTANCE = 3;
/** Fewer lines than this under a table's caption are not its cells. */
const MIN_CELL_LINES = 4;
const OBJECT_DOI = /\bdoi\b.*(?:\.[gt]\d{3}|\/(?:fig|table|supp)-\d+)\s*$/iu;
const TABLE_NOTE =
  /^(?:[*†‡§¶#☯]|\(?[a-h]\)?\s(?=\p{Lu})|(?:abbreviations?|notes?|source|legend)\s?[.:]|(?:data|values|figures) are\b|n\.?\s?s\.?\b|p\s?[<=])/iu;

/**
 * Takes the captions out of the text, wherever they stand: label, further paragraphs of the legend, a table's cells and the
 * notes under it. Of two captions of the same figure the longer one stays.
 */
export function takeCaptions(
  blocks: readonly Block[],
  headings: ReadonlyMap<number, Heading>,
  skip: ReadonlySet<number>,
): Captions {
  const titled = legendsFollowTitles(blocks);
  const spoken = (i: number): boolean => skip.has(i) || headings.has(i);
  const drafts: Draft[] = [];
  const footnotes: number[] = [];
  let inSupplement = false;
  for (let i = 0; i < blocks.length; i++) {
    const type = headings.get(i)?.verdict?.type;
    if (type !== undefined && type !== 'body') inSupplement = type === 'supplementary';
    if (skip.has(i) || (inSupplement && isListedFile(blocks[i]!))) continue;
    const draft = draftAt(blocks, i, drafts);
    if (draft !== undefined) {
      drafts.push(draft);
      takeLegend(draft, blocks, spoken, titled);
      if (draft.kind === 'table' && draft.grid === undefined) takeCells(draft, blocks, spoken);
      i = lastIndex(draft);
    } else if (blocks[i]!.hints.shape === 'table') {
      attachGrid(drafts, blocks, i);
    } else if (isFootnote(blocks[i]!, isUnderTable(i, drafts, footnotes))) {
      footnotes.push(i);
    }
  }
  return settle(drafts, footnotes);
}

const lastIndex = ({ indices, cells }: Draft): number => Math.max(...indices, ...cells);

const isUnderTable = (i: number, drafts: readonly Draft[], footnotes: readonly number[]): boolean => {
  const last = drafts.at(-1);
  return last?.kind === 'table' && (lastIndex(last) === i - 1 || footnotes.at(-1) === i - 1);
};

/** "Supplementary Table 1 (XLSX 20 kb)" under its heading names a file; the table is not on this page. */
const isListedFile = ({ text, hints }: Block): boolean =>
  hints.shape !== 'caption' && hints.shape !== 'table' && /^(?:supp|extended|additional)/iu.test(text);

function draftAt(blocks: readonly Block[], i: number, drafts: readonly Draft[]): Draft | undefined {
  const block = blocks[i]!;
  if (block.hints.shape === 'table' || block.hints.shape === 'preformatted') return undefined;
  const label = captionLabel(block.text);
  if (label !== undefined) {
    const rest = block.part(label.end);
    return {
      kind: label.kind,
      label: cut(block, [0, label.label.length], 0, label.end),
      key: labelKey(label),
      indices: [i],
      cells: [],
      caption: rest.text === '' ? [] : [rest],
    };
  }
  if (block.hints.shape !== 'caption') return undefined;
  const last = drafts.at(-1);
  if (last !== undefined && last.indices.at(-1) === i - 1) {
    last.indices.push(i);
    last.caption.push(block);
    return undefined;
  }
  return {
    kind: block.hints.names?.includes('table') ? 'table' : 'figure',
    key: '',
    indices: [i],
    cells: [],
    caption: [block],
  };
}

/** Whether this page prints a figure's title and its legend as two paragraphs: some legend starts with a panel's letter. */
function legendsFollowTitles(blocks: readonly Block[]): boolean {
  const titles = blocks.flatMap((block, i) =>
    captionLabel(block.text) !== undefined && isTitle(block.text) ? [i] : [],
  );
  const legends = titles.filter(i => blocks[i + 1] !== undefined && startsWithPanel(blocks[i + 1]!.text));
  return legends.length > 0 && legends.length >= titles.length / 3;
}

const isTitle = (caption: string): boolean => wordCount(caption) <= MAX_TITLE_WORDS;

function takeLegend(draft: Draft, blocks: readonly Block[], spoken: (i: number) => boolean, titled: boolean): void {
  const take = (i: number): void => {
    draft.indices.push(i);
    draft.caption.push(blocks[i]!);
  };
  let i = draft.indices[0]! + 1;
  const isLegend = (k: number): boolean => {
    const block = blocks[k];
    if (block === undefined || block.hints.shape === 'table' || block.hints.shape === 'list-item' || spoken(k))
      return false;
    return captionLabel(block.text) === undefined;
  };
  while (isLegend(i) && blocks[i]!.hints.shape === 'caption') take(i++);
  if (!isLegend(i) || (blocks[i - 1]!.hints.shape === 'caption' && draft.caption.length > 0)) return;
  const own = draft.caption.map(block => block.text).join(' ');
  if (own === '' || (isTitle(own) && (startsWithPanel(blocks[i]!.text) || (titled && isProse(blocks[i]!))))) take(i++);
  // PLoS and PeerJ print the figure's own DOI behind the legend: "….t002", "…/fig-2".
  const doi = [i, i + 1].find(k => isLegend(k) && OBJECT_DOI.test(blocks[k]!.text));
  while (doi !== undefined && i <= doi) take(i++);
}

/** A scraper's text has the cells of a table as a run of short lines: they become its grid, a row each. */
function takeCells(draft: Draft, blocks: readonly Block[], spoken: (i: number) => boolean): void {
  const start = draft.indices.at(-1)! + 1;
  let end = start;
  while (end < blocks.length && isCellLine(blocks[end]!) && !spoken(end)) end++;
  const lines = blocks.slice(start, end);
  const figures = lines.filter(line => /\d/.test(line.text) || wordCount(line.text) <= 2).length;
  if (lines.length < MIN_CELL_LINES || figures < lines.length / 3) return;
  draft.cells = lines.map((_, k) => start + k);
  draft.grid = gridOf(lines);
}

const isCellLine = (block: Block): boolean =>
  block.hints.shape === 'text' &&
  !isProse(block) &&
  wordCount(block.text) <= 40 &&
  captionLabel(block.text) === undefined &&
  !TABLE_NOTE.test(block.text);

function gridOf(lines: readonly Block[]): Block {
  const parts = lines.flatMap((line, i) => {
    const end = line.at.at(-1)?.[1] ?? 0;
    return i === lines.length - 1 ? [line.source] : [line.source, SourceText.replaced('\n', end, end)];
  });
  const [first] = lines as readonly [Block, ...Block[]];
  return first.with(SourceText.concat(parts)).part(0, undefined, { shape: 'table' });
}

/** A grid goes to the table whose caption stands nearest before it; failing that it waits for a caption right behind. */
function attachGrid(drafts: Draft[], blocks: readonly Block[], i: number): void {
  const grid = blocks[i]!;
  const before = [...drafts]
    .reverse()
    .find(draft => draft.kind === 'table' && draft.grid === undefined && draft.key !== '');
  const after = blocks.slice(i + 1, i + 2).some(block => captionLabel(block.text)?.kind === 'table');
  if (before !== undefined && !after && i - lastIndex(before) <= MAX_GRID_DISTANCE) {
    before.grid = grid;
    before.cells = [i];
    return;
  }
  drafts.push({ kind: 'table', key: '', indices: [], cells: [i], caption: [], grid });
}

function isFootnote(block: Block, underTable: boolean): boolean {
  const { names = [], shape } = block.hints;
  if (shape === 'heading') return false;
  if (names.some(name => /^(?:fn|footnotes?|tfoot|table-wrap-foot|table-foot|tablefootnote)$/.test(name))) return true;
  return underTable && TABLE_NOTE.test(block.text);
}

/** Second copies told from the captions that stay; a grid that stands before its caption given to it. */
function settle(drafts: readonly Draft[], footnotes: readonly number[]): Captions {
  const kept: Draft[] = [];
  const copies: number[] = [];
  for (const draft of drafts) {
    const twin =
      draft.label === undefined ? undefined : kept.find(other => other.key === draft.key && isCopy(other, draft));
    const above = kept.at(-1);
    if (twin !== undefined) copies.push(...mergeCopy(kept, twin, draft));
    else if (above !== undefined && isGridOf(above, draft)) kept[kept.length - 1] = withGrid(draft, above);
    else kept.push(draft);
  }
  return {
    figures: kept.filter(draft => draft.kind === 'figure').map(partOf),
    tables: kept.filter(draft => draft.kind === 'table').map(partOf),
    footnotes,
    copies,
    taken: new Set([...drafts.flatMap(draft => [...draft.indices, ...draft.cells]), ...footnotes]),
  };
}

const partOf = ({ label, caption, grid }: Draft): CaptionPart => ({
  ...(label !== undefined && { label }),
  caption,
  ...(grid !== undefined && { grid }),
});

const withGrid = (draft: Draft, { grid, cells }: Draft): Draft =>
  grid === undefined ? draft : { ...draft, grid, cells };

/** Leaves the longer caption, with the grid of either; returns the blocks of the copy. */
function mergeCopy(kept: Draft[], twin: Draft, draft: Draft): number[] {
  const [long, short] = captionText(twin).length >= captionText(draft).length ? [twin, draft] : [draft, twin];
  kept[kept.indexOf(twin)] = long.grid === undefined ? withGrid(long, short) : long;
  return [...short.indices, ...(long.grid === undefined ? [] : short.cells)];
}

/** A grid without a caption, and right under it the caption of a table without a grid. */
const isGridOf = (above: Draft, draft: Draft): boolean =>
  above.indices.length === 0 &&
  draft.kind === 'table' &&
  draft.grid === undefined &&
  draft.indices[0]! - lastIndex(above) === 1;

const captionText = (draft: Draft): string => fold(draft.caption.map(block => block.text).join(' '));

function isCopy(a: Draft, b: Draft): boolean {
  const [long, short] = [captionText(a), captionText(b)].sort((x, y) => y.length - x.length) as [string, string];
  return long.startsWith(short.slice(0, 80));
}
