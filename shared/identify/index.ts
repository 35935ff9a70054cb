import type { Metadata } from '../document';
import type { Role } from '../label/roles';
import type { Chain } from '../model/chain';
import type { Block } from '../source/block';
import { findAffiliations, ledAffiliations, withAffiliations } from './affiliations';
import { mergeAuthors } from './authors';
import type { Claim, Person, Place } from './claim';
import { withCorrespondence } from './correspondence';
import { identifyDeclared } from './declared';
import { describe, witnessBlocks } from './describe';
import { filled } from './fill';
import { type Evidence, gather, type IdentifyInput, pageTitlesOf } from './evidence';
import { withoutEntries, withoutOneWorks } from './of-entries';
import { reconcile, sureFacts, type Verdict, witnessesOf } from './reconcile';
import { gatherRoled } from './roled';
import { LINE } from './tables/trust';
import { fullJournal } from './text-facts';

export interface Identity {
  readonly metadata: Metadata;
  /** Blocks that say a fact and little else, each with the fact's name: kept, but not as paragraphs. */
  readonly witnesses: ReadonlyMap<Block, string>;
}

/** Blocks behind the title in which its affiliations are looked for. */
const TITLE_BLOCK = 45;

/** Who wrote the article, and where they work. */
interface People {
  readonly people: Person[];
  /** Affiliations in the page's order. */
  readonly listed: string[];
  readonly places: Place[];
}

/** Authors in full: list filled up, affiliations and correspondence of the title block. */
function peopleOf(verdict: Verdict, { claims, title, bodyStart, bylines }: Evidence, input: IdentifyInput): People {
  if (verdict.authors === undefined) return { people: [], listed: [], places: [] };
  const merged = mergeAuthors(verdict.authors, claims);
  const front =
    title < 0 ? [] : input.blocks.slice(title + 1, Math.min(Math.max(bodyStart, title + 1), title + TITLE_BLOCK));
  const affiliations = ledAffiliations(findAffiliations(front, merged, bylines));
  const located = withAffiliations(merged, affiliations);
  const { authors, places } = withCorrespondence(located, input.blocks);
  return {
    people: authors,
    listed: affiliations.map(({ text }) => text),
    places: [...affiliations.map(({ place }) => place), ...places],
  };
}

/** The journal in full where the page has only said it abbreviated, but prints the full name somewhere. */
function journalOf(verdict: Verdict, { blocks, facts }: IdentifyInput): string | undefined {
  const journal = verdict.journal?.value;
  if (journal === undefined) return undefined;
  const heads = facts.filter(fact => fact.name === 'running-head').map(fact => fact.value);
  const texts = [...pageTitlesOf(facts), ...heads, ...blocks.map(block => block.text)];
  return fullJournal(journal, texts) ?? journal;
}

/**
 * The page's bibliographic facts, each with the witness that gave it: meta tags, JSON-LD, the title block, imprints and
 * dates near it, the page's citation of itself. Where witnesses disagree, trust and agreement decide (`reconcile`). Of a dump's
 * front the tagger has the first word, on web pages the marks of titles and bylines: so it is best on left-out sites.
 */
export function identify(input: IdentifyInput, model?: Chain): Identity {
  if (input.article !== undefined) return identifyDeclared(input.article, input.blocks);
  if (input.page === 'listing' && input.roles !== undefined)
    return withoutOneWorks(identifyWork(withoutEntries(input, input.roles), model));
  return identifyWork(input, model);
}

function identifyWork(input: IdentifyInput, model?: Chain): Identity {
  const ruled = identifyUnlabelled(input);
  if (input.roles === undefined) return ruled;
  const tagged = identifyRoled(input, input.roles, model);
  return input.kind === 'pdf-text' ? filled(tagged, ruled) : filled(ruled, tagged);
}

/** What the tagger reads from the leaves of the front, with what the page's head declares: for those who measure it alone. */
export function identifyRoled(input: IdentifyInput, roles: ReadonlyMap<Block, Role>, model?: Chain): Identity {
  const { claims, affiliations } = gatherRoled(input, roles, model);
  const { sure: verdict, confidence } = sureFacts(reconcile(claims), claims, LINE.tagged);
  const merged = verdict.authors === undefined ? [] : mergeAuthors(verdict.authors, claims);
  const located = withAffiliations(merged, affiliations);
  const { authors, places } = withCorrespondence(located, input.blocks);
  const listed = affiliations.map(({ text }) => text);
  const all = [...affiliations.map(({ place }) => place), ...places];
  const metadata = describe(verdict, authors, journalOf(verdict, input), listed, all, confidence);
  return { metadata, witnesses: witnessBlocks(witnessesOf(verdict, claims), all) };
}

function identifyUnlabelled(input: IdentifyInput): Identity {
  const evidence = gather(input);
  const claims = evidence.claims.map(claim => sureAs(claim, input));
  const { sure: verdict, confidence } = sureFacts(reconcile(evidence.claims), claims, LINE.ruled);
  const { people, listed, places } = peopleOf(verdict, evidence, input);
  const metadata = describe(verdict, people, journalOf(verdict, input), listed, places, confidence);
  return { metadata, witnesses: witnessBlocks(witnessesOf(verdict, evidence.claims), places) };
}

/** The page's own title is as sure as the label room is of its leaf. */
const sureAs = (claim: Claim, { titleChance }: IdentifyInput): Claim =>
  claim.fact === 'title' && claim.kind === 'front' && titleChance !== undefined
    ? { ...claim, confidence: titleChance }
    : claim;
