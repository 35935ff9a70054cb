import type { Line } from '../read/pdf/lines';
import { endsOpen } from '../read/pdf/signs';

/** Family name and initials, as entries of a reference list begin: `Vogt KA, `, `Miklósi, Á., and`, `van der Berg J. (1998)`. */
const AUTHOR =
  /^(?:(?:van|von|de|den|der|di|du|la|le|el|al|da|dos|ten)\s){0,3}\p{Lu}[\p{Lu}\p{Lt}\p{Lm}\p{Lo}'’-]*\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{Lu}\p{Lt}\p{Lm}\p{Lo}'’-]*\p{Ll}[\p{L}'’-]*){0,2},?\s(?:\p{Lu}\.?[\s-]?){1,4}(?:\s?(?:Jr|Sr|I{2,3}|IV)\.?)?(?:[,.;:(&]|$|\s?(?:and|&|et)\s|\s?\(?\d{4})/u;
/** Authors and, behind the last of them, the year: no line within an entry looks so. */
const DATED = /^[\p{L}\s.,;&'’-]{4,160}\((?:1[89]|20)\d\d[a-z]?\)/u;
const ENTRY_END = /(?:[.)\]\d]|https?:\S+|full text|abstract|source|crossref|google scholar|pubmed)$/i;

/** How the entries of a reference list can be told. */
export type EntryStyle = 'numbered' | 'authors' | 'none';

export function entryStyle(lines: readonly Line[]): EntryStyle {
  const numbers = lines.flatMap(line => entryNumber(line.text) ?? []);
  const ascending = numbers.filter((number, i) => number === (numbers[i - 1] ?? 0) + 1).length;
  if (ascending >= 3 && ascending * 2 >= numbers.length) return 'numbered';
  return lines.filter(line => AUTHOR.test(line.text)).length >= 3 ? 'authors' : 'none';
}

/** "12. Vogt", "[12] Vogt", "12 Vogt": the number. */
export function entryNumber(text: string): number | undefined {
  const match = /^\[?(\d{1,3})[.\])]{0,2}\s+["“‘]?\p{L}/u.exec(text);
  return match === null ? undefined : Number(match[1]);
}

/** Whether `line` begins an entry, given the line before it (of the same run) and the number of the entry before. */
export function beginsEntry(line: Line, before: Line | undefined, style: EntryStyle, last: number): boolean {
  const number = entryNumber(line.text);
  if (style !== 'authors' && number !== undefined && number > last && number <= last + 40) {
    return style === 'numbered' || before === undefined || ENTRY_END.test(before.text);
  }
  if (!AUTHOR.test(line.text)) return false;
  return before === undefined || ENTRY_END.test(before.text) || (DATED.test(line.text) && !endsOpen(before.text));
}
