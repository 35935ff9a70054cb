import type { Person } from './claim';
import { oneOf, tidy } from './normal';
import { isProse } from './prose';
import { isDegree, isGroupName, isNameSuffix, isPersonName, parsePersonName } from './person-name';
import { fenceMarks, MARK_BEFORE_NAME, MARK_CLOSE, marksIn, withoutMarks } from './byline-marks';
import { type BylineHints, withoutGluedLetters } from './glued-letters';
import { isOccupation } from './occupation';
import { BYLINE_LEADS, BYLINE_NOISE, CONJUNCTIONS } from './tables/byline-noise';

export type { BylineHints };

/** What a line says when it is read as a byline. */
export interface Byline {
  readonly authors: readonly Person[];
  /** Share of the line's parts that are names: 1 for a byline, near 0 for prose. */
  readonly share: number;
  /** The list is cut short: "et al.", an ellipsis, or empty places where a widget hid names. */
  readonly incomplete: boolean;
  /** At least one name bears an affiliation mark or a degree, which hardly anything but a byline has. */
  readonly marked: boolean;
}

const LONGEST_BYLINE = 6000;
const LONGEST_GROUP = 160;
/** "(1990–2004)" or "(frazierb@example.org)" and the like say nothing of the name. */
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
/** "Ada LovelaceDepartment of Samples": the affiliation that a site shows when the name is touched. */
const GLUED_INSTITUTION =
  /(?<=\p{Ll})(?=(?:Department|Dept|University|Institute|School|Faculty|College|Cent(?:re|er) for|Division|Laboratory)\b)[^;]*/gu;
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu;
const URL = /https?:\/\/\S+/g;
const ORCID =
  /\b(?:ORCID(?:\s?iD)?\b\s*(?::\s*)?)?(?:https?:\/\/)?(?:orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\b|\bORCID\b\s*:?/gi;
const NOISE = new RegExp(oneOf(BYLINE_NOISE), 'gi');
const LEAD = new RegExp(`^(?:${oneOf(BYLINE_LEADS)})(?:\\s*[:：]\\s*|\\s+)(?=\\p{Lu}|\\p{Script=Han})`, 'iu');
const CONJUNCTION = new RegExp(
  String.raw`(?:\s|(?<=[,;\u0002]))(?:${oneOf(CONJUNCTIONS)}|&|＆)\s+(?=[\p{Lu}\p{M}'’]|(?:van|von|de|del|da|dos|al|el)\s)`,
  'gu',
);
/** "Ada Lovelace and": the next name stands on a line of its own. */
const OPEN_CONJUNCTION = /(?<![\s,;])[\s,;]+(?:and|und|et|y|e|&)$/;
const ET_AL = /(?:[,;]\s*|(?<!\s)\s+)?(?:et\s+al\.?|and others|u\.\s?a\.|y otros|e outros|等)\s*\.?$/iu;
const ELLIPSIS = /…|\.{3}/;
/** Noise ends where a word does, or where the capital of the next name is glued to it. */
const isInsideWord = (text: string, end: number): boolean => /\p{Ll}/u.test(text[end] ?? '');

function clean(text: string): string {
  const bare = text
    .replace(NOISE, (noise, at: number) => (isInsideWord(text, at + noise.length) ? noise : ' ; '))
    .replace(ORCID, ' ')
    .replace(URL, ' ')
    .replace(EMAIL, ' ');
  return tidy(bare.replace(GLUED_INSTITUTION, ' ; ')).replace(LEAD, '').replace(OPEN_CONJUNCTION, '');
}

/** Marks fenced off, so that their commas do not part names; then everything that parts names made a line feed. */
function fence(text: string): string {
  return fenceMarks(text)
    .replace(BRACKETS, ' ')
    .replace(CONJUNCTION, '\n')
    .replace(/(?<!\s)\s+(?:AND|UND|ET)\s+(?=\p{Lu})/gu, '\n')
    .replace(/[;|•·∙●、，；\n]|\s[-–—]\s/gu, '\n')
    .replace(MARK_BEFORE_NAME, `${MARK_CLOSE}\n`);
}

interface Part {
  readonly text: string;
  readonly marks: readonly string[];
}

function part(raw: string): Part {
  const text = tidy(withoutMarks(raw))
    .replace(/^[\s,.:&/-]+/, '')
    .replace(/(?<![\s,:&/-]|\s\.)(?:[\s,:&/-]|\s\.)+$/, '')
    .replace(/(?<=\p{L}{2})\.$/u, '');
  return { text, marks: marksIn(raw) };
}

const INITIALS_ONLY = /^(?:\p{Lu}\p{M}?[.\s‐-]*){1,5}$/u;

/** "D.", "C. R.", "JP"; but "MD" without full stops is a degree. */
const isInitials = (text: string): boolean => INITIALS_ONLY.test(text) && (text.includes('.') || !isDegree(text));

/** "Chen, D., Sun, Y.": every family name is followed by its initials. */
function isInverted(parts: readonly Part[]): boolean {
  const initials = parts.filter(p => isInitials(p.text)).length;
  return initials > 0 && initials * 2 >= parts.length - 1 && !isInitials(parts[0]?.text ?? 'A');
}

function pairUp(parts: readonly Part[]): Part[] {
  const paired: Part[] = [];
  for (const next of parts) {
    const last = paired.at(-1);
    if (last !== undefined && isInitials(next.text) && !last.text.includes(',')) {
      paired[paired.length - 1] = { text: `${last.text}, ${next.text}`, marks: [...last.marks, ...next.marks] };
    } else paired.push(next);
  }
  return paired;
}

/** "Driggers III, William B."; not "Ann Lee, MD". */
const isInvertedName = (line: string): boolean =>
  /^[^,]+,[^,]+(?:,[^,]+)?$/.test(line) && !isDegree(part(line.slice(line.indexOf(',') + 1)).text);

/** Lines of `fenced` that have commas of their own: by semicolons first ("Frazier, Bryan S.; Ulrich, Glenn"), else by commas. */
function partsOf(fenced: string, hasSemicolons: boolean): Part[] {
  const lines = fenced
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  if (hasSemicolons && lines.length > 1 && lines.every(isInvertedName)) return lines.map(part);
  const parts = lines.flatMap(line => line.split(',')).map(part);
  return isInverted(parts.filter(p => p.text !== '')) ? pairUp(parts) : parts;
}

const isName = (text: string): boolean =>
  isPersonName(text) ||
  (/^[^,]+,[^,]+/.test(text) &&
    isPersonName(tidy(`${text.slice(text.indexOf(',') + 1)} ${text.slice(0, text.indexOf(','))}`)));

const named = (text: string, marks: readonly string[]): Person => {
  const person = parsePersonName(text);
  return marks.length === 0 ? person : { ...person, marks };
};

/** What the parts of a line are, counted. */
interface Tally {
  readonly authors: Person[];
  /** Parts that are no names; a long one counts twice. */
  other: number;
  empty: number;
  degrees: number;
}

const LONG_PART = 40;

function count(tally: Tally, { text, marks }: Part): void {
  const { authors } = tally;
  const last = authors.at(-1);
  if (text === '') tally.empty += marks.length === 0 ? 1 : 0;
  else if (last !== undefined && isNameSuffix(text)) authors.splice(-1, 1, parsePersonName(`${last.name} ${text}`));
  else if (isDegree(text) || isOccupation(text)) {
    tally.degrees++;
    if (last !== undefined && marks.length > 0)
      authors.splice(-1, 1, { ...last, marks: [...(last.marks ?? []), ...marks] });
  } else if (isName(text)) authors.push(named(text, marks));
  else if (isGroupName(text)) authors.push({ name: text });
  else tally.other += text.length > LONG_PART ? 2 : 1;
}

const isGroupAlone = (text: string, authors: readonly Person[]): boolean =>
  text.length <= LONGEST_GROUP && authors.every(author => author.family === undefined) && isGroupName(text);

/** What `text` says when read as a list of authors. Never throws; prose gives a low `share`. */
export function readByline(text: string, hints: BylineHints = {}): Byline {
  if (text.length > LONGEST_BYLINE || isProse(text)) return { authors: [], share: 0, incomplete: false, marked: false };
  const cleaned = clean(text);
  const cut = cleaned.replace(ET_AL, '');
  const tally: Tally = { authors: [], other: 0, empty: 0, degrees: 0 };
  for (const next of partsOf(fence(cut.split(ELLIPSIS).join(' ; ')), cut.includes(';'))) count(tally, next);
  const { authors, other, empty, degrees } = tally;
  if (isGroupAlone(cut, authors)) return { authors: [{ name: cut }], share: 1, incomplete: false, marked: false };
  return {
    authors: withOrcids(withoutGluedLetters(authors, hints), text),
    share: authors.length === 0 ? 0 : authors.length / (authors.length + other),
    incomplete: cut !== cleaned || ELLIPSIS.test(cleaned) || empty > 1,
    marked: degrees > 0 || authors.some(author => author.marks !== undefined),
  };
}

/** An ORCID behind a name is that author's. */
function withOrcids(authors: readonly Person[], text: string): readonly Person[] {
  const found = [...text.matchAll(ORCID)].filter(match => match[1] !== undefined);
  if (found.length === 0) return authors;
  const starts = authors.map(author => text.indexOf(author.name.split(' ').at(-1)!));
  return authors.map((author, i) => {
    const end = starts[i + 1] ?? Infinity;
    const orcid = found.find(({ index }) => index > starts[i]! && index < end)?.[1];
    return orcid === undefined ? author : { ...author, orcid };
  });
}

/**
 * The authors that a byline names, in order: affiliation marks, degrees, widget labels and "et al." taken off.
 * `Ada Moss1☯, Bo Lund2☯ and Li Berg1,2*`, `ADA MOSS, MD, DRPH1 BO LUND, SCD2`, `Fenn, D., Vale, Y. et al.`
 */
export function parseByline(text: string, hints: BylineHints = {}): readonly Person[] {
  return readByline(text, hints).authors;
}
