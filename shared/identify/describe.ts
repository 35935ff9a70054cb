import type { Metadata } from '../document';
import type { Block } from '../source/block';
import { mergeSpans, type Span } from '../source/span';
import { toDocument } from './authors';
import type { Claim, FactName, Person, Place } from './claim';
import type { Verdict } from './reconcile';

const spansOf = (places: readonly Place[]): Span[] =>
  mergeSpans(places.flatMap(({ block, start, end }) => block.source.spans(start, end)));

/** Facts that stand under one key in the document. */
const DATES: readonly FactName[] = ['received', 'revised', 'accepted', 'published'];

/** The facts in the document's order, with the witness and the place of each. */
export function describe(
  verdict: Verdict,
  people: readonly Person[],
  journal: string | undefined,
  listed: readonly string[],
  affiliationPlaces: readonly Place[],
  confidence: Readonly<Record<string, number>> = {},
): Metadata {
  const { authors, affiliations } = toDocument(people, listed);
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
  if (Object.keys(confidence).length > 0) entries.push(['confidence', confidence]);
  if (Object.keys(at).length > 0) entries.push(['at', at]);
  return Object.fromEntries(entries.filter(([, fact]) => fact !== undefined));
}

/** A block is a witness when the facts read from it make up most of its letters: prose that mentions a DOI is none. */
const WITNESS_SHARE = 0.4;

/** The blocks that say a fact of `claims`, or an affiliation, and little else. */
export function witnessBlocks(claims: readonly Claim[], affiliations: readonly Place[]): Map<Block, string> {
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
