import type { Division } from '../divide/division';
import type { PageType, SourceKind } from '../document';
import type { ArticleFacts } from '../read/article';
import type { MetaFact } from '../read/reading';
import type { Role } from '../label/roles';
import type { Chain } from '../model/chain';
import type { Block } from '../source/block';
import { affiliationLetters } from './affiliation-marks';
import type { Affiliation } from './affiliations';
import { appStateClaims } from './app-state';
import { articleTypeClaims } from './article-type';
import { authorNoteClaims } from './author-notes';
import { citationLineClaims } from './citation-line';
import { claim, type Claim, whole } from './claim';
import { frontAuthorClaims } from './front-authors';
import { FrontReader } from './front-reader';
import { readFront } from './front/claims';
import { historyClaims } from './history';
import { imprintLineClaims, runningHeadClaims } from './imprint-lines';
import { jsonLdClaims } from './json-ld';
import { keywordClaims } from './keywords';
import { labelledFactClaims } from './labelled-facts';
import { metaTagClaims } from './meta-tags';
import { behind, ofThePage } from './nearness';
import { letters } from './normal';
import { isPersonName } from './person-name';
import { PLATFORMS } from './tables/platforms';
import { textFactClaims } from './text-facts';
import { titleParts } from '../text/title-parts';
import { tidyTitle, titleText } from './title-text';

export interface IdentifyInput {
  /** Absent for those who ask about blocks of no page. */
  readonly kind?: SourceKind;
  /** What the page is, where it has been labelled. */
  readonly page?: PageType;
  readonly facts: readonly MetaFact[];
  /** All repaired blocks of the page in reading order, those that went as well. */
  readonly blocks: readonly Block[];
  readonly kept: ReadonlySet<Block>;
  readonly division: Division;
  /** The name that the page was stored under. */
  readonly key?: string;
  /** What each leaf that stays is. */
  readonly roles: ReadonlyMap<Block, Role>;
  /** Another tagger of the front than the room's own, for those who measure one. */
  readonly model?: Chain;
  /** How sure the label room is of a web page's title, 0–1. */
  readonly titleChance?: number;
  /** The language of the page's text (BCP 47): of keywords in two languages its own are taken. */
  readonly language?: string;
  /** What the source declares of itself: then it is asked, and no other witness. */
  readonly article?: ArticleFacts;
}

const startOf = (block: Block): number => block.at[0]?.[0] ?? 0;

/** Index of the first block of the body: the first section, or where the page has none the first long paragraph. */
function bodyStartOf({ blocks, kept, division }: IdentifyInput): number {
  const first = division.sections.flatMap(section => [
    ...(section.heading ? [section.heading] : []),
    ...section.paragraphs,
  ])[0];
  const start = first === undefined ? Infinity : startOf(first);
  const at = blocks.findIndex(block => startOf(block) >= start && kept.has(block));
  const prose = blocks.findIndex(block => kept.has(block) && block.text.length >= LONG_PARAGRAPH);
  return at > 0 ? at : prose > 0 ? prose : blocks.length;
}

const LONG_PARAGRAPH = 500;

/**
 * The blocks that speak of the article: not those of the bibliography, nor the entries of a listing but for the ones right
 * behind the title, where a date or an author of the page itself may have been taken for an entry's.
 */
function ownBlocks({ blocks, division }: IdentifyInput, title: number | undefined): Block[] {
  const items = division.items.flatMap(item => [item.title, ...item.text, ...item.authors, item.type, item.date]);
  const foreign = new Set(
    [...division.bibliography.blocks, ...items].flatMap(block => (block ? [startOf(block)] : [])),
  );
  const near = title === undefined ? [] : blocks.slice(title, title + 3);
  return blocks.filter(block => near.includes(block) || !foreign.has(startOf(block)));
}

export const pageTitlesOf = (facts: readonly MetaFact[]): string[] =>
  facts.filter(fact => fact.name === 'html:title').map(fact => fact.value);

/** Titles that the page's head and its citation line give, as letters; page titles whole and in parts. */
function titleHints(claims: readonly Claim[], facts: readonly MetaFact[]): string[] {
  const claimed = claims.filter(c => c.fact === 'title').map(c => letters(tidyTitle(c.value)));
  const pageTitles = pageTitlesOf(facts);
  return [...claimed, ...pageTitles.flatMap(title => [title, ...titleParts(title)]).map(letters)].filter(
    hint => hint !== '',
  );
}

const LONGEST_HEAD = 500;

/** A scraper's text often begins with the page title, "Title - Journal - Volume 1, Issue 4": its longest part. */
function headHints(blocks: readonly Block[]): string[] {
  return blocks.slice(0, 2).flatMap(({ text }) => {
    const parts = text.length > LONGEST_HEAD ? [] : titleParts(text);
    const longest = [...parts].sort((a, b) => b.length - a.length)[0];
    return parts.length < 2 || longest === undefined || longest.length < 30 ? [] : [letters(longest)];
  });
}

/** The page title's part beside the article's title is the journal's name, unless it is the site's: "Title | Journal | Site". */
export function pageTitleJournal(facts: readonly MetaFact[], title: string): Claim[] {
  for (const parts of pageTitlesOf(facts).map(titleParts)) {
    const at = parts.findIndex(part => letters(part) === letters(title));
    const name = [parts[at + 1], parts[at - 1]].find(part => part !== undefined && isJournalName(part));
    if (at >= 0 && name !== undefined) return [claim('journal', name, 'page-title', 'page-title')];
  }
  return [];
}

