import type { Element } from 'domhandler';
import { attribute } from './attributes';
import { childOf, plain } from './dom';

/** Which of the article's dates the `date-type` of its history names; others are steps that readers do not see. */
export const HISTORY = new Map<string, 'received' | 'revised' | 'accepted'>(
  Object.entries({
    received: 'received',
    'rev-recd': 'revised',
    revised: 'revised',
    'revision-received': 'revised',
    accepted: 'accepted',
  } as const),
);

/** Kinds of publication, the one that readers saw first before the others; archives' own dates are not among them. */
export const PUBLISHED = ['epub', 'pub', 'epub-ppub', 'ppub', 'collection', 'ecorrected', 'issue-pub', ''] as const;
/** Kinds that say by which year the volume goes. */
export const OF_THE_VOLUME = ['collection', 'ppub', 'epub-ppub', 'issue-pub'] as const;

/** What a `pub-date` is the date of, in the older words: `date-type="pub" publication-format="print"` is `ppub`. */
export function kindOfPublication(date: Element): string {
  const type = attribute(date, 'pub-type') || attribute(date, 'date-type');
  const format = attribute(date, 'publication-format');
  if (type === 'pub' && format === 'print') return 'ppub';
  return type === 'pub' && format === 'electronic' ? 'epub' : type;
}

/** A date as ISO 8601 as far as its elements are numbers, else as one writes it: `2012-09-28`, `2012 Spring`. */
export function dateIn(element: Element): string {
  const iso = attribute(element, 'iso-8601-date');
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(iso)) return iso;
  const [year, month, day] = ['year', 'month', 'day'].map(name => plain(childOf(element, name)));
  if (!/^\d{4}$/.test(year!)) return plain(childOf(element, 'string-date')) || year!;
  if (month === '' || month === undefined) return year!;
  if (!/^\d{1,2}$/.test(month)) return [day, month, year].filter(part => part !== '').join(' ');
  return [year, month.padStart(2, '0'), ...(/^\d{1,2}$/.test(day!) ? [day!.padStart(2, '0')] : [])].join('-');
}
