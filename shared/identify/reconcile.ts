import type { Claim, ClaimOf, FactName, FactValues, Person, WitnessKind } from './claim';
import { letters } from './normal';
import { trustIn } from './tables/trust';
import { abbreviates } from './text-facts';

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

/** How far two values of a fact are one, 0–1. */
function agreement<F extends FactName>(fact: F, a: FactValues[F], b: FactValues[F]): number {
  switch (fact) {
    case 'authors':
      return shareOfAuthors(a as readonly Person[], b as readonly Person[]);
    case 'received':
    case 'revised':
    case 'accepted':
    case 'published':
      return String(a).startsWith(String(b)) || String(b).startsWith(String(a)) ? 1 : 0;
    case 'pages':
      return firstPage(String(a)) === firstPage(String(b)) ? 1 : 0;
    case 'journal':
      return letters(String(a)) === letters(String(b)) ||
        abbreviates(String(a), String(b)) ||
        abbreviates(String(b), String(a))
        ? 1
        : 0;
    case 'issn':
    case 'keywords':
    case 'license':
      return JSON.stringify(a) === JSON.stringify(b) ? 1 : 0;
    default:
      return letters(String(a)) === letters(String(b)) ? 1 : 0;
  }
}

/** Trust in all kinds of witness that agree with `candidate`, each kind counted once, by its best agreement. */
function weigh<F extends FactName>(fact: F, candidate: ClaimOf<F>, claims: readonly ClaimOf<F>[]): number {
  const byKind = new Map<WitnessKind, number>();
  for (const other of claims) {
    const agreed = agreement(fact, candidate.value, other.value) * trustIn(fact, other.kind);
    byKind.set(other.kind, Math.max(byKind.get(other.kind) ?? 0, agreed));
  }
  const sum = [...byKind.values()].reduce((total, trust) => total + trust, 0);
  return candidate.partial === true ? sum / 2 : sum;
}

/** Of claims that say the same, the one that says most: the fuller date, the names in full; else the most trusted. */
function fullest<F extends FactName>(fact: F, chosen: ClaimOf<F>, claims: readonly ClaimOf<F>[]): ClaimOf<F> {
  const same = claims.filter(
    other => other.partial === chosen.partial && agreement(fact, chosen.value, other.value) === 1,
  );
  const size = (value: FactValues[F]): number => {
    if (fact === 'authors') return (value as readonly Person[]).reduce((sum, person) => sum + person.name.length, 0);
    return fact === 'title' || fact === 'doi' ? 0 : String(value).length;
  };
  const ranked = same.sort((a, b) => size(b.value) - size(a.value) || trustIn(fact, b.kind) - trustIn(fact, a.kind));
  return ranked[0] ?? chosen;
}

function choose<F extends FactName>(fact: F, claims: readonly ClaimOf<F>[]): ClaimOf<F> | undefined {
  let best: { claim: ClaimOf<F>; weight: number } | undefined;
  for (const claim of claims) {
    const weight = weigh(fact, claim, claims);
    if (best === undefined || weight > best.weight) best = { claim, weight };
  }
  return best === undefined ? undefined : fullest(fact, best.claim, claims);
}

/** One claim for each fact: the one with the most trusted witnesses behind it. The first wins a draw. */
export function reconcile(claims: readonly Claim[]): Verdict {
  const verdict: Partial<Record<FactName, unknown>> = {};
  for (const fact of new Set(claims.map(claim => claim.fact))) {
    const own = claims.filter(claim => claim.fact === fact) as unknown as ClaimOf<typeof fact>[];
    verdict[fact] = choose(fact, own);
  }
  return verdict as Verdict;
}

/** The claims that say what the verdict says: the witnesses of each fact. */
export function witnessesOf(verdict: Verdict, claims: readonly Claim[]): Claim[] {
  return claims.filter(claim => {
    const chosen = verdict[claim.fact];
    return chosen !== undefined && agreement(claim.fact, chosen.value, claim.value) > 0;
  });
}