const isJournalName = (part: string): boolean =>
  !PLATFORMS.has(letters(part)) &&
  !/\d|\.(?:com|org|net)\b/.test(part) &&
  /^\p{Lu}|\p{Script=Han}/u.test(part) &&
  !isPersonName(part);

function titleClaims(
  blocks: readonly Block[],
  at: number | undefined,
  hints: readonly string[],
  facts: readonly MetaFact[],
): Claim[] {
  if (at === undefined) {
    const part = pageTitlesOf(facts)
      .flatMap(titleParts)
      .sort((a, b) => b.length - a.length)[0];
    return part === undefined ? [] : [claim('title', tidyTitle(part), 'page-title', 'page-title')];
  }
  const block = blocks[at]!;
  const isHeading = block.hints.shape === 'heading';
  const from = isHeading ? `heading:h${block.hints.level ?? 1}` : 'front';
  const title = titleText(block, hints);
  return [claim('title', title, 'front', from, [whole(block)]), ...pageTitleJournal(facts, title)];
}

/** Words that stand on the page apart from a possible affiliation letter: see `BylineHints`. */
function wordsOf(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.flatMap(block => block.text.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []));
}

/** What all witnesses say, and where the title block stands. */
export interface Evidence {
  readonly claims: readonly Claim[];
  /** Places of work as the tagger reads them, and the leaves in which it sees nothing. */
  readonly affiliations: readonly Affiliation[];
  readonly unread: ReadonlySet<Block>;
  /** Index of the title, -1 where none was found. */
  readonly title: number;
  readonly bodyStart: number;
  readonly bylines: FrontReader;
}

/** Leaves that are no byline, whatever they look like: a list of species, a table's first column. */
const TEXT: ReadonlySet<Role> = new Set<Role>(['abstract', 'body', 'caption', 'table', 'equation', 'reference', 'item-title', 'item-text']); // prettier-ignore

/** The byline by its form, among the leaves that the label room does not take for text. */
function bylineClaims({ blocks, roles }: IdentifyInput, title: number | undefined, bylines: FrontReader): Claim[] {
  if (title === undefined) return [];
  const lines = blocks.filter(block => !TEXT.has(roles.get(block) ?? 'nav'));
  return frontAuthorClaims(lines, lines.indexOf(blocks[title]!), bylines);
}

/** What is said outside of the title block. */
function outerClaims({ facts }: IdentifyInput, own: readonly Block[]): Claim[] {
  return [
    ...metaTagClaims(facts),
    ...jsonLdClaims(facts),
    ...appStateClaims(facts),
    ...runningHeadClaims(facts),
    ...citationLineClaims(own),
  ];
}

/** Where the leaf that the models take for the title stands. */
function titleOf({ blocks, roles }: IdentifyInput): number | undefined {
  const at = blocks.findIndex(block => roles.get(block) === 'title');
  return at < 0 ? undefined : at;
}

/** Of a dump's title the first line alone is known here: the tagger has it whole. */
const TITLE_LINE = 0.5;

/** The page's own title is as sure as the label room is of its leaf. */
const sureAs = (claim: Claim, { titleChance = TITLE_LINE }: IdentifyInput): Claim =>
  claim.fact === 'title' && claim.kind === 'front' ? { ...claim, confidence: titleChance } : claim;

/**
 * Asks every witness. On web pages the tagger has the word where nobody else has: it learned from fronts with the roles that people give, and
 * there a quarter of the names' leaves have another.
 */
export function gather(input: IdentifyInput): Evidence {
  const { facts, blocks, kept, language, model, roles } = input;
  const lang = language ?? facts.find(fact => fact.name === 'html:lang')?.value;
  const leaves = blocks.flatMap(block => (roles.has(block) ? [{ block, role: roles.get(block)! }] : []));
  const front = readFront(leaves, { ...(language !== undefined && { language }), ...(model && { model }) }); // prettier-ignore
  let words: Set<string> | undefined;
  const bylines = new FrontReader({
    standsElsewhere: word => (words ??= wordsOf(blocks)).has(word),
    affiliationLetters: affiliationLetters(blocks.map(block => block.text)),
  });
  const outer = outerClaims(input, ownBlocks(input, undefined));
  const title = titleOf(input);
  const own = ownBlocks(input, title);
  const at = title === undefined ? -1 : own.indexOf(blocks[title]!);
  const titles = titleClaims(blocks, title, [...titleHints(outer, facts), ...headHints(blocks)], facts);
  const said = [
    ...outer,
    ...titles.map(each => sureAs(each, input)),
    ...bylineClaims(input, title, bylines),
    ...(title === undefined ? [] : articleTypeClaims(blocks, title)),
    ...authorNoteClaims(own, bylines),
    ...imprintLineClaims(own, at),
    ...textFactClaims(own, at),
    ...historyClaims(own, lang),
    ...labelledFactClaims(own),
    ...keywordClaims(
      own.filter(block => kept.has(block)),
      lang,
    ),
  ];
  const tagged = ofThePage(front.claims, said, blocks, title);
  const claims = [...said, ...(input.kind === 'pdf-text' ? tagged : behind(tagged, said))];
  return {
    claims,
    affiliations: front.affiliations,
    unread: front.unread,
    title: title ?? -1,
    bodyStart: bodyStartOf(input),
    bylines,
  };
}
