import { decodeHTML } from 'entities';
import type { MetaFact } from '../read/reading';
import { readByline } from './byline';
import { claim, type Claim, type Person, type WitnessKind } from './claim';
import { parseDate } from './dates';
import { findIssns, findLicense, parseDoi } from './identifiers';
import { findImprint } from './imprint';
import { tidy } from './normal';
import { isPersonName, parsePersonName } from './person-name';
import { splitKeywords } from './keywords';
import { META_NAMES, type MetaRole } from './tables/meta-names';
import { pushAll } from '../source/lists';

interface MetaTag {
  readonly role: MetaRole;
  readonly kind: WitnessKind;
  readonly name: string;
  readonly value: string;
}

/** Tags and entities that a site wrote into a value ("<i>Carcharhinus</i>", "Taylor &amp;amp; Francis"). */
const plain = (value: string): string => tidy(decodeHTML(value).replace(/<\/?[a-z][^<>]*>/gi, ''));

const canonicalName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^dc(?:terms)?[.:]/, 'dc.')
    .replace(/^(prism|eprints):/, '$1.');

function tags(facts: readonly MetaFact[]): MetaTag[] {
  return facts.flatMap(fact => {
    const known = META_NAMES.get(canonicalName(fact.name));
    const value = plain(fact.value);
    return known === undefined || value === '' ? [] : [{ ...known, name: fact.name, value }];
  });
}

/** Institution, e-mail and ORCID belong to the author tag before them. */
function withDetail(author: Person, tag: MetaTag): Person {
  if (tag.role === 'author-institution')
    return { ...author, affiliations: [...(author.affiliations ?? []), tag.value] };
  if (tag.role === 'author-email') return { ...author, email: tag.value };
  return { ...author, orcid: tag.value.replace(/^.*\//, '') };
}

/** One `citation_author` tag, in whichever order; some sites put the whole list into one tag. */
function authorsOf(value: string): readonly Person[] {
  const listed = readByline(value);
  if (listed.authors.length > 1 && listed.share === 1 && (value.includes(';') || listed.authors.length > 2))
    return listed.authors;
  return /^https?:|@/.test(value) ? [] : [parsePersonName(value)];
}

function authorClaims(all: readonly MetaTag[]): Claim[] {
  const claims: Claim[] = [];
  for (const kind of new Set(all.map(tag => tag.kind))) {
    const own = all.filter(tag => tag.kind === kind);
    const people: Person[] = [];
    for (const tag of own) {
      if (tag.role === 'author') pushAll(people, authorsOf(tag.value));
      else if (tag.role.startsWith('author-') && people.length > 0)
        people[people.length - 1] = withDetail(people.at(-1)!, tag);
    }
    const list = own.find(tag => tag.role === 'authors');
    const authors = people.length > 0 || list === undefined ? people : readByline(list.value).authors;
    const name = own.find(tag => tag.role === 'author' || tag.role === 'authors')?.name;
    const usable = kind === 'open-graph' ? authors.filter(author => isPersonName(author.name)) : authors;
    if (usable.length > 0 && name !== undefined) claims.push(claim('authors', usable, kind, `meta:${name}`));
  }
  return claims;
}

function pageClaims(all: readonly MetaTag[]): Claim[] {
  return all
    .filter(tag => tag.role === 'first-page')
    .map(first => {
      const last = all.find(tag => tag.role === 'last-page' && tag.kind === first.kind);
      const range = last === undefined || last.value === first.value ? first.value : `${first.value}-${last.value}`;
      return claim('pages', range, first.kind, `meta:${first.name}`);
    });
}

function dateClaims(tag: MetaTag, fact: 'received' | 'accepted' | 'published'): Claim[] {
  const date = parseDate(tag.value);
  if (date === undefined) return [];
  const from = `meta:${tag.name}`;
  return fact === 'published'
    ? [claim(fact, date, tag.kind, from), claim('year', Number(date.slice(0, 4)), tag.kind, from)]
    : [claim(fact, date, tag.kind, from)];
}

/** `dc.source` is a citation ("Nature 2021 596:7873") or an address. */
function sourceClaims(tag: MetaTag): Claim[] {
  const doi = parseDoi(tag.value);
  if (doi !== undefined) return [claim('doi', doi, tag.kind, `meta:${tag.name}`)];
  const imprint = findImprint(tag.value);
  return imprint?.journal === undefined ? [] : [claim('journal', imprint.journal, tag.kind, `meta:${tag.name}`)];
}

function plainClaims(tag: MetaTag): Claim[] {
  const { role, kind, value } = tag;
  const from = `meta:${tag.name}`;
  switch (role) {
    case 'title':
    case 'journal':
    case 'publisher':
    case 'volume':
    case 'issue':
    case 'articleNumber':
    case 'articleType':
    case 'pages':
    case 'pmid':
    case 'pmcid':
    case 'arxiv':
    case 'url':
      return [claim(role, value, kind, from)];
    case 'doi':
    case 'identifier': {
      const doi = parseDoi(value);
      return doi === undefined ? [] : [claim('doi', doi, kind, from)];
    }
    case 'issn': {
      const issns = findIssns(value).map(issn => issn.value);
      return issns.length === 0 ? [] : [claim('issn', issns, kind, from)];
    }
    case 'year':
      return /^\d{4}/.test(value) ? [claim('year', Number(value.slice(0, 4)), kind, from)] : [];
    case 'received':
    case 'accepted':
    case 'published':
      return dateClaims(tag, role);
    case 'online-date': {
      const date = parseDate(value);
      return date === undefined ? [] : [claim('published', date, 'online-date', from)];
    }
    case 'license':
    case 'rights': {
      const found = findLicense(value);
      return found === undefined ? [] : [claim('license', found.license, kind, from)];
    }
    case 'source':
      return sourceClaims(tag);
    case 'author':
    case 'authors':
    case 'author-institution':
    case 'author-email':
    case 'author-orcid':
    case 'first-page':
    case 'last-page':
    case 'keywords':
    case 'revised':
      return [];
  }
}

function keywordClaims(all: readonly MetaTag[]): Claim[] {
  return [...new Set(all.map(tag => tag.kind))].flatMap(kind => {
    const own = all.filter(tag => tag.role === 'keywords' && tag.kind === kind);
    const words = own.flatMap(tag => splitKeywords(tag.value));
    return words.length === 0 ? [] : [claim('keywords', words, kind, `meta:${own[0]!.name}`)];
  });
}

/** What the page's meta tags say: Highwire, PRISM, Dublin Core, EPrints, bepress, Open Graph. */
export function metaTagClaims(facts: readonly MetaFact[]): Claim[] {
  const all = tags(facts);
  return [...all.flatMap(plainClaims), ...authorClaims(all), ...pageClaims(all), ...keywordClaims(all)];
}
