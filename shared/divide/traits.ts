import type { Block } from '../source/block';
import { remembered } from '../source/memo';
import { isCjk } from './fold';

/** Kanji or kana count two to a word, as a Japanese or Chinese word has about two. */
export const wordCount = remembered((text): number => {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
  return isCjk(text)
    ? Math.max(words, Math.round((text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0) / 2))
    : words;
});

/** Ends as a sentence does, closing brackets, quotes and citation numbers aside. */
export const endsSentence = (text: string): boolean => /[.!?。！？…:：]["”’'»)\]】\d,–\s]*$/u.test(text);

const MIN_PROSE_CHARACTERS = 20;

/** Running text: long enough for a sentence, and written in lower-case words. */
export function isProse(block: Block): boolean {
  if (block.hints.shape === 'heading' || block.hints.shape === 'table' || block.hints.shape === 'image') return false;
  if (block.text.length < MIN_PROSE_CHARACTERS) return false;
  const words = wordCount(block.text);
  if (words < 10) return false;
  if (isCjk(block.text)) return /[。．.、，]/.test(block.text);
  const lower = block.text.match(/(?<![\p{L}\p{M}])\p{Ll}{2,}/gu)?.length ?? 0;
  return lower >= words * 0.35 && (words >= 25 || endsSentence(block.text));
}

export type LetterCase = 'caps' | 'title' | 'sentence' | 'lower' | 'none';

/** How a line's letters are cased: "RESULTS" caps, "Data Collection" title, "Data collection" sentence. */
export const letterCase = remembered((text): LetterCase => {
  const letters = text.match(/\p{L}/gu) ?? [];
  const cased = letters.filter(letter => letter.toLowerCase() !== letter.toUpperCase());
  if (cased.length < 3) return 'none';
  const upper = cased.filter(letter => letter === letter.toUpperCase()).length;
  if (upper >= cased.length * 0.8) return 'caps';
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (!/^\p{Lu}/u.test(words[0]!)) return 'lower';
  const long = words.slice(1).filter(word => word.length > 3);
  return long.length > 0 && long.every(word => /^\p{Lu}/u.test(word)) ? 'title' : 'sentence';
});

const MAX_HEADING_CHARACTERS = 160;
const MAX_HEADING_WORDS = 20;

/** A line with the shape of a heading: short, words rather than figures, no stop at the end, no address or date in it. */
export const hasHeadingShape = remembered((text): boolean => {
  if (text.length > MAX_HEADING_CHARACTERS || text.length < 2 || wordCount(text) > MAX_HEADING_WORDS) return false;
  if (/[,;、，；=<>•]$/u.test(text) || /(?<!\b(?:vs|spp?|cv|et al|[A-Z]))[.。]$/u.test(text)) return false;
  if (/@|https?:|www\.|\bdoi\b|©|\t|\b(?:19|20)\d\d\b.*\b\d+[-–]\d+\b/iu.test(text)) return false;
  if (/^\p{Ll}(?!\p{Lu})/u.test(text) || /^[^\p{L}\p{N}("“'‘«¿[【]/u.test(text)) return false;
  if (/^\(.*\)$/u.test(text)) return false;
  // "G offset 2 . N": the pieces of an equation.
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.filter(word => word.length === 1).length > Math.max(1, words.length / 4) && !isCjk(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= (isCjk(text) ? 2 : 4) && letters >= text.replace(/\s/g, '').length * 0.6;
});

/** Marks of a bibliographic entry, each seen in few other lines. */
const REFERENCE_MARKS: readonly RegExp[] = [
  /\b(?:1[89]|20)\d\d[a-z]?\b/u,
  /\p{Lu}\p{Ll}+[,\s]+(?:\p{Lu}\.?[\s-]?){1,3}(?=[,.;&:(]|\s(?:and|&|et)\b|$)/u,
  /(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}+/u,
  /\b\d{1,4}\s?(?:\(\d{1,3}(?:[-–/]\d+)?\))?\s?[:,]\s?(?:pp?\.\s?)?[A-Z]?\d{1,5}/u,
  /\b\d{1,5}\s?[-–]\s?\d{1,5}\b/u,
  /\bet al\b|\bdoi\b|\bpp?\.\s?\d|\b(?:vol|eds?)\.|\bPress\b|\bJ\.|\bIn:\s/iu,
  /^\s*(?:\[\d{1,3}\]|\(?\d{1,3}[.)]?)\s+\p{Lu}/u,
];

/** A line that reads like an entry of a bibliography: a year, and two more marks of one. */
export const isReferenceLike = remembered((text): boolean => {
  // Without a digit it has three of the marks at most, and no year.
  if (text.length < 25 || text.length > 900 || !/\d/.test(text)) return false;
  const marks = REFERENCE_MARKS.filter(mark => mark.test(text)).length;
  return marks >= 4 || (REFERENCE_MARKS[0]!.test(text) && marks >= 3);
});
