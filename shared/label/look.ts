import type { SourceKind } from '../document';
import type { MetaFact } from '../read/reading';
import type { Block } from '../source/block';
import { scan } from '../text/scan';
import { bucketsOf } from './buckets';
import { type Matrix, matrixOf } from './context';
import { type Leaf, leafOf } from './leaf';

/** A page as the models see it, before anything is decided. */
export interface Look {
  readonly leaves: readonly Leaf[];
  readonly matrix: Matrix;
  /** The hashed words of each leaf. */
  readonly buckets: readonly ReadonlySet<number>[];
}

export interface LookContext {
  readonly kind: SourceKind;
  readonly facts: readonly MetaFact[];
}

/** Facts of a page's head that say its title. */
const TITLE_FACTS: ReadonlySet<string> = new Set(['html:title', 'citation_title', 'og:title', 'dc.title']);

export function lookAt(blocks: readonly Block[], { kind, facts }: LookContext): Look {
  const leaves = blocks.map(leafOf);
  const title = new Set(
    facts.filter(({ name }) => TITLE_FACTS.has(name)).flatMap(({ value }) => [...scan(value).words]),
  );
  return {
    leaves,
    matrix: matrixOf(leaves, { kind, title }),
    buckets: leaves.map((leaf, i) => bucketsOf(leaf, leaves[i - 1], leaves[i + 1])),
  };
}
