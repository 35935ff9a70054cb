import { knownHeading } from '../../divide/heading-type';
import type { Block } from '../../source/block';

/**
 * Where a scraper dropped the tags and put nothing for them, headings, buttons and paragraphs run into one another:
 *
 *     …in the fall.MethodsWe walked…     AbstractJump to sectionIntroductionMethodsThe river…
 *                  ^      ^                      ^              ^           ^      ^
 * A joint is where a small letter, digit or stop is directly followed by a capital. Most joints are names (PubMed, LiCoO2):
 * only those around a known heading or a button are cut.
 */
const JOINT = /(?<=[\p{Ll}.!?)\]”’"®%\d])(?=\p{Lu}\p{Ll})/gu;

/** Labels of buttons that are found inside running text; cut off even where a space follows. */
const BUTTONS =
  /^(?:jump to section|view all (?:references|related articles)|full text ?html ?pdf|full text ?html|download (?:pdf|powerpoint|citation)|view (?:article|large|full size|in article|figure)|open in (?:a )?new tab|full size (?:image|table)|related articles|google scholar|crossref|pubmed central|pubmed|web of science ?®?|show (?:more|less)|read more|displays? (?:full size|table)|csvdisplay table)/iu;

/** As many sentences glued to the one before, and the page's paragraphs are glued. */
const FEWEST_GLUED = 4;
const GLUED_SENTENCE = /(?<=[\p{Ll})\]”’][.!?])(?=\p{Lu}\p{Ll}+ \p{Ll})/gu;
const LONGEST_HEADING = 60;

/** The blocks with those cut in pieces that hold glued headings, buttons or, on a page that glues them, paragraphs. */
export function unglue(blocks: readonly Block[]): Block[] {
  const glued = blocks.reduce((n, block) => n + (block.text.match(GLUED_SENTENCE)?.length ?? 0), 0);
  return blocks.flatMap(block => {
    if (block.hints.shape !== 'text' && block.hints.shape !== 'list-item') return [block];
    const cuts = new Set([
      ...partsAt(block.text),
      ...menusAt(block.text),
      ...(glued >= FEWEST_GLUED ? sentencesAt(block.text) : []),
    ]);
    return cuts.size === 0
      ? [block]
      : pieces(
          block,
          [...cuts].sort((a, b) => a - b),
        );
  });
}

const sentencesAt = (text: string): number[] => [...text.matchAll(GLUED_SENTENCE)].map(match => match.index);

/** A menu's entries are short: as many joints so near to each other are none of a name. */
const MENU_JOINTS = 5;
const MENU_ENTRY = 34;

/**
 * Where menus end that were run together with text, and where they begin.
 *
 *     AboutSubmitJournalsJournals A-ZBy SubjectScienceHealthLoginYou can log in with one of your …
 *                                                                ^
 */
function menusAt(text: string): number[] {
  const joints = [...text.matchAll(JOINT)].map(match => match.index);
  const cuts: number[] = [];
  for (let i = 0; i < joints.length;) {
    let last = i;
    while (last + 1 < joints.length && joints[last + 1]! - joints[last]! <= MENU_ENTRY) last++;
    if (last - i + 1 >= MENU_JOINTS) cuts.push(...(joints[i]! <= MENU_ENTRY ? [] : [joints[i]!]), joints[last]!);
    i = last + 1;
  }
  return cuts;
}

/** Both ends of every known heading and button that stands between joints. */
function partsAt(text: string): number[] {
  const joints = [0, ...[...text.matchAll(JOINT)].map(match => match.index), text.length];
  if (joints.length === 2) return [];
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

function pieces(block: Block, cuts: readonly number[]): Block[] {
  const ends = [...cuts, block.text.length];
  return ends.flatMap((end, i) => {
    const piece = block.part(cuts[i - 1] ?? 0, end);
    return piece.text === '' ? [] : [piece];
  });
}
