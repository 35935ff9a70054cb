import type { Role } from '../../label/roles';
import { bestPath, type Chain, scoresOf } from '../../model/chain';
import { probabilities } from '../../model/lattice';
import { FRONT_LABELS, type FrontLabel } from './labels';
import { type Line, observe } from './observe';

/** A token's label and how sure the tagger is of it, 0–1. */
export interface Tag {
  readonly label: FrontLabel;
  readonly sure: number;
}

const FRONT: ReadonlySet<Role> = new Set<Role>(['title', 'authors', 'affiliation', 'meta']);

/** Is a leaf of this role one that the tagger reads? */
export const isFront = (role: Role): boolean => FRONT.has(role);

/** The labels of the tokens of each line; what a line says depends on its neighbours. */
export function tagFront(lines: readonly Line[], chain: Chain): Tag[][] {
  const scores = scoresOf(chain, observe(lines));
  const path = bestPath(scores);
  const sure = probabilities(scores);
  let at = 0;
  return lines.map(({ tokens }) =>
    tokens.map(() => {
      const label = path[at]!;
      return { label: FRONT_LABELS[label]!, sure: sure[at++ * chain.labels + label]! };
    }),
  );
}
