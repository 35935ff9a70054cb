type Weights = ReadonlyMap<string, Float64Array>;

/**
 * Features that always come together, as those that one word gives. It remembers the sum of their weights, so that a word
 * that stands a hundred times in a bibliography is looked up once.
 */
export class Bundle {
  private known?: { readonly weights: Weights; readonly sum: Float64Array };

  constructor(readonly names: readonly string[]) {}

  /** Sum of the rows (each `width` long) that `weights` has for the names. */
  sum(weights: Weights, width: number): Float64Array {
    if (this.known?.weights !== weights) this.known = { weights, sum: sumOf(this.names, weights, width) };
    return this.known.sum;
  }
}

function sumOf(names: readonly string[], weights: Weights, width: number): Float64Array {
  const total = new Float64Array(width);
  for (const name of names) {
    const row = weights.get(name);
    if (row === undefined) continue;
    for (let k = 0; k < width; k++) total[k]! += row[k]!;
  }
  return total;
}
