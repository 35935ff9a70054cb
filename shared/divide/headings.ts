import type { Block } from '../source/block';
import { cut } from './cut';
import { headingVerdict, type Verdict } from './heading-type';
import { type Numbering, numbering } from './numbering';
import { type LetterCase, letterCase } from './traits';

/** A leaf that is a heading, taken apart. */
export interface Heading {
  /** The heading's own text, without its number. */
  readonly block: Block;
  readonly number?: Numbering;
  /** What the lexicon says of it; absent for a topical heading. */
  readonly verdict?: Verdict;
  readonly letterCase: LetterCase;
}

/** Number, text and type of a heading. */
export function headingOf(block: Block): Heading {
  const number = numberOf(block);
  const text =
    number === undefined || number.end >= block.text.length ? block : cut(block, [number.end, block.text.length]);
  const verdict = headingVerdict(text.text) ?? headingVerdict(block.text);
  return {
    block: text,
    ...(number !== undefined && { number }),
    ...(verdict !== undefined && { verdict }),
    letterCase: letterCase(text.text),
  };
}

/** A number at the head of the line, or the list marker that the reader took it for. */
function numberOf(block: Block): Numbering | undefined {
  const own = numbering(block.text);
  if (own !== undefined || block.hints.marker === undefined) return own;
  const marker = numbering(`${block.hints.marker} X`);
  return marker === undefined ? undefined : { ...marker, end: 0 };
}
