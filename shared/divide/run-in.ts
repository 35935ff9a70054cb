import { remembered } from '../source/memo';
import { type HeadingType, headingVerdict, knownHeading } from './heading-type';
import { isAbstractPart } from './kinds';

/** A heading that stands in the first line of its paragraph. */
export interface RunIn {
  readonly type: HeadingType;
  /** The heading's own text, and where the paragraph's text starts. */
  readonly heading: readonly [start: number, end: number];
  readonly body: number;
  /** ALL CAPS, a dash or a bar: a mark strong enough for a heading anywhere; a colon or stop is one in abstracts only. */
  readonly strong: boolean;
}

const LABELLED =
  /^(?:[[【［](?<boxed>[^\]】］]{1,60})[\]】］]|(?<label>\p{L}[^:：—|.\n]{1,70}?)\s?(?<mark>[:：|]|—|\s–\s|\s-\s|\.(?=\s\p{Lu})))\s*(?=\S)/u;
/** "ABSTRACT A system of …", "MATERIALS AND METHODS We …": words in capitals, then a word that is not. */
const CAPITALS = /^(?<label>\p{Lu}{3,}(?:[ &,]+\p{Lu}{2,}){0,6})\s+(?=(?:\p{Lu}\s)?\p{Lu}?\p{Ll}|\d)/u;
/** Glued in ordinary case: only the words that head an abstract or the bibliography, which start no sentence. */
const GLUED = /^(?<label>\p{Lu}[\p{L}-]{4,20}|[\u3040-\u9fff]{2,6})\s+(?=\p{Lu}|\d|\[|[\u3040-\u9fff])/u;

/**
 * The heading that a paragraph runs in, if the lexicon knows it.
 *
 *     "Background: Earlier work …"     "OBJECTIVE — To find …"     "Abstract | The soil …"     "RESULTS We found …"
 */
export const runIn = remembered((text): RunIn | undefined => capitals(text) ?? labelled(text) ?? glued(text));

function labelled(text: string): RunIn | undefined {
  const match = LABELLED.exec(text);
  if (match === null) return undefined;
  const boxed = match.groups!['boxed'];
  const label = boxed ?? match.groups!['label']!;
  const verdict = headingVerdict(label);
  if (verdict === undefined || verdict.type === 'body' || verdict.evidence === 'cue') return undefined;
  const start = boxed === undefined ? 0 : 1;
  const strong = boxed !== undefined || label === label.toUpperCase() || /[|—–-]/u.test(match.groups!['mark'] ?? '');
  return { type: verdict.type, heading: [start, start + label.length], body: match[0].length, strong };
}

function capitals(text: string): RunIn | undefined {
  const match = CAPITALS.exec(text);
  if (match === null || text.length < 60) return undefined;
  let label = match.groups!['label']!;
  let type = knownHeading(label);
  // "RESULTS DNA was …": the text may itself start in capitals.
  while (type === undefined && label.includes(' ')) {
    label = label.slice(0, label.lastIndexOf(' '));
    type = knownHeading(label);
  }
  if (type === undefined || type === 'body') return undefined;
  return { type, heading: [0, label.length], body: label.length, strong: true };
}

function glued(text: string): RunIn | undefined {
  const label = GLUED.exec(text)?.groups!['label'];
  if (label === undefined || text.length < 60) return undefined;
  const type = knownHeading(label);
  if (type === 'references' && !/^\s+[[(]?1[.\])\s]/u.test(text.slice(label.length))) return undefined;
  if (type !== 'abstract' && type !== 'references' && type !== 'keywords') return undefined;
  return { type, heading: [0, label.length], body: label.length, strong: true };
}

/** Where inside one paragraph further parts of a structured abstract start: "… in soil. METHODS: We …", "… RESULTS — We …", "…。【方法】…". */
export function laterParts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/(?<=[.?!。)\]]\s{0,2})(?:[A-Z][A-Z &,/]{3,60}(?::|\s?[—–])|【[^】]{1,20}】)/gu)) {
    const found = labelled(text.slice(match.index, match.index + 100));
    if (found !== undefined && isAbstractPart(found.type)) starts.push(match.index);
  }
  return starts;
}
