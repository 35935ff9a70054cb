import type { Removal } from '../reading';
import { Block, PLAIN } from '../../source/block';
import { SourceText } from '../../source/source-text';
import { withoutLineNumbers } from './line-numbers';
import { type Line, linesOf } from './lines';

/** The printed lines of a dump, a leaf each, before anything is put together. */
export interface PdfLeaves {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  /** The numbers of lines, which are certain: they count on through the page. */
  readonly removed: readonly Removal[];
}

export function pdfLeaves(text: string): PdfLeaves {
  const { lines, removed } = withoutLineNumbers(linesOf(text));
  const blocks = lines.map(
    ({ start, end, indent, gap, page }) => new Block(SourceText.copy(text, start, end), { ...PLAIN, indent, gap, page }),
  );
  return { lines, blocks, removed };
}
