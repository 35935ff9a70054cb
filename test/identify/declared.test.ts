import type { Metadata } from '../../shared';
import { documentOf } from '../read/jats/article';

const metadataOf = (meta: string, journal = '', attributes = 'xml:lang="en"'): Metadata =>
  documentOf({ meta, journal, attributes, body: '<p>Moss grows on walls.</p>' }).metadata;
const contrib = (name: string, more = '', type = 'contrib-type="author"') =>
  `<contrib ${type}>${name}${more}</contrib>`;
const name = (family: string, given: string, style = '') =>
  `<name ${style}><surname>${family}</surname><given-names>${given}</given-names></name>`;

test('the title with its subtitle, without the marks of notes', () => {
  const titles = '<article-title>Moss<xref ref-type="fn" rid="f">*</xref> on <italic>old</italic> walls</article-title><subtitle>A survey</subtitle><alt-title>Moss</alt-title>'; // prettier-ignore
  expect(metadataOf(`<title-group>${titles}</title-group>`).title).toBe('Moss on old walls: A survey');
  expect(metadataOf('<title-group><article-title>Why moss?</article-title><subtitle>A survey</subtitle></title-group>').title).toBe('Why moss? A survey'); // prettier-ignore
  expect(metadataOf('').title).toBeUndefined();
});

test('identifiers, and no others', () => {
  const id = (type: string, text: string) => `<article-id pub-id-type="${type}">${text}</article-id>`;
  expect(metadataOf(id('doi', 'https://doi.org/10.5555/a.1') + id('pmid', '99000001') + id('pmc', '9900001') + id('pii', 'S1') + id('arxiv', '2101.00001'))).toMatchObject({ doi: '10.5555/a.1', pmid: '99000001', pmcid: 'PMC9900001', arxiv: '2101.00001' }); // prettier-ignore
  expect(metadataOf(id('pmcid', 'PMC9900002') + id('constructor', 'x'))).toMatchObject({ pmcid: 'PMC9900002' });
  expect(metadataOf(id('doi', 'none yet')).doi).toBeUndefined();
});

test('journal and imprint', () => {
  const journal =
    '<journal-id journal-id-type="nlm-ta">J Moss</journal-id><journal-title-group><journal-title>Journal of Moss &amp; Lime</journal-title><abbrev-journal-title>J Moss</abbrev-journal-title></journal-title-group><issn pub-type="ppub">2999-7127</issn><issn>2999-7127</issn><issn>1234-5678</issn><publisher><publisher-name>Heron</publisher-name></publisher>';
  const meta = '<volume>4</volume><issue>2</issue><fpage>7</fpage><lpage>9</lpage><elocation-id>e7</elocation-id>';
  expect(metadataOf(meta, journal)).toMatchObject({ journal: 'Journal of Moss & Lime', issn: ['2999-7127'], publisher: 'Heron', volume: '4', issue: '2', pages: '7-9', articleNumber: 'e7' }); // prettier-ignore
  expect(metadataOf('<fpage>7</fpage><lpage>7</lpage>', '<journal-title>Old Moss</journal-title>')).toMatchObject({ journal: 'Old Moss', pages: '7' }); // prettier-ignore
  expect(metadataOf('<page-range>7-9, 12</page-range>').pages).toBe('7-9, 12');
  // What a reference names is not the article's.
  const back = '<ref-list><ref><element-citation><source>Other</source><volume>88</volume><year>1999</year></element-citation></ref></ref-list>'; // prettier-ignore
  expect(documentOf({ back, body: '<p>a</p>' }).metadata).toEqual({});
});

