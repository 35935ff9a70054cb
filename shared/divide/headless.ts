import { knownHeading } from './heading-type';
import { isReferenceLike } from './traits';

/** So many entries in a row, without a heading over them, are a bibliography. */
export const MIN_ENTRIES = 3;
/** An entry has a year in so many characters at the most, and a name with initials in half as many. */
const ENTRY_LENGTH = 400;
/** Longest word that heads a bibliography run in: "Literaturverzeichnis", "Références bibliographiques". */
const HEADING_LENGTH = 40;

const YEAR = /\b(?:1[89]|20)\d\d[a-z]?\b/gu;
const AUTHOR = /\p{Lu}[\p{L}\p{M}'’-]*\p{Ll},?\s(?:\p{Lu}\.?[\s-]?){1,3}(?=[,.;&:(]|\s?(?:and|&|et)\s)/gu;
const FIRST_NUMBER = /(?:^|\s)(?=(?:\[1\]|\(1\)|1\.)\s\p{Lu})/gu;

/**
 * Whether the paragraph is a whole bibliography that a reader has run together: names with initials and years all through.
 *
 *     Moss, A. & Lund, B. (1983) J. Tides 4, 11–19. Berg, D. (1990) Nat. Waves 2, 7. Hill, C. …
 */
export function isFusedBibliography(text: string): boolean {
  const years = text.match(YEAR)?.length ?? 0;
  if (years < MIN_ENTRIES || text.length > years * ENTRY_LENGTH) return false;
  const authors = text.match(AUTHOR)?.length ?? 0;
  return authors >= years && text.length <= (authors * ENTRY_LENGTH) / 2;
}

export const isEntryOrEntries = (text: string): boolean => isReferenceLike(text) || isFusedBibliography(text);

/** Where in a paragraph the bibliography begins that a reader has run into its end. */
export interface Tail {
  /** End of the paragraph's own text. */
  readonly text: number;
  /** Start of the number of the first entry; a heading may stand between the two. */
  readonly entries: number;
}

/**
 * The bibliography at the end of a paragraph of running text, told by the number of its first entry:
 *
 *     We thank the crew of the Alcedo. 1. Moss, A. & Lund, B. (1983) J. Tides 4, 11–19.
 *                                      ^
 * `alone`: one entry is enough, as those that follow it stand elsewhere.
 */
export function bibliographyTail(text: string, alone: boolean): Tail | undefined {
  for (const { index } of text.matchAll(FIRST_NUMBER)) {
    const entries = index === 0 ? 0 : index + 1;
    const rest = text.slice(entries);
    if (!isFusedBibliography(rest) && !(alone && isEntry(rest))) continue;
    const end = endOfText(text.slice(0, entries).trimEnd());
    if (end !== undefined && end > 0) return { text: end, entries };
  }
  return undefined;
}

const isEntry = (text: string): boolean => isReferenceLike(text) && text.match(AUTHOR) !== null;

/** The text's end, where a sentence ends there, or where one does before the heading of a bibliography. */
function endOfText(text: string): number | undefined {
  if (/[.)\]”"’]$/u.test(text)) return text.length;
  const stop = text.search(/[.)\]”"’]\s+\p{Lu}[^.)\]”"’]*$/u);
  if (stop === -1 || text.length - stop > HEADING_LENGTH) return undefined;
  return knownHeading(text.slice(stop + 1).trim()) === 'references' ? stop + 1 : undefined;
}
