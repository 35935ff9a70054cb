/**
 * The most likely run of labels for blocks with these scores (log odds for content), when a page changes sides seldom:
 * Viterbi over two states. A subheading between two paragraphs stays; a sentence in the midst of a menu goes. `change` is the cost, in log odds, of
 * a change between content and site from one block to the next.
 */
export function smooth(scores: readonly number[], change: number): boolean[] {
  const backKeep: boolean[] = [];
  const backDrop: boolean[] = [];
  let keep = 0;
  let drop = 0;
  for (const score of scores) {
    const keepFromKeep = keep >= drop - change;
    const dropFromDrop = drop >= keep - change;
    const nextKeep = (keepFromKeep ? keep : drop - change) + score / 2;
    const nextDrop = (dropFromDrop ? drop : keep - change) - score / 2;
    backKeep.push(keepFromKeep);
    backDrop.push(dropFromDrop);
    keep = nextKeep;
    drop = nextDrop;
  }
  const labels = new Array<boolean>(scores.length);
  let state = keep > drop;
  for (let i = scores.length - 1; i >= 0; i--) {
    labels[i] = state;
    state = state ? backKeep[i]! : !backDrop[i]!;
  }
  return labels;
}
