import type { ArticleDocument, Author, Metadata } from '../document';
import { element, textElement, type XmlElement } from './xml';

/** The header of a document: what it is, where it was published, what made the file; `abstract` are its paragraphs. */
export function teiHeader(document: ArticleDocument, abstract: readonly XmlElement[]): XmlElement {
  const { metadata } = document;
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      titleStatement(metadata),
      publication(metadata),
      element('sourceDesc', {}, sourceOf(document)),
    ),
    encoding(document),
    profile(document, abstract),
  );
}

const titleStatement = ({ title = '' }: Metadata): XmlElement =>
  element('titleStmt', {}, element('title', { level: 'a', type: 'main' }, title));

function publication({ publisher, license, dates, year }: Metadata): XmlElement {
  const published = dates?.published ?? year?.toString();
  const url = license?.url;
  const said = license?.text ?? license?.spdx ?? url;
  return element(
    'publicationStmt',
    {},
    element('publisher', {}, publisher ?? ''),
    said === undefined ? undefined : element('availability', {}, element('licence', { target: uri(url) }, element('p', {}, said))), // prettier-ignore
    published === undefined ? undefined : element('date', { type: 'published', when: published }, published),
  );
}

/** A pointer must be a URI: white space and what no URI may hold are escaped. */
export const uri = (url: string | undefined): string | undefined =>
  url?.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, char =>
    encodeURIComponent(/\p{Surrogate}/u.test(char) ? '\ufffd' : char),
  );

function sourceOf({ id, source, metadata }: ArticleDocument): XmlElement {
  const { title, authors = [], affiliations = [] } = metadata;
  return element(
    'biblStruct',
    {},
    element(
      'analytic',
      {},
      ...authors.map(author => authorOf(author, affiliations)),
      element('title', { level: 'a', type: 'main' }, title ?? ''),
      ...IDENTIFIERS.map(([fact, type]) => textElement('idno', metadata[fact], { type })),
      element('idno', { type: 'sha256' }, id),
      textElement('idno', source.key, { type: 'key' }),
      textElement('idno', source.url, { type: 'url' }),
    ),
    element(
      'monogr',
      {},
      element('title', { level: 'j', type: 'main' }, metadata.journal ?? ''),
      ...(metadata.issn ?? []).map(issn => textElement('idno', issn, { type: 'ISSN' })),
      imprintOf(metadata),
    ),
  );
}

const IDENTIFIERS = [
  ['doi', 'DOI'],
  ['pmid', 'PMID'],
  ['pmcid', 'PMCID'],
  ['arxiv', 'arXiv'],
] as const satisfies readonly (readonly [keyof Metadata, string])[];

function authorOf(author: Author, affiliations: readonly string[]): XmlElement {
  const { name, given, family, orcid, email, corresponding } = author;
  const person =
    family === undefined ? [name] : [textElement('forename', given, { type: 'first' }), element('surname', {}, family)];
  return element(
    'author',
    { role: corresponding === true ? 'corresp' : undefined },
    element('persName', {}, ...person),
    textElement('email', email),
    textElement('idno', orcid, { type: 'ORCID' }),
    ...(author.affiliations ?? []).map(index => textElement('affiliation', affiliations[index])),
  );
}

function imprintOf({ volume, issue, pages, articleNumber, dates, year, publisher }: Metadata): XmlElement {
  const published = dates?.published ?? year?.toString();
  return element(
    'imprint',
    {},
    textElement('publisher', publisher),
    textElement('biblScope', volume, { unit: 'volume' }),
    textElement('biblScope', issue, { unit: 'issue' }),
    textElement('biblScope', pages ?? articleNumber, { unit: 'page' }),
    element('date', { type: 'published', when: published }, published ?? ''),
  );
}

const encoding = ({ cleaner }: ArticleDocument): XmlElement =>
  element(
    'encodingDesc',
    {},
    element('appInfo', {}, element('application', { ident: cleaner.name, version: versionOf(cleaner.version) }, element('label', {}, 'Offprint'))), // prettier-ignore
  );

/** TEI's version numbers have digits and dots only. */
const versionOf = (version: string): string => /^\d+(\.\d+)*/.exec(version)?.[0] ?? '0';

function profile({ language, metadata }: ArticleDocument, abstract: readonly XmlElement[]): XmlElement {
  const keywords = metadata.keywords ?? [];
  return element(
    'profileDesc',
    {},
    abstract.length === 0 ? undefined : element('abstract', {}, ...abstract),
    language === undefined ? undefined : element('langUsage', {}, element('language', { ident: language })),
    keywords.length === 0 ? undefined : element('textClass', {}, element('keywords', {}, ...keywords.map(keyword => element('term', {}, keyword)))), // prettier-ignore
  );
}
