import type { Metadata } from '../document';
import type { Division } from '../divide/division';
import type { MetaFact } from '../read/reading';
import type { Block } from '../source/block';
import { mergeSpans, type Span } from '../source/span';
import { findAffiliations, withAffiliations, withCorrespondence } from './affiliations';
import { articleTypeClaims } from './article-type';
import { authorNoteClaims } from './author-notes';
import { mergeAuthors, toDocument } from './authors';
import { citationLineClaims } from './citation-line';
import { claim, type Claim, type FactName, type Person, type Place, whole } from './claim';
import { frontAuthorClaims } from './front-authors';
import { historyClaims } from './history';
import { imprintLineClaims, runningHeadClaims } from './imprint-lines';
import { jsonLdClaims } from './json-ld';
import { keywordClaims } from './keywords';
import { metaTagClaims } from './meta-tags';
import { letters } from './normal';
import { reconcile, type Verdict, witnessesOf } from './reconcile';
import { fullJournal, textFactClaims } from './text-facts';
import { BylineReader, findTitle, titleText } from './title-block';
import { titleParts, tidyTitle } from './title-text';

export { parseByline, readByline, type Byline, type BylineHints } from './byline';
export type { Person } from './claim';
export { findDates, parseDate, type FoundDate } from './dates';
export { isPersonName, parsePersonName } from './person-name';

export interface IdentifyInput {
  readonly facts: readonly MetaFact[];
  /** All repaired blocks of the page in reading order, those that were sifted out as well. */
  readonly blocks: readonly Block[];
  readonly kept: ReadonlySet<Block>;
  readonly division: Division;
  /** The name that the page was stored under. */
  readonly key?: string;
  /** The language of the page's text (BCP 47): of keywords in two languages its own are taken. */
  readonly language?: string;
}

export interface Identity {
  readonly metadata: Metadata;
  /** Blocks that say a fact and little else, each with the fact's name: kept, but not as paragraphs. */
  readonly witnesses: ReadonlyMap<Block, string>;
}

const LONG_PARAGRAPH = 500;
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

/** Blocks that speak of other works: the bibliography and the entries of a listing. */
function foreignBlocks({ division }: IdentifyInput): Set<Span[0]> {
  const items = division.items.flatMap(item => [item.title, ...item.text, ...item.authors, item.type, item.date]);
  return new Set([...division.bibliography.blocks, ...items].filter(block => block !== undefined).map(startOf));
}

/** Titles that the page's head and its citation line give, as letters; page titles whole and in parts. */
function titleHints(claims: readonly Claim[], facts: readonly MetaFact[]): string[] {
  const claimed = claims.filter(c => c.fact === 'title').map(c => letters(tidyTitle(c.value)));
  const pageTitles = facts.filter(fact => fact.name === 'title' || fact.name === 'html:title').map(fact => fact.value);
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

function titleClaims(
  blocks: readonly Block[],
  at: number | undefined,
  hints: readonly string[],
  facts: readonly MetaFact[],
): Claim[] {
  if (at === undefined) {
    const part = facts
      .filter(fact => fact.name === 'title')
      .flatMap(fact => titleParts(fact.value))
      .sort((a, b) => b.length - a.length)[0];
    return part === undefined ? [] : [claim('title', tidyTitle(part), 'page-title', 'page-title')];
  }
  const block = blocks[at]!;
  const isHeading = block.hints.shape === 'heading';
  const from = isHeading ? `heading:h${block.hints.level ?? 1}` : 'front';
  return [claim('title', titleText(block, hints), 'front', from, [whole(block)])];
}

/** Words that stand on the page apart from a possible affiliation letter: see `BylineHints`. */
function wordsOf(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.flatMap(block => block.text.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []));
}

function lastByline(claims: readonly Claim[], blocks: readonly Block[], title: number): number {
  const byline = claims.find(c => c.fact === 'authors' && c.kind === 'front')?.places?.at(-1)?.block;
  return byline === undefined ? title : blocks.indexOf(byline);
}

interface Evidence {
  readonly claims: readonly Claim[];
  /** Index of the title, -1 where none was found. */
  readonly title: number;
  readonly bodyStart: number;
}

function gather(input: IdentifyInput): Evidence {
  const { facts, blocks } = input;
  const foreign = foreignBlocks(input);
  const own = blocks.filter(block => !foreign.has(startOf(block)));
  const lang = input.language ?? facts.find(fact => fact.name === 'html:lang')?.value;
  const words = wordsOf(blocks);
  const bylines = new BylineReader({ standsElsewhere: word => words.has(word) });
  const bodyStart = bodyStartOf(input);
  const outside = [
    ...metaTagClaims(facts),
    ...jsonLdClaims(facts),
    ...runningHeadClaims(facts),
    ...citationLineClaims(own),
  ];
  const hints = [...titleHints(outside, facts), ...headHints(blocks)];
  const journals = outside.filter(c => c.fact === 'journal').map(c => letters(c.value));
  const search = { blocks, kept: input.kept, hints, journals, bylines };
  const title =
    findTitle({ ...search, bodyStart }) ?? findTitle({ ...search, bodyStart: Math.min(blocks.length, bodyStart + 40) });
  const at = title ?? 0;
  const claims = [
    ...outside,
    ...titleClaims(blocks, title, hints, facts),
    ...(title === undefined ? [] : [...frontAuthorClaims(blocks, title, bylines), ...articleTypeClaims(blocks, title)]),
    ...authorNoteClaims(own, bylines),
    ...imprintLineClaims(own, own.indexOf(blocks[at]!)),
    ...textFactClaims(own, own.indexOf(blocks[at]!)),
    ...historyClaims(own, lang),
    ...keywordClaims(
      own.filter(block => input.kept.has(block)),
      lang,
    ),
  ];
  return { claims, title: title ?? -1, bodyStart };
}

