import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import { classAt, hasClass, LETTER, MARK, NUMBER, SURROGATE } from '../text/classes';
import { isPrefixed, mayBeCompound } from './hyphens';
import type { Doubt } from './step';
import { isCommonWord, isWord } from './words';
import { type PageWords, plain } from './words-page';
import { pushAll } from '../source/lists';

/** What the page shows of its dump. */
export interface Losses {
  /** Its line ends tell where a hyphen was dropped; some of those lines were joined with a space. */
  readonly dropped: boolean;
  /** It has words without a hyphen that it mostly writes with one. */
  readonly lost: boolean;
}

/**
 * Hyphens that a dump has lost inside its lines, because an earlier hand had joined them: `doseresponse`, `heat- resistant`,
 * `permea bility`. Where the page does not show losses, only its own words count.
 */
export function findLost(block: Block, words: PageWords, { dropped, lost }: Losses, doubts: Doubt[]): Edit[] {
  return [
    ...findLooseHyphens(block.text, words),
    ...(dropped ? findHalves(block.text, words) : []),
    ...findCompounds(block, words, lost, doubts),
  ].sort((a, b) => a.span[0] - b.span[0]);
}

/** `Gamma- glutamyl`: the page has the word with the hyphen, or without. */
function findLooseHyphens(text: string, words: PageWords): Edit[] {
  const edits: Edit[] = [];
  if (!text.includes('- ')) return edits;
  for (const { 1: left, 2: right, index } of text.matchAll(
    /(?<![\p{L}-])(\p{L}[\p{L}-]{0,40}\p{L})- (\p{Ll}[\p{L}-]{0,40}\p{L})/gu,
  )) {
    const joined = plain(left! + right!);
    const kept = plain(`${left!}-${right!}`);
    const space = index + left!.length + 1;
    if (words.count(kept) > words.count(joined))
      edits.push({ span: [space, space + 1], replacement: '', rule: 'hyphen.line-end' });
    else if (words.count(joined) > 0 || (isWord(joined) && !isWord(plain(left!)))) {
      edits.push({ span: [space - 1, space + 1], replacement: '', rule: 'hyphen.line-end' });
    }
  }
  return edits;
}

/** `permea bility`: two halves that are no words, and together are one. */
function findHalves(text: string, words: PageWords): Edit[] {
  const edits: Edit[] = [];
  for (const { 1: left, 2: right, index } of text.matchAll(
    /(?<![\p{L}\p{N}-])(\p{Ll}{2,}) (?=(\p{Ll}{3,})(?![\p{L}\p{N}-]))/gu,
  )) {
    if (isWord(left!) || isWord(right!)) continue;
    const joined = plain(left! + right!);
    if (words.count(joined) === 0 && !isWord(joined)) continue;
    const space = index + left!.length;
    edits.push({ span: [space, space + 1], replacement: '', rule: 'hyphen.lost-join' });
  }
  return edits;
}

/** Words of no list that the page writes with a hyphen elsewhere, or that are two words run together. */
function findCompounds(block: Block, words: PageWords, lost: boolean, doubts: Doubt[]): Edit[] {
  const edits: Edit[] = [];
  const { text } = block;
  eachLongWord(text, (word, index) => {
    if (touches(text, index, word.length)) return;
    const form = words.withHyphen(plain(word).replaceAll('-', ''));
    const proven = form !== undefined && form !== plain(word) && words.count(form) > words.count(plain(word));
    const at = proven && !isWord(plain(word)) ? hyphensIn(form, word) : undefined;
    if (at !== undefined) for (const place of at) edits.push(insertion(index + place));
    else if (lost && !word.includes('-')) pushAll(edits, compound(block, word, index, words, doubts));
  });
  return edits;
}

const LONG_WORD = /(?<![\p{L}\p{M}\p{N}@./_-])\p{L}[\p{L}-]{6,40}(?![\p{L}\p{M}\p{N}@/_-])/gu;
const BESIDE = MARK | NUMBER;

/** `LONG_WORD` by the table of classes: runs of 7 to 41 letters and hyphens that are no part of an address or number. */
function eachLongWord(text: string, found: (word: string, index: number) => void): void {
  if (hasClass(text, SURROGATE)) {
    for (const { 0: word, index } of text.matchAll(LONG_WORD)) found(word, index);
    return;
  }
  for (let i = 0; i < text.length; i++) {
    if (!isOfWord(text, i)) continue;
    const start = i;
    do i++;
    while (isOfWord(text, i));
    if (i - start < 7 || i - start > 41 || (classAt(text, start) & LETTER) === 0) continue;
    if ((classAt(text, start - 1) & BESIDE) !== 0 || (start > 0 && '@./_'.includes(text[start - 1]!))) continue;
    if ((classAt(text, i) & BESIDE) !== 0 || (i < text.length && '@/_'.includes(text[i]!))) continue;
    found(text.slice(start, i), start);
  }
}

const isOfWord = (text: string, i: number): boolean => (classAt(text, i) & LETTER) !== 0 || text.charCodeAt(i) === 0x2d;

/** A line's end without white space on either side: it is decided there whether the word goes on. */
function touches(text: string, index: number, length: number): boolean {
  return text[index + length] === '\n' || (text[index - 1] === '\n' && /\S/.test(text[index - 2] ?? ' '));
}

/** Places in `word` where `form` has a hyphen and `word` has none; undefined where the two do not go together. */
function hyphensIn(form: string, word: string): number[] | undefined {
  const places: number[] = [];
  const lower = plain(word);
  if (lower.length !== word.length) return undefined;
  let at = 0;
  for (const char of form) {
    if (lower[at] === char) at++;
    else if (char === '-') places.push(at);
    else return undefined;
  }
  return at === word.length && places.length > 0 ? places : undefined;
}

/** `DCbased`, `heatresistant` are mended; `everexpanding`, of two words that make no set compounds, is doubted. */
function compound(block: Block, word: string, index: number, words: PageWords, doubts: Doubt[]): Edit[] {
  const lower = plain(word);
  if (isWord(lower) || isPrefixed(lower) || words.count(lower) > 2) return [];
  for (let at = 2; at <= word.length - 4; at++) {
    const left = word.slice(0, at);
    const right = lower.slice(at);
    const known = at >= 4 && isCommonWord(left.toLowerCase());
    if (mayBeCompound(left, right)) return [insertion(index + at)];
    if (at >= 6 && isSecondPart(left.toLowerCase(), right, words)) return [insertion(index + at)];
    if (!known || !isCommonWord(right) || /^\p{Lu}/u.test(word)) continue;
    const spans = block.source.spans(index, index + word.length).map(([s, e]): [number, number] => [s, e]);
    doubts.push({ kind: 'hyphen', at: spans, choices: [`${left}-${word.slice(at)}`, word] });
    return [];
  }
  return [];
}

/** Behind a first part that the page knows: a word, or what looks like the page's own second part. */
const isSecondPart = (left: string, right: string, words: PageWords): boolean =>
  words.beginsCompound(left) && (isWord(right) || words.hasLikeCompound(left, right));

function insertion(at: number): Edit {
  return { span: [at, at], replacement: '-', rule: 'hyphen.lost-hyphen' };
}
