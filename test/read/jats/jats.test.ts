import { decode, Refusal, clean } from '../../../shared';
import { kindOf, read } from '../../../shared/read';
import { readJats } from '../../../shared/read/jats';
import { article, documentOf, outline } from './article';

/** Each block as `role: text`. */
const blocksOf = (source: string): string[] =>
  readJats(source).blocks.map(({ text, hints }) => `${hints.declared!.role}: ${text}`);
const removedFrom = (source: string): [string, string][] =>
  readJats(source).removed.flatMap(({ rule, at }) => at.map(([start, end]): [string, string] => [rule, source.slice(start, end)])); // prettier-ignore

describe('which texts are read as JATS', () => {
  const source = article({ body: '<p>Moss grows on walls.</p>' });

  it.each([undefined, 'application/jats+xml', 'text/xml; charset=utf-8', 'application/xml', 'text/plain', 'text/html'])(
    'an article, whatever its sender calls it: %s',
    contentType => {
      expect(kindOf(source, contentType)).toBe('html');
      expect(read(source, 'html').article?.page).toBe('article');
    },
  );

  it('one in the envelope of a server, whose own words go', () => {
    const record = `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2021-05-04</responseDate><GetRecord><record><header><identifier>oai:x</identifier></header><metadata>${source.replace(/^<\?.*?\?>/, '')}</metadata></record></GetRecord></OAI-PMH>`;
    expect(blocksOf(record)).toEqual(['body: Moss grows on walls.']);
    expect(removedFrom(record)).toEqual([
      ['jats.envelope', '2021-05-04'],
      ['jats.envelope', 'oai:x'],
    ]);
  });

  it('not several: they are refused', () => {
    const set = `<pmc-articleset>${source}${source}</pmc-articleset>`.replaceAll('<?xml version="1.0"?>', '');
    const attempt = () => clean(Buffer.from(set), { key: 'set.xml' });
    expect(attempt).toThrow(Refusal);
    expect(attempt).toThrow(expect.objectContaining({ code: 'jats' }) as Error);
  });

  it.each([
    ['a page in XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><article><p>Moss</p></article></body></html>', 'html'],
    ['a page with an article in it', '<!DOCTYPE html><body><article class="x"><header><h1>Moss</h1></header><p>Walls</p></article></body>', 'html'],
    ['a feed', '<?xml version="1.0"?><rss><channel><title>Moss</title><item><title>Walls</title></item></channel></rss>', 'text'],
    ['TEI', '<?xml version="1.0"?><TEI><text><front><p>Moss</p></front><body><p>Walls</p></body></text></TEI>', 'html'],
  ])('not %s: that is read as before', (_, text, kind) => {
    expect(kindOf(text)).toBe(kind);
    expect(read(text, kindOf(text)).article).toBeUndefined();
    expect(decode(Buffer.from(text)).text).toBe(text);
  }); // prettier-ignore
});

