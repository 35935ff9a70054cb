import { findDates } from './dates';
import { oneOf, tidy } from './normal';
import { JOURNAL_LABELS } from './tables/imprint-labels';
import { withoutEnd, withoutEnds } from '../text/edges';

const SMALL_WORDS = /^(?:of|and|the|in|for|on|to|de|der|des|du|la|le|et|und|für|e|y|del|do|da|di|i|&|\+)$/i;
const LONGEST_JOURNAL = 120;
/** "JAMA." is no abbreviation: its full stop belongs to the citation. */
const LONE_CAPITALS = /^(\p{Lu}+)\.$/u;

/**
 * The journal's name that `text` ends with. Words are taken from the end while they can belong to it; a sentence's end
 * stops it, an abbreviation's full stop does not:
 *
 *     … a Good Rain Gauge Network. J Hydrometr Biol         … “Gauge Hypothesis”. Front. Hydrol.
 *                                ^^^^^^^^^^^^^^^^                              ^^^^^^^^^^^^^^
 */
export function journalAtEnd(text: string): string | undefined {
  const bare = withoutEnd(tidy(text).replace(/ \./g, '.'), /[\s,;:|•·(–-]/);
  const words = bare.split(' ');
  let from = words.length;
  while (from > 0) {
    const word = words[from - 1]!;
    if (!/^(?:\p{Ll}{0,2}\p{Lu}|[\d(&])/u.test(word) && !SMALL_WORDS.test(word)) break;
    const isLast = from === words.length;
    if (!isLast && /[.!?]["”’')\]]?$/.test(word)) {
      const isAbbreviation = /^\p{Lu}[\p{L}]{0,7}\.$/u.test(word);
      const isAbbreviated = words.slice(from).some(next => /^\p{Lu}{2,4}$|\.$/u.test(next));
      if (!isAbbreviation || !isAbbreviated) break;
    }
    if (!isLast && (/:$/.test(word) || (/[,;]$/.test(word) && !/^\p{Lu}/u.test(words[from]!)))) break;
    from--;
  }
  while (from < words.length && SMALL_WORDS.test(words[from]!) && !/^the$/i.test(words[from]!)) from++;
  const journal = withoutEnds(words.slice(from).join(' '), /\(/, /[,;:]/);
  const isName = journal.length >= 2 && journal.length <= LONGEST_JOURNAL && /\p{L}{2}/u.test(journal);
  return isName && findDates(journal)[0]?.end !== journal.length ? journal.replace(LONE_CAPITALS, '$1') : undefined;
}

/** All of a line's words before the numbers can belong to a journal's name: "Chem. Samples 2011, 23, 5". */
const isNameAlone = (text: string): boolean =>
  /^\p{Lu}[^:?!•|·]{2,60}$/u.test(text) &&
  text.split(' ').every(word => /^(?:\p{Ll}{0,2}\p{Lu}|[(&])/u.test(word) || SMALL_WORDS.test(word)) &&
  /\p{L}{2}/u.test(text) &&
  !/\p{Ll}{8}\. /u.test(text);

/** "Published in:", "Journal reference:" before the name. */
const LABEL = new RegExp(`^(?:${oneOf(JOURNAL_LABELS)})\\s*[:：]\\s*`, 'iu');
/** `text` begins with a label of the journal that the page's article stands in. */
export const hasJournalLabel = (text: string): boolean => LABEL.test(text);

/** GB/T 7714 marks what is cited: "Title[J]. 沼泽大学学报, 2022, 35(5): 177". The journal follows. */
const AFTER_TYPE_MARK = /\[J(?:\/OL)?\](?:\.|\/\/)?\s*([^,，.]{2,60})[,，]\s*$/u;

/** The journal's name that stands directly before the numbers of an imprint. */
export function journalBefore(text: string): string | undefined {
  const marked = AFTER_TYPE_MARK.exec(text)?.[1];
  if (marked !== undefined) return tidy(marked);
  const unled = text.replace(LABEL, '').replace(/^.*?\bet al\.?:?\s+/u, '');
  const before = withoutEnd(unled, /[\s,;:|•·»›(–-]/).replace(/^.*[|•·»›]\s*/u, '');
  const date = findDates(`${before} 2000`).find(found => found.end === before.length + 5 && found.iso.length > 4);
  const cut = withoutEnd(tidy(date === undefined ? before : before.slice(0, date.start)), /[\s,;|•·–-]/);
  return isNameAlone(cut) ? cut.replace(LONE_CAPITALS, '$1') : journalAtEnd(cut);
}
