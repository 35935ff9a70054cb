import type { Chain } from '../../shared/model/chain';
import { type Packed, unpack } from '../../shared/model/packed';
import { FRONT_LABELS } from '../../shared/identify/front/labels';
import { isFront } from '../../shared/identify/front/tagger';
import { type Sequence, train } from '../crf';
import { sourcesIn } from './article';
import { composed } from './compose';
import type { GoldPage } from './corpus';
import { labelledBy } from './facts';
import { affiliationLines, dateLines, headerLines, nameLines, training } from './grobid';
import { type Labelled, sequenceOf } from './page';
import { roleOf } from './roles';

/** How many fronts are composed. */
const COMPOSED = 900;

/** What the tagger learns from beside the corpus: GROBID's training part and composed fronts. */
export function commonSequences(shared: string, count: number = COMPOSED): Sequence[] {
  const sources = sourcesIn(shared);
  const parts: Labelled[][] = [
    ...training(shared, 'header').map((front, i) => headerLines(front, i % 2 === 1)),
    ...training(shared, 'names').map(nameLines),
    ...training(shared, 'affiliations').map(affiliationLines),
    ...training(shared, 'dates').map(dateLines),
    ...Array.from({ length: count }, (_, seed) => composed(seed, sources)),
  ];
  return parts.filter(lines => lines.some(({ line }) => line.tokens.length > 0)).map(lines => sequenceOf(lines));
}

/** A page of the corpus twice: as its readers cut it, and as the people who labelled it did. */
export function pageSequences({ blocks, roles, rows, metadata, language }: GoldPage): Sequence[] {
  const read = blocks.flatMap(block => {
    const role = roles.get(block);
    return role === undefined || !isFront(role)
      ? []
      : [labelledBy(metadata, block.text, role, language, block.hints.shape === 'heading')];
  });
  const laid = rows.flatMap(({ role, text }) =>
    isFront(roleOf(role)) ? [labelledBy(metadata, text.trim().replace(/\s+/g, ' '), roleOf(role), language)] : [],
  );
  return [read, laid]
    .filter(lines => lines.some(({ line }) => line.tokens.length > 0))
    .map(lines => sequenceOf(lines, 2));
}

export function learn(
  sequences: readonly Sequence[],
  epochs = 3,
  onEpoch?: (epoch: number, loss: number) => void,
): Packed {
  return train(sequences, {
    labels: FRONT_LABELS,
    ownBits: 17,
    edgeBits: 8,
    epochs,
    l1: 5,
    l2: 0.5,
    alpha: 0.08,
    least: 6,
    leastWeight: 3,
    ...(onEpoch && { onEpoch }),
  });
}

export const learned = (sequences: readonly Sequence[]): Chain => unpack(learn(sequences));
