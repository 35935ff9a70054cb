import type { Metadata } from '../document';
import type { Block } from '../source/block';
import { type Affiliation, findAffiliations, ledAffiliations, withAffiliations } from './affiliations';
import { mergeAuthors } from './authors';
import type { Person } from './claim';
import { withCorrespondence } from './correspondence';
import { identifyDeclared } from './declared';
import { describe, witnessBlocks } from './describe';
import { type Evidence, gather, type IdentifyInput, pageTitlesOf } from './evidence';
import { withoutEntries, withoutOneWorks } from './of-entries';
import { reconcile, sureFacts, type Verdict, witnessesOf } from './reconcile';
import { fullJournal } from './text-facts';

export interface Identity {
  readonly metadata: Metadata;
  /** Blocks that say a fact and little else, each with the fact's name: kept, but not as paragraphs. */
  readonly witnesses: ReadonlyMap<Block, string>;
}

/**
 * The page's bibliographic facts, each with the witness that gave it: meta tags, JSON-LD, the front as the tagger reads it,
 * imprints and dates near the title, the page's citation of itself. Where witnesses disagree, trust and agreement decide (`reconcile`).
 */
export function identify(input: IdentifyInput): Identity {
  if (input.article !== undefined) return identifyDeclared(input.article, input.blocks);
  if (input.page === 'listing') return withoutOneWorks(identifyWork(withoutEntries(input)));
  return identifyWork(input);
}

function identifyWork(input: IdentifyInput): Identity {
  const evidence = gather(input);
  const { claims } = evidence;
  const { sure: verdict, confidence } = sureFacts(reconcile(claims), claims);
  const { authors, listed, places } = peopleOf(verdict, evidence, input);
  const metadata = describe(verdict, authors, journalOf(verdict, input), listed, places, confidence);
  const witnesses = witnessBlocks(witnessesOf(surerThanNot(verdict, confidence), claims), places);
  // A byline by its form in which the tagger sees nobody may be a list of anything.
  return { metadata, witnesses: new Map([...witnesses].filter(([block]) => !evidence.unread.has(block))) };
}

/** The facts whose lines are taken out of the text: what is as likely wrong as right may be a paragraph. */
const surerThanNot = (verdict: Verdict, confidence: Readonly<Record<string, number>>): Verdict =>
  Object.fromEntries(Object.entries(verdict).filter(([fact]) => (confidence[fact] ?? 0) >= 0.5));

/** Blocks behind the title in which its affiliations are looked for. */
const TITLE_BLOCK = 45;

/** Where the authors work, as the reader of their names has it: marks and places go together. */
function affiliationsOf(
  authors: Verdict['authors'],
  people: readonly Person[],
  evidence: Evidence,
  blocks: readonly Block[],
): readonly Affiliation[] {
  if (authors?.kind === 'tagged') return evidence.affiliations;
  const { title, bodyStart, bylines } = evidence;
  if (authors === undefined || title < 0) return [];
  const front = blocks.slice(title + 1, Math.min(Math.max(bodyStart, title + 1), title + TITLE_BLOCK));
  const found = ledAffiliations(findAffiliations(front, people, bylines));
  return found.length > 0 ? found : evidence.affiliations;
}

/** Authors in full: list filled up, affiliations and correspondence of the front; `listed` are all affiliations in the page's order. */
function peopleOf({ authors: chosen }: Verdict, evidence: Evidence, { blocks }: IdentifyInput) {
  const merged = chosen === undefined ? [] : mergeAuthors(chosen, evidence.claims);
  const affiliations = affiliationsOf(chosen, merged, evidence, blocks);
  const { authors, places } = withCorrespondence(withAffiliations(merged, affiliations), blocks);
  return {
    authors,
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
