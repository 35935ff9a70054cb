import { identify } from '../../../shared/identify';
import { frontClaims, type FrontLeaf } from '../../../shared/identify/front/claims';
import type { Role } from '../../../shared/label/roles';
import type { MetaFact } from '../../../shared/read/reading';
import { Block, PLAIN } from '../../../shared/source/block';
import { SourceText } from '../../../shared/source/source-text';

/** The leaves of a page of our own writing, a line each. */
function leavesOf(...lines: readonly (readonly [Role, string])[]): FrontLeaf[] {
  const source = lines.map(([, text]) => text).join('\n');
  let at = 0;
  return lines.map(([role, text]) => {
    const start = at;
    at += text.length + 1;
    return { role, block: new Block(SourceText.copy(source, start, start + text.length), { ...PLAIN, gap: 0 }) };
  });
}

function metadataOf(leaves: readonly FrontLeaf[], facts: readonly MetaFact[] = [], language = 'en') {
  const blocks = leaves.map(({ block }) => block);
  const division = { front: [], sections: [], figures: [], tables: [], items: [], footnotes: [], duplicates: [], bibliography: { blocks: [] } }; // prettier-ignore
  const roles = new Map(leaves.map(({ block, role }) => [block, role]));
  return identify({ kind: 'pdf-text', facts, blocks, kept: new Set(blocks), division, language, roles }).metadata;
}

const ENGLISH = leavesOf(
  ['meta', 'Journal of Sand Studies 12 (3), 45–67 (2011)'],
  ['title', 'Tides of the inner sea and the sand that stays'],
  ['authors', 'Ada M. Lindqvist1,2, Bo Carmichael2,* and Cora Osei1'],
  ['affiliation', '1 Department of Physics, University of Hove, Hove, UK'],
  ['affiliation', '2 Institute of Coastal Research, Lund, Sweden'],
  ['meta', 'Received: 12 March 2010; Accepted: 4 January 2011; Published: 9 February 2011'],
  ['meta', 'https://doi.org/10.1234/jss.2011.0042'],
);

describe('the tagged front', () => {
  it('reads title, people, imprint, dates and DOI of a page without meta tags', () => {
    const got = metadataOf(ENGLISH);
    expect(got.title).toBe('Tides of the inner sea and the sand that stays');
    expect(got.authors?.map(({ given, family }) => `${given}/${family}`)).toEqual([
      'Ada M./Lindqvist',
      'Bo/Carmichael',
      'Cora/Osei',
    ]);
    expect(got).toMatchObject({
      journal: 'Journal of Sand Studies',
      volume: '12',
      issue: '3',
      pages: '45-67',
      year: 2011,
    });
    expect(got.dates).toMatchObject({ received: '2010-03-12', accepted: '2011-01-04', published: '2011-02-09' });
    expect(got.doi).toBe('10.1234/jss.2011.0042');
  });

  it.each([
    [
      ['Research Article', 'Tides of the inner sea and the sand that stays'],
      'Tides of the inner sea and the sand that stays',
    ],
    [
      ['Tides of the inner sea and the sand that stays', 'Running title: Tides and sand'],
      'Tides of the inner sea and the sand that stays',
    ],
    [['Title: Tides of the inner sea and the sand that stays'], 'Tides of the inner sea and the sand that stays'],
    [['Tides of the inner sea', 'and the sand that stays'], 'Tides of the inner sea and the sand that stays'],
    [['Running water and its titles'], 'Running water and its titles'],
    [['Editorial'], 'Editorial'],
  ])('%j: its title', (lines, title) => {
    const authors = ['authors', 'Ada M. Lindqvist and Cora Osei'] as const;
    expect(metadataOf(leavesOf(...lines.map(line => ['title', line] as const), authors)).title).toBe(title);
  });

  it('leads authors to their affiliations by the marks', () => {
    const { authors = [], affiliations = [] } = metadataOf(ENGLISH);
    const [physics, coast] = [0, 1].map(i => affiliations[i]);
    expect(physics).toMatch(/^Department of Physics/);
    expect(coast).toMatch(/^Institute of Coastal Research/);
    expect(authors.map(author => author.affiliations)).toEqual([[0, 1], [1], [0]]);
  });

  it('says how sure it is of each fact', () => {
    const { confidence = {} } = metadataOf(ENGLISH);
    expect(Object.keys(confidence)).toEqual(expect.arrayContaining(['title', 'authors', 'journal', 'received']));
    for (const sure of Object.values(confidence)) {
      expect(sure).toBeGreaterThanOrEqual(0.5);
      expect(sure).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ['de', 'Eingegangen am 3. März 2004, angenommen am 12. Mai 2004', '2004-03-03', '2004-05-12'],
    ['fr', 'Reçu le 3 mars 2004, accepté le 12 mai 2004', '2004-03-03', '2004-05-12'],
    ['es', 'Recibido: 3 de marzo de 2004. Aceptado: 12 de mayo de 2004', '2004-03-03', '2004-05-12'],
    ['pt', 'Recebido em 3 de março de 2004; aceito em 12 de maio de 2004', '2004-03-03', '2004-05-12'],
    ['zh', '收稿日期：2004-03-03 接受日期：2004-05-12', '2004-03-03', '2004-05-12'],
  ])('reads the history of a page in %s', (language, line, received, accepted) => {
    const { dates } = metadataOf(leavesOf(['title', 'Ebbe und Flut'], ['meta', line]), [], language);
    expect(dates).toMatchObject({ received, accepted });
  });

  it('takes names before the comma for family names where the list is one of them', () => {
    const { authors } = metadataOf(
      leavesOf(['title', 'Sand'], ['authors', 'Lindqvist, Ada M.; Carmichael, Bo; Osei, Cora']),
    );
    expect(authors?.map(({ family }) => family)).toEqual(['Lindqvist', 'Carmichael', 'Osei']);
  });

  it('does not override a sound meta tag', () => {
    const facts: MetaFact[] = [
      { name: 'citation_volume', value: '13' },
      { name: 'citation_doi', value: '10.1234/other.7' },
    ];
    expect(metadataOf(ENGLISH, facts)).toMatchObject({ volume: '13', doi: '10.1234/other.7', year: 2011 });
  });

  it('reads nothing from leaves of the site and of the text', () => {
    const leaves = leavesOf(
      ['nav', 'Journal of Sand Studies 12 (3), 45–67 (2011)'],
      ['body', 'Received: 12 March 2010.'],
    );
    expect(frontClaims(leaves)).toEqual([]);
  });

  it('claims with their places', () => {
    const title = frontClaims(ENGLISH).find(({ fact }) => fact === 'title');
    expect(title?.places).toEqual([{ block: ENGLISH[1]!.block, start: 0, end: 46 }]);
    expect(title?.confidence).toBeGreaterThan(0.8);
  });
});
