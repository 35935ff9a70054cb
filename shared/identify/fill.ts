import type { Metadata } from '../document';
import type { Identity } from './index';

/** Parts of the metadata that speak of the others, fact by fact. */
const ABOUT = ['from', 'confidence', 'at'] as const;
type About = (typeof ABOUT)[number];

/**
 * The facts of `first`, and those of `second` that it lacks, each with its own witness, place and confidence. The dates are
 * facts of their own.
 */
export function filled(first: Identity, second: Identity): Identity {
  const a = first.metadata;
  const b = second.metadata;
  const dates = { ...b.dates, ...a.dates };
  const taken = new Set([
    ...Object.keys(b).filter(fact => !(fact in a)),
    ...Object.keys(b.dates ?? {}).filter(date => !(date in (a.dates ?? {}))),
  ]);
  // Affiliations are numbered by the authors that they came with.
  if (a.authors !== undefined) taken.delete('affiliations');
  const facts = Object.fromEntries(Object.entries(b).filter(([fact]) => taken.has(fact) && !isAbout(fact)));
  const about = Object.fromEntries(ABOUT.flatMap(part => aboutOf(part, a, b, taken)));
  const metadata = { ...a, ...facts, ...(Object.keys(dates).length > 0 && { dates }), ...about };
  return {
    metadata: ordered(metadata, { ...b, ...a }),
    witnesses: new Map([...[...second.witnesses].filter(([, fact]) => taken.has(fact)), ...first.witnesses]),
  };
}

/** Those facts of `identity` that are of `wanted`, with what speaks of them. Dates are one fact. */
export function onlyFacts({ metadata, witnesses }: Identity, wanted: (fact: string) => boolean): Identity {
  const parts = Object.entries(metadata).flatMap(([key, value]): [string, unknown][] => {
    if (!isAbout(key)) return wanted(key) ? [[key, value]] : [];
    const left = Object.entries(value as object).filter(([fact]) => wanted(fact));
    return left.length === 0 ? [] : [[key, Object.fromEntries(left)]];
  });
  return { metadata: Object.fromEntries(parts), witnesses: new Map([...witnesses].filter(([, fact]) => wanted(fact))) };
}

const isAbout = (key: string): boolean => (ABOUT as readonly string[]).includes(key);

function aboutOf(part: About, a: Metadata, b: Metadata, taken: ReadonlySet<string>): [string, unknown][] {
  const more = Object.entries(b[part] ?? {}).filter(([fact]) => taken.has(fact));
  const all = { ...Object.fromEntries(more), ...a[part] };
  return Object.keys(all).length === 0 ? [] : [[part, all]];
}

/** The keys in the document's order, which both sides have. */
function ordered(metadata: Metadata, model: Metadata): Metadata {
  const keys = ORDER.filter(key => key in metadata && key in model);
  return Object.fromEntries(keys.map(key => [key, metadata[key]]));
}

const ORDER: readonly (keyof Metadata)[] = [
  'title', 'authors', 'affiliations', 'doi', 'pmid', 'pmcid', 'arxiv', 'journal', 'issn', 'publisher', 'volume', 'issue', 'pages',
  'articleNumber', 'year', 'dates', 'license', 'keywords', 'articleType', 'url', 'from', 'confidence', 'at',
]; // prettier-ignore
