import type { Author } from '../document';
import type { Claim, ClaimOf, Person } from './claim';
import { authorKey } from './reconcile';
import { addTo } from '../source/lists';

/** `person` with what another witness knows of the same one: ORCID, e-mail, affiliations, the given name in full. */
function enriched(person: Person, others: readonly Person[]): Person {
  let full = person;
  for (const other of others) {
    const isLonger = other.given !== undefined && other.given.length > (full.given?.length ?? 0);
    full = { ...other, ...full, ...(isLonger ? { name: other.name, given: other.given } : {}) };
  }
  return full;
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
  const keys = chosen.value.map(authorKey);
  const people = chosen.value.map((person, i) => enriched(person, same.get(keys[i]!) ?? []));
  if (chosen.partial !== true && chosen.kind !== 'author-notes') return people;
  const missing = [...same].filter(([key]) => !keys.includes(key)).map(([, found]) => enriched(found[0]!, found));
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
  const authors = people.map(({ name, given, family, orcid, email, corresponding, affiliations: own }): Author => ({
    name,
    ...(given && { given }),
    ...(family && { family }),
    ...(orcid && { orcid }),
    ...(email && { email }),
    ...(corresponding && { corresponding }),
    ...(own && own.length > 0 ? { affiliations: own.map(text => affiliations.indexOf(text)) } : {}),
  }));
  return { authors, affiliations };
}
