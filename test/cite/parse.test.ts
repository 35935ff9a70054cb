import fc from 'fast-check';
import { parseReference } from '../../shared/cite';

/** First author's family name, title, container, year, volume, first page. */
function told(raw: string): string {
  const { author, title, issued, volume, page, ...csl } = parseReference(raw);
  const name = author?.[0]?.family ?? author?.[0]?.literal;
  return [name, title, csl['container-title'], issued?.['date-parts'][0]?.[0], volume, page].join(' | ');
}

describe('parseReference', () => {
  it.each([
    ['Vancouver', 'Moss AB, Lund C, Berg D. Tides of the inner sea. J Tides. 1999;4(2):12–19.'],
    [
      'Vancouver, wide',
      '12. Moss AB, Lund C, et al. Tides of the inner sea. J Tides. 1999; 4(2): 12–19. PMID: 12345678',
    ],
    ['Nature', 'Moss, A. B., Lund, C. & Berg, D. Tides of the inner sea. J. Tides 4, 12–19 (1999).'],
    ['APA', 'Moss, A. B., & Lund, C. (1999). Tides of the inner sea. J Tides, 4(2), 12-19. https://doi.org/10.1000/4'],
    ['Harvard', 'Moss, A.B., Lund, C., 1999. Tides of the inner sea. J. Tides 4 (2), 12–19.'],
    ['Chicago', 'Moss, Anna B., and Carl Lund. “Tides of the Inner Sea.” J. Tides 4, no. 2 (1999): 12–19.'],
    ['IEEE', '[3] A. B. Moss and C. Lund, “Tides of the inner sea,” J. Tides, vol. 4, no. 2, pp. 12–19, May 1999.'],
    ['a PDF’s spaces', 'A. B. Moss and C. Lund, “Tides of the inner sea,” J. Tides, vol .4, pp. 12–19, May 1999.'],
    ['lines', 'A.B. Moss, C. Lund\nTides of the inner sea\nJ. Tides, 4 (1999), pp. 12-19'],
    ['MDPI', 'Moss, A.B.; Lund, C. Tides of the inner sea. J. Tides 1999, 4, 12–19.'],
    ['ABNT', 'MOSS, A. B.; LUND, C. Tides of the inner sea. J. Tides, São Paulo, v. 4, n. 2, p. 12-19, 1999.'],
  ])('%s', (_, raw) => {
    expect(
      told(raw)
        .toLowerCase()
        .replace(/tides\./g, 'tides'),
    ).toMatch(/^moss \| tides of the inner sea \| j\.? tides \| 1999 \| 4 \| 12-19$/);
  });

  it('reads prints without a title', () => {
    expect(told('A. B. Moss, C. Lund, Phys. Rev. Lett. 1999, 83, 666.')).toBe(
      'Moss |  | Phys. Rev. Lett. | 1999 | 83 | 666',
    );
    expect(told('A. B. Moss and C. Lund, Phys. Rev. B 83, 104109 (1999).')).toBe(
      'Moss |  | Phys. Rev. B | 1999 | 83 | 104109',
    );
  });

  it('reads pages with letters', () => {
    expect(told('Moss AB. Tides of the sea. Nucleic Acids Res. 2013;38:D61–D70.')).toContain('| 38 | D61-D70');
    expect(told('Moss AB (2014) Tides of the inner sea. PLoS ONE 9(1): e1003453.')).toContain('| 9 | e1003453');
  });

  it('reads books, chapters, theses and groups', () => {
    expect(parseReference('Moss AB. The inner sea. 2nd ed. London: Academic Press; 1999.')).toMatchObject({
      type: 'book',
      title: 'The inner sea',
      publisher: 'Academic Press',
    });
    const chapter = parseReference(
      'Moss AB. Tides of the sea. In: Lund C, Berg D, editors. Handbook of Coastal Waters. Oxford: Mire International; 1997. p. 142–64.',
    );
    expect(chapter).toMatchObject({ type: 'chapter', 'container-title': 'Handbook of Coastal Waters', page: '142-64' });
    expect(chapter.editor?.map(({ family }) => family)).toEqual(['Lund', 'Berg']);
    expect(parseReference('Moss, A. B. Tides of the inner sea. PhD thesis, University of Hove, 1994.').type).toBe(
      'thesis',
    );
    expect(
      parseReference('World Health Organization. The state of the seas. Geneva: World Health Organization; 2004.')
        .author,
    ).toEqual([{ literal: 'World Health Organization' }]);
  });

  it('keeps identifiers out of the other fields', () => {
    expect(
      parseReference('Moss, A. B. Tides of the inner sea. Nature https://doi.org/10.1000/4 (2021).'),
    ).toMatchObject({
      'container-title': 'Nature',
      DOI: '10.1000/4',
    });
  });

  it('has no field for what is not there', () => {
    expect(parseReference('')).toEqual({ type: 'document' });
    expect(Object.values(parseReference('Ibid.'))).not.toContain('');
  });

  it('never throws, and gives no empty field', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), raw => {
        expect(Object.values(parseReference(raw))).not.toContain('');
      }),
    );
  });
});
