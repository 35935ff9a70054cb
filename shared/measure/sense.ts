import { worksCited } from '../cite';
import type { ArticleDocument, Section, Warning, WarningCode } from '../document';
import { endsWhole, startsSmall } from './ends';
import { largestOf } from '../source/lists';

/** What the tests of sense look at. */
export type Sensed = Pick<ArticleDocument, 'source' | 'page' | 'sections' | 'references'>;

interface Test {
  readonly code: WarningCode;
  /** What is wrong, for the warning; `undefined` where nothing is. */
  readonly of: (body: Sensed) => string | undefined;
}

/**
 * Does the document look like what it says it is? A false alarm costs a reader's trust, so each test has a line that no
 * sound page known here crosses: what is in doubt lowers the score and does not warn.
 */
const TESTS: readonly Test[] = [
  { code: 'no-references', of: noReferences },
  { code: 'one-giant-section', of: oneGiantSection },
  { code: 'headings-are-sentences', of: headingsAreSentences },
  { code: 'columns-mixed', of: columnsMixed },
  { code: 'several-articles', of: severalArticles },
];

export function senseWarnings(body: Sensed): Warning[] {
  return TESTS.flatMap(({ code, of }) => {
    const text = of(body);
    return text === undefined ? [] : [{ code, text }];
  });
}

const textsOf = ({ sections = [] }: Sensed): string[] =>
  sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

/** Fewer marks than this may be an interval, a list or a quotation. */
const FEWEST_WORKS = 5;

/** An article that cites works, and has no list of them. Where there is a list nothing is looked for. */
function noReferences(body: Sensed): string | undefined {
  if (body.page.type !== 'article' || body.references !== undefined) return undefined;
  const works = worksCited(textsOf(body));
  return works < FEWEST_WORKS ? undefined : `The text cites ${works} works or more; no list of references was found.`;
}

/** Some 5,000 words: no journal prints as much between two headings. */
const GIANT = 30_000;

function oneGiantSection({ page, sections = [] }: Sensed): string | undefined {
  if (page.type !== 'article') return undefined;
  const lengths = sections.map(lengthOf);
  const [most, all] = [Math.max(0, largestOf(lengths)), lengths.reduce((sum, length) => sum + length, 0)];
  if (most < GIANT || most < all / 2) return undefined;
  return `One section has ${most} of ${all} characters; headings in it were not found.`;
}

const lengthOf = ({ paragraphs }: Section): number => paragraphs.reduce((sum, { text }) => sum + text.length, 0);

const FEWEST_SENTENCES = 3;
const SENTENCES_SHARE = 1 / 3;

function headingsAreSentences({ sections = [] }: Sensed): string | undefined {
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const count = headings.filter(isSentence).length;
  if (count < FEWEST_SENTENCES || count < headings.length * SENTENCES_SHARE) return undefined;
  return `${count} of ${headings.length} headings are pieces of running text.`;
}

/** No heading has more words; few that begin small, or end in the middle or with a stop, have so many. */
const [MOST_WORDS, WORDS_OF_A_PIECE, WORDS_WITH_A_STOP] = [25, 6, 12];

/** "Effects of tides on sand" is none, nor is "Tides move sand" or "What do tides move?"; "of the sand that the tides had moved," is. */
function isSentence(heading: string): boolean {
  const words = heading.split(/\s+/).length;
  return (
    words > MOST_WORDS ||
    (words >= WORDS_OF_A_PIECE && (startsSmall(heading) || /[,;]$/.test(heading))) ||
    (words >= WORDS_WITH_A_STOP && /[.。]$/.test(heading))
  );
}

/** Shorter ones may be lines of a table, a formula or a list. */
const PROSE_CHARACTERS = 100;
const FEWEST_PARAGRAPHS = 8;
const FEWEST_BROKEN = 4;
/** Of dumps whose columns are in order up to 0.15 begin so: sentences that go on behind a formula or a page's foot. */
const BROKEN_SHARE = 0.18;

/**
 * Paragraphs of a dump that begin within a sentence, though the one before is running text and leads on to nothing; and as
 * many that end within one, as the other halves must stand somewhere (captions that lost their labels have none).
 */
function columnsMixed({ source, sections = [] }: Sensed): string | undefined {
  if (source.kind === 'html') return undefined;
  let [all, broken, cut] = [0, 0, 0];
  for (const { paragraphs } of sections) {
    paragraphs.forEach(({ text }, i) => {
      if (text.length < PROSE_CHARACTERS) return;
      all++;
      if (!endsWhole(text)) cut++;
      if (startsSmall(text) && isWorded(text) && isLeft(paragraphs[i - 1]?.text)) broken++;
    });
  }
  if (all < FEWEST_PARAGRAPHS || broken < FEWEST_BROKEN || Math.min(broken, cut) < all * BROKEN_SHARE) return undefined;
  return `${broken} of ${all} paragraphs begin within a sentence; columns of the print may be mixed.`;
}

/** A paragraph behind which a new one should begin: none at all (the section's first), or running text, no formula, no list's head. */
const isLeft = (before: string | undefined): boolean =>
  before === undefined || (before.length >= PROSE_CHARACTERS && !/[,;:]\s*$/.test(before) && isWorded(before));

/** Most words have three letters in a row, as the pieces of a formula have not. */
function isWorded(text: string): boolean {
  const words = text.split(/\s+/);
  return words.filter(word => /\p{L}{3}/u.test(word)).length * 2 >= words.length;
}

const FEWEST_ABSTRACTS = 3;
/** Shorter than this an abstract is a heading in a menu. */
const ABSTRACT_CHARACTERS = 200;
const FEWEST_IN_A_LIST = 10;

/**
 * Abstracts of several works, all under the same word (one work has its abstract in several languages, and a graphical
 * one), or lists of references that begin anew.
 */
function severalArticles({ page, sections = [], references = [] }: Sensed): string | undefined {
  if (page.type === 'listing') return undefined;
  const named = new Map<string, number>();
  for (const section of sections) {
    if (section.type !== 'abstract' || section.heading === undefined) continue;
    if (lengthOf(section) < ABSTRACT_CHARACTERS) continue;
    const key = section.heading.toLowerCase();
    named.set(key, (named.get(key) ?? 0) + 1);
  }
  const abstracts = Math.max(0, largestOf([...named.values()]));
  if (abstracts >= FEWEST_ABSTRACTS) return `${abstracts} abstracts stand on the page.`;
  const lists = longLists(references.map(({ number }) => number));
  return lists < 2 ? undefined : `${lists} numbered lists of references stand on the page.`;
}

/** How many runs 1, 2, 3 … of ten numbers or more there are; a reviewer's own list is shorter. */
function longLists(numbers: readonly (number | undefined)[]): number {
  let [lists, run] = [0, 0];
  for (const number of numbers) {
    run = number === run + 1 ? run + 1 : Number(number === 1);
    if (run === FEWEST_IN_A_LIST) lists++;
  }
  return lists;
}
