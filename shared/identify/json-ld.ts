import type { MetaFact } from '../read/reading';
import { claim, type Claim, type Person } from './claim';
import { parseDate } from './dates';
import { findIssns, findLicense, parseDoi } from './identifiers';
import { splitKeywords } from './keywords';
import { tidy } from './normal';
import { parsePersonName } from './person-name';

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Scholarly|Medical|Tech|News|Report)?Article$|^Report$|^BlogPosting$/;
const DEEPEST = 12;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
const text = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && value.trim() !== '') return tidy(value.replace(/<\/?[a-z][^<>]*>/gi, ''));
  return isNode(value) ? (text(value['name']) ?? text(value['@value'])) : undefined;
};

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** The node and all nodes in it, outer ones first. */
function* nodesOf(value: unknown, depth = 0): Generator<Node> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const entry of value) yield* nodesOf(entry, depth + 1);
  else if (isNode(value)) {
    yield value;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) yield* nodesOf(value[key], depth + 1);
  }
}

/** The volume, issue and journal that the article is part of, from the inside out. */
function* wholes(node: Node, depth = 0): Generator<Node> {
  for (const part of list(node['isPartOf'])) {
    if (!isNode(part) || depth > DEEPEST) continue;
    yield part;
    yield* wholes(part, depth + 1);
  }
}

function personOf(value: unknown): Person[] {
  const name = text(value);
  if (name === undefined || /^https?:/.test(name)) return [];
  const node = isNode(value) ? value : {};
  const given = text(node['givenName']);
  const family = text(node['familyName']);
  const email = text(node['email'])?.replace(/^mailto:/, '');
  const orcid = [node['@id'], node['url'], node['sameAs'], node['identifier']]
    .flatMap(list)
    .map(text)
    .find(id => id?.includes('orcid.org'));
  const affiliations = list(node['affiliation'])
    .map(text)
    .filter(name => name !== undefined);
  return [
    {
      ...(given !== undefined && family !== undefined ? { name, given, family } : parsePersonName(name)),
      ...(email === undefined ? {} : { email }),
      ...(orcid === undefined ? {} : { orcid: orcid.replace(/^.*orcid\.org\//, '') }),
      ...(affiliations.length === 0 ? {} : { affiliations }),
    },
  ];
}

function doiOf(node: Node): string | undefined {
  for (const value of ['doi', 'identifier', 'sameAs', '@id', 'url'].flatMap(key => list(node[key]))) {
    const candidate = text(isNode(value) ? (value['value'] ?? value) : value);
    const doi = candidate === undefined ? undefined : parseDoi(candidate);
    if (doi !== undefined) return doi;
  }
  return undefined;
}

function journalClaims(node: Node): Claim[] {
  const claims: Claim[] = [];
  const put = (fact: 'journal' | 'volume' | 'issue', value: string | undefined) => {
    if (value !== undefined) claims.push(claim(fact, value, 'json-ld', `json-ld:${fact}`));
  };
  for (const part of [node, ...wholes(node)]) {
    const types = list(part['@type']).map(String);
    if (types.some(type => type === 'Periodical' || type === 'Journal' || type === 'PublicationSeries'))
      put('journal', text(part['name']));
    put('volume', text(part['volumeNumber']));
    put('issue', text(part['issueNumber']));
    const issns = list(part['issn'])
      .flatMap(issn => findIssns(text(issn) ?? ''))
      .map(issn => issn.value);
    if (issns.length > 0) claims.push(claim('issn', issns, 'json-ld', 'json-ld:issn'));
  }
  return claims;
}

function pagesOf(node: Node): string | undefined {
  const first = text(node['pageStart']);
  const last = text(node['pageEnd']);
  if (first === undefined) return text(node['pagination']);
  return last === undefined || last === first ? first : `${first}-${last}`;
}

function articleClaims(node: Node): Claim[] {
  const claims = journalClaims(node);
  const title = text(node['headline']) ?? text(node['name']);
  const authors = list(node['author'] ?? node['creator']).flatMap(personOf);
  const doi = doiOf(node);
  const pages = pagesOf(node);
  const published = parseDate(text(node['datePublished']) ?? '');
  const publisher = text(node['publisher']);
  const found = findLicense(
    text(node['license']) ?? (isNode(node['license']) ? (text(node['license']['url']) ?? '') : ''),
  );
  const keywords = list(node['keywords']).flatMap(word => splitKeywords(text(word) ?? ''));
  const url = text(node['url']);
  if (title !== undefined) claims.push(claim('title', title, 'json-ld', 'json-ld:headline'));
  if (authors.length > 0) claims.push(claim('authors', authors, 'json-ld', 'json-ld:author'));
  if (doi !== undefined) claims.push(claim('doi', doi, 'json-ld', 'json-ld:identifier'));
  if (pages !== undefined) claims.push(claim('pages', pages, 'json-ld', 'json-ld:pagination'));
  if (published !== undefined) {
    claims.push(claim('published', published, 'json-ld', 'json-ld:datePublished'));
    claims.push(claim('year', Number(published.slice(0, 4)), 'json-ld', 'json-ld:datePublished'));
  }
  if (publisher !== undefined) claims.push(claim('publisher', publisher, 'json-ld', 'json-ld:publisher'));
  if (found !== undefined) claims.push(claim('license', found.license, 'json-ld', 'json-ld:license'));
  if (keywords.length > 0) claims.push(claim('keywords', keywords, 'json-ld', 'json-ld:keywords'));
  if (url !== undefined && /^https?:/.test(url)) claims.push(claim('url', url, 'json-ld', 'json-ld:url'));
  return claims;
}

/** What the page's JSON-LD says of its article: the first node of an article type, wherever in a graph it stands. */
export function jsonLdClaims(facts: readonly MetaFact[]): Claim[] {
  for (const fact of facts.filter(fact => fact.name === 'json-ld')) {
    for (const node of nodesOf(parse(fact.value))) {
      if (list(node['@type']).some(type => ARTICLE.test(String(type)))) return articleClaims(node);
    }
  }
  return [];
}
