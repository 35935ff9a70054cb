import { doiOf, sitesOf } from '../../shared/memory/site';
import { readHtml } from '../../shared/read/html';
import { readText } from '../../shared/read/text';

const textPage = (key: string, source: string) => ({ ...readText(source), key });
const htmlPage = (key: string, head: string) => ({
  ...readHtml(`<!doctype html><html><head>${head}</head><body><p>Text.</p></body></html>`),
  key,
});

describe('the site of a page', () => {
  test.each([
    ['its canonical link', '<link rel="canonical" href="https://Reader.Wharf.example/papers/1">'],
    ['og:url', '<meta property="og:url" content="https://reader.wharf.example/papers/1?x=y">'],
    ['the address for Google Scholar', '<meta name="citation_abstract_html_url" content="http://reader.wharf.example:80/a">'], // prettier-ignore
    ['an address without a scheme', '<link rel="canonical" href="//reader.wharf.example/papers/1">'],
  ])('is the host of %s', (_, head) => {
    expect(sitesOf(htmlPage('wharf/1.html', head))).toEqual(['reader.wharf.example', 'folder:wharf']);
  });

  test('is not the resolver of its DOI, but who registered that', () => {
    const head = '<link rel="canonical" href="https://doi.org/10.5555/ex.1"><meta name="citation_doi" content="10.5555/ex.1">'; // prettier-ignore
    expect(sitesOf(htmlPage('1.html', head))).toEqual(['doi:10.5555', 'folder:.']);
  });

  test.each(['/papers/1', 'papers', 'javascript:void(0)', 'https://localhost/x', ''])(
    'is unknown where the address is %j',
    href => expect(sitesOf(htmlPage('a/b/1.html', `<link rel="canonical" href="${href}">`))).toEqual(['folder:a']),
  );

  test('is the folder alone where the page says nothing', () => {
    expect(sitesOf(textPage('dumps/2012/x.txt', 'Sand\n\nThe sand moves.'))).toEqual(['folder:dumps']);
    expect(sitesOf(textPage('x.txt', 'Sand\n\nThe sand moves.'))).toEqual(['folder:.']);
  });
});

describe('the DOI of a text page', () => {
  const ENTRY = 'Muster, A. & Example, B. The sand. J. Ex. Geogr. 12, 34–56 (2001). https://doi.org/10.6666/other';

  test('is the one that it prints of itself', () => {
    expect(doiOf(textPage('x', `Sand\n\nhttps://doi.org/10.5555/EX.1\n\nReferences\n\n${ENTRY}`))).toBe('10.5555/ex.1');
  });

  test('is not one of its bibliography', () => {
    expect(doiOf(textPage('x', `Sand\n\nThe sand moves.\n\nReferences\n\n${ENTRY}\n\n10.6666/bare`))).toBeUndefined();
    expect(doiOf(textPage('x', `Sand\n\n${ENTRY}`))).toBeUndefined();
  });
});
