/**
 * How much of the line between content and site a page draws itself; the rest stays where the models put it. Chosen on
 * left-out sites, where it takes a tenth of the site's text more and loses a third less of the content of HTML pages.
 */
const OWN_SHARE = 0.5;
/** Rounds of two means; they stand still after a few. */
const ROUNDS = 20;
const LEAST = 1e-4;

const logit = (p: number): number => Math.log(Math.max(LEAST, p) / Math.max(LEAST, 1 - p));

/**
 * The probabilities of a page's leaves, moved so that the page's own two groups part where `line` is: on a page unlike
 * those that were learned from all its content may look doubtful, and still stand far above all its menus. Two means over
 * the logits (Otsu 1979), each leaf weighing by the root of its length.
 *
 *     leaves   menu 0.01 0.02 0.03 · text 0.14 0.17 0.21      line 0.25: all lost
 *                                  ^ the page's own line      moved: 0.02 0.04 0.05 · 0.27 0.31 0.37
 */
export function adapted(content: Float32Array, lengths: readonly number[], line: number): Float32Array {
  const scores = Float64Array.from(content, logit);
  const own = ownLine(scores, lengths);
  if (own === undefined) return content;
  const shift = OWN_SHARE * (own - logit(line));
  return Float32Array.from(scores, score => 1 / (1 + Math.exp(shift - score)));
}

/** Half way between the means of the page's two groups of leaves; `undefined` where all are alike. */
function ownLine(scores: Float64Array, lengths: readonly number[]): number | undefined {
  const sorted = Float64Array.from(scores).sort();
  let [low, high] = [sorted[Math.floor(sorted.length / 10)] ?? 0, sorted.at(-1) ?? 0];
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    const [below, above] = [
      mean(scores, lengths, score => score <= middle),
      mean(scores, lengths, score => score > middle),
    ];
    if (below === undefined || above === undefined) return undefined;
    [low, high] = [below, above];
  }
  return (low + high) / 2;
}

function mean(scores: Float64Array, lengths: readonly number[], isIn: (score: number) => boolean): number | undefined {
  let [sum, weight] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    if (!isIn(scores[i]!)) continue;
    const own = Math.sqrt(lengths[i]!) + 1;
    sum += scores[i]! * own;
    weight += own;
  }
  return weight === 0 ? undefined : sum / weight;
}
