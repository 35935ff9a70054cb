import type { Static } from '@sinclair/typebox';
import type { Doubt as DoubtType } from '../document';
import type { Block } from '../source/block';
import type { Edit } from '../source/edit';

/** Something that a step left as it stood because the page does not decide it; `at` in source offsets. */
export type Doubt = Static<typeof DoubtType>;

/**
 * What a step would change: for each block, in the order given, its edits in the coordinates of that block's text
 * (sorted, not overlapping). A list shorter than the blocks leaves the rest as they are.
 */
export interface StepResult {
  readonly edits: readonly (readonly Edit[])[];
  readonly doubts: readonly Doubt[];
}

/**
 * One kind of repair over all blocks of a page at once, because the page as a whole is the evidence: its encoding
 * damage, its vocabulary. A step changes nothing itself; `repairBlocks` carries its edits out and keeps the ledger.
 */
export type RepairStep = (blocks: readonly Block[]) => StepResult;

/** The answer of a step that finds nothing. */
export const NOTHING: StepResult = { edits: [], doubts: [] };

/** Are these the blocks of a PDF's dump? Those know their pages. */
export const isDump = (blocks: readonly Block[]): boolean => blocks.some(({ hints }) => hints.page !== undefined);
