import { Memo } from '../source/memo';

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

const BITS = 10;
const MOST_IDS = 1 << BITS;
const MOST_BUNDLES = 20_000;

/** Small numbers for strings of which a bibliography has few: shapes of tokens, nests, summaries. `NO_ID` for those that come later. */
export class Ids {
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    if (this.known.size >= NO_ID) return NO_ID;
    this.known.set(text, this.known.size);
    return this.known.size - 1;
  }
}

export const NO_ID = MOST_IDS - 1;

/** Bundles of one kind, by what they are made of: up to five numbers below `NO_ID`. */
export class Bundles {
  private readonly made = new Memo<Bundle, number>(MOST_BUNDLES);

  get(parts: readonly number[], names: () => readonly string[]): Bundle {
    let key = 0;
    for (const part of parts) {
      if (part >= NO_ID) return new Bundle(names());
      key = key * MOST_IDS + part;
    }
    return this.made.get(key, () => new Bundle(names()));
  }
}
