import type { Element } from 'domhandler';
import { elementBefore } from '../html/dom';
import { attribute } from './attributes';
import { hasElementsOnly, parentName } from './dom';

/**
 * What parts two texts that stand side by side where the source has elements only, and leaves the print to the publisher's
 * style sheet: a mark, a space, a word before the second.
 */
export interface Glue {
  readonly mark: string;
  readonly space: boolean;
  readonly word?: string;
  /** What closes the text that it stands before. */
  readonly after?: string;
}

/** What parts the children of an element from each other, or none where the source says it all. */
export type GlueOf = (child: Element) => Glue | undefined;

const glue = (mark: string, space = true, more: Partial<Glue> = {}): Glue => ({ mark, space, ...more });
const SPACE = glue('');

/** Elements whose children are a list, by the mark between them. */
const LISTS = new Map<string, string>(
  Object.entries({
    'kwd-group': ';',
    'nested-kwd': ';',
    'subj-group': ';',
    'person-group': ',',
    'award-group': ',',
    'principal-award-recipient': ',',
    conference: ',',
    contrib: ',',
    aff: ',',
    address: ',',
    'compound-kwd': ':',
    'compound-subject': ':',
  }),
);

/** Elements that are an entry's text. */
const CITATIONS: ReadonlySet<string> = new Set(['element-citation', 'mixed-citation', 'nlm-citation', 'citation', 'related-object', 'product']); // prettier-ignore

/**
 * What stands before a part of a citation that has elements only. The marks are those of the NLM's own style; parts that are
 * not named begin behind a full stop.
 *
 *     Lee YT, Moss A. Tides of the inner sea. J Tides. 1999;4(2):1–9. doi:10.5555/tides
 */
const IN_CITATIONS = new Map<string, Glue>(
  Object.entries({
    name: glue(','),
    'string-name': glue(','),
    collab: glue(','),
    etal: glue(','),
    month: SPACE,
    day: SPACE,
    season: SPACE,
    volume: SPACE,
    issue: glue('(', false, { after: ')' }),
    supplement: SPACE,
    lpage: glue('–', false),
  }),
);

/** Labels of identifiers, which mean nothing without. */
const IDENTIFIERS = new Map(Object.entries({ doi: 'doi:', pmid: 'PMID: ', pmc: 'PMCID: ', pmcid: 'PMCID: ' }));

/** How the children of an element are parted, and whether the white space between them says nothing. */
export interface Parting {
  readonly of: GlueOf;
  readonly dropsSpace: boolean;
}

/** What parts the texts right below `element`, where its elements leave that to the reader. */
export function partingIn(element: Element): Parting | undefined {
  if (!hasElementsOnly(element)) return CITATIONS.has(element.name) ? { of: gluedIdentifier, dropsSpace: false } : undefined; // prettier-ignore
  const of = glueIn(element);
  return of && { of, dropsSpace: true };
}

function glueIn(element: Element): GlueOf | undefined {
  if (element.name === 'def-item') return child => (child.name === 'def' ? glue(':') : undefined);
  if (CITATIONS.has(element.name)) return inCitation;
  // In a line of text "Family, Given"; names of entries need no comma.
  if (element.name === 'name' && parentName(element) === 'contrib') return child => glue(child.name === 'given-names' ? ',' : ''); // prettier-ignore
  const mark = LISTS.get(element.name);
  if (mark !== undefined) return () => glue(mark);
  return WORDS.has(element.name) ? () => SPACE : undefined;
}

/** Elements whose children are words of one name, date or line. */
const WORDS: ReadonlySet<string> = new Set(
  'name string-name date date-in-citation pub-date conf-date sig publisher institution-wrap funding-source collab permissions ref speech verse-group'.split(' '),
); // prettier-ignore

function inCitation(child: Element): Glue {
  if (child.name === 'pub-id') return glue('.', true, wordFor(child));
  const before = elementBefore(child)?.name ?? '';
  if (NAMES.has(child.name) && !NAMES.has(before)) return glue('.');
  if (child.name === 'volume' && DATES.has(before)) return glue(';', false);
  if (PAGES.has(child.name)) return glue(':', !COUNTED.has(before));
  if (before === 'publisher-loc' && child.name === 'publisher-name') return glue(':');
  if (before === 'publisher-name' && child.name === 'publisher-loc') return glue(',');
  return IN_CITATIONS.get(child.name) ?? glue('.');
}

const DATES: ReadonlySet<string> = new Set(['year', 'month', 'day', 'season']);
const PAGES: ReadonlySet<string> = new Set(['fpage', 'page-range', 'elocation-id']);
/** What pages are pages of, without a space between: "4(2):1–9". */
const COUNTED: ReadonlySet<string> = new Set(['volume', 'issue', 'supplement']);
const NAMES: ReadonlySet<string> = new Set(['name', 'string-name', 'collab', 'etal']);

/** An identifier that a publisher's style sheet prints as a link stands without a space right behind the text. */
const gluedIdentifier: GlueOf = child =>
  child.name === 'pub-id' && child.prev !== null && !endsOpen(child.prev) ? glue('', true, wordFor(child)) : undefined;

const endsOpen = (before: Element['prev']): boolean =>
  before !== null && 'data' in before && /[\s:/([=#]$/.test(before.data);

function wordFor(id: Element): Partial<Glue> {
  const word = IDENTIFIERS.get(attribute(id, 'pub-id-type'));
  return word === undefined ? {} : { word };
}
