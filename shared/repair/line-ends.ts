import type { Rule } from '../rules';
import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import { classAt, LETTER, SURROGATE } from '../text/classes';
import { lastWord } from '../text/letters';
import { hyphenVerdict } from './hyphens';
import { Seams } from './glued';
import { findLost } from './hyphens-lost';
import { SPACING } from './spacing';
import { isWord } from './words';
import { findSpacedOut } from './spaced-out';
import type { Doubt, RepairStep } from './step';
import { breaksAddress, findBrokenAddresses } from './url-breaks';
import { PageWords, plain } from './words-page';

export const LINE_END_RULES: readonly Rule[] = [
  {
    id: 'hyphen.line-end',
    reason:
      'A hyphen at the end of a printed line: it goes where it only divided the word, and stays where the word has it.',
    example: 'the experi-⏎ment was dose-⏎dependent',
  },
  {
    id: 'hyphen.lost-join',
    reason: 'A divided word whose hyphen the dump dropped: its halves are no words, and together they are one.',
    example: 'the per⏎mea bility of the membrane',
  },
  {
    id: 'hyphen.lost-hyphen',
    reason: 'A compound that lost its hyphen at a line’s end; the page or the parts show how it is written.',
    example: 'a heatresistant strain',
  },
  {
    id: 'url.line-break',
    reason: 'An address or DOI that a line’s end cut in two.',
    example: 'https://example.org/⏎data/set-7',
  },
  {
    id: 'spacing.spaced-out',
    reason: 'A heading whose letters were set apart, read as words of one letter each.',
    example: 'A B S T R A C T',
  },
  {
    id: 'spacing.drop-cap',
    reason: 'The large first letter of a text, which the dump parted from its word.',
    example: 'T he tide rises twice a day.',
  },
];

/**
 * Line feeds inside blocks of running text become spaces, or nothing where they divided a word or an address; hyphens at
 * those places are decided, and those that the dump has lost are put back. Blocks of one line are looked at for the rest.
 */
export const mendLineEnds: RepairStep = blocks => {
  const running = blocks.map(isRunning);
  const wrapped = blocks.some(
    (block, i) => running[i] && (block.text.includes('\n') || block.hints.page !== undefined),
  );
  const doubts: Doubt[] = [];
  const edits: Edit[][] = blocks.map((block, i) => (running[i] ? findSpacedOut(block.text) : []));
  if (!wrapped) return { edits: edits.some(list => list.length > 0) ? edits : [], doubts };
  const words = new PageWords(blocks);
  const dropped = dropsHyphens(blocks.filter((_, i) => running[i]));
  const losses = { dropped, lost: dropped || words.lostHyphens >= 2, seams: new Seams(words) };
  blocks.forEach((block, i) => {
    if (running[i]) edits[i] = merged(edits[i]!, findLineEnds(block, words, dropped, doubts));
  });
  blocks.forEach((block, i) => {
    if (!running[i]) return;
    const addresses = merged(edits[i]!, findBrokenAddresses(block.text));
    edits[i] = merged(addresses, findLost(block, words, losses, doubts));
  });
  return { edits, doubts };
};

function isRunning({ hints }: Block): boolean {
  switch (hints.shape) {
    case 'text':
    case 'heading':
    case 'caption':
    case 'list-item':
      return true;
    case 'table':
    case 'preformatted':
    case 'equation':
    case 'image':
      return false;
  }
}

/** Both sorted lists as one; of `added`, those that overlap none of `edits`. */
function merged(edits: readonly Edit[], added: readonly Edit[]): Edit[] {
  if (added.length === 0 || edits.length === 0) return [...edits, ...added];
  const out: Edit[] = [];
  let next = 0;
  for (const edit of added) {
    while (next < edits.length && edits[next]!.span[0] <= edit.span[0]) out.push(edits[next++]!);
    const free =
      edit.span[0] >= (out[out.length - 1]?.span[1] ?? 0) && edit.span[1] <= (edits[next]?.span[0] ?? Infinity);
    if (free) out.push(edit);
  }
  return [...out, ...edits.slice(next)];
}

/**
 * The dump writes white space after the last word of a line, and none where it dropped a hyphen:
 *
 *     copper funnels of an endur⏎
 *     ing make were bought then.·⏎
 */
function dropsHyphens(blocks: readonly Block[]): boolean {
  let spaced = 0;
  let bare = 0;
  for (const { text } of blocks) {
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      const blank = text[feed - 1] === ' ' || text[feed - 1] === '\t';
      if (!endsInLetter(text, blank ? feed - 1 : feed)) continue;
      if (blank) spaced++;
      else bare++;
    }
  }
  return spaced >= 5 && spaced > bare;
}

function endsInLetter(text: string, end: number): boolean {
  const bits = classAt(text, end - 1);
  return bits === SURROGATE ? /\p{L}$/u.test(text.slice(Math.max(0, end - 2), end)) : (bits & LETTER) !== 0;
}

