import type { Author } from '../document';
import type { Claim, ClaimOf, Person } from './claim';
import { authorKey } from './reconcile';
import { addTo } from '../source/lists';
import { spend } from '../source/work';

/** What all witnesses know of one person: ORCID, e-mail, affiliations by the first that has them, the given name in full. */
interface Known {
  readonly details: Person;
  /** The one with the longest given name, the first of several. */
  readonly longest: Person;
}

/** Made once for all of one name: they may be thousands. */
function knownOf(witnesses: readonly [Person, ...Person[]]): Known {
  spend(witnesses.length);
  return {
    details: witnesses.reduceRight((all, one): Person => Object.assign(all, one), {} as Person),
    longest: witnesses.reduce((a, b) => (lengthOfGiven(b) > lengthOfGiven(a) ? b : a)),
  };
}

const lengthOfGiven = ({ given = '' }: Person): number => given.length;

/** `person` with what other witnesses know of the same one. */
function enriched(person: Person, { details, longest }: Known): Person {
  const { name, given } = longest;
  const isLonger = lengthOfGiven(longest) > lengthOfGiven(person);
  return { ...details, ...person, ...(isLonger && given !== undefined ? { name, given } : {}) };
}

/**
 * The authors that the verdict names, with the details of all witnesses. A list that is cut short ("… & Emmy Noether") is
 * filled up from the others; its last author stays the last.
 */
export function mergeAuthors(chosen: ClaimOf<'authors'>, claims: readonly Claim[]): Person[] {
  const same = new Map<string, Person[]>();
  for (const person of claims.flatMap(claim => (claim.fact === 'authors' ? claim.value : []))) {
    addTo(same, authorKey(person), person);
  }
  const known = new Map([...same].map(([key, found]) => [key, knownOf(found as [Person, ...Person[]])] as const));
  const keys = new Set(chosen.value.map(authorKey));
  const people = chosen.value.map(person => {
    const others = known.get(authorKey(person));
    return others === undefined ? person : enriched(person, others);
  });
  if (chosen.partial !== true && chosen.kind !== 'author-notes') return people;
  const missing = [...same]
    .filter(([key]) => !keys.has(key))
    .map(([key, found]) => enriched(found[0]!, known.get(key)!));
  const isCutInside = (chosen.kind === 'front' || chosen.kind === 'tagged') && people.length > 1;
  return isCutInside ? [...people.slice(0, -1), ...missing, ...people.slice(-1)] : [...people, ...missing];
}

/**
 * Authors and affiliations in the document's form: each affiliation once, those that the page `listed` first and in its
 * order, the authors with their indices.
 */
export function toDocument(
  people: readonly Person[],
  listed: readonly string[],
): { authors: Author[]; affiliations: string[] } {
  const affiliations = [...new Set([...listed, ...people.flatMap(person => person.affiliations ?? [])])];
  const places = new Map(affiliations.map((text, i) => [text, i]));
  const authors = people.map(({ name, given, family, orcid, email, corresponding, affiliations: own }): Author => ({
    name,
    ...(given && { given }),
    ...(family && { family }),
    ...(orcid && { orcid }),
    ...(email && { email }),
    ...(corresponding && { corresponding }),
    ...(own && own.length > 0 ? { affiliations: own.map(text => places.get(text)!) } : {}),
  }));
  return { authors, affiliations };
}
