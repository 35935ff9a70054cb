import { parseSelfCitation } from '../../shared/identify/citation-line';
import { identifyLines, PROSE } from './page';

describe('parseSelfCitation', () => {
  it('reads a citation with "et al."', () => {
    const cited = parseSelfCitation(
      'Lovelace, A., Hopper, G., Noether, E. et al. Reading is a marker of readers. Samp Med 18, 1511–1517 (2012). https://doi.org/10.1000/sm.2940',
    );
    expect(cited).toMatchObject({
      partial: true,
      title: 'Reading is a marker of readers',
      doi: '10.1000/sm.2940',
      year: 2012,
    });
    expect(cited.authors.map(({ family }) => family)).toEqual(['Lovelace', 'Hopper', 'Noether']);
    expect(cited.place).toMatchObject({ journal: 'Samp Med', volume: '18', pages: '1511-1517' });
  });

  it('reads a year in brackets behind the authors', () => {
    const cited = parseSelfCitation(
      'Lovelace A, Hopper G (2015) How pages are read: the “Sample Hypothesis”. Front. Samp. 5:1582.',
    );
    expect(cited).toMatchObject({ partial: false, title: 'How pages are read: the “Sample Hypothesis”', year: 2015 });
    expect(cited.place).toMatchObject({ journal: 'Front. Samp.', volume: '5', pages: '1582' });
  });

  it('leaves the version note out of the title', () => {
    const cited = parseSelfCitation(
      'Lovelace A, Miller III PB and Hopper G. On the age of pages [v2; status: indexed] S1000Research 2015, 3:190',
    );
    expect(cited).toMatchObject({
      title: 'On the age of pages',
      place: { journal: 'S1000Research', volume: '3', pages: '190' },
    });
    expect(cited.authors.map(({ family }) => family)).toEqual(['Lovelace', 'Miller III', 'Hopper']);
  });
});

describe('the citation line of a page', () => {
  it('gives what the page has nowhere else, also from a box that was sifted out and cut in two', () => {
    const { metadata } = identifyLines([
      'Abstract',
      PROSE.repeat(4),
      '- Cite this article',
      '- Lovelace, A., Hopper, G. et al. Reading is a marker of readers.',
      '- Samp Med 18, 1511–1517 (2012). https://doi.org/10.1000/sm.2940',
    ]);
    expect(metadata).toMatchObject({
      title: 'Reading is a marker of readers',
      journal: 'Samp Med',
      volume: '18',
      pages: '1511-1517',
      year: 2012,
      doi: '10.1000/sm.2940',
      from: { title: 'citation-line', volume: 'citation-line' },
    });
  });

  it('is not taken from prose that speaks of citing', () => {
    const { metadata } = identifyLines([
      'Abstract',
      `Please cite this article when you use the data. ${PROSE.repeat(4)}`,
    ]);
    expect(metadata.title).toBeUndefined();
  });
});
