import type { Block } from '../source/block';
import type { Person, Place } from './claim';
import { findEmails } from './identifiers';
import { letters } from './normal';

const CORRESPONDENCE =
  /correspond|reprint requests|korrespond|correspondance|correspondencia|correspondência|^\W{0,2}\s?e-?mail/i;

/** The person an e-mail address belongs to, told by the family name in it ("lovelace@…", "a.lovelace@…"). */
function ownerOf(email: string, authors: readonly Person[]): Person | undefined {
  const local = letters(email.split('@')[0]!);
  const named = authors.filter(
    author =>
      author.family !== undefined && letters(author.family).length > 2 && local.includes(letters(author.family)),
  );
  if (named.length === 1) return named[0];
  const starred = authors.filter(author => author.marks?.some(mark => /[*∗✉☯⁎]/.test(mark)));
  return named.length === 0 && starred.length === 1 ? starred[0] : undefined;
}

/** The authors with e-mail addresses and the corresponding ones marked, as the correspondence lines of `blocks` say. */
export function withCorrespondence(
  authors: readonly Person[],
  blocks: readonly Block[],
): { authors: Person[]; places: Place[] } {
  const emails = new Map<Person, string>();
  const corresponding = new Set<Person>();
  const places: Place[] = [];
  for (const block of blocks.filter(candidate => candidate.text.length < 800 && CORRESPONDENCE.test(candidate.text))) {
    const named = authors.filter(author => block.text.includes(author.name));
    const found = findEmails(block.text);
    for (const email of found) {
      const owner = ownerOf(email, authors) ?? (named.length === 1 ? named[0] : undefined);
      if (owner !== undefined && !emails.has(owner)) emails.set(owner, email);
      if (owner !== undefined) corresponding.add(owner);
    }
    for (const author of named) corresponding.add(author);
    if (named.length > 0 || found.some(email => [...emails.values()].includes(email)))
      places.push({ block, start: 0, end: block.text.length });
  }
  const out = authors.map(author => ({
    ...author,
    ...(author.email === undefined && emails.has(author) ? { email: emails.get(author)! } : {}),
    ...(corresponding.has(author) ? { corresponding: true } : {}),
  }));
  return { authors: out, places };
}
