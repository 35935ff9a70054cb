import { remembered } from '../source/memo';
import { fold, isCjk } from './fold';
import { type Cue, type HeadingType, LEXICONS, phrasesOf } from '../lexicon/headings';
import { isMain } from './kinds';
import { unnumbered } from './numbering';
import { addTo } from '../source/lists';

export type { HeadingType } from '../lexicon/headings';

/** How sure the type of a heading is: the lexicon has the very heading, has its parts, or knows a word in it. */
export type Evidence = 'phrase' | 'compound' | 'cue';

export interface Verdict {
  readonly type: HeadingType;
  readonly evidence: Evidence;
}

const PHRASES: ReadonlyMap<string, HeadingType> = phraseTable();
interface FoldedCue {
  readonly type: HeadingType;
  readonly where: Cue['where'];
  readonly word: string;
  /** The longest first; of those that are as long, in the order of the tables. */
  readonly rank: number;
}

const CUES: readonly FoldedCue[] = LEXICONS.flatMap(lexicon =>
  lexicon.cues.flatMap(({ type, where, words }) => phrasesOf(words).map(word => ({ type, where, word: fold(word) }))),
)
  .sort((a, b) => b.word.length - a.word.length)
  .map((cue, rank) => ({ ...cue, rank }));
/** Words of Chinese and Japanese stand anywhere in a text without spaces; any other cue begins with one of the heading's words. */
const CJK_CUES = CUES.filter(({ word }) => isCjk(word));
const CUES_BY_WORD = grouped(
  CUES.filter(({ word }) => !isCjk(word)),
  ({ word }) => word.split(' ')[0]!,
);
const PHRASES_BY_LETTER = grouped([...PHRASES], ([phrase]) => phrase[0] ?? '');
const ARTICLES = new Set(LEXICONS.flatMap(lexicon => lexicon.articles));
const JOINERS = new Set(LEXICONS.flatMap(lexicon => lexicon.joiners));

/** Two types in one heading make one: which one stands here; of any other pair the first counts. */
const PAIRS: readonly (readonly [HeadingType, HeadingType, HeadingType])[] = [
  ['results', 'discussion', 'results-discussion'],
  ['results', 'conclusions', 'conclusions'],
  ['discussion', 'conclusions', 'conclusions'],
  ['results-discussion', 'conclusions', 'results-discussion'],
  ['abstract', 'conclusions', 'conclusions'],
  ['background', 'conclusions', 'conclusions'],
  ['background', 'introduction', 'introduction'],
  ['acknowledgements', 'funding', 'acknowledgements'],
];

/**
 * What kind of section a heading opens, by the lexicon of eight languages; `body` where nothing says so.
 *
 *     "2.1 Materials & Methods" → methods      "Résultats et discussion" → results-discussion      "NumPy arrays" → body
 */
export function headingType(heading: string): HeadingType {
  return headingVerdict(heading)?.type ?? 'body';
}

/** The same with the evidence for it; `undefined` for a topical heading that no lexicon knows. */
export const headingVerdict = remembered((heading): Verdict | undefined => {
  const folded = withoutArticle(fold(unnumbered(heading)));
  if (folded === '') return undefined;
  const phrase = PHRASES.get(folded) ?? PHRASES.get(fold(heading)) ?? misspelt(folded);
  if (phrase !== undefined) return { type: phrase, evidence: 'phrase' };
  const compound = compoundType(folded) ?? countedType(heading, folded);
  if (compound !== undefined) return { type: compound, evidence: 'compound' };
  const cue = longestCue(folded);
  if (cue === undefined) return undefined;
  // "Materials and methods Search strategy": three words of the lexicon in a row are no chance.
  return { type: cue.type, evidence: cue.word.split(' ').length >= 3 ? 'compound' : 'cue' };
});

/** The type of a heading that stands in the lexicon as it is, number and case aside. */
export const knownHeading = remembered((heading): HeadingType | undefined => {
  const folded = fold(unnumbered(heading));
  return PHRASES.get(folded) ?? PHRASES.get(withoutArticle(folded));
});

