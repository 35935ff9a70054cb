import type { Block } from '../source/block';
import type { Features } from './features';
import { copiesOfReferences } from './copies';
import { outlines } from './outline';
import { RELATED } from './phrases';
import type { Surroundings } from './score';

/** So many blocks without the look of a reference end a bibliography: entries have label lines and counters between them. */
const PATIENCE = 12;

/** Where the bibliography and the blocks about other articles stand, one entry a block. */
export function surroundingsOf(blocks: readonly Block[], features: readonly Features[]): Surroundings[] {
  const references = bibliographies(features);
  const outline = outlines(blocks, features);
  const copies = copiesOfReferences(blocks, features, references);
  let related = false;
  return blocks.map((_, i) => {
    const f = features[i]!;
    if (f.phrase?.id === RELATED) related = true;
    else if (endsRelated(f) || references[i]!) related = false;
    return { references: references[i]!, related, outline: outline[i]!, copy: copies[i]! };
  });
}

const endsRelated = (f: Features): boolean =>
  (f.heading !== undefined && f.phrase === undefined && f.links < 0.5) || (f.prose && f.words >= 60);

/** From a heading "References" that entries follow, to the last entry before another heading or a long silence. */
function bibliographies(features: readonly Features[]): boolean[] {
  const inside = new Array<boolean>(features.length).fill(false);
  for (let i = 0; i < features.length; i++) {
    if (features[i]!.heading !== 'references') continue;
    const end = lastEntry(features, i + 1);
    if (end !== undefined) inside.fill(true, i, end + 1);
    i = end ?? i;
  }
  return inside;
}

function lastEntry(features: readonly Features[], from: number): number | undefined {
  let last: number | undefined;
  for (let i = from; i < features.length; i++) {
    const f = features[i]!;
    if (f.heading !== undefined && f.words <= 8) break;
    if (f.referenceLike) last = i;
    else if (i - (last ?? from) > PATIENCE) break;
  }
  return last;
}