test('dates: of the history, of what readers saw first, and the year of the volume', () => {
  const date = (element: string, attributes: string, parts: string) =>
    `<${element} ${attributes}>${parts}</${element}>`;
  const history = `<history>${date('date', 'date-type="received"', '<day>3</day><month>2</month><year>2020</year>')}${date('date', 'date-type="rev-recd"', '<year>2020</year>')}${date('date', 'date-type="rev-recd" iso-8601-date="2020-05-06"', '<year>2020</year>')}${date('date', 'date-type="accepted"', '<month>June</month><year>2020</year>')}</history>`;
  const published =
    date('pub-date', 'pub-type="pmc-release"', '<day>1</day><month>1</month><year>2023</year>') +
    date('pub-date', 'date-type="collection"', '<year>2021</year>') +
    date(
      'pub-date',
      'date-type="pub" publication-format="electronic"',
      '<day>20</day><month>12</month><year>2020</year>',
    );
  const { dates, year } = metadataOf(history + published);
  expect(dates).toEqual({
    received: '2020-02-03',
    revised: '2020-05-06',
    accepted: '2020-06',
    published: '2020-12-20',
  });
  expect(year).toBe(2021);
  expect(metadataOf(date('pub-date', 'pub-type="ppub"', '<season>Spring</season><year>2019</year>'))).toMatchObject({ year: 2019, dates: { published: '2019' } }); // prettier-ignore
  expect(metadataOf(date('pub-date', '', '<string-date>in the spring</string-date>')).dates).toBeUndefined();
});

describe('people', () => {
  const affs =
    '<aff id="a1"><label>1</label><institution>Pond Station</institution><city>Marrow</city><country>Wealdland</country></aff><aff id="a2"><sup>2</sup>University of <named-content>Weald</named-content>, Weald;</aff>';
  const group = (...contribs: string[]) => `<contrib-group>${contribs.join('')}</contrib-group>`;
  const at = (...ids: string[]) => ids.map(id => `<xref ref-type="aff" rid="${id}"><sup>1</sup></xref>`).join('');

  test('by reference, with what is said of each', () => {
    const orcid = '<contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-5555-0107</contrib-id>';
    const meta =
      group(
        contrib(name('Abt', 'Rosa'), `${orcid}<degrees>PhD</degrees>${at('a2', 'a1')}<xref ref-type="corresp" rid="c">*</xref>`),
        contrib(name('Ito', 'K.'), at('a1')),
        contrib('<collab>The Moss Group<contrib-group><contrib><name><surname>Member</surname></name></contrib></contrib-group></collab>'),
      ) +
      affs +
      '<author-notes><corresp id="c">Write to <email>abt@weald.example</email></corresp></author-notes>'; // prettier-ignore
    const { authors, affiliations, at: places } = metadataOf(meta);
    expect(authors).toEqual([
      { name: 'Rosa Abt', given: 'Rosa', family: 'Abt', orcid: '0000-0002-5555-0107', email: 'abt@weald.example', corresponding: true, affiliations: [1, 0] }, // prettier-ignore
      { name: 'K. Ito', given: 'K.', family: 'Ito', affiliations: [0] },
      { name: 'The Moss Group' },
    ]);
    expect(affiliations).toEqual(['Pond Station, Marrow, Wealdland', 'University of Weald, Weald']);
    expect(Object.keys(places!).sort()).toEqual(['affiliations', 'authors']);
  });

  test('of one place, in a group with its place, with a place of their own', () => {
    expect(metadataOf(group(contrib(name('Abt', 'R')), contrib(name('Ito', 'K'))) + '<aff>Pond Station</aff>').authors?.map(author => author.affiliations)).toEqual([[0], [0]]); // prettier-ignore
    const groups = group(contrib(name('Abt', 'R')), '<aff>Pond Station</aff>') + group(contrib(name('Ito', 'K')), '<aff>Weald</aff>'); // prettier-ignore
    expect(metadataOf(groups).authors?.map(author => author.affiliations)).toEqual([[0], [1]]);
    expect(metadataOf(group(contrib(name('Abt', 'R'), '<aff>Weald</aff>'))).affiliations).toEqual(['Weald']);
  });

  test('that did other work are none, nor are their places', () => {
    const meta =
      group(contrib(name('Abt', 'R'), at('a1'))) +
      group(contrib(name('Ito', 'K'), `<role>Academic Editor</role>${at('a2')}`, 'contrib-type="editor"')) +
      affs;
    const document = documentOf({ meta, body: '<p>a</p>' });
    expect(document.metadata).toMatchObject({
      authors: [{ name: 'R Abt' }],
      affiliations: ['Pond Station, Marrow, Wealdland'],
    });
    expect(document.metadata.authors).toHaveLength(1);
    expect(document.sections?.[0]?.paragraphs.map(({ text }) => text)).toEqual(['Ito, K, Academic Editor, ¹', '²University of Weald, Weald;']); // prettier-ignore
  });

  test('in other orders and scripts', () => {
    expect(metadataOf(group(contrib(name('山田', '太郎')))).authors).toMatchObject([
      { name: '山田太郎', family: '山田' },
    ]);
    expect(metadataOf(group(contrib(name('Yamada', 'Taro', 'name-style="eastern"')))).authors).toMatchObject([{ name: 'Yamada Taro' }]); // prettier-ignore
    const both = `<name-alternatives>${name('山田', '太郎', 'xml:lang="ja"')}${name('Yamada', 'Taro', 'xml:lang="en"')}</name-alternatives>`;
    expect(metadataOf(group(contrib(both))).authors).toMatchObject([{ name: 'Taro Yamada' }]);
    expect(metadataOf(group(contrib('<string-name>Rosa Abt</string-name>'))).authors).toEqual([{ name: 'Rosa Abt' }]);
    expect(metadataOf(group(contrib('<anonymous/>'))).authors).toBeUndefined();
  });

  test('of several addresses each has the one with the own name', () => {
    const corresp = (rid: string) => `<xref ref-type="corresp" rid="${rid}"/>`;
    const meta =
      group(contrib(name('Abt', 'R'), corresp('c')), contrib(name('Ito', 'K'), corresp('c')), contrib(name('Saar', 'L'), '<email>saar@weald.example</email>')) +
      '<author-notes><corresp id="c"><email>k.ito@weald.example</email>, <email>abt@weald.example</email></corresp></author-notes>'; // prettier-ignore
    expect(metadataOf(meta).authors?.map(({ email }) => email)).toEqual(['abt@weald.example', 'k.ito@weald.example', 'saar@weald.example']); // prettier-ignore
  });
});

