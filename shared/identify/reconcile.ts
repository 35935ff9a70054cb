import type { Claim, ClaimOf, FactName, FactValues, Person, WitnessKind } from './claim';
import { letters } from './normal';
import { isSound, LINE, reliabilityOf, trustIn } from './tables/trust';
import { abbreviates } from './text-facts';
import { largestOf } from '../source/lists';

/** The claim that was believed for each fact. */
export type Verdict = { readonly [F in FactName]?: ClaimOf<F> };

/** Family name and first initial: what "J Wang" and "Junna Wang" share. */
export function authorKey(person: Person): string {
  if (person.family === undefined) return letters(person.name);
  return `${letters(person.family)}/${letters(person.given ?? '').slice(0, 1)}`;
}

const firstPage = (pages: string): string => letters(pages.split(/[-–—]/)[0] ?? '');

function shareOfAuthors(a: readonly Person[], b: readonly Person[]): number {
  const keys = new Set(a.map(authorKey));
  const others = new Set(b.map(authorKey));
  const common = [...keys].filter(key => others.has(key)).length;
  return common / (keys.size + others.size - common || 1);
}

type Agreement<F extends FactName> = (a: FactValues[F], b: FactValues[F]) => number;

const sameLetters = (a: string, b: string): number => (letters(a) === letters(b) ? 1 : 0);
/** A date agrees with a vaguer one: 2012-09 with 2012-09-23. */
const sameDate = (a: string, b: string): number => (a.startsWith(b) || b.startsWith(a) ? 1 : 0);
const sameList = (a: readonly string[], b: readonly string[]): number => sameLetters(a.join(), b.join());
const sameJournal = (a: string, b: string): number =>
  letters(a) === letters(b) || abbreviates(a, b) || abbreviates(b, a) ? 1 : 0;

/** How far two values of a fact are one, 0–1. */
const AGREEMENT: { readonly [F in FactName]: Agreement<F> } = {
  title: sameLetters,
  authors: shareOfAuthors,
  doi: (a, b) => (a.toLowerCase() === b.toLowerCase() ? 1 : 0),
  pmid: sameLetters,
  pmcid: sameLetters,
  arxiv: sameLetters,
  journal: sameJournal,
  issn: sameList,
  publisher: sameLetters,
  volume: sameLetters,
  issue: sameLetters,
  pages: (a, b) => (firstPage(a) === firstPage(b) ? 1 : 0),
  articleNumber: sameLetters,
  year: (a, b) => (a === b ? 1 : 0),
  received: sameDate,
  revised: sameDate,
  accepted: sameDate,
  published: sameDate,
  license: (a, b) => ((a.spdx ?? a.url) === (b.spdx ?? b.url) ? 1 : 0),
  keywords: sameList,
  articleType: sameLetters,
  url: (a, b) => (a === b ? 1 : 0),
};

function agreement<F extends FactName>(fact: F, a: FactValues[F], b: FactValues[F]): number {
  const agree: Agreement<F> = AGREEMENT[fact];
  return agree(a, b);
}

/** What of two values that say the same says more: names in full, the exact day, the page range. */
function size(claim: Claim): number {
  switch (claim.fact) {
    case 'authors':
      return claim.value.reduce((sum, person) => sum + person.name.length, 0);
    case 'published':
    case 'received':
    case 'revised':
    case 'accepted':
    case 'journal':
    case 'pages':
      return claim.value.length;
    case 'license':
      return Object.keys(claim.value).length;
    default:
      return 0;
  }
}

/** Meta tags must name a day: sites that know none write the first of the month, so that one says no more than the month. */
const isPlaceholder = (date: string, kind: WitnessKind): boolean =>
  date.endsWith('-01') && (kind === 'highwire' || kind === 'prism' || kind === 'dublin-core' || kind === 'repository');

/** A cover date ("April 2016") says less than a day, and counts less. */
function precision(claim: Claim): number {
  if (claim.fact !== 'published') return 1;
  const { length } = claim.value;
  return length === 10 && !isPlaceholder(claim.value, claim.kind) ? 1 : length >= 7 ? 0.6 : 0.4;
}

/** Trust in all kinds of witness that agree with `candidate`, each kind counted once, by its best agreement. */
function weigh<F extends FactName>(fact: F, candidate: ClaimOf<F>, claims: readonly ClaimOf<F>[]): number {
  const byKind = new Map<WitnessKind, number>();
  for (const other of claims) {
    const agreed = agreement(fact, candidate.value, other.value) * trustIn(fact, other.kind) * (other.confidence ?? 1);
    byKind.set(other.kind, Math.max(byKind.get(other.kind) ?? 0, agreed));
  }
  const sum = [...byKind.values()].reduce((total, trust) => total + trust, 0);
  return candidate.partial === true ? sum / 2 : sum * precision(candidate as unknown as Claim);
}

