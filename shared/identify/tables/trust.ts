import type { FactName, WitnessKind } from '../claim';

type Trust = Readonly<Partial<Record<WitnessKind, number>>>;

/** What a witness's word counts where the fact has no row of its own. */
const COMMON: Trust = {
  highwire: 9,
  prism: 7,
  'json-ld': 7,
  repository: 7,
  'citation-line': 7,
  imprint: 6,
  label: 6,
  front: 6,
  tagged: 7,
  'running-head': 5,
  'dublin-core': 5,
  heading: 5,
  'online-date': 3,
  'online-label': 4,
  elsewhere: 3,
  'open-graph': 3,
  'author-notes': 3,
  'page-title': 2,
  'page-text': 1,
};

/**
 * How far each kind of witness is believed, fact by fact, from 1 to 10. Witnesses that agree are added up, so two middling
 * ones outvote one good one, as they should: a site's template errs alone.
 */
export const TRUST: Readonly<Partial<Record<FactName, Trust>>> = {
  // og:title and JSON-LD headlines are cut at 110 characters or bear the site's name; a page shows its title as it is.
  title: { ...COMMON, 'json-ld': 5, front: 7, tagged: 7, 'open-graph': 3, 'citation-line': 5 },
  // A citation has initials where the byline has names; JSON-LD and dc.creator may name the site.
  // Of GROBID's fronts the tagger has the names on 96 of 100, with a byline by its form as strong 92.
  authors: {
    ...COMMON,
    front: 8,
    tagged: 10,
    'citation-line': 5,
    'dublin-core': 6,
    'open-graph': 2,
    'author-notes': 2,
  },
  // The year that volume and pages go by, not that of the first appearance on line.
  year: { ...COMMON, 'citation-line': 9, imprint: 8, highwire: 7, label: 3, front: 3, tagged: 8 },
  // A labelled date is what readers see; cover dates stand in imprints and meta tags.
  published: {
    ...COMMON,
    label: 8,
    tagged: 8,
    highwire: 6,
    prism: 6,
    'dublin-core': 5,
    imprint: 5,
    front: 6,
    'running-head': 2,
    'citation-line': 3,
  },
  // Google Scholar's tag holds the name in full.
  journal: { ...COMMON, 'json-ld': 8, 'dublin-core': 5 },
  // Sites fill in the generic keywords tag with their own.
  keywords: { ...COMMON, label: 9, 'open-graph': 1, 'dublin-core': 4, highwire: 7 },
  articleType: { ...COMMON, front: 9, tagged: 5 },
  publisher: { ...COMMON, label: 4, tagged: 3 },
};

export const trustIn = (fact: FactName, kind: WitnessKind): number => (TRUST[fact] ?? COMMON)[kind] ?? 1;

/** How often a kind of witness is right, where it does not say itself how sure it is. */
const RELIABLE: Trust = {
  highwire: 0.97,
  prism: 0.95,
  repository: 0.95,
  'json-ld': 0.94,
  'dublin-core': 0.9,
  label: 0.9,
  front: 0.8,
  tagged: 0.9,
  heading: 0.9,
  imprint: 0.9,
  'citation-line': 0.85,
  'open-graph': 0.8,
  'online-date': 0.8,
  'running-head': 0.7,
  'online-label': 0.7,
  'page-title': 0.6,
  'author-notes': 0.6,
  'page-text': 0.4,
  elsewhere: 0.2,
};

export const reliabilityOf = (kind: WitnessKind): number => RELIABLE[kind] ?? 0.5;

/** Facts less sure than this are not stated. From 0 to 0.35 left-out sites differ by less than a point; at 0.45 text pages lose seven of 81 right ones. */
export const LINE = 0.3;

const SOUND_FACTS: ReadonlySet<FactName> = new Set<FactName>([
  ...(['doi', 'volume', 'issue', 'pages', 'articleNumber', 'journal', 'pmid', 'arxiv'] as const),
]);

/** Is a witness of this kind one that the text does not contradict? Their dates may be placeholders, their titles cut. */
export const isSound = (fact: FactName, kind: WitnessKind): boolean =>
  (kind === 'highwire' || kind === 'prism') && SOUND_FACTS.has(fact);
