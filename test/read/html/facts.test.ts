import { readHtml } from '../../../shared/read/html';

const facts = (markup: string) => readHtml(markup).facts.map(({ name, value }) => `${name} = ${value}`);

test('meta elements, title, language, canonical address, JSON-LD, in the order of the page', () => {
  const page = `<html lang="en"><head><title>Larch &amp;\n rings</title><meta name="Citation_DOI" content="10.5555/larch.7">
    <meta property="og:title" content=" Larch &amp; rings "><meta charset="utf-8"><meta name="empty" content="">
    <link rel="canonical" href="https://wood.example/7"><script type="application/ld+json"> {"a": "x &amp; y"} </script></head>
    <body><svg><title>Lock</title></svg><meta itemprop="datePublished" content="2011-03-02"></body></html>`;
  expect(facts(page)).toEqual([
    'html:lang = en',
    'html:title = Larch & rings',
    'citation_doi = 10.5555/larch.7',
    'og:title = Larch & rings',
    'link:canonical = https://wood.example/7',
    'json-ld = {"a": "x &amp; y"}',
    'datepublished = 2011-03-02',
  ]);
});

test('what the head says is markup, not text', () => {
  const page = '<head><title>Larch</title><style>p { color: red }</style></head><body><p>Rings</p></body>';
  const reading = readHtml(page);
  expect(reading.blocks.map(b => b.text)).toEqual(['Rings']);
  expect(reading.markup).toEqual([
    [0, page.indexOf('Rings')],
    [page.indexOf('Rings') + 5, page.length],
  ]);
});
