import { spend } from './work';

/** What was made for a key before. It starts anew when it is full, so that no number of pages makes it grow. */
export class Memo<V, K = string> {
  private readonly made = new Map<K, V>();

  constructor(private readonly most: number) {}

  get(key: K, make: (key: K) => V): V {
    const known = this.made.get(key);
    if (known !== undefined || this.made.has(key)) return known as V;
    const value = make(key);
    if (this.made.size >= this.most) this.made.clear();
    this.made.set(key, value);
    return value;
  }

  clear(): void {
    this.made.clear();
  }
}

/** More than the blocks of nearly any page. */
const MOST_TEXTS = 4000;
const MEMOS: { clear(): void }[] = [];

/**
 * `work`, a pure function, done once for a text of the page: several steps of the pipeline ask the same of the same
 * block. Its results are shared and must not be changed.
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const memo = new Memo<T>(MOST_TEXTS);
  MEMOS.push(memo);
  return text => {
    spend();
    return memo.get(text, work);
  };
}

/** Lets go of all texts that were remembered: a page shares few with the next, and holds its whole source. */
export function forgetTexts(): void {
  for (const memo of MEMOS) memo.clear();
}
