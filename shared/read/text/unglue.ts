import { knownHeading } from '../../divide/heading-type';
import { hasHeadingShape } from '../../divide/traits';
import type { Block } from '../../source/block';
import { lettersIn } from '../../text/letters';
import { isLinkLine } from './link-labels';
import { gluedSentences, jointsOf } from './joints';
import { pushAll } from '../../source/lists';

/** Labels of buttons that are found inside running text; cut off even where a space follows. */
const BUTTONS =
  /^(?:jump to section|view all (?:references|related articles)|full text ?html ?pdf|full text ?html|download (?:pdf|powerpoint|citation)|view (?:article|large|full size|in article|figure)|open in (?:a )?new tab|full size (?:image|table)|related articles|google scholar|crossref|pubmed central|pubmed|web of science ?®?|show (?:more|less)|read more|displays? (?:full size|table)|csvdisplay table|download (?:as )?(?:a )?powerpoint(?: slide)?)/iu;

/** As many sentences glued to the one before, and the page's paragraphs are glued. */
const FEWEST_GLUED = 4;
const LONGEST_HEADING = 60;

/** The blocks with those cut in pieces that hold glued headings, buttons or, on a page that glues them, paragraphs. */
export function unglue(blocks: readonly Block[]): Block[] {
  const joints = blocks.map(({ text }) => jointsOf(text));
  const glued = blocks.reduce((n, { text }, i) => n + gluedSentences(text, joints[i]!).length, 0);
  const words = glued >= FEWEST_GLUED ? wordsOf(blocks) : undefined;
  return blocks.flatMap((block, i) => {
    if (block.hints.shape !== 'text' && block.hints.shape !== 'list-item') return [block];
    const { text } = block;
    const parts = pieces(block, [
      ...partsAt(text, joints[i]!),
      ...menusAt(joints[i]!),
      ...anchorAt(text),
      ...(words === undefined ? [] : sentencesAt(text, joints[i]!)),
    ]);
    return words === undefined ? parts : parts.flatMap(part => pieces(part, headingsAt(part.text, words)));
  });
}

/** A caption in the middle of a line, glued to what stands before it: `…of every gauge.Figure 1. Copper funnels`. */
const CAPTION = /(?<=[\p{L}\d.!?)\]…])(?=(?:Figure|Fig\.|Table|Scheme|Box)\s\d{1,2}[.:]\s?\p{Lu})/gu;
const LONGEST_CAPTION = 1500;

/** Where a sentence is glued to the one before and where captions start: the sentences of a caption stay together up to its button. */
function sentencesAt(text: string, joints: readonly number[]): number[] {
  const captions = [...text.matchAll(CAPTION)].map(match => match.index);
  const closed = captions.map(start => {
    const button = jointsOf(text.slice(start, start + LONGEST_CAPTION)).find(
      joint => buttonLength(text, start + joint) !== undefined,
    );
    return [start, button === undefined ? start : start + button] as const;
  });
  const sentences = gluedSentences(text, joints);
  return [...captions, ...sentences.filter(at => !closed.some(([start, end]) => start < at && at < end))];
}

/** How often each word stands on the page. */
function wordsOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { text } of blocks) {
    for (const found of lettersIn(text)) {
      const word = found.toLowerCase();
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return words;
}

/** A glued heading that no lexicon has is not longer. */
const LONGEST_TOPIC = 110;
/** So much text follows it. */
const TEXT_AFTER = 80;
const TOPIC_END = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}*\s)/gu;
const TOPIC_START = /^|(?<=[\p{Ll}\d)\]”’][.!?])(?=\p{Lu})/gu;

/**
 * Both ends of headings that no lexicon has, on a page that glues: they begin the line or directly follow a stop, and end
 * with the line, or in a word that is glued to the text.
 *
 *     The copper funnelsFrom 1981 to 1999 a score of …        …by rule.Rain countsThe drops were …
 *                       ^                                        ^          ^
 */
function headingsAt(text: string, words: ReadonlyMap<string, number>): number[] {
  return [...text.matchAll(TOPIC_START)].flatMap(({ index: start }) => {
    const room = text.slice(start, start + LONGEST_TOPIC);
    const end = /\n|$/.exec(room)!.index;
    const joint = [...room.slice(0, end).matchAll(TOPIC_END)].find(({ index }) => isGlue(room, index, words))?.index;
    const length = joint ?? (start > 0 && end < LONGEST_TOPIC ? end : undefined);
    if (length === undefined || (joint !== undefined && text.length - start - joint < TEXT_AFTER)) return [];
    const heading = room.slice(0, length);
    return /[.!?;:,]\s|[.!?]$/.test(heading) || !hasHeadingShape(heading) ? [] : [start, start + length];
  });
}

