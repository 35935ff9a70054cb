import { functionWords } from '../lexicon/function-words';
import { endsDivided } from '../read/pdf/signs';
import { isWord } from '../repair/words';
import { hashWord, mix } from '../text/hash';
import { smallWordsIn } from '../text/letters';
import { scan } from '../text/scan';
import { dueNumber, isUnclosed, isUnopened, numberOf } from './fits';

/** Buckets that the signs of a break are hashed into. */
export const BUCKETS = 1 << 14;

/** Words with the hyphens inside them, numbers, and every other sign by itself. */
const TOKENS = /[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const tokensOf = (text: string): string[] => text.normalize('NFKC').match(TOKENS) ?? [];

/** So many words of so many letters tell a dump's language. */
const SAMPLE = 200;
const LONG = 5;

/** Counters of pairs of words: so many that one pair in thirty is counted with another. */
const COUNTERS = 1 << 18;

/** What the lines of a dump hold: its words, and which stand side by side inside of a line. */
export class Neighbours {
  private readonly words = new Set<number>();
  private readonly counts = new Uint8Array(COUNTERS);
  private pairs = 0;
  /** Most of its words are words of the list, which is English. */
  readonly english: boolean;

  constructor(lines: Iterable<{ readonly text: string }>) {
    const sample = new Set<string>();
    for (const { text } of lines) {
      const { words } = scan(text);
      for (let i = 0; i < words.length; i++) {
        this.words.add(words[i]!);
        if (i === 0) continue;
        const pair = at(words[i - 1]!, words[i]!);
        if (this.counts[pair] === 0) this.pairs++;
        if (this.counts[pair]! < 255) this.counts[pair]!++;
      }
      if (sample.size < SAMPLE) for (const word of smallWordsIn(text)) if (word.length >= LONG) sample.add(word);
    }
    this.english = [...sample].filter(isWord).length * 2 >= sample.size;
  }

  /** How long the text is: doublings of a thousand different pairs, 4 at most. */
  get size(): number {
    return Math.max(0, Math.min(4, Math.floor(Math.log2(this.pairs / 500))));
  }

  has(word: string): boolean {
    return this.words.has(hashWord(word));
  }

  /** How often `right` stands behind `left`. */
  pair(left: Word, right: Word): number {
    return this.counts[at(left.whole, right.whole)]!;
  }
}

/** The counter of a pair. */
const at = (left: number, right: number): number => (mix(left, 1) ^ right) & (COUNTERS - 1);

/** A token as the signs see it: hashes of the whole and of its ending. */
interface Word {
  readonly text: string;
  readonly whole: number;
  readonly ending: number;
  readonly isFunction: boolean;
}

const FUNCTION = functionWords(undefined);

function wordOf(text: string): Word {
  const lower = text.toLowerCase();
  return { text, whole: hashWord(lower), ending: hashWord(endingOf(text, lower)), isFunction: FUNCTION.has(lower) };
}

/** A function word and a lone sign are their own ending; numbers are alike; of other words the last three letters count. */
function endingOf(text: string, lower: string): string {
  if (/\p{N}/u.test(text)) return '0';
  if (FUNCTION.has(lower) || !/\p{L}/u.test(text)) return lower;
  return `${/^\p{Lu}/u.test(text) ? 'A' : 'a'}~${lower.slice(-3)}`;
}

const NOTHING: Word = wordOf('');

/** The end of a piece at which a column or page may have parted it. */
export interface Tail {
  /** A bracket stands open. */
  readonly unclosed: boolean;
  readonly due: ReturnType<typeof dueNumber>;
  readonly divided: boolean;
  readonly last: Word;
  readonly before: Word;
}

/** The beginning of a piece that may go on with another. */
export interface Head {
  /** It closes a bracket that it has not opened. */
  readonly unopened: boolean;
  readonly number: ReturnType<typeof numberOf>;
  readonly shape: string;
  readonly first: Word;
  readonly second: Word;
}

/** `text`: some lines before the break. */
export function tailOf(text: string): Tail {
  const divided = endsDivided(text);
  const tokens = tokensOf(text.slice(-80));
  const [before = NOTHING, last] = (divided ? tokens.slice(0, -1) : tokens).slice(-2).map(wordOf);
  const words = last === undefined ? { last: before, before: NOTHING } : { last, before };
  return { unclosed: isUnclosed(text), due: dueNumber(text), divided, ...words };
}

/** `text`: some lines behind the break. */
export function headOf(text: string): Head {
  const [first = NOTHING, second = NOTHING] = tokensOf(text.slice(0, 80)).slice(0, 2).map(wordOf);
  return { unopened: isUnopened(text), number: numberOf(text), shape: shapeOf(first.text), first, second };
}

/** Small letters, a capital, capitals or a number, or the sign itself. */
function shapeOf(token: string): string {
  if (/^\p{Ll}/u.test(token)) return 'a';
  if (/^\p{Lu}{2,}$/u.test(token)) return 'AA';
  return /^\p{Lu}/u.test(token) ? 'A' : /^\p{N}/u.test(token) ? '0' : token;
}

/** Name spaces of the signs: what is compared with what. */
const SPACE = {
  shape: 1,
  brackets: 2,
  number: 9,
  whole: 3,
  halves: 4,
  syllables: 5,
  end: 6,
  pair: 7,
  pairs: 8,
  last: 10,
  first: 11,
  lastEnding: 12,
  firstEnding: 13,
  both: 14,
  lastWithEnding: 15,
  endingWithFirst: 16,
  endings: 17,
  threeBefore: 18,
  threeBehind: 19,
  endingsBefore: 20,
  endingsBehind: 21,
} as const;

const bucket = (space: keyof typeof SPACE, ...keys: readonly number[]): number =>
  keys.reduce((hash, key) => mix(hash, 7) ^ key, mix(0x51ed, SPACE[space])) & (BUCKETS - 1);

/**
 * What speaks for or against `head` going on with the sentence that stops at `tail`, as buckets: the words on both sides
 * and their endings, in pairs; whether the page has them side by side elsewhere; whether a divided word is one when
 * both halves are put together; brackets and numbers.
 *
 *     … did not materi-    |  ally alter the association          materially is a word
 *     … a risk factor for  |  CVD. Each unit                      "for CVD" stands elsewhere
 */
export function breakSigns(tail: Tail, head: Head, page: Neighbours): number[] {
  const divided = Number(tail.divided);
  return [
    bucket('shape', hashWord(head.shape), divided),
    bucket('brackets', head.unopened ? 1 + Number(tail.unclosed) : 0),
    bucket('number', Number(tail.due !== undefined && head.number !== undefined && tail.due !== head.number)),
    ...(tail.divided ? dividedSigns(tail.last, head.first, page) : [...pageSigns(tail, head, page), ...wordSigns(tail, head)]), // prettier-ignore
  ];
}

/** Where one of the two has hyphens of its own, the parts that touch count. */
function dividedSigns({ text: last }: Word, { text: first }: Word, page: Neighbours): number[] {
  const left = last
    .split(/[-\u2010]/)
    .at(-1)!
    .toLowerCase();
  const right = first.split(/[-\u2010]/)[0]!.toLowerCase();
  const onPage = page.has(left + right) || page.pair(wordOf(left), wordOf(right)) > 0;
  const known = onPage ? 2 : Number(isWord(left + right));
  if (known === 0 && !page.english) return [];
  const isPart = (part: string): number => Number(part.length > 2 && isWord(part));
  return [
    bucket('whole', known),
    bucket('halves', known, isPart(left), isPart(right)),
    bucket('syllables', hashWord(left.slice(-3)), hashWord(right.slice(0, 2))),
    bucket('end', hashWord(right.slice(-3))),
  ];
}

/** The page has the same words side by side, inside of a line. */
function pageSigns({ before, last }: Tail, { first, second }: Head, page: Neighbours): number[] {
  const pairs = page.pair(last, first);
  const common = Number(last.isFunction || first.isFunction);
  // A short text has few pairs of any words.
  if (pairs === 0) return [bucket('pair', 0, common, page.size)];
  return [
    bucket('pair', Math.min(3, 1 + Math.floor(Math.log2(pairs))), common, page.size),
    bucket('pairs', Number(page.pair(before, last) > 1), Number(page.pair(first, second) > 1)),
  ];
}

function wordSigns({ before, last }: Tail, { first, second }: Head): number[] {
  return [
    bucket('last', last.whole),
    bucket('first', first.whole),
    bucket('lastEnding', last.ending),
    bucket('firstEnding', first.ending),
    bucket('both', last.whole, first.whole),
    bucket('lastWithEnding', last.whole, first.ending),
    bucket('endingWithFirst', last.ending, first.whole),
    bucket('endings', last.ending, first.ending),
    bucket('threeBefore', before.whole, last.whole, first.ending),
    bucket('threeBehind', last.whole, first.ending, second.ending),
    bucket('endingsBefore', before.ending, last.ending, first.ending),
    bucket('endingsBehind', last.ending, first.ending, second.ending),
  ];
}
