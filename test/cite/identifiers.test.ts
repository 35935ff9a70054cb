import { doiIn, identifiersIn, identifiersOfHref, urlIn } from '../../shared/cite/identifiers';

describe('doiIn', () => {
  it.each([
    ['doi: 10.1000/tides.4.', '10.1000/tides.4'],
    ['(doi:10.1000/tides.4)', '10.1000/tides.4'],
    ['https://doi.org/10.1000/S0001-2345(02)00052-1.', '10.1000/S0001-2345(02)00052-1'],
    ['doi: 10. 1000/tides.2015.82 PMID: 26076950', '10.1000/tides.2015.82'],
    ['doi: 10.1000/j.tides. 2014.09.001 PMID: 25263236', '10.1000/j.tides.2014.09.001'],
    ['doi: 10.1000/tides.2465(22). 2010.', '10.1000/tides.2465(22)'],
    ['pages 10.5/12', undefined],
  ])('%s', (text, doi) => expect(doiIn(text)).toBe(doi));
});

describe('identifiersIn', () => {
  it('reads PubMed and PubMed Central numbers', () => {
    expect(identifiersIn('J Tides. 2001;1:2. pmid:16501664 PMC1234567')).toEqual({
      PMID: '16501664',
      PMCID: 'PMC1234567',
    });
  });
});

describe('identifiersOfHref', () => {
  it.each([
    ['https://doi.org/10.1000%2Ftides', { DOI: '10.1000/tides' }],
    ['http://scholar.example/lookup?title=a&doi=10.1000%2Ftides&volume=38', { DOI: '10.1000/tides' }],
    ['/resolve/reference/XREF?id=10.1000/tides', { DOI: '10.1000/tides' }],
    ['https://pubmed.ncbi.nlm.nih.gov/1234567/', { PMID: '1234567' }],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123456/', { PMCID: 'PMC123456' }],
    ['https://journal.example/doi/10.1000/this.article#bib5', {}],
    ['%E0%A4%A', {}],
  ])('%s', (href, found) => expect(identifiersOfHref(href)).toEqual(found));
});

describe('urlIn', () => {
  it('leaves the punctuation of the sentence', () => {
    expect(urlIn('Available at: <https://tides.example/a_(b).html>.')).toBe('https://tides.example/a_(b).html');
    expect(urlIn('no address')).toBeUndefined();
  });
});
