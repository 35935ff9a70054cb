import type { Block } from '../source/block';
import { remembered } from '../source/memo';
import type { Person, Place } from './claim';
import { findEmails } from './identifiers';
import { findImprint } from './imprint';
import { letters, tidy } from './normal';
import { isProse } from './prose';
import { INSTITUTION_WORDS } from './tables/institution-words';

/** An affiliation of the title block and the mark it goes by. */
export interface Affiliation {
  readonly mark?: string;
  readonly text: string;
  readonly place: Place;
}

const LONGEST = 1500;
const MARK = String.raw`(?:\d{1,2}|[a-z](?=\s?\p{Lu})|[*∗†‡§¶‖#])`;
/** Where an affiliation starts inside its block: "1 Department …, China, 2 Department …", "the 2Institute …". */
const START = new RegExp(
  String.raw`(?:^|[,;.]\s*(?:and\s+)?(?:the\s+)?|(?:^From )?the\s+|\s)[([]?(${MARK})[)\]]?\s?(?=\p{Lu})`,
  'gu',
);
const LONE_MARK = new RegExp(`^[([]?(${MARK.replace(String.raw`(?=\s?\p{Lu})`, '')})[)\\]]?$`, 'u');
const NOT_AFFILIATION =
  /^(?:abstract|received|accepted|published|copyright|©|correspond|e-?mail|keywords?|doi|https?:)/i;
/** "E-mail: ada@example.org" at the end of an affiliation. */
const EMAIL_TAIL = /[\s.;,(]*(?:(?:e-?mail|correio|courriel|correo)\w*\s*:?\s*)?\S+@\S+.*$/i;
const SUPERSCRIPTS = /[\u00b9\u00b2\u00b3\u2070-\u2079\u1d43-\u1d5b\u1d9c-\u1dbf\u02b0-\u02b8]/g;

/** Superscript digits and letters as plain ones: as long as before, so that places hold. */
const plainMarks = (text: string): string => text.replace(SUPERSCRIPTS, mark => mark.normalize('NFKC'));

const withoutEmail = (text: string): string => tidy(text.replace(EMAIL_TAIL, ''));

/** The text names a place of work. */
export const isInstitution = remembered((text): boolean => {
  const lower = text.toLowerCase();
  if (isProse(text) || (text.length < 200 && findImprint(text) !== undefined)) return false;
  return text.length > 12 && INSTITUTION_WORDS.some(word => lower.includes(word)) && !NOT_AFFILIATION.test(text);
});

/** The affiliations that one block lists; without marks the block is one affiliation. */
function split(block: Block, markBefore: string | undefined): Affiliation[] {
  const plain = plainMarks(block.text);
  const starts = [...plain.matchAll(START)].filter(match => match[1] !== undefined);
  const numbered = starts.filter((match, i) => !/\d/.test(match[1]!) || Number(match[1]) === Number(starts[0]![1]) + i);
  if (numbered.length === 0 || (numbered[0]!.index > 12 && !/^from /i.test(block.text))) {
    const place = { block, start: 0, end: block.text.length };
    return [{ ...(markBefore === undefined ? {} : { mark: markBefore }), text: withoutEmail(block.text), place }];
  }
  return numbered.map((match, i) => {
    const start = match.index + match[0].length;
    const end = numbered[i + 1]?.index ?? block.text.length;
    const text = withoutEmail(block.text.slice(start, end)).replace(/[;,.]+(?:\s+and(?:\s+the)?)?$/, '');
    return { mark: match[1]!, text, place: { block, start: match.index, end } };
  });
}

/** The affiliations among `blocks`, which stand between byline and body. */
export function findAffiliations(blocks: readonly Block[]): Affiliation[] {
  return blocks.flatMap((block, i) => {
    if (block.text.length > LONGEST || !isInstitution(block.text)) return [];
    const before = blocks[i - 1];
    return split(block, before === undefined ? undefined : LONE_MARK.exec(plainMarks(before.text))?.[1]);
  });
}

/** The authors with the affiliations that their marks lead to; a single unmarked affiliation is everybody's. */
export function withAffiliations(authors: readonly Person[], affiliations: readonly Affiliation[]): Person[] {
  const only = affiliations.length === 1 && affiliations[0]!.mark === undefined ? affiliations[0]!.text : undefined;
  return authors.map(author => {
    if (author.affiliations !== undefined) return author;
    const own = affiliations
      .filter(({ mark }) => mark !== undefined && author.marks?.includes(mark))
      .map(({ text }) => text);
    const found = only === undefined ? own : [only];
    return found.length === 0 ? author : { ...author, affiliations: found };
  });
}

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
