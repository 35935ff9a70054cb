import type { Rule } from '../rules';
import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import { type RepairStep, NOTHING } from './step';
import { isCommonWord } from './words';

export const GLYPH_NUMBER_RULES: readonly Rule[] = [
  {
    id: 'glyphs.numbers',
    reason:
      'A font of the PDF lost its encoding, and glyph numbers stand for characters, all of them the same distance away.',
    example: '7KH\u0003VDPSOHV for The samples',
  },
];

/**
 * How far glyph numbers are from ASCII, where fonts keep its order: TrueType's first three glyphs are no characters, so
 * that the space is number 3 (https://learn.microsoft.com/typography/opentype/spec/recom); subset fonts have one such.
 */
const DISTANCES = [29, 31] as const;
type Distance = (typeof DISTANCES)[number];

const SPACE = 0x20;
const TILDE = 0x7e;
/** Fewest words that prove a distance, their least share, and the letters of a word that counts. */
const ENOUGH_WORDS = 4;
const KNOWN_SHARE = 0.5;
const WORD = /[a-z]{4,}/g;

interface Line {
  readonly block: number;
  readonly start: number;
  readonly raw: string;
  readonly read: string;
}

/** Lines of glyph numbers read as the text that they stand for, where their words prove the distance. */
export const mendGlyphNumbers: RepairStep = blocks => {
  for (const distance of DISTANCES) {
    const space = String.fromCharCode(SPACE - distance);
    if (!blocks.some(({ text }) => text.includes(space))) continue;
    const lines = blocks.flatMap((block, i) => linesOf(block, i, distance));
    const spaced = lines.filter(({ raw }) => raw.includes(space));
    if (!isProven(spaced.map(({ read }) => read))) continue;
    const mended = lines.filter(line => spaced.includes(line) || isWordsOnly(line));
    const edits: Edit[][] = blocks.map(() => []);
    for (const { block, start, raw, read } of mended) {
      edits[block]!.push({ span: [start, start + raw.length], replacement: read, rule: 'glyphs.numbers' });
    }
    return { edits, doubts: [] };
  }
  return NOTHING;
};

/** The lines of a block that can be glyph numbers at `distance`. */
function linesOf({ text }: Block, block: number, distance: Distance): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const raw = text.slice(start, end);
    const read = shifted(raw, distance);
    if (read !== undefined && raw !== '') lines.push({ block, start, raw, read });
    start = end + 1;
  }
  return lines;
}

/** `raw` with each character moved; undefined where one would be no printing character. White space stays. */
function shifted(raw: string, distance: Distance): string | undefined {
  let out = '';
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    const to = unit + distance;
    if (unit === SPACE || unit === 0x09) out += raw[i];
    else if (to >= SPACE && to <= TILDE) out += String.fromCharCode(to);
    else return undefined;
  }
  return out;
}

function isProven(texts: readonly string[]): boolean {
  const words = texts.flatMap(text => text.toLowerCase().match(WORD) ?? []);
  const known = words.filter(isCommonWord).length;
  return known >= ENOUGH_WORDS && known >= KNOWN_SHARE * words.length;
}

/** `$EVWUDFW`: a line of one word has no space to tell it; both what it is and what it is not must be words. */
function isWordsOnly({ raw, read }: Line): boolean {
  const words = read.toLowerCase().match(WORD) ?? [];
  const rawWords = raw.toLowerCase().match(WORD) ?? [];
  return words.length > 0 && words.every(isCommonWord) && !rawWords.some(isCommonWord);
}
