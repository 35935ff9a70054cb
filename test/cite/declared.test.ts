import type { Reference } from '../../shared/document';
import { documentOf } from '../read/jats/article';

const referencesOf = (...refs: string[]): readonly Reference[] =>
  documentOf({ back: `<ref-list><title>References</title>${refs.join('\n')}</ref-list>` }).references ?? [];
const person = (family: string, given: string) =>
  `<name><surname>${family}</surname><given-names>${given}</given-names></name>`;
const AUTHORS = `<person-group person-group-type="author">${person('Lee', 'YT')}\n${person('Moss', 'A')}<etal/></person-group>`;

describe('entries whose elements are all that the source has', () => {
  test('are printed in the style of the NLM, and say what their elements say', () => {
    const [reference] = referencesOf(
      `<ref id="B1"><label>1.</label><element-citation publication-type="journal">${AUTHORS}\n<article-title>Do tides move sand?</article-title><source>J Tides</source><year>1999</year><volume>4</volume><issue>2</issue><fpage>1</fpage><lpage>9</lpage><pub-id pub-id-type="doi">10.5555/t</pub-id><pub-id pub-id-type="pmid">99000001</pub-id></element-citation></ref>`,
    );
    expect(reference).toMatchObject({
      number: 1,
      raw: 'Lee YT, Moss A, et al. Do tides move sand? J Tides. 1999;4(2):1–9. doi:10.5555/t. PMID: 99000001',
      csl: {
        type: 'article-journal',
        author: [
          { family: 'Lee', given: 'YT' },
          { family: 'Moss', given: 'A' },
        ],
        title: 'Do tides move sand?',
        'container-title': 'J Tides',
        issued: { 'date-parts': [[1999]] },
        volume: '4',
        issue: '2',
        page: '1-9',
        DOI: '10.5555/t',
        PMID: '99000001',
      },
    });
  });

  test('of books and their chapters', () => {
    const book = `<ref><element-citation publication-type="book">${AUTHORS}<source>Tides</source><edition>2nd ed.</edition><publisher-name>Heron</publisher-name><publisher-loc>Marrow</publisher-loc><year>1999</year></element-citation></ref>`;
    const chapter = `<ref><nlm-citation citation-type="book">${person('Lee', 'YT')}<year>1999</year><chapter-title>Sand</chapter-title><person-group person-group-type="editor">${person('Abt', 'R')}</person-group><source>Tides</source><publisher-loc>Marrow</publisher-loc><publisher-name>Heron</publisher-name><fpage>7</fpage></nlm-citation></ref>`;
    expect(referencesOf(book, chapter)).toMatchObject([
      { raw: 'Lee YT, Moss A, et al. Tides. 2nd ed. Heron, Marrow. 1999', csl: { type: 'book', title: 'Tides', publisher: 'Heron' } }, // prettier-ignore
      { raw: 'Lee YT. 1999. Sand. Abt R. Tides. Marrow: Heron: 7', csl: { type: 'chapter', title: 'Sand', 'container-title': 'Tides', editor: [{ family: 'Abt' }], page: '7' } }, // prettier-ignore
    ]);
  });
});

describe('entries in print', () => {
  test('stay as they are printed; their elements say what they say', () => {
    const [reference] = referencesOf(
      `<ref><mixed-citation publication-type="journal"><string-name><surname>Lee</surname>, <given-names>Y. T.</given-names></string-name> (<year>1999a</year>). <article-title>Sand.</article-title> <source>J Tides</source> <volume>4</volume>: <elocation-id>e7</elocation-id>.<pub-id pub-id-type="doi">10.5555/t</pub-id></mixed-citation></ref>`,
    );
    expect(reference).toMatchObject({
      raw: 'Lee, Y. T. (1999a). Sand. J Tides 4: e7. doi:10.5555/t',
      csl: { type: 'article-journal', author: [{ family: 'Lee', given: 'Y. T.' }], title: 'Sand', page: 'e7', DOI: '10.5555/t' }, // prettier-ignore
    });
    expect(reference!.number).toBeUndefined();
  });

  test('without elements are parsed; a link in them counts', () => {
    expect(
      referencesOf(
        '<ref><label>[7]</label><mixed-citation>Lee YT. Tides of the inner sea. J Tides 1999;4:1-9. <ext-link xlink:href="https://doi.org/10.5555/t">Link</ext-link></mixed-citation></ref>',
        '<ref><label>8</label><note><p>See also the pond.</p></note></ref>',
      ),
    ).toMatchObject([
      { number: 7, csl: { type: 'article-journal', author: [{ family: 'Lee' }], title: 'Tides of the inner sea', volume: '4', DOI: '10.5555/t' } }, // prettier-ignore
      { number: 8, raw: 'See also the pond.' },
    ]);
  });

  test('are one entry each, whatever stands in them', () => {
    const references = referencesOf(
      '<ref><label>1</label><mixed-citation>Lee YT. Tides. 1999.</mixed-citation><mixed-citation>Abt R. Sand. 2001.</mixed-citation></ref>',
      '<ref><mixed-citation>12. Moss A. Lime, 1 (2). 3. Walls. 2003.</mixed-citation></ref>',
      '<ref><label>3</label></ref>',
    );
    expect(references.map(({ number, raw }) => [number, raw])).toEqual([
      [1, 'Lee YT. Tides. 1999. Abt R. Sand. 2001.'],
      [undefined, '12. Moss A. Lime, 1 (2). 3. Walls. 2003.'],
      [3, '3'],
    ]);
  });

  test.each([
    ['in a frame', (forms: string) => `<citation-alternatives>${forms}</citation-alternatives>`],
    ['side by side', (forms: string) => forms],
  ])('in two forms %s are printed once, and say what the other says', (_, frame) => {
    const forms = `<mixed-citation>Lee YT. Tides. J Tides 1999.</mixed-citation><element-citation publication-type="journal">${AUTHORS}<article-title>Tides</article-title><source>J Tides</source><year>1999</year></element-citation>`;
    const document = documentOf({ back: `<ref-list><ref>${frame(forms)}</ref></ref-list>` });
    expect(document.references).toMatchObject([{ raw: 'Lee YT. Tides. J Tides 1999.', csl: { author: [{ family: 'Lee' }, { family: 'Moss' }] } }]); // prettier-ignore
    expect(document.ledger.removed.map(({ rule }) => rule)).toEqual(['jats.copy']);
  });
});

