import { bitsOfHash, WORD_KINDS } from './word-kinds';
import { CLASS, classOf, lowerOf } from './kinds';
import { hashStart, hashStep } from './hash';

/**
 * What one pass over a text tells of it: counts of characters and words, and the words themselves as hashes. Nothing is
 * cut out of the text. Made once a leaf; whoever asks later asks the scan.
 */
export interface Scan {
  readonly length: number;
  /** Characters of each class (`CLASS`). */
  readonly classes: Uint16Array;
  /** Hash of each word in small letters, in order: runs of letters and their marks; of Han and kana, pairs of characters. */
  readonly words: Int32Array;
  /** How many words have each bit of the lexicon (`WORD_KINDS`). */
  readonly kinds: Uint16Array;
  readonly capitalised: number;
  /** Words of more than three letters, and how many of those begin with a capital. */
  readonly long: number;
  readonly longCapitalised: number;
  /** Words of two letters or more that are all capitals. */
  readonly shouted: number;
  /** Words of one letter. */
  readonly single: number;
  /** A capital and a full stop: `J.` */
  readonly initials: number;
  /** A capitalised word, then capitals of three letters at most: `Halvorsen JE`, `Halvorsen, J.` */
  readonly surnames: number;
  readonly longestToken: number;
  readonly numbers: number;
  /** Numbers of four digits between 1800 and 2099. */
  readonly years: number;
  /** Stops with a space and a capital behind them. */
  readonly sentences: number;
  /** Characters beyond ASCII. */
  readonly foreign: number;
  /** Tabs, and runs of two spaces and more, inside the text. */
  readonly gaps: number;
  readonly ampersats: number;
  readonly equals: number;
  readonly parentheses: number;
  /** `10.1234/`, `http:` or `www.`, `©`: 1 where one stands in the text. */
  readonly doi: number;
  readonly url: number;
  readonly copyright: number;
  /** Hash of all letters in small letters, digits and signs left out: the same for "Page 3 of 9" and "page 4 of 9". */
  readonly letterKey: number;
  /** The same with the digits. */
  readonly key: number;
  /** Class of the first and of the last character that is no white space; `CLASS.space` for an empty text. */
  readonly first: number;
  readonly last: number;
  /** Code unit of the last character that is no white space. */
  readonly lastCode: number;
}

const KINDS = WORD_KINDS.length;
const CLASS_COUNT = Object.keys(CLASS).length;
const [DOT, SLASH, AT, EQUALS, OPEN, COPYRIGHT, TAB, SPACE, COLON] = [46, 47, 64, 61, 40, 169, 9, 32, 58];
const LONG_WORD = 4;

/** Reads `text` once, O(length). Never throws. */
export function scan(text: string): Scan {
  return new Scanner(text).run();
}

class Scanner {
  private readonly classes = new Uint16Array(CLASS_COUNT);
  private readonly kinds = new Uint16Array(KINDS);
  private readonly words: number[] = [];
  private capitalised = 0;
  private long = 0;
  private longCapitalised = 0;
  private shouted = 0;
  private single = 0;
  private initials = 0;
  private surnames = 0;
  private longestToken = 0;
  private numbers = 0;
  private years = 0;
  private sentences = 0;
  private foreign = 0;
  private gaps = 0;
  private ampersats = 0;
  private equals = 0;
  private parentheses = 0;
  private doi = 0;
  private url = 0;
  private copyright = 0;
  private letterKey = hashStart();
  private key = hashStart();
  /** Where the word before began with a capital and held a small letter: what may be a surname. */
  private surname = false;

  constructor(private readonly text: string) {}

  run(): Scan {
    const { text } = this;
    let first: number = CLASS.space;
    let last: number = CLASS.space;
    let lastCode = 0;
    let tokenStart = 0;
    for (let i = 0; i < text.length;) {
      const code = text.charCodeAt(i);
      const kind = classOf(code);
      if (kind === CLASS.space) {
        if (i - tokenStart > this.longestToken) this.longestToken = i - tokenStart;
        if (code === TAB || (code === SPACE && i + 1 < text.length && text.charCodeAt(i + 1) === SPACE)) this.gaps++;
        this.classes[kind]!++;
        tokenStart = ++i;
        continue;
      }
      if (first === CLASS.space) first = kind;
      const end = this.token(i, code, kind);
      last = end > i + 1 ? classOf(text.charCodeAt(end - 1)) : kind;
      lastCode = text.charCodeAt(end - 1);
      i = end;
    }
    if (text.length - tokenStart > this.longestToken) this.longestToken = text.length - tokenStart;
    return this.told(first, last, lastCode);
  }

