import { CLASS_OF, classAt, LETTER, LOWER, MARK, NUMBER, SURROGATE } from './classes';

/** `text.match(/\p{L}+/gu)`, by the class table: the runs of letters, in order. */
export function lettersIn(text: string): string[] {
  const runs: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const bits = CLASS_OF[text.charCodeAt(i)]!;
    if ((bits & SURROGATE) !== 0) return text.match(/\p{L}+/gu) ?? [];
    if ((bits & LETTER) === 0) continue;
    const start = i;
    while ((classAt(text, i + 1) & LETTER) !== 0) i++;
    runs.push(text.slice(start, i + 1));
  }
  return runs;
}

const SMALL_WORDS = /(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu;

/** The words of two small letters and more that `text` has, each once; nothing of a word with a capital or a digit in it. */
export function smallWordsIn(text: string): Set<string> {
  const found = new Set<string>();
  let [start, all] = [0, LOWER];
  for (let i = 0; i <= text.length; i++) {
    const bits = classAt(text, i);
    if ((bits & SURROGATE) !== 0) return new Set(text.match(SMALL_WORDS));
    if ((bits & (LETTER | NUMBER)) !== 0) {
      all &= bits;
      continue;
    }
    if (all !== 0 && i - start > 1) found.add(text.slice(start, i));
    [start, all] = [i + 1, LOWER];
  }
  return found;
}

const IN_WORD = LETTER | MARK | NUMBER;
const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010]);
// eslint-disable-next-line regexp/no-super-linear-move -- only for texts with characters of two units, from pieces of 160
const LAST_WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u2010-]*$/u;

/** The word that `text` ends with, the hyphens in and behind it included. */
export function lastWord(text: string): string | undefined {
  let start = text.length;
  for (; start > 0; start--) {
    const bits = classAt(text, start - 1);
    if ((bits & SURROGATE) !== 0) return LAST_WORD.exec(text)?.[0];
    if ((bits & IN_WORD) === 0 && !HYPHENS.has(text.charCodeAt(start - 1))) break;
  }
  while (HYPHENS.has(text.charCodeAt(start))) start++;
  return start < text.length ? text.slice(start) : undefined;
}
