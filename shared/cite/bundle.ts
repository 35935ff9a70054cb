type Weights = ReadonlyMap<string, Float64Array>;

const NOTHING = new Float32Array(0);

/**
 * Features that always come together, as those that one word gives. It remembers the sum of their weights, so that a word
 * that stands a hundred times in a bibliography is looked up once.
 */
export class Bundle {
  private weights: Weights | undefined = undefined;
  private total: Float32Array = NOTHING;

  constructor(readonly names: readonly string[]) {}

  /** Sum of the rows (each `width` long) that `weights` has for the names. */
  sum(weights: Weights, width: number): Float32Array {
    if (this.weights !== weights) {
      this.weights = weights;
      this.total = sumOf(this.names, weights, width);
    }
    return this.total;
  }
}

/** Weights are quarters (`SCALE` in model.ts): their sums are exact in 32 bits, and so short a row lies inside of its object. */
function sumOf(names: readonly string[], weights: Weights, width: number): Float32Array {
  const total = new Float32Array(width);
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

const LOW = 2 ** 26;
const FEWEST_SLOTS = 256;

/** Of two numbers of 26 bits: each has its own odd factor, and the upper bits count. */
function hashOf(key: number): number {
  const high = Math.floor(key / LOW);
  return (Math.imul(high, 0x9e3779b1) ^ Math.imul(key - high * LOW, 0x85ebca6b)) >>> 10;
}

/**
 * Bundles of one kind, by what they are made of: up to five numbers below `NO_ID`. By open addressing, half of the slots
 * empty, since a `Map` takes long for keys of so many bits. Starts anew when it is full.
 */
export class Bundles {
  private keys = new Float64Array(FEWEST_SLOTS);
  private bundles: (Bundle | undefined)[] = Array.from({ length: FEWEST_SLOTS });
  private count = 0;

  get(parts: readonly number[], names: () => readonly string[]): Bundle {
    let key = 1;
    for (const part of parts) {
      if (part >= NO_ID) return new Bundle(names());
      key = key * MOST_IDS + part;
    }
    const at = this.slotOf(key);
    if (this.keys[at] === key) return this.bundles[at]!;
    const bundle = new Bundle(names());
    if (this.count >= MOST_BUNDLES) this.resize(FEWEST_SLOTS, []);
    else if (this.count * 2 >= this.keys.length) this.resize(this.keys.length * 2, [...this.keys.keys()]);
    this.put(key, bundle);
    return bundle;
  }

  /** Where the key stands, or the empty slot where it would. */
  private slotOf(key: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    let at = hashOf(key) & mask;
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  private put(key: number, bundle: Bundle): void {
    const at = this.slotOf(key);
    this.keys[at] = key;
    this.bundles[at] = bundle;
    this.count++;
  }

  /** Another number of slots, a power of two, with what stands in the slots `kept` of the old ones. */
  private resize(slots: number, kept: readonly number[]): void {
    const { keys, bundles } = this;
    this.keys = new Float64Array(slots);
    this.bundles = Array.from({ length: slots });
    this.count = 0;
    for (const at of kept) if (keys[at] !== 0) this.put(keys[at]!, bundles[at]!);
  }
}
