import type { CslItem } from '../document';
import type { Block } from '../source/block';
import type { DeclaredEntry } from '../source/declared';
import type { Entry } from './cite';
import { parseReference } from './parse';

/** The entries of a bibliography whose source declares each: nothing is split, and what its elements say is not parsed. */
export const declaredEntries = (blocks: readonly Block[]): Entry[] =>
  blocks.map(block => {
    const { ids, number, csl } = block.hints.declared?.entry ?? NOTHING;
    return {
      ...(number !== undefined && { number }),
      source: block.source,
      csl: isWhole(csl) ? { type: csl.type ?? 'document', ...csl } : { ...parseReference(block.text), ...csl },
      ids,
    };
  });

const NOTHING: DeclaredEntry = { ids: [], csl: {} };

/** Whether the elements of an entry are the entry, rather than a link or a name in a printed text. */
const isWhole = (csl: Partial<CslItem>): boolean =>
  csl.title !== undefined && csl.type !== undefined && (csl.author !== undefined || csl.editor !== undefined || csl.issued !== undefined); // prettier-ignore
