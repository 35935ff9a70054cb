import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import { classAt, hasClass, LETTER, MARK, NUMBER, SURROGATE } from '../text/classes';
import type { Seams } from './glued';
import type { Doubt } from './step';
import { isWord } from './words';
import { type PageWords, plain } from './words-page';
import { pushAll } from '../source/lists';

/** What the page shows of its dump. */
export interface Losses {
  /** Its line ends tell where a hyphen was dropped; some of those lines were joined with a space. */
  readonly dropped: boolean;
  /** It has words without a hyphen that it mostly writes with one. */
  readonly lost: boolean;
  readonly seams: Seams;
}

/**
 * Hyphens that a dump has lost inside its lines, because an earlier hand had joined them: `doseresponse`, `heat- resistant`,
 * `permea bility`. Where the page does not show losses, only its own words count.
 */
export function findLost(block: Block, words: PageWords, losses: Losses, doubts: Doubt[]): Edit[] {
  return [
    ...findLooseHyphens(block.text, words),
    ...(losses.dropped ? findHalves(block.text, words) : []),
    ...findCompounds(block, words, losses, doubts),
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

/** Words of no list that the page writes with a hyphen elsewhere, or that are likelier two words run together. */
function findCompounds(block: Block, words: PageWords, losses: Losses, doubts: Doubt[]): Edit[] {
  const edits: Edit[] = [];
  const { text } = block;
  eachLongWord(text, (word, index) => {
    if (touches(text, index, word.length)) return;
    const form = words.withHyphen(plain(word).replaceAll('-', ''));
    const proven = form !== undefined && form !== plain(word) && words.count(form) > words.count(plain(word));
    const at = proven && !isWord(plain(word)) ? hyphensIn(form, word) : undefined;
    if (at !== undefined) for (const place of at) edits.push(insertion(index + place));
    else pushAll(edits, gluedParts(block, word, index, losses, doubts));
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

/**
 * Log-odds from which on a hyphen is put back, where the page shows losses and where it does not: on documents left out 63 and
 * 52 of 100 lost ones are found, and 0.8 and 0.4 words a document are parted that were written as one. What is near the line is doubted.
 */
const LEAST = { lost: 2, whole: 3 } as const;
const NEAR = 1.5;

/** `DCbased`, `heatresistant`, `whole-ofinternet`: of the parts of a word between its hyphens those that lost one. */
function gluedParts(block: Block, word: string, index: number, { lost, seams }: Losses, doubts: Doubt[]): Edit[] {
  let start = 0;
  return word.split('-').flatMap((part): Edit[] => {
    const at = start;
    start += part.length + 1;
    const seam = seams.in(part, Number(at > 0) + 2 * Number(at + part.length < word.length));
    const least = lost ? LEAST.lost : LEAST.whole;
    if (seam === undefined || seam.chance < least - NEAR) return [];
    if (seam.chance >= least) return [insertion(index + at + seam.at)];
    if (lost) doubts.push(doubtAt(block, index + at, part, seam.at));
    return [];
  });
}

function doubtAt(block: Block, index: number, part: string, at: number): Doubt {
  const spans = block.source.spans(index, index + part.length).map(([s, e]): [number, number] => [s, e]);
  return { kind: 'hyphen', at: spans, choices: [`${part.slice(0, at)}-${part.slice(at)}`, part] };
}

function insertion(at: number): Edit {
  return { span: [at, at], replacement: '-', rule: 'hyphen.lost-hyphen' };
}
