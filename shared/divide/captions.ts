import type { Labelled } from '../label';
import type { Block } from '../source/block';
import { SourceText } from '../source/source-text';
import { captionLabel } from './caption';
import { cut } from './cut';
import type { CaptionPart } from './division';

/** The figures and tables of a page, its footnotes, and the leaves that are none of them. */
export interface Captions {
  readonly figures: readonly CaptionPart[];
  readonly tables: readonly CaptionPart[];
  readonly footnotes: readonly Block[];
  readonly rest: readonly Labelled[];
}

/** A figure or table while it is being put together. */
export interface Draft {
  kind: 'figure' | 'table';
  label?: Block;
  readonly caption: Block[];
  readonly cells: Block[];
}

/**
 * Leaves of the roles caption, table and footnote, put together: a caption begins at a label, or where none is open; cells
 * go to the caption of a table right before or behind them.
 */
export function takeCaptions(leaves: readonly Labelled[]): Captions {
  const drafts: Draft[] = [];
  const footnotes: Block[] = [];
  const rest: Labelled[] = [];
  let before: 'caption' | 'table' | undefined;
  leaves.forEach((leaf, i) => {
    const { block, role } = leaf;
    switch (role) {
      case 'caption':
        if (!goesOn(drafts, block, before)) drafts.push(draftOf(block));
        else drafts.at(-1)!.caption.push(block);
        before = 'caption';
        return;
      case 'table':
        tableFor(drafts, leaves[i - 1], before).cells.push(block);
        before = 'table';
        return;
      case 'footnote':
        footnotes.push(block);
        return;
      default:
        rest.push(leaf);
        before = undefined;
    }
  });
  const settled = withCaptionsBelow(drafts);
  return {
    figures: settled.filter(({ kind }) => kind === 'figure').map(partOf),
    tables: settled.filter(({ kind }) => kind === 'table').map(partOf),
    footnotes,
    rest,
  };
}

/** A further leaf of the caption that is open: one without a label of its own. */
const goesOn = (drafts: readonly Draft[], block: Block, before: 'caption' | 'table' | undefined): boolean =>
  before === 'caption' && drafts.length > 0 && captionLabel(block.text) === undefined;

function draftOf(block: Block): Draft {
  const label = captionLabel(block.text);
  if (label === undefined) {
    const kind = block.hints.names?.includes('table') === true ? 'table' : 'figure';
    return { kind, caption: [block], cells: [] };
  }
  const rest = block.part(label.end);
  return {
    kind: label.kind,
    label: cut(block, [0, label.label.length], 0, label.end),
    caption: rest.text === '' ? [] : [rest],
    cells: [],
  };
}

/** The table that a cell belongs to: the one that is open, or whose caption stands right before; else one without a caption. */
function tableFor(drafts: Draft[], previous: Labelled | undefined, before: 'caption' | 'table' | undefined): Draft {
  const last = drafts.at(-1);
  if (last?.kind === 'table' && (before !== undefined || previous?.role === 'footnote')) return last;
  const draft: Draft = { kind: 'table', caption: [], cells: [] };
  drafts.push(draft);
  return draft;
}

/** Cells without a caption, and right behind them a table's caption without cells: one table, captioned below. */
function withCaptionsBelow(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const above = kept.at(-1);
    const fits = draft.kind === 'table' && draft.cells.length === 0 && draft.label !== undefined;
    if (fits && above?.kind === 'table' && above.label === undefined && above.caption.length === 0)
      kept[kept.length - 1] = { ...draft, cells: above.cells };
    else kept.push(draft);
  }
  return kept;
}

/** The finished figure or table. */
export const partOf = ({ label, caption, cells }: Draft): CaptionPart => ({
  ...(label !== undefined && { label }),
  caption,
  ...(cells.length > 0 && { grid: gridOf(cells) }),
});

/** The leaves of a table as one grid: a whole table of HTML has its rows already, lines of a text are a row each. */
function gridOf(cells: readonly Block[]): Block {
  const [first] = cells as readonly [Block, ...Block[]];
  if (cells.length === 1) return first;
  const parts = cells.flatMap((cell, i) => {
    const end = cell.at.at(-1)?.[1] ?? 0;
    return i === cells.length - 1 ? [cell.source] : [cell.source, SourceText.replaced('\n', end, end)];
  });
  return first.with(SourceText.concat(parts));
}
