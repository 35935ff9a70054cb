import type { Edit } from '../source/edit';
import { classAt, LETTER, SURROGATE, UPPER } from '../text/classes';
import { isCommonWord, isWord } from './words';

/** Six letters or more, each a word of its own: `A B S T R A C T`, `a r t i c l e i n f o`. */
const SINGLE = /(?<![\p{L}\p{N}])(?:\p{Lu} ){5,59}\p{Lu}(?![\p{L}\p{N}.'’])|^(?:\p{Ll} ){5,59}\p{Ll}(?![\p{L}\p{N}])/gu;
/** A whole line of capitals in pieces of one to three letters: `CON F L IC T OF IN T ER ES T`. */
const PIECES = /^(?:\p{Lu}{1,4} ){4,}\p{Lu}{1,4}$/u;
/** Longest heading that is put together. */
const MAX = 120;
/** Characters of a block that are looked at: a heading stands at its start, or runs in. */
const START = 200;

/** Spaced-out words put together, where all of their letters make words of the list. */
export function findSpacedOut(text: string): Edit[] {
  const initial = dropCap(text);
  if (initial !== undefined) return [initial];
  const start = text.slice(0, START);
  if (!mayBeSpacedOut(start) || !/\p{L} \p{L} |\p{Lu}{1,3} \p{Lu}{1,3} /u.test(start)) return [];
  const found = [...start.matchAll(SINGLE)].map(({ 0: run, index }) => ({ run, index }));
  if (found.length === 0 && text.length <= MAX && PIECES.test(text) && inPieces(text))
    found.push({ run: text, index: 0 });
  return found.flatMap(({ run, index }) => {
    const mended = segmented(run.replaceAll(' ', ''));
    if (mended === undefined) return [];
    return [{ span: [index, index + run.length], replacement: mended, rule: 'spacing.spaced-out' } as const];
  });
}

/** Two spaces with one to three characters between them, which are one letter, or capitals. */
function mayBeSpacedOut(text: string): boolean {
  for (let i = text.indexOf(' '), next; i >= 0; i = next) {
    next = text.indexOf(' ', i + 1);
    if (next < 0) return false;
    const length = next - i - 1;
    const bits = length >= 1 && length <= 6 ? classAt(text, i + 1) : 0;
    if ((length === 1 && (bits & LETTER) !== 0) || (bits & (UPPER | SURROGATE)) !== 0) return true;
  }
  return false;
}

/** `T he tide`, `I n spring`: the large first letter of a text, taken for a word. A and I are words: `A lone wolf` stays. */
function dropCap(text: string): Edit | undefined {
  const [, initial, rest] = /^(\p{Lu}) (\p{Ll}+)(?=,|\s[^\s]{2})/u.exec(text) ?? [];
  if (initial === undefined || rest === undefined) return undefined;
  if (/[AIO]/.test(initial) && rest.length > 1 && isWord(rest)) return undefined;
  return isCommonWord((initial + rest).toLowerCase())
    ? { span: [1, 2], replacement: '', rule: 'spacing.drop-cap' }
    : undefined;
}

/** The pieces are mostly no words, and shorter than words are. */
function inPieces(text: string): boolean {
  const pieces = text.split(' ');
  const broken = pieces.filter(piece => piece.length === 1 || !isCommonWord(piece.toLowerCase())).length;
  return broken * 2 > pieces.length && text.replaceAll(' ', '').length / pieces.length < 3;
}

/** `letters` as the fewest words of the list, the capitals kept; undefined where there is no such reading. */
function segmented(letters: string): string | undefined {
  const lower = letters.toLowerCase();
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= lower.length; end++) {
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const before = best[start];
      if (before === undefined || !mayBeWord(lower.slice(start, end))) continue;
      if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, letters.slice(start, end)];
    }
  }
  return best[lower.length]?.join(' ');
}

function mayBeWord(word: string): boolean {
  if (word.length === 1) return word === 'a';
  return word.length < 4 ? isCommonWord(word) : isWord(word);
}
