import type { FactName, WitnessKind } from '../claim';

/**
 * What the content of a meta tag is. Most are facts as they stand; the others are parts that are put together (first and
 * last page), belong to the author before them, or need reading.
 */
export type MetaRole =
  | FactName
  | 'author'
  | 'author-institution'
  | 'author-email'
  | 'author-orcid'
  | 'first-page'
  | 'last-page'
  | 'online-date'
  | 'identifier'
  | 'rights'
  | 'source';

interface Vocabulary {
  readonly kind: WitnessKind;
  readonly names: Readonly<Record<string, MetaRole>>;
}

/** Google Scholar's inclusion guidelines: Highwire Press tags, the best-kept of all, since Scholar reads them. */
const HIGHWIRE: Vocabulary = {
  kind: 'highwire',
  names: {
    citation_title: 'title',
    citation_author: 'author',
    citation_authors: 'authors',
    citation_author_institution: 'author-institution',
    citation_author_email: 'author-email',
    citation_author_orcid: 'author-orcid',
    citation_doi: 'doi',
    citation_pmid: 'pmid',
    citation_pmcid: 'pmcid',
    citation_arxiv_id: 'arxiv',
    citation_journal_title: 'journal',
    citation_conference_title: 'journal',
    citation_inbook_title: 'journal',
    citation_issn: 'issn',
    citation_publisher: 'publisher',
    citation_volume: 'volume',
    citation_issue: 'issue',
    citation_firstpage: 'first-page',
    citation_lastpage: 'last-page',
    citation_pages: 'pages',
    citation_publication_number: 'articleNumber',
    citation_article_number: 'articleNumber',
    citation_elocation_id: 'articleNumber',
    citation_publication_date: 'published',
    citation_date: 'published',
    citation_cover_date: 'published',
    citation_online_date: 'online-date',
    citation_year: 'year',
    citation_keywords: 'keywords',
    citation_article_type: 'articleType',
    citation_abstract_html_url: 'url',
    citation_public_url: 'url',
    citation_fulltext_html_url: 'url',
  },
};

const PRISM: Vocabulary = {
  kind: 'prism',
  names: {
    'prism.publicationname': 'journal',
    'prism.issn': 'issn',
    'prism.eissn': 'issn',
    'prism.volume': 'volume',
    'prism.number': 'issue',
    'prism.issueidentifier': 'issue',
    'prism.startingpage': 'first-page',
    'prism.endingpage': 'last-page',
    'prism.pagerange': 'pages',
    'prism.publicationdate': 'published',
    'prism.coverdate': 'published',
    'prism.datereceived': 'received',
    'prism.doi': 'doi',
    'prism.url': 'url',
    'prism.section': 'articleType',
    'prism.keyword': 'keywords',
  },
};

/** Dublin Core, as `dc.` and as `dcterms.`; its `date` and `identifier` are used in many ways and are read with care. */
const DUBLIN_CORE: Vocabulary = {
  kind: 'dublin-core',
  names: {
    'dc.title': 'title',
    'dc.creator': 'author',
    'dc.contributor.author': 'author',
    'dc.identifier': 'identifier',
    'dc.identifier.doi': 'doi',
    'dc.publisher': 'publisher',
    'dc.date': 'published',
    'dc.date.issued': 'published',
    'dc.date.datesubmitted': 'received',
    'dc.date.dateaccepted': 'accepted',
    'dc.issued': 'published',
    'dc.subject': 'keywords',
    'dc.rights': 'rights',
    'dc.rights.uri': 'rights',
    'dc.license': 'rights',
    'dc.source': 'source',
    'dc.source.issn': 'issn',
    'dc.source.volume': 'volume',
    'dc.source.issue': 'issue',
    'dc.ispartof': 'journal',
    'dc.type.articletype': 'articleType',
    doi: 'doi',
  },
};

/** Repositories: EPrints and Digital Commons (bepress) have vocabularies of their own. */
const REPOSITORY: Vocabulary = {
  kind: 'repository',
  names: {
    'eprints.title': 'title',
    'eprints.creators_name': 'author',
    'eprints.publication': 'journal',
    'eprints.publisher': 'publisher',
    'eprints.volume': 'volume',
    'eprints.number': 'issue',
    'eprints.pagerange': 'pages',
    'eprints.date': 'published',
    'eprints.id_number': 'identifier',
    'eprints.issn': 'issn',
    'eprints.keywords': 'keywords',
    bepress_citation_title: 'title',
    bepress_citation_author: 'author',
    bepress_citation_author_institution: 'author-institution',
    bepress_citation_journal_title: 'journal',
    bepress_citation_volume: 'volume',
    bepress_citation_issue: 'issue',
    bepress_citation_firstpage: 'first-page',
    bepress_citation_lastpage: 'last-page',
    bepress_citation_date: 'published',
    bepress_citation_doi: 'doi',
    bepress_citation_issn: 'issn',
    bepress_citation_publisher: 'publisher',
  },
};

const OPEN_GRAPH: Vocabulary = {
  kind: 'open-graph',
  names: {
    'og:title': 'title',
    'og:url': 'url',
    'link:canonical': 'url',
    'article:published_time': 'published',
    'article:author': 'author',
    author: 'author',
    'twitter:title': 'title',
    keywords: 'keywords',
  },
};

/** Every meta name that is read, lower case, `dcterms.` and `dc:` written as `dc.`. */
export const META_NAMES: ReadonlyMap<string, { readonly role: MetaRole; readonly kind: WitnessKind }> = new Map(
  [HIGHWIRE, PRISM, DUBLIN_CORE, REPOSITORY, OPEN_GRAPH].flatMap(({ kind, names }) =>
    Object.entries(names).map(([name, role]) => [name, { role, kind }] as const),
  ),
);
