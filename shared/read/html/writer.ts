import type { Element } from 'domhandler';
import { Block, type Shape } from '../../source/block';
import type { Accounts } from './accounts';
import type { Context } from './context';
import { InlineRun, type Taken } from './inline-run';
import { type Item, isItemLabel } from './lists';
import { Names } from './names';
import { findCopies } from './popups';
import { Grid } from './tables';

/** Marks between boxes that stand side by side: keywords, menu entries. */
const SEPARATOR = /^[;,|·/›»>]{1,2}$/;

/** Levels of pop-ups and captions within each other. */
const MOST_LEVELS = 16;

/** A line of text being read, and what waits for its end. A pop-up inside a sentence has a level of its own. */
interface Level {
  readonly run: InlineRun;
  readonly blocks: Block[];
  /** Blocks of pop-ups, which follow the paragraph that they stood in. */
  waiting: Block[];
  /** The open data table, whose cells all go into the run. */
  grid: Grid | undefined;
}

/** Makes blocks of runs of text, and puts them in order. */
export class BlockWriter {
  private readonly names = new Names();
  private readonly popups = new Set<Block>();
  private readonly outer: Level[] = [];
  private level: Level;

  constructor(
    private readonly source: string,
    private readonly accounts: Accounts,
  ) {
    this.level = this.newLevel();
  }

  get run(): InlineRun {
    return this.level.run;
  }

  get grid(): Grid | undefined {
    return this.level.grid;
  }

  /** Ends the line: what it holds becomes a block. A number that opens a list item is put by, it may be the marker. */
  flush(context: Context): void {
    const { run } = this.level;
    const { container } = run;
    const taken = run.take();
    if (taken === undefined) return;
    const item = context.item;
    if (SEPARATOR.test(taken.source.text)) this.accounts.remove(taken.source.spans(), 'html.separator');
    else if (item !== undefined && !item.used && item.label === undefined && isItemLabel(taken.source.text)) {
      item.label = { taken, container };
    } else this.emit(this.block(taken, shapeOf(context, taken), context, container));
  }

  /** A list item ends: the number put by was all of it. */
  endItem(item: Item, context: Context): void {
    const { label } = item;
    if (item.used || label === undefined) return;
    delete item.label;
    this.emit(this.block(label.taken, shapeOf(context, label.taken), context, label.container));
  }

  startTable(): void {
    this.level.grid = new Grid(this.level.run);
  }

  endTable(table: Element, context: Context): void {
    this.level.grid = undefined;
    const taken = this.level.run.take();
    if (taken !== undefined) this.emit(this.block(taken, 'table', context, table));
  }

  /** Not in a pop-up of a pop-up of a pop-up and so on: the blocks of each are handed to the one around it. */
  get canOpenLevel(): boolean {
    return this.outer.length < MOST_LEVELS;
  }

  /** What follows stands apart from the line that is being read: a pop-up, the caption inside a table. */
  openLevel(): void {
    this.outer.push(this.level);
    this.level = this.newLevel();
  }

  /** Back to the line. The blocks of a caption come before the block that it stands in, those of a pop-up after. */
  closeLevel(context: Context, kind: 'popup' | 'caption'): void {
    this.flush(context);
    const { blocks } = this.level;
    this.level = this.outer.pop()!;
    for (const block of blocks) {
      if (kind === 'caption') this.level.blocks.push(block);
      else {
        this.level.waiting.push(block);
        this.popups.add(block);
      }
    }
  }

  /** All blocks in reading order; copies in pop-ups go into the accounts as removed. */
  finish(): Block[] {
    const blocks = [...this.level.blocks, ...this.level.waiting];
    const copies = findCopies(this.popups, blocks);
    for (const copy of copies) this.accounts.remove(copy.at, 'html.inline-popup');
    return copies.size === 0 ? blocks : blocks.filter(block => !copies.has(block));
  }

  private newLevel(): Level {
    const run = new InlineRun(this.source, (start, end) => this.accounts.isMarkup(start, end));
    return { run, blocks: [], waiting: [], grid: undefined };
  }

  private emit(block: Block): void {
    const { level } = this;
    level.blocks.push(block);
    if (level.waiting.length === 0) return;
    for (const later of level.waiting) level.blocks.push(later);
    level.waiting = [];
  }

  private block(taken: Taken, shape: Shape, context: Context, container: Element | undefined): Block {
    const { source, linkShare, links, emphasis, isHidden } = taken;
    const marker = this.useMarker(context.item);
    return new Block(source, {
      shape,
      depth: context.depth,
      indent: 0,
      gap: 1,
      linkShare,
      names: this.names.of(container),
      ...(shape === 'heading' && { level: context.heading }),
      ...(marker !== undefined && { marker }),
      ...(links.length > 0 && { links }),
      ...(emphasis !== undefined && { emphasis }),
      ...(isHidden && { hidden: true }),
    });
  }

  /** The marker of the item, for its first block. A number that was written out as text is markup then, like a bullet. */
  private useMarker(item: Item | undefined): string | undefined {
    if (item === undefined || item.used) return undefined;
    item.used = true;
    if (item.label === undefined) return item.marker;
    const { source } = item.label.taken;
    for (const span of source.spans()) this.accounts.isMarkup(...span);
    return source.text;
  }
}

function shapeOf(context: Context, taken: Taken): Shape {
  if (context.caption) return 'caption';
  if (context.heading > 0) return 'heading';
  if (taken.isMath) return 'equation';
  if (context.item !== undefined) return 'list-item';
  return context.preformatted ? 'preformatted' : 'text';
}
