import type { Person } from './claim';

/** What the page beside a byline tells of the letters at its names. */
export interface BylineHints {
  /**
   * Tells whether a word stands elsewhere on the page. It settles whether the last letter of "Kumara" is an affiliation
   * mark: it is when the page also has "Kumar".
   */
  readonly standsElsewhere?: (word: string) => boolean;
  /** The letters with which lines of affiliations begin ("aDepartment of …", "bInstitute of …"), in order: "ab". */
  readonly affiliationLetters?: string;
}

const SHORTEST_STEM = 2;

/** The endings of `name` that may be marks: letters of `known` in ascending order, the longest first. */
function endings(name: string, known: string): string[] {
  const found: string[] = [];
  for (let at = name.length - 1; at >= SHORTEST_STEM && known.includes(name[at]!); at--) {
    const next = name[at + 1];
    if (next !== undefined && next <= name[at]!) break;
    found.unshift(name.slice(at));
  }
  return found;
}

/** `author` without the last letters of the family name, which were `marks`. */
const unglued = (author: Person, marks: string): Person => ({
  ...author,
  name: author.name.slice(0, -marks.length),
  family: author.family!.slice(0, -marks.length),
  marks: [...marks, ...(author.marks ?? [])],
});

/** The letters that lines of affiliations prove to be marks are taken off, if every author bears one of them. */
function withoutProven(authors: readonly Person[], known: string, hints: BylineHints): readonly Person[] | undefined {
  const isMarked = (author: Person) => author.marks?.some(mark => known.includes(mark)) === true;
  const bare = authors.map(author => {
    if (isMarked(author)) return author;
    const family = author.family ?? '';
    const candidates = author.name.endsWith(family) ? endings(family, known) : [];
    const stands = candidates.find(end => hints.standsElsewhere?.(family.slice(0, -end.length)) === true);
    const marks = stands ?? candidates[0];
    return marks === undefined ? undefined : unglued(author, marks);
  });
  return bare.every(author => author !== undefined) ? bare : undefined;
}

/** Without such lines: every name ends in a letter, they first appear in the order a, b, c, and the page or their number tells. */
function withoutLikely(authors: readonly Person[], hints: BylineHints): readonly Person[] {
  const letters = authors.map(author => author.family?.at(-1) ?? '');
  const firsts = [...new Set(letters)];
  const inOrder = authors.length > 1 && firsts.every((letter, i) => letter === String.fromCharCode(97 + i));
  if (!inOrder || firsts.length < 2) return authors;
  const known = authors.filter(author => hints.standsElsewhere?.(author.family!.slice(0, -1)) === true).length;
  if (known * 2 < authors.length && firsts.length < 4) return authors;
  return authors.map((author, i) => unglued(author, letters[i]!));
}

/**
 * Affiliation letters that lost their superscript stick to the names. They are taken off where lines of affiliations begin
 * with them, or where every name ends in one, they first appear in the order a, b, c, and either the page has the bare names
 * elsewhere or there are so many of them that it cannot be chance.
 *
 *     Kumara  Lopezab  Ivanova     aDepartment of Samples     bInstitute of Tests
 *          ^       ^^        ^     ^                          ^
 */
export function withoutGluedLetters(authors: readonly Person[], hints: BylineHints): readonly Person[] {
  const known = hints.affiliationLetters ?? '';
  const proven = known === '' || authors.length === 0 ? undefined : withoutProven(authors, known, hints);
  return proven ?? withoutLikely(authors, hints);
}
