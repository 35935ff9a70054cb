import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldReference } from '../../scripts/references/gold';
import { composedList } from './composed-lists';
import { observePieces, SEGMENT_LABELS } from '../../shared/cite/segment';
import type { Packed } from '../../shared/model/packed';
import { type Sequence, train } from '../crf';
import { isTest } from '../front/grobid';
import { grobidList, grobidReferences, labelledPieces, type List, type Print } from './lists';

export const PRINTS: readonly Print[] = [
  'as is',
  'without numbers',
  'an entry a line',
  'wrapped',
  'wrapped without numbers',
];

/** The bibliographies of GROBID's training part, each printed in several ways. */
export const grobidLists = (shared: string, test: boolean): List[] =>
  grobidReferences(shared)
    .filter(({ id }) => isTest(id) === test)
    .flatMap((row, i) => PRINTS.map((print, k) => grobidList(row, print, 45 + ((i * 7 + k * 13) % 60))));

function sequenceOf(list: List, weight: number): Sequence {
  const { pieces, begins } = labelledPieces(list);
  return { steps: observePieces(pieces), allowed: Uint32Array.from(begins, begin => (begin ? 1 : 2)), weight };
}

/** How many bibliographies are composed. */
const COMPOSED = 900;

const composedLists = (shared: string): List[] => {
  const references = readFileSync(join(shared, 'bench', 'references.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(row => JSON.parse(row) as GoldReference);
  return Array.from({ length: COMPOSED }, (_, seed) => composedList(references, seed));
};

/** All lists to learn from beside the corpus's. */
export const commonLists = (shared: string): List[] => [...grobidLists(shared, false), ...composedLists(shared)];

/** Learns where entries begin; lists of the corpus count double. */
export function learnSegmenter(grobid: readonly List[], corpus: readonly List[]): Packed {
  const data = [...grobid.map(list => sequenceOf(list, 1)), ...corpus.map(list => sequenceOf(list, 2))].filter(
    ({ steps }) => steps.length > 1,
  );
  return train(data, {
    labels: SEGMENT_LABELS,
    ownBits: 15,
    edgeBits: 8,
    epochs: 6,
    l1: 1.5,
    l2: 0.5,
    alpha: 0.1,
    least: 3,
    scale: 16,
  });
}