/** Of claims that say the same, the one that says most: the fuller date, the names in full; else the most trusted. */
function fullest<F extends FactName>(fact: F, chosen: ClaimOf<F>, claims: readonly ClaimOf<F>[]): ClaimOf<F> {
  const same = claims.filter(
    other => other.partial === chosen.partial && agreement(fact, chosen.value, other.value) === 1,
  );
  const ranked = same.sort(
    (a, b) =>
      size(b as unknown as Claim) - size(a as unknown as Claim) || trustIn(fact, b.kind) - trustIn(fact, a.kind),
  );
  return ranked[0] ?? chosen;
}

function choose<F extends FactName>(fact: F, claims: readonly ClaimOf<F>[]): ClaimOf<F> | undefined {
  let best: { claim: ClaimOf<F>; weight: number } | undefined;
  const sound = claims.filter(({ kind }) => isSound(fact, kind));
  // What the publisher declares for machines no line of the text overrides.
  const candidates = sound.length > 0 ? sound : claims.filter(({ kind }) => kind !== 'elsewhere');
  for (const claim of candidates) {
    const weight = weigh(fact, claim, claims);
    if (best === undefined || weight > best.weight) best = { claim, weight };
  }
  return best === undefined ? undefined : fullest(fact, best.claim, claims);
}

/** 1 less the chance that all kinds of witness that agree with `value` err, each kind taken once, by its surest claim. */
function supportOf<F extends FactName>(fact: F, value: FactValues[F], claims: readonly ClaimOf<F>[]): number {
  const byKind = new Map<WitnessKind, number>();
  for (const other of claims) {
    const sure = agreement(fact, value, other.value) * (other.confidence ?? reliabilityOf(other.kind));
    byKind.set(other.kind, Math.max(byKind.get(other.kind) ?? 0, sure));
  }
  return 1 - [...byKind.values()].reduce((doubt, sure) => doubt * (1 - Math.min(sure, 0.99)), 1);
}

/** How sure the chosen claim is, 0–1: its support, less what speaks for the best of the other values, as far as that is believed. */
function confidenceOf<F extends FactName>(fact: F, chosen: ClaimOf<F>, claims: readonly ClaimOf<F>[]): number {
  const others = claims.filter(other => other.kind !== 'elsewhere' && agreement(fact, chosen.value, other.value) === 0);
  const weight = weigh(fact, chosen, claims);
  const against = others.map(
    other => Math.min(1, weigh(fact, other, others) / weight) * supportOf(fact, other.value, others),
  );
  const cost = isSound(fact, chosen.kind) ? 0.25 : 0.5;
  return supportOf(fact, chosen.value, claims) * (1 - cost * Math.max(0, largestOf(against)));
}

/** The verdict without the facts below the line, each of the rest with how sure it is, 0–1. */
export function sureFacts(
  verdict: Verdict,
  claims: readonly Claim[],
): { sure: Verdict; confidence: Record<string, number> } {
  const confidence: Record<string, number> = {};
  const sure: Partial<Record<FactName, unknown>> = {};
  for (const chosen of Object.values(verdict)) {
    const { fact } = chosen;
    const own = claims.filter(claim => claim.fact === fact) as unknown as ClaimOf<typeof fact>[];
    const found = Math.round(confidenceOf(fact, chosen as ClaimOf<typeof fact>, own) * 100) / 100;
    if (found < LINE) continue;
    sure[fact] = chosen;
    confidence[fact] = found;
  }
  return { sure: sure as Verdict, confidence };
}

/** One claim for each fact: the one with the most trusted witnesses behind it. The first wins a draw. */
export function reconcile(claims: readonly Claim[]): Verdict {
  const verdict: Partial<Record<FactName, unknown>> = {};
  for (const fact of new Set(claims.map(claim => claim.fact))) {
    const own = claims.filter(claim => claim.fact === fact) as unknown as ClaimOf<typeof fact>[];
    const chosen = choose(fact, own);
    if (chosen !== undefined) verdict[fact] = chosen;
  }
  return verdict as Verdict;
}

/** The claims that say what the verdict says: the witnesses of each fact. */
export function witnessesOf(verdict: Verdict, claims: readonly Claim[]): Claim[] {
  return claims.filter(claim => {
    const chosen = verdict[claim.fact];
    return chosen !== undefined && agreement(claim.fact, chosen.value, claim.value as never) > 0;
  });
}