  /** Takes the word, number or sign at `i` and returns where it ends. */
  private token(i: number, code: number, kind: number): number {
    switch (kind) {
      case CLASS.upper:
      case CLASS.lower:
      case CLASS.letter:
      case CLASS.mark:
        return this.word(i);
      case CLASS.cjk:
        return this.character(i, code);
      case CLASS.digit:
        return this.number(i);
      default:
        return this.sign(i, code, kind);
    }
  }

  private word(start: number): number {
    const { text, classes } = this;
    let hash = hashStart();
    let [upper, lower] = [0, 0];
    let i = start;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const kind = classOf(code);
      if (kind === CLASS.upper) upper++;
      else if (kind === CLASS.lower) lower++;
      else if (kind !== CLASS.letter && kind !== CLASS.mark) break;
      classes[kind]!++;
      if (code > 127) this.foreign++;
      const small = lowerOf(code);
      hash = hashStep(hash, small);
      this.letterKey = hashStep(this.letterKey, small);
      this.key = hashStep(this.key, small);
    }
    const length = i - start;
    const capital = classOf(text.charCodeAt(start)) === CLASS.upper;
    this.addWord(hash);
    if (capital) this.capitalised++;
    if (length >= LONG_WORD) {
      this.long++;
      if (capital) this.longCapitalised++;
    }
    if (length === 1) this.single++;
    if (upper === length && length >= 2) this.shouted++;
    if (capital && length === 1 && text.charCodeAt(i) === DOT) this.initials++;
    if (this.surname && upper === length && length <= 3) this.surnames++;
    this.surname = capital && lower > 0;
    return i;
  }

  /** A Han or kana character: the word is it and the one before. */
  private character(i: number, code: number): number {
    this.classes[CLASS.cjk]!++;
    this.foreign++;
    this.letterKey = hashStep(this.letterKey, code);
    this.key = hashStep(this.key, code);
    const before = i > 0 ? this.text.charCodeAt(i - 1) : 0;
    if (classOf(before) === CLASS.cjk) this.addWord(hashStep(hashStep(hashStart(), before), code));
    this.surname = false;
    return i + 1;
  }

  private number(start: number): number {
    const { text } = this;
    let i = start;
    let value = 0;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (classOf(code) !== CLASS.digit) break;
      value = (value * 10 + code - 48) % 100000;
      this.key = hashStep(this.key, code);
      if (code > 127) this.foreign++;
    }
    this.classes[CLASS.digit]! += i - start;
    this.numbers++;
    if (i - start === 4 && value >= 1800 && value < 2100) this.years++;
    if (i - start === 2 && value === 10 && text.charCodeAt(i) === DOT && this.isRegistrant(i + 1)) this.doi = 1;
    this.surname = false;
    return i;
  }

  /** Do four digits or more and a slash stand at `i`, as behind the `10.` of a DOI? */
  private isRegistrant(i: number): boolean {
    let end = i;
    const most = Math.min(i + 9, this.text.length);
    while (end < most && classOf(this.text.charCodeAt(end)) === CLASS.digit) end++;
    return end - i >= 4 && this.text.charCodeAt(end) === SLASH;
  }

  private sign(i: number, code: number, kind: number): number {
    const { text } = this;
    this.classes[kind]!++;
    if (code > 127) this.foreign++;
    if (kind === CLASS.stop && i + 2 < text.length && text.charCodeAt(i + 1) === SPACE)
      if (classOf(text.charCodeAt(i + 2)) === CLASS.upper) this.sentences++;
    if (code === AT) this.ampersats++;
    else if (code === EQUALS) this.equals++;
    else if (code === OPEN) this.parentheses++;
    else if (code === COPYRIGHT) this.copyright = 1;
    else if (code === COLON && text.charCodeAt(i + 1) === SLASH && text.charCodeAt(i + 2) === SLASH) this.url = 1;
    if (kind !== CLASS.comma) this.surname = false;
    return i + 1;
  }

  private addWord(hash: number): void {
    this.words.push(hash);
    let bits = bitsOfHash(hash);
    while (bits !== 0) {
      this.kinds[31 - Math.clz32(bits & -bits)]!++;
      bits &= bits - 1;
    }
  }

  private told(first: number, last: number, lastCode: number): Scan {
    return {
      length: this.text.length,
      classes: this.classes,
      words: new Int32Array(this.words),
      kinds: this.kinds,
      capitalised: this.capitalised,
      long: this.long,
      longCapitalised: this.longCapitalised,
      shouted: this.shouted,
      single: this.single,
      initials: this.initials,
      surnames: this.surnames,
      longestToken: this.longestToken,
      numbers: this.numbers,
      years: this.years,
      sentences: this.sentences,
      foreign: this.foreign,
      gaps: this.gaps,
      ampersats: this.ampersats,
      equals: this.equals,
      parentheses: this.parentheses,
      doi: this.doi,
      url: this.url,
      copyright: this.copyright,
      letterKey: this.letterKey,
      key: this.key,
      first,
      last,
      lastCode,
    };
  }
}
