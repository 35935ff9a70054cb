import type { MetaFact } from '../../shared/read/reading';
import { identifyLines, PROSE } from './page';

const tags = (...pairs: readonly (readonly [string, string])[]): MetaFact[] =>
  pairs.map(([name, value]) => ({ name, value }));
const metadataOf = (...pairs: readonly (readonly [string, string])[]) =>
  identifyLines(['Abstract', PROSE.repeat(4)], tags(...pairs)).metadata;

describe('meta tags', () => {
  it('Highwire: authors with what belongs to them, pages from first and last', () => {
    const metadata = metadataOf(
      ['citation_title', 'On <i>Sample</i> Pages &amp; Readers'],
      ['citation_author', 'Lovelace, Ada'],
      ['citation_author_institution', 'Example University'],
      ['citation_author_email', 'ada@example.org'],
      ['citation_author', 'Grace Hopper'],
      ['citation_author_institution', 'Example University'],
      ['citation_author_orcid', 'https://orcid.org/0000-0002-1825-0097'],
      ['citation_journal_title', 'Journal of Samples'],
      ['citation_volume', '12'],
      ['citation_firstpage', '34'],
      ['citation_lastpage', '45'],
      ['citation_doi', 'doi:10.1000/js.12'],
      ['citation_publication_date', '2012/03/09'],
    );
    expect(metadata).toMatchObject({
      title: 'On Sample Pages & Readers',
      authors: [
        { name: 'Ada Lovelace', given: 'Ada', family: 'Lovelace', email: 'ada@example.org', affiliations: [0] },
        { name: 'Grace Hopper', orcid: '0000-0002-1825-0097', affiliations: [0] },
      ],
      affiliations: ['Example University'],
      journal: 'Journal of Samples',
      volume: '12',
      pages: '34-45',
      doi: '10.1000/js.12',
      year: 2012,
      dates: { published: '2012-03-09' },
      from: { title: 'meta:citation_title', authors: 'meta:citation_author' },
    });
    expect(metadata.at).toBeUndefined();
  });

  it.each([
    ['dc.title', 'DC.Title'],
    ['dcterms.title', 'dcterms.title'],
    ['eprints.title', 'eprints.title'],
    ['bepress_citation_title', 'bepress_citation_title'],
    ['og:title', 'og:title'],
  ])('%s names the title', (_, name) =>
    expect(metadataOf([name, 'A Title of Some Length']).title).toBe('A Title of Some Length'),
  );

  it('reads a list of authors in one tag', () => {
    const { authors } = metadataOf(['citation_authors', 'Lovelace, Ada; Miller III, Peter B.; Hopper, Grace']);
    expect(authors?.map(({ family }) => family)).toEqual(['Lovelace', 'Miller III', 'Hopper']);
  });

  it('does not take a site for the author', () => {
    expect(metadataOf(['author', 'Sample Journals']).authors).toBeUndefined();
    expect(metadataOf(['article:author', 'https://example.org/samples']).authors).toBeUndefined();
  });

  it('prefers the author keywords to the words of the site', () => {
    const metadata = metadataOf(['keywords', 'science, open access, journal'], ['citation_keywords', 'reading; pages']);
    expect(metadata.keywords).toEqual(['reading', 'pages']);
  });
});

describe('JSON-LD', () => {
  const article = {
    '@type': 'ScholarlyArticle',
    headline: 'On Sample Pages',
    author: [
      {
        '@type': 'Person',
        name: 'Ada Lovelace',
        affiliation: [{ name: 'Example University' }],
        email: 'mailto:ada@example.org',
      },
    ],
    datePublished: '2012-03-09T00:00:00Z',
    pageStart: '34',
    pageEnd: '45',
    sameAs: 'https://doi.org/10.1000/js.12',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: {
      '@type': 'PublicationVolume',
      volumeNumber: 12,
      isPartOf: { '@type': 'Periodical', name: 'Journal of Samples', issn: ['1476-4687'] },
    },
  };
  const expected = {
    title: 'On Sample Pages',
    authors: [{ name: 'Ada Lovelace', email: 'ada@example.org', affiliations: [0] }],
    journal: 'Journal of Samples',
    volume: '12',
    pages: '34-45',
    issn: ['1476-4687'],
    doi: '10.1000/js.12',
    license: { spdx: 'CC-BY-4.0' },
    dates: { published: '2012-03-09' },
  };

  it.each([
    ['the article itself', article],
    ['a page whose main entity it is', { '@type': 'WebPage', mainEntity: article }],
    ['a graph that holds it', { '@graph': [{ '@type': 'Organization', name: 'Sample Press' }, article] }],
    ['a list', [{ '@type': 'BreadcrumbList' }, article]],
  ])('%s', (_, node) => expect(metadataOf(['json-ld', JSON.stringify(node)])).toMatchObject(expected));

  it('that is broken or of something else says nothing', () => {
    expect(metadataOf(['json-ld', '{"@type":']).title).toBeUndefined();
    expect(metadataOf(['json-ld', '{"@type":"Organization","name":"Sample Press"}']).title).toBeUndefined();
  });
});
