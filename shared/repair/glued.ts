import { HashedWords } from '../model/hashed-words';
import { once } from '../model/once';
import weights from './glued.json';
import { BUCKETS, readingsOf, SHORTEST } from './glued-signs';
import { isWord } from './words';
import { type PageWords, plain } from './words-page';

/** `glued.json` is written by `npm run train:hyphens`; its card stands in glued.md. */
const model = once(() => new HashedWords(weights, BUCKETS));

/** Where a glued word had its hyphen, and the log-odds (±8) that it had one, on a page that loses one in eight. */
export interface Seam {
  readonly at: number;
  readonly chance: number;
}

/** What stands on the page more often is written so. */
const MOST = 2;

/** The seams of a page's words, each word looked at once. */
export class Seams {
  private readonly known = new Map<string, Seam | undefined>();

  constructor(private readonly words: PageWords) {}

  /** The likeliest reading of `part` as a compound, see `readingsOf`; undefined of words of the list, and where there is none. */
  in(part: string, beside: number): Seam | undefined {
    if (part.length < SHORTEST) return undefined;
    const key = beside === 0 ? part : `${beside}${part}`;
    if (this.known.has(key)) return this.known.get(key);
    const lower = plain(part);
    const seam = this.words.count(lower) > MOST || isWord(lower) ? undefined : likeliest(part, beside, this.words);
    this.known.set(key, seam);
    return seam;
  }
}

function likeliest(part: string, beside: number, words: PageWords): Seam | undefined {
  let best: Seam | undefined;
  for (const { at, signs } of readingsOf(part, beside, words)) {
    const chance = model().logOdds(signs);
    if (best === undefined || chance > best.chance) best = { at, chance };
  }
  return best;
}