describe('lines', () => {
  const line = (inner: string) => blocksOf(article({ body: `<p>${inner}</p>` }));

  it.each([
    ['white space is one space', '  Moss\n   grows ', 'Moss grows'],
    ['entities', 'Moss &amp; lime &#8211; 5&#xb0; &lt;1 &mdash; x', 'Moss & lime – 5° <1 — x'],
    ['text in sections of characters', 'a <![CDATA[< b & c]]> d', 'a < b & c d'],
    ['marks within words', 'Gen<bold>Bank</bold> <italic>in situ</italic><sc>ABC</sc>', 'GenBank in situABC'],
    ['exponents and indices', '10<sup>&#x2212;3</sup> CO<sub>2</sub> word<sup>4th</sup>', '10⁻³ CO2 word4th'],
    ['instructions and comments', 'moss<?page 3?>es<!-- sic -->', 'mosses'],
    ['line breaks', 'one<break/>two', 'one two'],
    ['links', 'see <ext-link xlink:href="https://a.example">here</ext-link>', 'see here'],
    ['equations', 'if <inline-formula><mml:math><mml:mfrac><mml:mi>a</mml:mi><mml:mn>2</mml:mn></mml:mfrac></mml:math></inline-formula> is', 'if a/2 is'],
    ['unknown elements', 'a <unheard-of>b</unheard-of> c', 'a b c'],
  ])('%s', (_, inner, text) => expect(line(inner)).toEqual([`body: ${text}`])); // prettier-ignore

  it('of lists, quotations, verses and programs', () => {
    expect(
      line('Two: <list><list-item><label>1.</label><p>moss</p></list-item><list-item><p>lime</p><p>or chalk</p></list-item></list> end'), // prettier-ignore
    ).toEqual(['body: Two:', 'body: 1. moss', 'body: lime', 'body: or chalk', 'body: end']);
    expect(line('<disp-quote><p>Moss</p><attrib>A. Muster</attrib></disp-quote>')).toEqual(['body: Moss', 'body: A. Muster']); // prettier-ignore
    expect(line('<verse-group><verse-line>Moss</verse-line><verse-line>on walls</verse-line></verse-group>')).toEqual(['body: Moss on walls']); // prettier-ignore
    expect(line('<preformat>a\n  b</preformat>')).toEqual(['body: a\n  b']);
    expect(line('<def-list><def-item><term>GPS</term><def><p>Pond Survey</p></def></def-item></def-list>')).toEqual(['body: GPS: Pond Survey']); // prettier-ignore
  });

  it('go on behind what stands in their midst', () => {
    expect(
      line('Moss<fn><label>a</label><p>Grey moss.</p></fn> grows<fig><label>Fig. 1.</label><caption><p>Moss.</p></caption></fig> on walls.'), // prettier-ignore
    ).toEqual(['footnote: a Grey moss.', 'caption: Fig. 1.', 'caption: Moss.', 'body: Moss grows on walls.']);
  });

  it('of what nobody reads go', () => {
    const source = article({
      body:
        '<p>Moss<index-term><term>moss</term></index-term> <alternatives><mml:math><mml:mi>x</mml:mi></mml:math><tex-math>$x$</tex-math></alternatives></p>' +
        '<fig><object-id>10.5555/f</object-id><alt-text>A wall</alt-text><label>Figure 1</label></fig>',
    });
    expect(blocksOf(source)).toEqual(['body: Moss x', 'caption: Figure 1']);
    expect(removedFrom(source)).toEqual([
      ['jats.index-term', 'moss'],
      ['jats.equation-copy', '$x$'],
      ['jats.record', '10.5555/f'],
      ['jats.alt-text', 'A wall'],
    ]);
  });

  it('of TeX without its frame', () => {
    const source = article({
      body: '<p>t = <tex-math>\\documentclass{x}\\begin{document}$$a$$\\end{document}</tex-math></p>',
    });
    expect(blocksOf(source)).toEqual(['body: t = $$a$$']);
    expect(removedFrom(source).map(([, text]) => text)).toEqual([
      '\\documentclass{x}\\begin{document}',
      '\\end{document}',
    ]);
  });
});

