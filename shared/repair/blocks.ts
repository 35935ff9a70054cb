import type { Static } from '@sinclair/typebox';
import type { Repair as RepairSchema } from '../document';
import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import { mergeSpans, type Span, subtractSpans } from '../source/span';
import { mendAccents } from './accents';
import { mendBracedNames } from './braced-names';
import { dropControls } from './controls';
import { doubtEncoding, mendEncoding } from './encoding';
import { mendGlyphNumbers } from './glyph-numbers';
import { mendGlyphs } from './glyphs';
import { mendInitials } from './initials';
import { mendLostQuotes } from './lost-quotes';
import { mendLigatures } from './ligatures';
import { mendLineEnds } from './line-ends';
import { mendSpacing, SPACING } from './spacing';
import type { Doubt, RepairStep } from './step';
import { mendSymbolFont } from './symbol-font';
import { pushAll } from '../source/lists';

export type Repair = Static<typeof RepairSchema>;

export interface RepairedBlocks {
  readonly blocks: readonly Block[];
  /** What was changed: one entry for each rule, before and after, in the order of their first places. */
  readonly repairs: Repair[];
  readonly doubts: Doubt[];
  /** Source spans that a repair changed. */
  readonly touched: Span[];
  /** What else the dropped blocks stood for: white space that was written as an entity, say. No text, so no later room has it. */
  readonly bare: Span[];
}

/** Each step sees what the ones before it made: a ligature may be mojibake, a hyphen at a line's end an entity. */
const STEPS: readonly RepairStep[] = [
  mendGlyphNumbers,
  mendSymbolFont,
  mendEncoding,
  doubtEncoding,
  mendBracedNames,
  mendLostQuotes,
  mendGlyphs,
  mendAccents,
  mendLineEnds,
  mendLigatures,
  dropControls,
  mendSpacing,
  mendInitials,
];

const STEPS_FOR_SOUND: readonly RepairStep[] = [mendBracedNames, mendGlyphs, mendLineEnds, mendInitials];

/**
 * What no text has that is without damage to its characters or white space: that is one line of ASCII, or of signs that no
 * code page has for a lead byte, in single spaces, without `/C6` for ± and the grave accent of `Syste`me`. Only names of
 * signs in braces, signs that a dump has as ASCII, lost hyphens, spaced-out headings and glued initials can be amiss in it.
 */
const UNSOUND = /[^ !-%'-_a-~–—‘’“”…•−±°≤≥]|^ | {2}|\/[CH]\d/;

/**
 * The blocks as their authors wrote them, and the ledger of what was changed. A block that needs no repair comes back
 * as the same object; one that has nothing but white space is dropped.
 */
export function repairBlocks(blocks: readonly Block[]): RepairedBlocks {
  const steps = blocks.every(isSound) ? STEPS_FOR_SOUND : STEPS;
  const ledger = new Ledger();
  const doubts: Doubt[] = [];
  let current = blocks;
  for (const step of steps) {
    const found = step(current);
    pushAll(doubts, found.doubts);
    if (found.edits.length > 0) current = current.map((block, i) => edited(block, found.edits[i] ?? [], ledger));
  }
  const touched = ledger.touched();
  const empty = current.filter(block => block.text === '');
  return {
    blocks: current.filter(block => block.text !== ''),
    repairs: ledger.repairs(),
    doubts,
    touched,
    bare: subtractSpans(empty.flatMap(({ at }) => at), touched), // prettier-ignore
  };
}

const isSound = ({ text }: Block): boolean => !UNSOUND.test(text) && !text.endsWith(' ') && text !== '';

function edited(block: Block, edits: readonly Edit[], ledger: Ledger): Block {
  if (edits.length === 0) return block;
  for (const edit of edits) ledger.enter(block, edit);
  return block.with(block.source.apply(edits));
}

/** Collects edits by rule, before and after. */
class Ledger {
  private readonly entries = new Map<string, Repair>();

  enter({ text, source }: Block, { span, replacement, rule }: Edit): void {
    if (rule === SPACING) return;
    const before = text.slice(span[0], span[1]);
    const key = `${rule}\0${before}\0${replacement}`;
    let entry = this.entries.get(key);
    if (entry === undefined) this.entries.set(key, (entry = { rule, before, after: replacement, count: 0, at: [] }));
    const [start, end] = source.hullOf(span[0], span[1]);
    entry.count++;
    entry.at.push([start, end]);
  }

  repairs(): Repair[] {
    return [...this.entries.values()];
  }

  touched(): Span[] {
    return mergeSpans(this.repairs().flatMap(({ at }) => at));
  }
}
