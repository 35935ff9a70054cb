import type { Block } from '../source/block';
import type { Place } from './claim';

/** The text of some blocks in a row, a space between each, with the way back to the blocks. */
export class Passage {
  readonly text: string;
  private readonly starts: readonly number[];

  constructor(
    readonly blocks: readonly Block[],
    /** Characters of the first block that are left out, such as a label. */
    private readonly skip = 0,
  ) {
    const starts: number[] = [];
    let text = '';
    blocks.forEach((block, i) => {
      if (i > 0) text += ' ';
      starts.push(text.length);
      text += i === 0 ? block.text.slice(skip) : block.text;
    });
    this.text = text;
    this.starts = starts;
  }

  /** Where the characters `[start, end)` of the passage stand in its blocks. */
  placesOf(start = 0, end: number = this.text.length): Place[] {
    return this.blocks.flatMap((block, i) => {
      const shift = (i === 0 ? this.skip : 0) - this.starts[i]!;
      const from = Math.max(i === 0 ? this.skip : 0, start + shift);
      const to = Math.min(block.text.length, end + shift);
      return from < to ? [{ block, start: from, end: to }] : [];
    });
  }
}