/** Authors in full: list filled up, affiliations and correspondence of the title block. */
function peopleOf(
  verdict: Verdict,
  { claims, title, bodyStart }: Evidence,
  input: IdentifyInput,
): { people: Person[]; places: Place[] } {
  if (verdict.authors === undefined) return { people: [], places: [] };
  const merged = mergeAuthors(verdict.authors, claims);
  const from = title < 0 ? 0 : lastByline(claims, input.blocks, title) + 1;
  const front = title < 0 ? [] : input.blocks.slice(from, Math.max(from, Math.min(bodyStart, from + 40)));
  const affiliations = findAffiliations(front);
  const located = withAffiliations(merged, affiliations);
  const { authors, places } = withCorrespondence(located, input.blocks);
  return { people: authors, places: [...affiliations.map(affiliation => affiliation.place), ...places] };
}

/** The journal in full where the page has only said it abbreviated, but prints the full name somewhere. */
function journalOf(verdict: Verdict, { blocks, facts }: IdentifyInput): string | undefined {
  const journal = verdict.journal?.value;
  if (journal === undefined) return undefined;
  const texts = [
    ...facts.filter(fact => fact.name === 'title').map(fact => fact.value),
    ...blocks.map(block => block.text),
  ];
  return fullJournal(journal, texts) ?? journal;
}

const spansOf = (places: readonly Place[]): Span[] =>
  mergeSpans(places.flatMap(({ block, start, end }) => block.source.spans(start, end)));

/** Facts that stand under one key in the document. */
const DATES: readonly FactName[] = ['received', 'revised', 'accepted', 'published'];

function describe(
  verdict: Verdict,
  people: readonly Person[],
  journal: string | undefined,
  affiliationPlaces: readonly Place[],
): Metadata {
  const { authors, affiliations } = toDocument(people);
  const dates = Object.fromEntries(
    DATES.flatMap(fact => (verdict[fact] === undefined ? [] : [[fact, verdict[fact].value as string]])),
  );
  const value = <F extends FactName>(fact: F) => verdict[fact]?.value;
  const entries: [string, unknown][] = [
    ['title', value('title')],
    ['authors', authors.length > 0 ? authors : undefined],
    ['affiliations', affiliations.length > 0 ? affiliations : undefined],
    ...(['doi', 'pmid', 'pmcid', 'arxiv'] as const).map((fact): [string, unknown] => [fact, value(fact)]),
    ['journal', journal],
    ...(['issn', 'publisher', 'volume', 'issue', 'pages', 'articleNumber'] as const).map((fact): [string, unknown] => [
      fact,
      value(fact),
    ]),
    ['year', value('year') ?? (dates['published'] === undefined ? undefined : Number(dates['published'].slice(0, 4)))],
    ['dates', Object.keys(dates).length > 0 ? dates : undefined],
    ...(['license', 'keywords', 'articleType', 'url'] as const).map((fact): [string, unknown] => [fact, value(fact)]),
  ];
  const facts = Object.values(verdict);
  const from = Object.fromEntries(facts.map(fact => [fact.fact, fact.from]));
  const at = Object.fromEntries(
    facts.flatMap(fact => (fact.places === undefined ? [] : [[fact.fact, spansOf(fact.places)]])),
  );
  if (affiliationPlaces.length > 0) at['affiliations'] = spansOf(affiliationPlaces);
  if (Object.keys(from).length > 0) entries.push(['from', from]);
  if (Object.keys(at).length > 0) entries.push(['at', at]);
  return Object.fromEntries(entries.filter(([, fact]) => fact !== undefined));
}

/** A block is a witness when the facts read from it make up most of its letters: prose that mentions a DOI is none. */
const WITNESS_SHARE = 0.4;

function witnessBlocks(claims: readonly Claim[], affiliations: readonly Place[]): Map<Block, string> {
  const covered = new Map<Block, { fact: string; length: number }>();
  const places = [
    ...claims.flatMap(c => (c.places ?? []).map(place => ({ fact: c.fact, place }))),
    ...affiliations.map(place => ({ fact: 'affiliations', place })),
  ];
  for (const { fact, place } of places) {
    const known = covered.get(place.block);
    const length = (known?.length ?? 0) + place.end - place.start;
    covered.set(place.block, { fact: known?.fact ?? fact, length });
  }
  const entries = [...covered].filter(([block, { length }]) => length >= block.text.length * WITNESS_SHARE);
  return new Map(entries.map(([block, { fact }]) => [block, fact]));
}

/**
 * The page's bibliographic facts, each with the witness that gave it: meta tags, JSON-LD, the title block, imprints and
 * dates near it, the page's citation of itself. Where witnesses disagree, trust and agreement decide (`reconcile`).
 */
export function identify(input: IdentifyInput): Identity {
  const evidence = gather(input);
  const verdict = reconcile(evidence.claims);
  const { people, places } = peopleOf(verdict, evidence, input);
  const metadata = describe(verdict, people, journalOf(verdict, input), places);
  return { metadata, witnesses: witnessBlocks(witnessesOf(verdict, evidence.claims), places) };
}