test('licences, keywords, and what kind of article it is', () => {
  const license = (inner: string, href = '') => `<permissions><license xlink:href="${href}"><license-p>${inner}</license-p></license></permissions>`; // prettier-ignore
  expect(metadataOf(license('Open.', 'https://creativecommons.org/licenses/by-nc/4.0/')).license).toEqual({ url: 'https://creativecommons.org/licenses/by-nc/4.0/', spdx: 'CC-BY-NC-4.0' }); // prettier-ignore
  expect(metadataOf(license('Open.', 'https://press.example/terms')).license).toEqual({
    url: 'https://press.example/terms',
  });
  expect(metadataOf(license('All rights reserved.')).license).toBeUndefined();
  const group = (attributes: string, ...words: string[]) => `<kwd-group ${attributes}>${words.map(word => `<kwd>${word}</kwd>`).join('\n')}</kwd-group>`; // prettier-ignore
  const keywords = group('xml:lang="es"', 'musgo') + group('xml:lang="en"', 'moss', '<italic>Grimmia</italic>', 'moss') + group('kwd-group-type="abbreviations"', 'GPS'); // prettier-ignore
  expect(metadataOf(keywords).keywords).toEqual(['moss', 'Grimmia']);
  expect(metadataOf(group('xml:lang="es"', 'musgo')).keywords).toEqual(['musgo']);
  const categories = '<article-categories><subj-group subj-group-type="heading"><subject>Short Note</subject></subj-group></article-categories>'; // prettier-ignore
  expect(metadataOf(categories).articleType).toBe('Short Note');
  const field = '<subj-group subj-group-type="heading"><subject>Ecology</subject></subj-group>';
  expect(metadataOf(`<article-categories>${field}<subj-group subj-group-type="display-channel"><subject>Review</subject></subj-group></article-categories>`).articleType).toBe('Review'); // prettier-ignore
  expect(metadataOf('', '', 'article-type="case-report"').articleType).toBe('case-report');
});

test('nothing that the text says is a fact', () => {
  const { metadata } = documentOf({ body: '<p>Received 4 June 2017. doi:10.5555/other. Rosa Abt, University of Weald, abt@weald.example. ISSN 2999-7127</p>' }); // prettier-ignore
  expect(metadata).toEqual({});
});