test('the heading of a list goes, notes in it stay', () => {
  const document = documentOf({ back: '<ref-list><title>Literature</title><p>Starred works are old.</p><ref><mixed-citation>Lee YT. Tides. 1999.</mixed-citation></ref></ref-list>' }); // prettier-ignore
  expect(document.ledger.removed.map(({ rule }) => rule)).toEqual(['jats.reference-heading']);
  expect(document.sections?.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
    'Starred works are old.',
  ]);
});

describe('citations', () => {
  const back = `<ref-list>${['a', 'b', 'c', 'd', 'e'].map((id, i) => `<ref id="${id}"><label>${i + 1}</label><mixed-citation id="${id}1">Lee${id} YT. Tides. 199${i}.</mixed-citation></ref>`).join('')}</ref-list>`;
  const xref = (rid: string, text: string) => `<xref ref-type="bibr" rid="${rid}">${text}</xref>`;
  /** Each citation as its text and the numbers of its entries. */
  const citationsIn = (inner: string) => {
    const { text, citations = [] } = documentOf({ body: `<p>${inner}</p>`, back }).sections![0]!.paragraphs[0]!;
    return citations.map(({ start, end, references }) => [text.slice(start, end), references.join(' ')]);
  };

  test.each([
    ['by number', `as shown [${xref('a', '1')}] and [${xref('c', '3')}, ${xref('e', '5')}]`, [['[1]', 'r1'], ['3', 'r3'], ['5', 'r5']]],
    ['by number, brackets within', `as ${xref('a', '[1]')}, ${xref('b', '[2]')}&#x2013;${xref('d', '[4]')}`, [['[1]', 'r1'], ['[2]–[4]', 'r2 r3 r4']]],
    ['raised', `shown<sup>${xref('b', '2')}-${xref('d', '4')}</sup>`, [['²⁻⁴', 'r2 r3 r4']]],
    ['by name', `as ${xref('d', 'Lee (1993)')} says`, [['Lee (1993)', 'r4']]],
    ['of several in one', `as shown ${xref('a c', '1,3')}`, [['1,3', 'r1 r3']]],
    ['of a part of an entry', `as ${xref('e1', '5a')}`, [['5a', 'r5']]],
    ['behind a character that was written as an entity', `&lt;5&#160;cm &#8212; ${xref('a', '1')}`, [['1', 'r1']]],
  ])('%s', (_, inner, found) => expect(citationsIn(inner)).toEqual(found)); // prettier-ignore

  test.each([
    ['to nowhere', `as ${xref('z', '9')} and ${xref('a', '1')}`, [['1', 'r1']]],
    ['to figures', `see <xref ref-type="fig" rid="f1">1</xref>, ${xref('a', '1')}`, [['1', 'r1']]],
    ['numbers that are no links', `at [2] of ${xref('a', '1')} (3)`, [['1', 'r1']]],
    ['runs backwards', `${xref('d', '4')}-${xref('b', '2')}`, [['4', 'r4'], ['2', 'r2']]],
  ])('not: %s', (_, inner, found) => expect(citationsIn(inner)).toEqual(found)); // prettier-ignore

  test('of a source without links are found in its print', () => {
    expect(citationsIn('as shown [1], [2,3] and [4–5]')).toEqual([['[1]', 'r1'], ['[2,3]', 'r2 r3'], ['[4–5]', 'r4 r5']]); // prettier-ignore
  });
});