/** Particles behind a hyphen that stands for the rest of a word: pre- and post-test. */
const SUSPENDED = /^(?:and|or|to|versus|vs|und|oder|bis|sowie|et|ou|y|o|e)\b/;
const RIGHT = /^[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)*/u;
/** What a typesetter divides words with, and what dumps make of it. */
const HYPHENS: ReadonlySet<string> = new Set('-\u2010\u00ad\ufffe');
const CJK_END = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uff60、。]$/;

function findLineEnds(block: Block, words: PageWords, lost: boolean, doubts: Doubt[]): Edit[] {
  const { text } = block;
  const edits: Edit[] = [];
  for (const { 0: gap, index } of text.matchAll(/(?:(?<![ \t])[ \t]+)?\n\s*/g)) {
    const end = index + gap.length;
    const before = text.slice(Math.max(0, index - 160), index);
    const after = text.slice(end, end + 80);
    edits.push(editAt(block, index, end, before, after, { words, lost: lost && !/^[ \t]/.test(gap), doubts }));
  }
  return edits;
}

interface Evidence {
  readonly words: PageWords;
  /** This line end has no white space before it, where the page's others have. */
  readonly lost: boolean;
  readonly doubts: Doubt[];
}

function editAt(block: Block, start: number, end: number, before: string, after: string, evidence: Evidence): Edit {
  const nothing = (rule: string): Edit => ({ span: [start, end], replacement: '', rule });
  const space: Edit = { span: [start, end], replacement: ' ', rule: SPACING };
  if (breaksAddress(before, after)) return nothing('url.line-break');
  const last = before.at(-1) ?? '';
  const hyphen = HYPHENS.has(last) ? last : undefined;
  if (hyphen !== undefined || (endsInLetter(before, before.length) && /^\p{Ll}/u.test(after))) {
    const left = lastWord(hyphen === undefined ? before : before.slice(0, -1));
    const right = RIGHT.exec(after)?.[0];
    if (left !== undefined && right !== undefined) {
      if (hyphen === undefined && evidence.lost) return atLostHyphen(start, end, left, right, evidence);
      if (hyphen === undefined) return isDivided(left, right, evidence.words) ? nothing('hyphen.lost-join') : space;
      return SUSPENDED.test(after) ? space : atHyphen(block, start, end, hyphen, left, right, evidence);
    }
  }
  if (/^[–—]$/.test(last) && /\p{L}[—]$|\d[–—]$|\S—$/u.test(before.slice(-3)) && /^[\p{L}\p{N}]/u.test(after))
    return nothing(SPACING);
  if (CJK_END.test(last) && /^[\u3040-\u30ff\u3400-\u9fff\uff00-\uff60]/.test(after)) return nothing(SPACING);
  return space;
}

function atHyphen(
  block: Block,
  start: number,
  end: number,
  hyphen: string,
  left: string,
  right: string,
  { words, doubts }: Evidence,
): Edit {
  const verdict = hyphenVerdict(left.normalize('NFKC'), right.normalize('NFKC'), words);
  const rule = 'hyphen.line-end';
  if (verdict === 'unsure') {
    const at = block.source
      .spans(start - left.length - 1, end + right.length)
      .map(([s, e]): [number, number] => [s, e]);
    doubts.push({ kind: 'hyphen', at, choices: [`${left}-${right}`, left + right] });
  }
  const soft = hyphen === '\u00AD' || hyphen === '\uFFFE';
  if (verdict === 'join' || (verdict === 'unsure' && soft)) {
    words.add(plain(left + right));
    return { span: [start - 1, end], replacement: '', rule };
  }
  return soft ? { span: [start - 1, end], replacement: '-', rule } : { span: [start, end], replacement: '', rule };
}

/**
 * `Spe⏎cies`, `own⏎er`: one of the halves at least is no word, both together are one that the list or the page has. Holds
 * without any sign of the dump that it drops hyphens: sound text has no such line ends.
 */
function isDivided(left: string, right: string, words: PageWords): boolean {
  const [before, after] = [plain(left), plain(right)];
  if (before.includes('-') || after.includes('-') || before.length < 2 || after.length < 2) return false;
  const joined = before + after;
  const known = isWord(joined) || words.count(joined) > 0;
  return known && !(isKnown(before, words) && isKnown(after, words));
}

/** Halves of divided words stand on the page, too: only the list tells that one is a word, or its use elsewhere. */
const isKnown = (word: string, words: PageWords): boolean => isWord(word) || words.count(word) > 2;

function atLostHyphen(start: number, end: number, left: string, right: string, { words }: Evidence): Edit {
  if (hyphenVerdict(left.normalize('NFKC'), right.normalize('NFKC'), words) === 'keep') {
    return { span: [start, end], replacement: '-', rule: 'hyphen.lost-hyphen' };
  }
  words.add(plain(left + right));
  return { span: [start, end], replacement: '', rule: 'hyphen.lost-join' };
}
