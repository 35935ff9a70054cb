import { jatsKind } from '../../shared/decode/jats';

const FRONT = '<front><article-meta/></front>';
const TYPE = '<!DOCTYPE article PUBLIC "-//NLM//DTD Journal Publishing DTD v2.3 20070202//EN" "journalpublishing.dtd"';

test.each([
  ['with its document type', `<?xml version="1.0"?>\n${TYPE}>\n<article>${FRONT}</article>`],
  ['with entities of its own', `${TYPE} [\n<!ENTITY eacute "&#233;">\n]>\n<article>${FRONT}</article>`],
  ['without a document type', `<article>${FRONT}</article>`],
  ['behind a byte order mark and comments', `\ufeff<!-- <a> -->\n<?style x?>\n<article>${FRONT}</article>`],
  ['with a comment before its front', `<article>\n<!-- made by hand -->\n${FRONT}</article>`],
  ['with attributes that no page has', '<article article-type="letter"><!-- cut off'],
  ['with the namespace of JATS', '<article xmlns="https://jats.nlm.nih.gov/ns/archiving/1.3/"><x/></article>'],
  ['with a prefix', '<jats:article xmlns:jats="https://jats.nlm.nih.gov"><jats:front/></jats:article>'],
  ['with a body alone', '<article><body><p>Moss</p></body></article>'],
  [
    'in a set of one',
    `<?xml version="1.0"?><pmc-articleset><article xml:lang="en">${FRONT}</article></pmc-articleset>`,
  ],
  ['in a harvest of one', `<OAI-PMH><responseDate>2021</responseDate><GetRecord><record><metadata><article dtd-version="1.3">${FRONT}</article></metadata></record></GetRecord></OAI-PMH>`], // prettier-ignore
  ['with related articles', `<article>${FRONT}<related-article/><article-title>x</article-title></article>`],
])('is an article: %s', (_, text) => expect(jatsKind(text)).toBe('article'));

test.each([
  ['two articles', `<article>${FRONT}</article><article>${FRONT}</article>`],
  ['a set of two', `<pmc-articleset><article>${FRONT}</article>\n<article>${FRONT}</article></pmc-articleset>`],
  ['a document type and nothing behind it', TYPE],
])('is a collection: %s', (_, text) => expect(jatsKind(text)).toBe('collection'));

test.each([
  ['a page', '<!DOCTYPE html><html><body><article><p>Moss</p></article></body></html>'],
  ['a page in XHTML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><body><article><p/></article></body></html>'], // prettier-ignore
  [
    'an element of a page',
    '<article class="post" data-id="1"><header><h1>Moss</h1></header><p>On walls.</p></article>',
  ],
  ['elements of a page', '<article><p>Moss</p></article>\n<article><p>Walls</p></article>'],
  ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel><title>Moss</title></channel></rss>'],
  ['another feed', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Moss</title></feed>'],
  ['a harvest of other records', '<OAI-PMH><ListRecords><record><metadata><dc:title>Moss</dc:title></metadata></record></ListRecords></OAI-PMH>'], // prettier-ignore
  ['TEI', '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><front/><body/></text></TEI>'],
  ['DocBook', '<!DOCTYPE article PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN" "docbookx.dtd">\n<article><title>Moss</title></article>'], // prettier-ignore
  [
    'a book of another family',
    '<!DOCTYPE book PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN" "d.dtd">\n<book><title/></book>',
  ],
  ['records of PubMed', '<PubmedArticleSet><PubmedArticle><Article/></PubmedArticle></PubmedArticleSet>'],
  ['a text that names the element', 'An <article> has a <front> and a <body>.'],
  ['nothing', ''],
  ['a comment without an end', '<!-- <article><front/></article>'],
])('is none of it: %s', (_, text) => expect(jatsKind(text)).toBeUndefined());