describe('sections', () => {
  it('are nested as their elements are, with their numbers', () => {
    const body =
      '<sec><label>1.</label><title>Introduction</title><p>a</p></sec>' +
      '<sec sec-type="materials|methods"><title>2. How we did it</title><p>b</p>' +
      '<sec><label>2.1</label><title>Ponds</title><p>c</p><sec><title>Small ones</title><p>d</p></sec></sec></sec>' +
      '<sec><p>e</p></sec>';
    expect(outline(documentOf({ body }))).toEqual([
      'introduction 1 "Introduction": a',
      'methods 2 "How we did it": b',
      'body 2.1 "Ponds" (2): c',
      'body "Small ones" (3): d',
      'body: e',
    ]);
  });

  it('have their types from headings that are known, else from their elements', () => {
    const body =
      '<sec sec-type="intro"><title>Why moss?</title><p>a</p></sec><sec sec-type="discussion"><title>Results and discussion</title><p>b</p></sec>' +
      '<sec sec-type="constructor"><title>Walls</title><p>c</p></sec>';
    const back =
      '<ack><p>d</p></ack><ack><title>Funding</title><p>e</p></ack><app-group><app><title>More walls</title><p>f</p></app></app-group>' +
      '<notes notes-type="data-availability"><p>g</p></notes><bio><p>h</p></bio>' +
      '<fn-group content-type="competing-interests"><title>Interests</title><fn><p>i</p></fn></fn-group>';
    expect(outline(documentOf({ body, back }))).toEqual([
      'introduction "Why moss?": a',
      'results-discussion "Results and discussion": b',
      'body "Walls": c',
      'acknowledgements: d',
      'funding "Funding": e',
      'appendix "More walls": f',
      'data-availability: g',
      'author-info: h',
      'competing-interests "Interests": i',
    ]);
  });

  it('of text under no heading open an article whose next heading is of its middle', () => {
    const methods = '<sec><title>Methods</title><p>b</p></sec>';
    expect(outline(documentOf({ body: `<p>a</p>${methods}` }))).toEqual(['introduction: a', 'methods "Methods": b']);
    expect(outline(documentOf({ body: '<p>a</p><sec><title>Walls</title><p>b</p></sec>' }))).toEqual(['body: a', 'body "Walls": b']); // prettier-ignore
    expect(outline(documentOf({ body: `<sec><title>Background</title><p>a</p></sec>${methods}` }))[0]).toBe('introduction "Background": a'); // prettier-ignore
  });

  it('of abstracts keep their parts, their kinds and their languages', () => {
    const meta =
      '<abstract><sec><title>Aims</title><p>a</p></sec><sec><title>Methods</title><p>b</p></sec></abstract>' +
      '<abstract abstract-type="key-points"><title>Key points</title><list><list-item><p>c</p></list-item></list></abstract>' +
      '<abstract abstract-type="graphical"><p>d</p></abstract><trans-abstract xml:lang="pt-BR"><title>Resumo</title><sec><title>Métodos</title><p>e</p></sec></trans-abstract>';
    expect(outline(documentOf({ meta }))).toEqual([
      'abstract',
      'background "Aims" (2): a',
      'methods "Methods" (2): b',
      'highlights "Key points": c',
      'abstract: d',
      'abstract "Resumo" [pt-BR]',
      'methods "Métodos" (2) [pt-BR]: e',
    ]);
  });

  it('of boxes stand behind the section that they stand in, which goes on', () => {
    const body = '<sec><title>Walls</title><p>a</p><boxed-text><label>Box 1</label><caption><title>Lime</title></caption><p>b</p></boxed-text><p>c</p></sec>'; // prettier-ignore
    expect(outline(documentOf({ body }))).toEqual(['body "Walls": a | c', 'body "Box 1 Lime" (2): b']);
  });

  it('of the front that readers meet last come last', () => {
    const meta =
      '<author-notes><fn fn-type="conflict"><p>None.</p></fn><fn><p>Funding: the board.</p></fn><fn><p>Now in Marrow.</p></fn></author-notes>' +
      '<permissions><copyright-year>2021</copyright-year><copyright-holder>Moss</copyright-holder></permissions><abstract><p>a</p></abstract>' +
      '<custom-meta-group><custom-meta><meta-name>Data Availability</meta-name><meta-value>All of the data lie in a drawer of the pond station.</meta-value></custom-meta></custom-meta-group>';
    const document = documentOf({ meta, body: '<sec><title>Results</title><p>b</p></sec>' });
    expect(outline(document)).toEqual([
      'abstract: a',
      'results "Results": b',
      'competing-interests: None.',
      'funding: Funding: the board.',
      'rights: 2021 Moss',
      'data-availability "Data Availability": All of the data lie in a drawer of the pond station.',
    ]);
    expect(document.footnotes?.map(({ text }) => text)).toEqual(['Now in Marrow.']);
  });

  it('of articles within the article stand below its own', () => {
    const sub = (type: string, title: string, text: string) =>
      `<sub-article article-type="${type}" xml:lang="${type === 'translation' ? 'es' : 'en'}"><front-stub><article-id>10.5555/r</article-id><title-group><article-title>${title}</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Abt</surname><given-names>R</given-names></name></contrib></contrib-group></front-stub><body><p>${text}</p></body></sub-article>`;
    const source = article({ body: '<p>a</p>' }).replace('</article>', `${sub('reviewer-report', 'Referee 1', 'b')}${sub('translation', 'Musgo', 'c')}</article>`); // prettier-ignore
    const document = clean(Buffer.from(source), { key: 'x', net: false });
    expect(outline(document)).toEqual([
      'body: a',
      'peer-review "Referee 1": Abt, R | b',
      'body "Musgo" [es]: Abt, R | c',
    ]);
    expect(document.metadata.authors).toBeUndefined();
    expect(document.metadata.doi).toBeUndefined();
  });
});