function phraseTable(): Map<string, HeadingType> {
  const table = new Map<string, HeadingType>();
  for (const { phrases } of LEXICONS) {
    for (const [type, list] of Object.entries(phrases) as [HeadingType, string][]) {
      for (const phrase of phrasesOf(list)) if (!table.has(fold(phrase))) table.set(fold(phrase), type);
    }
  }
  return table;
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) addTo(groups, keyOf(one), one);
  return groups;
}

function withoutArticle(folded: string): string {
  const space = folded.indexOf(' ');
  return space > 0 && ARTICLES.has(folded.slice(0, space)) ? folded.slice(space + 1) : folded;
}

/** "Results | and | discussion": each part must be a phrase. */
function compoundType(folded: string): HeadingType | undefined {
  const parts: string[][] = [[]];
  for (const word of folded.split(' ')) {
    if (!JOINERS.has(word)) parts.at(-1)!.push(word);
    else if (parts.at(-1)!.length > 0) parts.push([]);
  }
  if (parts.length < 2) return undefined;
  const types = parts.map(words => PHRASES.get(withoutArticle(words.join(' '))));
  return types.includes(undefined) ? undefined : (types as HeadingType[]).reduce(pair);
}

/** The words behind which an appendix has its letter or number: "Appendix B Wells", "Anhang 2". */
const APPENDIX = new Set(
  LEXICONS.flatMap(lexicon => phrasesOf(lexicon.phrases.appendix ?? '')).flatMap(phrase =>
    phrase.includes(' ') ? [] : [fold(phrase)],
  ),
);
/** What comes more than once on a page: with a number, a letter or a date behind it. */
const COUNTED: ReadonlySet<HeadingType> = new Set(['case', 'supplementary', 'peer-review']);
const COUNT = /\s(?:no\s)?(?:\d{1,2}|[a-h]|[ivx]{1,4}|(?:\d{1,2} )?\p{L}{3,10} (?:\d{1,2} )?(?:19|20)\d\d)$/u;

/** "Appendix B: Wells", "Reviewer #2", "Referee report 12 March 2019", "Conclusion: what the wells tell": the rest says which one. */
function countedType(heading: string, folded: string): HeadingType | undefined {
  const [first, count] = folded.split(' ');
  if (APPENDIX.has(first!) && count !== undefined && /^(?:[a-z]?\d{0,2}|[ivx]{1,4})$/u.test(count)) return 'appendix';
  const titled = /^([^:]{4,40}):\s+\p{L}/u.exec(heading)?.[1];
  const type = titled === undefined ? undefined : PHRASES.get(withoutArticle(fold(unnumbered(titled))));
  if (type !== undefined && isMain(type)) return type;
  const uncounted = folded.replace(COUNT, '');
  const counted = uncounted === folded ? undefined : PHRASES.get(uncounted);
  return counted !== undefined && COUNTED.has(counted) ? counted : undefined;
}

function pair(a: HeadingType, b: HeadingType): HeadingType {
  return PAIRS.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? a;
}

/** The longest cue in the heading; of two that are as long, the table's first. */
function longestCue(folded: string): FoldedCue | undefined {
  let best: FoldedCue | undefined;
  const consider = (cue: FoldedCue): void => {
    if (cue.rank < (best?.rank ?? Infinity) && standsAt(folded, cue.word, cue.where)) best = cue;
  };
  for (const word of new Set(folded.split(' '))) CUES_BY_WORD.get(word)?.forEach(consider);
  if (isCjk(folded)) CJK_CUES.forEach(consider);
  return best;
}

function standsAt(folded: string, word: string, where: Cue['where']): boolean {
  const edge = isCjk(word) ? '' : ' ';
  if (where === 'start') return folded.startsWith(word + edge);
  if (where === 'end') return folded.endsWith(edge + word);
  return `${edge}${folded}${edge}`.includes(edge + word + edge);
}

/** "conculsions", "acknowlegements": one slip of the pen in a long word, the first letter right. */
function misspelt(folded: string): HeadingType | undefined {
  if (folded.length < 8 || folded.includes(' ') || isCjk(folded)) return undefined;
  for (const [phrase, type] of PHRASES_BY_LETTER.get(folded[0]!) ?? []) {
    if (Math.abs(phrase.length - folded.length) <= 1 && oneSlip(phrase, folded)) return type;
  }
  return undefined;
}

/** Whether one letter left out, put in or two changed places turn `a` into `b`. Another letter is another word: "Reception". */
function oneSlip(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
