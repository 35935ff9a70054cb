import type { Block } from '../source/block';
import { isWord } from './words';

/** A word with the hyphens inside it; combining marks belong to their letters. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)*/gu;

/** The form in which words are compared: no ligatures, no capitals, one kind of hyphen. */
export function plain(word: string): string {
  return /^[a-z-]*$/.test(word) ? word : word.normalize('NFKC').toLowerCase().replaceAll('\u2010', '-');
}

/** The words of a page that stand inside its lines, where no typesetter has divided them. */
export class PageWords {
  private readonly counts = new Map<string, number>();
  /** Word without its hyphens → the form with hyphens that is the most frequent. */
  private readonly hyphenated = new Map<string, string>();
  /** First part of a compound → its second parts. */
  private secondParts: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(blocks: readonly Block[]) {
    for (const { text } of blocks) {
      for (const { 0: word, index } of text.matchAll(WORD)) {
        if (!touchesLineEnd(text, index, index + word.length)) this.add(plain(word));
      }
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

  /** Whether `word` is the first part of a compound that the page writes with a hyphen. */
  beginsCompound(word: string): boolean {
    return this.secondPartsOf(word).length > 0;
  }

  /** Whether the page has `first-` before a word that ends as `second` does: salicylic-acetic beside `salicylicpropionic`. */
  hasLikeCompound(first: string, second: string): boolean {
    return second.length >= 5 && this.secondPartsOf(first).some(part => part.slice(-2) === second.slice(-2));
  }

  private secondPartsOf(first: string): readonly string[] {
    if (this.secondParts === undefined) {
      const parts = new Map<string, string[]>();
      for (const form of this.hyphenated.values()) {
        const [left, ...right] = form.split('-');
        parts.set(left!, [...(parts.get(left!) ?? []), right.join('-')]);
      }
      this.secondParts = parts;
    }
    return this.secondParts.get(first) ?? [];
  }
}

function touchesLineEnd(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  if (before === '\n' || after === '\n') return true;
  return /[-\u2010\u00AD\uFFFE]/.test(after ?? '') && /^.[ \t]*(?:\n|$)/.test(text.slice(end, end + 6));
}
