/** The leaves that the label room is asked about, as the pipeline makes them. */
import type { SourceKind } from '../shared/document';
import { read } from '../shared/read';
import { pdfLeaves } from '../shared/read/pdf/leaves';
import type { MetaFact } from '../shared/read/reading';
import { repairBlocks } from '../shared/repair/blocks';
import type { Block } from '../shared/source/block';

export function leavesOfPage(text: string, kind: SourceKind): { blocks: readonly Block[]; facts: readonly MetaFact[] } {
  if (kind === 'pdf-text') return { blocks: pdfLeaves(text).blocks, facts: [] };
  const { blocks, facts } = read(text, kind);
  return { blocks: repairBlocks(blocks).blocks, facts };
}