/** Letters of a word that are looked at. */
const LONGEST_WORD = 100;
/** A word that stands so often in a page is one of the language's own: "in", "from", "these". */
const COMMON = 4;
/** The first half of a name (GenBank, JavaScript) is shorter than the word that ends a heading. */
const LONG_WORD = 6;

/** That both halves are words of the page, and the whole is not, tells a joint from a name such as GenBank. */
function isGlue(text: string, joint: number, words: ReadonlyMap<string, number>): boolean {
  // eslint-disable-next-line regexp/no-super-linear-move -- reads 100 characters
  const left = /\p{L}+$/u.exec(text.slice(Math.max(0, joint - LONGEST_WORD), joint))![0].toLowerCase();
  const right = /^\p{L}+/u.exec(text.slice(joint))![0].toLowerCase();
  if (words.get(left + right) !== 1) return false;
  const count = (word: string) => words.get(word) ?? 0;
  return (count(left) > 0 && count(right) > 0) || (left.length >= LONG_WORD && count(right) >= COMMON);
}

/**
 * Where a heading ends that a link to it stood behind, of which the scraper left a no-break space: `Acknowledgements\u00a0
 * Acknowledgements`, `Main article text\u00a0 Introduction`. Either side is a heading that the lexicon has.
 */
function anchorAt(text: string): number[] {
  const match = /^(?<before>\p{Lu}[^\u00a0\n.:;,]{3,50}?)\s?\u00a0\s*(?=\p{Lu})/u.exec(text.slice(0, 80));
  if (match === null) return [];
  const isHeading = [match.groups!['before']!, text.slice(match[0].length)].some(
    side => knownHeading(side) !== undefined,
  );
  return isHeading ? [match[0].length] : [];
}

/** A menu's entries are short: as many joints so near to each other are none of a name. */
const MENU_JOINTS = 5;
const MENU_ENTRY = 34;

/**
 * Where menus end that were run together with text, and where they begin.
 *
 *     AboutSubmitJournalsJournals A-ZBy SubjectScienceHealthLoginYou can log in with one of your …
 *                                                                ^
 */
function menusAt(joints: readonly number[]): number[] {
  const cuts: number[] = [];
  for (let i = 0; i < joints.length;) {
    let last = i;
    while (last + 1 < joints.length && joints[last + 1]! - joints[last]! <= MENU_ENTRY) last++;
    if (last - i + 1 >= MENU_JOINTS) pushAll(cuts, [...(joints[i]! <= MENU_ENTRY ? [] : [joints[i]!]), joints[last]!]);
    i = last + 1;
  }
  return cuts;
}

/** Both ends of every known heading and button that stands between joints. */
function partsAt(text: string, inner: readonly number[]): number[] {
  if (inner.length === 0 || isLinkLine(text)) return [];
  const joints = [0, ...inner, text.length];
  const cuts: number[] = [];
  for (let i = 0; i + 1 < joints.length; i++) {
    const start = joints[i]!;
    const end =
      start + (buttonLength(text, start) ?? headingLength(text, joints, i) ?? bibliographyLength(text, start) ?? 0);
    if (end === start) continue;
    if (start > 0) cuts.push(start);
    if (end < text.length) cuts.push(end);
  }
  return cuts;
}

const buttonLength = (text: string, start: number): number | undefined =>
  BUTTONS.exec(text.slice(start, start + LONGEST_HEADING))?.[0].length;

/** "Data availability" may itself hold no joint, "PubMed" does: the longest run of pieces that is a heading. */
function headingLength(text: string, joints: readonly number[], from: number): number | undefined {
  const start = joints[from]!;
  for (let i = Math.min(from + 3, joints.length - 1); i > from; i--) {
    const length = joints[i]! - start;
    if (length > LONGEST_HEADING) continue;
    const piece = text.slice(start, start + length);
    const type = knownHeading(piece);
    if (type !== undefined && !/[.!?]$/.test(piece)) return length;
  }
  return undefined;
}

/** `…Resource Center.References Bishop SDH, …`: glued in front only. No sentence begins with this word and a name. */
function bibliographyLength(text: string, start: number): number | undefined {
  const word =
    start === 0 ? undefined : /^\p{Lu}\p{Ll}{5,14}(?=\s+[\p{Lu}\d[])/u.exec(text.slice(start, start + 24))?.[0];
  return word !== undefined && knownHeading(word) === 'references' ? word.length : undefined;
}

/** The block cut at `cuts`, in any order. */
function pieces(block: Block, cuts: readonly number[]): Block[] {
  if (cuts.length === 0) return [block];
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return [...sorted, block.text.length].flatMap((end, i) => {
    const piece = block.part(sorted[i - 1] ?? 0, end);
    return piece.text === '' ? [] : [piece];
  });
}