describe('figures, tables and notes', () => {
  it('are whole wherever they stand, labels without their stops', () => {
    const body =
      '<p>a</p><fig><label>Scheme A |</label><caption><title>Walls.</title><p>Figure 1 shows more.</p></caption><attrib>Photo: Abt</attrib></fig>' +
      '<fig-group><label>Plate 2</label><fig><label>Plate 2a</label><caption><p>Moss</p></caption></fig></fig-group><fig><graphic/></fig>';
    expect(documentOf({ body }).figures).toMatchObject([
      { label: 'Scheme A', caption: 'Walls. Figure 1 shows more. Photo: Abt' },
      { label: 'Plate 2' },
      { label: 'Plate 2a', caption: 'Moss' },
    ]);
  });

  it('have rows, in which spanned cells keep their columns', () => {
    const body =
      '<table-wrap><label>Table 1.</label><caption><p>Walls</p></caption><alternatives><graphic/><table><thead><tr><th rowspan="2">Wall</th><th colspan="2">Moss</th><th>n</th></tr><tr><th>a<xref ref-type="table-fn" rid="t">*</xref></th><th>b</th><th/></tr></thead>' +
      '<tbody><tr><td><p>north</p><p>side</p></td><td>1</td><td/><td>2</td></tr></tbody></table></alternatives><table-wrap-foot><p>Of 2021.</p><fn id="t"><label>*</label><p>Grey.</p></fn></table-wrap-foot></table-wrap>';
    const { tables, footnotes, sections } = documentOf({ body });
    expect(tables).toMatchObject([
      { label: 'Table 1', caption: 'Walls', rows: [['Wall', 'Moss', '', 'n'], ['', 'a*', 'b'], ['north side', '1', '', '2']] }, // prettier-ignore
    ]);
    expect(footnotes?.map(({ text }) => text)).toEqual(['Of 2021.', '* Grey.']);
    expect(sections).toBeUndefined();
  });

  it('tables of the exchange model, and tables in no box', () => {
    const rows = '<tgroup cols="2"><tbody><row><entry>a</entry><entry>b</entry></row></tbody></tgroup>';
    expect(documentOf({ body: `<table-wrap><oasis:table>${rows.replaceAll(/<(\/?)(\w)/g, '<$1oasis:$2')}</oasis:table></table-wrap>` }).tables).toMatchObject([{ rows: [['a', 'b']] }]); // prettier-ignore
    expect(documentOf({ body: `<p>x <table><tr><td>a</td><td>b</td></tr></table> y</p>` }).tables).toMatchObject([{ rows: [['a', 'b']] }]); // prettier-ignore
  });

  it('files that go with the article are lines of its text', () => {
    const body = '<sec sec-type="supplementary-material"><title>Files</title><supplementary-material><label>Table S1</label><caption><title>Dives.</title><p>(CSV)</p></caption><media><caption><p>1 MB</p></caption></media></supplementary-material></sec>'; // prettier-ignore
    expect(outline(documentOf({ body }))).toEqual(['supplementary "Files": Table S1 Dives. (CSV) 1 MB']);
    expect(outline(documentOf({ back: '<app-group><supplementary-material><caption><p>Dives</p></caption></supplementary-material></app-group>' }))).toEqual(['supplementary: Dives']); // prettier-ignore
  });
});

test('a page has as much of an article as its elements say', () => {
  expect(documentOf({ body: '<p>Moss.</p>' }).page).toMatchObject({ type: 'article', confidence: 1 });
  expect(documentOf({ meta: '<abstract><p>Moss.</p></abstract>' }).page).toMatchObject({ type: 'abstract', confidence: 1 }); // prettier-ignore
  const wall = documentOf({ body: '<p>Access denied: what a captcha asks of beetles. Are you a robot?</p>' });
  expect([wall.page.type, outline(wall).length]).toEqual(['article', 1]);
});

test('the language is that of the text, not of licences and translations', () => {
  const text = 'Die Moose der Mauern wachsen langsam, und wer sie misst, der braucht Geduld und eine Lupe, denn ein Jahr ist kaum ein Millimeter lang.'; // prettier-ignore
  const license = `<permissions><license><license-p>${'This is an article which may be copied and printed by all who name its authors. '.repeat(5)}</license-p></license></permissions>`; // prettier-ignore
  expect(documentOf({ attributes: 'xml:lang="en"', meta: license, body: `<p>${text}</p>` }).language).toBe('de');
  expect(documentOf({ attributes: 'xml:lang="PT"', meta: license }).language).toBe('pt');
});
