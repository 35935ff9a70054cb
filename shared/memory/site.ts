import { knownHeading } from '../divide/heading-type';
import { isReferenceLike } from '../divide/traits';
import { findDois, parseDoi } from '../identify/identifiers';
import type { MetaFact } from '../read/reading';
import type { Block } from '../source/block';

/** What is known of a page before it is labelled. */
export interface Page {
  readonly key: string;
  readonly facts: readonly MetaFact[];
  readonly blocks: readonly Block[];
}

/** Facts whose value is the page's own address, the surest first. */
const ADDRESS_FACTS = [
  'link:canonical',
  'og:url',
  'citation_abstract_html_url',
  'citation_fulltext_html_url',
  'citation_public_url',
  'citation_pdf_url',
  'prism.url',
] as const;
const DOI_FACTS = ['citation_doi', 'prism.doi', 'dc.identifier.doi', 'bepress_citation_doi', 'dc.identifier'] as const;

/** Resolvers lead to every site. */
const RESOLVERS: ReadonlySet<string> = new Set(['doi.org', 'dx.doi.org', 'hdl.handle.net', 'purl.org']);

/**
 * The names under which a page is remembered: the site that it says it is from, and the folder that it was put into.
 * The host of its own address tells the site, else the registrant of its DOI, which is the publisher's. A page that says
 * nothing of itself has the folder alone, and files of one site are mostly kept in one.
 *
 *     nature/x.html with a canonical link   →  ["www.nature.com", "folder:nature"]
 *     dumps/y.txt with a DOI 10.5555/…      →  ["doi:10.5555", "folder:dumps"]
 *     z.txt                                 →  ["folder:."]
 */
export function sitesOf(page: Page): string[] {
  const site = hostOf(page.facts) ?? registrantOf(doiOf(page));
  return [...(site === undefined ? [] : [site]), folderOf(page.key)];
}

/** The DOI of the page's article: by its facts, else the first in its text before the bibliography. */
export function doiOf({ facts, blocks }: Page): string | undefined {
  for (const name of DOI_FACTS) {
    const doi = parseDoi(valueOf(facts, name) ?? '');
    if (doi !== undefined) return doi.toLowerCase();
  }
  const references = blocks.findLastIndex(({ text }) => text.length < 60 && knownHeading(text) === 'references');
  const own = references < 0 ? blocks : blocks.slice(0, references);
  const block = own.find(({ text }) => text.includes('10.') && !isReferenceLike(text) && findDois(text).length > 0);
  return block && parseDoi(findDois(block.text)[0]!.value)?.toLowerCase();
}

function hostOf(facts: readonly MetaFact[]): string | undefined {
  for (const name of ADDRESS_FACTS) {
    const host = /^(?:https?:)?\/\/([^/?#:\s@]+\.[^/?#:\s@.]+)/i.exec(valueOf(facts, name) ?? '')?.[1]?.toLowerCase();
    if (host !== undefined && !RESOLVERS.has(host)) return host;
  }
  return undefined;
}

const registrantOf = (doi: string | undefined): string | undefined =>
  doi === undefined ? undefined : `doi:${doi.slice(0, doi.indexOf('/'))}`;

function folderOf(key: string): string {
  const slash = key.indexOf('/');
  return `folder:${slash <= 0 ? '.' : key.slice(0, slash)}`;
}

const valueOf = (facts: readonly MetaFact[], name: string): string | undefined =>
  facts.find(fact => fact.name === name)?.value;
