import type { Features } from './features';
import type { Surroundings } from './score';

/** So many blocks may stand between a heading and the text that it heads: buttons, further headings. */
const REACH = 4;

interface Seen {
  readonly features: Features;
  readonly around: Surroundings;
}

/**
 * What neighbours alone must not take away: a caption, a formula with the sentence that leads to it, and the heading of text
 * that stays, each of which speaks for itself. The smoothed labels with these put back.
 *
 *     Reprints and Permissions                          ← site
 *     About this article                                ← its own score says content, its neighbours outvote it
 *     Verify currency and authenticity via CrossMark    ← site
 *     Cite this article                                 ← stays, and so does the heading above
 */
export function protect(labels: readonly boolean[], scores: readonly number[], judged: readonly Seen[]): boolean[] {
  const kept = [...labels];
  for (let i = kept.length - 1; i >= 0; i--) {
    const { features, around } = judged[i]!;
    if (kept[i] || scores[i]! <= 0 || around.related || around.outline) continue;
    kept[i] =
      features.caption ||
      features.equation ||
      around.equationNext ||
      (features.sureHeading && around.supported && headsKept(kept, judged, i));
  }
  return kept;
}

/** The next block that is neither heading nor button nor entry of an outline stays. */
function headsKept(kept: readonly boolean[], judged: readonly Seen[], at: number): boolean {
  for (let i = at + 1, passed = 0; i < kept.length && passed < REACH; i++) {
    if (kept[i]) return true;
    const { features, around } = judged[i]!;
    if (around.outline) continue;
    if (features.phrase === undefined && features.heading === undefined) return false;
    passed++;
  }
  return false;
}
