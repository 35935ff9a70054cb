import type { Words } from '../lexicon/languages';
import { hashWord } from './hash';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { ARTICLE_WORDS } from '../lexicon/article-words';
import { SITE_WORDS } from '../lexicon/site-words';

/** What the lexicon knows of a word: bits, so that a leaf's words are counted without a look at their letters. */
export const WORD_KINDS = [
  'stop',
  'month',
  'institution',
  'place',
  'particle',
  'heading',
  'caption',
  'date-label',
  'fact-label',
  'person',
  'reference',
  'menu',
  'tool',
  'promo',
  'related',
  'notice',
] as const;

export type WordKind = (typeof WORD_KINDS)[number];

/** The bit of a kind of word. */
export const bitOf = (kind: WordKind): number => 1 << WORD_KINDS.indexOf(kind);

/**
 * Hash → bits, by open addressing: as many slots as a power of two that leaves three in four empty. A slot of hash 0 is
 * empty (no word of the tables has it).
 */
class BitTable {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly bits: Int32Array;

  constructor(entries: ReadonlyMap<number, number>) {
    const size = 2 ** Math.ceil(Math.log2(entries.size * 4));
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.bits = new Int32Array(size);
    for (const [hash, bits] of entries) {
      let at = hash & this.mask;
      while (this.keys[at] !== 0) at = (at + 1) & this.mask;
      this.keys[at] = hash;
      this.bits[at] = bits;
    }
  }

  get(hash: number): number {
    let at = hash & this.mask;
    for (;;) {
      const key = this.keys[at]!;
      if (key === hash) return this.bits[at]!;
      if (key === 0) return 0;
      at = (at + 1) & this.mask;
    }
  }
}

const TABLE = new BitTable(entries());

/** The bits of the word with this hash (`hashWord`); 0 for a word that no table has. */
export const bitsOfHash = (hash: number): number => TABLE.get(hash);

function entries(): Map<number, number> {
  const found = new Map<number, number>();
  const put = (words: string, kind: WordKind) => {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue;
      const hash = hashWord(word);
      found.set(hash, (found.get(hash) ?? 0) | bitOf(kind));
    }
  };
  for (const words of Object.values(FUNCTION_WORDS)) put(words, 'stop');
  for (const table of [ARTICLE_WORDS, SITE_WORDS]) {
    for (const [kind, languages] of Object.entries<Words>(table)) {
      for (const words of Object.values(languages) as string[]) put(words, kind as WordKind);
    }
  }
  return found;
}
