import type { Block } from '../source/block';
import { classAt, LETTER, MARK, NUMBER, SURROGATE } from '../text/classes';
import { isWord } from './words';

/** A word with the hyphens inside it; combining marks belong to their letters. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)*/gu;

/** The form in which words are compared: no ligatures, no capitals, one kind of hyphen. */
export function plain(word: string): string {
  return isPlain(word) ? word : word.normalize('NFKC').toLowerCase().replaceAll('\u2010', '-');
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if ((unit < 0x61 || unit > 0x7a) && unit !== 0x2d) return false;
  }
  return true;
}

/** The words of a page that stand inside its lines, where no typesetter has divided them. */
export class PageWords {
  private readonly counts = new Map<string, number>();
  /** Word without its hyphens → the form with hyphens that is the most frequent. */
  private readonly hyphenated = new Map<string, string>();
  /** First and last parts of compounds, and how many have them. */
  private ofCompounds: { readonly first: ReadonlyMap<string, number>; readonly last: ReadonlyMap<string, number> } | undefined; // prettier-ignore

  constructor(blocks: readonly Block[]) {
    for (const { text } of blocks) {
      eachWord(text, (start, end) => {
        if (!touchesLineEnd(text, start, end)) this.add(plain(text.slice(start, end)));
      });
    }
  }

  add(word: string): void {
    const count = this.count(word) + 1;
    this.counts.set(word, count);
    if (!word.includes('-')) return;
    const bare = word.replaceAll('-', '');
    const rival = this.hyphenated.get(bare);
    if (rival === undefined || this.count(rival) < count) this.hyphenated.set(bare, word);
  }

  count(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  /** For `joinsAtHyphen`: of a word with and without hyphen, the one that the page has more often. */
  has(word: string): boolean {
    const count = this.count(word);
    if (count === 0) return false;
    const bare = word.replaceAll('-', '');
    return count >= this.count(word === bare ? (this.hyphenated.get(bare) ?? '') : bare);
  }

  /** The page's way to write `bare` with hyphens, where it is the more frequent one. */
  withHyphen(bare: string): string | undefined {
    const word = this.hyphenated.get(bare);
    return word !== undefined && this.count(word) >= this.count(bare) ? word : undefined;
  }

  /** How many words, of no list, stand on the page without the hyphen that it mostly writes them with. */
  get lostHyphens(): number {
    let lost = 0;
    for (const [bare, form] of this.hyphenated) {
      if (this.count(bare) > 0 && this.count(form) > this.count(bare) && !isWord(bare)) lost++;
    }
    return lost;
  }

  /** How many compounds with a hyphen the page has whose first part is `word`, 3 at most. */
  compoundsWith(word: string): number {
    return Math.min(3, this.parts().first.get(word) ?? 0);
  }

  /** The same of their last part. */
  compoundsBehind(word: string): number {
    return Math.min(3, this.parts().last.get(word) ?? 0);
  }

  private parts() {
    if (this.ofCompounds === undefined) {
      const [first, last] = [new Map<string, number>(), new Map<string, number>()];
      for (const form of this.hyphenated.values()) {
        const parts = form.split('-');
        first.set(parts[0]!, (first.get(parts[0]!) ?? 0) + 1);
        last.set(parts.at(-1)!, (last.get(parts.at(-1)!) ?? 0) + 1);
      }
      this.ofCompounds = { first, last };
    }
    return this.ofCompounds;
  }
}

const IN_WORD = LETTER | MARK | NUMBER;
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010;

/** Calls `found` with the places of all words, hyphens inside them included: `WORD` by the table of classes. */
export function eachWord(text: string, found: (start: number, end: number) => void): void {
  for (let i = 0; i < text.length; i++) {
    const bits = classAt(text, i);
    if (bits === SURROGATE) return eachMatch(text, found, i);
    if ((bits & IN_WORD) === 0) continue;
    const start = i;
    do i++;
    while (
      (classAt(text, i) & IN_WORD) !== 0 ||
      (isHyphen(text.charCodeAt(i)) && (classAt(text, i + 1) & IN_WORD) !== 0)
    );
    if (classAt(text, i) === SURROGATE || classAt(text, i + 1) === SURROGATE) return eachMatch(text, found, start);
    found(start, i);
  }
}

/** The same by the pattern, from `start` on, where letters beyond the first plane stand. */
function eachMatch(text: string, found: (start: number, end: number) => void, start: number): void {
  const pattern = new RegExp(WORD);
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found(match.index, match.index + match[0].length);
  }
}

const FEED = 0x0a;
const DIVIDES = new Set([0x2d, 0x2010, 0xad, 0xfffe]);

function touchesLineEnd(text: string, start: number, end: number): boolean {
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if (after === FEED || (start > 0 && text.charCodeAt(start - 1) === FEED)) return true;
  return DIVIDES.has(after) && /^.[ \t]*(?:\n|$)/.test(text.slice(end, end + 6));
}
