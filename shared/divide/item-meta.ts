import { findDates } from '../identify/dates';
import { isPersonName } from '../identify/person-name';

const TIME = /^\d{1,2}[:.h]\d{2}(?:\s?[–—-]\s?\d{1,2}[:.h]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:uhr|h))?$/iu;
/** So many letters may stand beside a date on its line: "First published", the journal's name. */
const BESIDE_DATE = 45;

/** `3 May 2019`, `First published: 3 May 2019`, `09:20–09:40`. */
export function isDateLine(text: string): boolean {
  if (TIME.test(text)) return true;
  const date = findDates(text.replace(/(?<=\d)(?=\p{L}{4})/gu, ' ')).at(-1);
  return date !== undefined && text.length - (date.end - date.start) <= BESIDE_DATE;
}

const BY = /^(?:by|von|par|por|di)\s+(?=\p{Lu})/iu;
const BETWEEN_NAMES = /(?:(?<!\s)\s+)?[,;]\s*(?:(?:and|und|et|y|e)\s+)?|(?<!\s)\s+(?:&|and|und|et|y|e)\s+/gu;

/**
 * Where the names of a line of authors stand, each with the affiliation in brackets behind it; empty where the line is none.
 *
 *     By Ada Fenn (Lake Society), Emil Strand and Ruth Okafor et al.
 *        ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^
 */
export function namesIn(text: string): (readonly [start: number, end: number])[] {
  const start = BY.exec(text)?.[0].length ?? 0;
  // Commas inside brackets part no names.
  const flat = text.replace(/\([^()]{2,60}\)/gu, bracket => '('.padEnd(bracket.length, '.'));
  const marks = [...flat.slice(start).matchAll(BETWEEN_NAMES)];
  const starts = [start, ...marks.map(mark => start + mark.index + mark[0].length)];
  const ends = [...marks.map(mark => start + mark.index), text.length];
  const spans = starts.map((from, i) => [from, ends[i]!] as const).filter(([from, to]) => to > from);
  const nameAt = ([from, to]: readonly [number, number]): string =>
    flat
      .slice(from, to)
      .replace(/\(\.+|\set al\.?$|\s?…$/gu, '')
      .trim();
  return spans.every(span => isPersonName(nameAt(span)) || /^et al\.?$/.test(nameAt(span))) ? spans : [];
}

export const isNameLine = (text: string): boolean => namesIn(text).length > 0;
