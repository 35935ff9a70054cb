import { identify } from '../../shared/identify';
import { plainDivision } from '../../shared/plain';
import { blocksOf, identifyLines, PROSE } from './page';

const BODY = ['Abstract', PROSE.repeat(4)];

describe('identify', () => {
  it('reads a title block, and says where each fact stands', () => {
    const { metadata, source } = identifyLines([
      '- Journals & Books',
      '- Owen Hayes',
      '- View PDF',
      'Samples and Tests',
      'Volume 86, Issue 2, 29 September 1996, Pages 31-54',
      '= Rules for forty-four kinds of sample pages',
      'Author links open overlay panel Ada T. Lovelace a Grace D. Hopper b',
      '- Show more',
      'https://doi.org/10.1000/S0999-9999(96)00023-1',
      ...BODY,
    ]);
    expect(metadata).toMatchObject({
      title: 'Rules for forty-four kinds of sample pages',
      authors: [{ family: 'Lovelace' }, { family: 'Hopper' }],
      journal: 'Samples and Tests',
      volume: '86',
      issue: '2',
      pages: '31-54',
      year: 1996,
      doi: '10.1000/S0999-9999(96)00023-1',
      dates: { published: '1996-09-29' },
    });
    const [[start, end]] = metadata.at!['title'] as [[number, number]];
    expect(source.slice(start, end)).toBe('Rules for forty-four kinds of sample pages');
  });

  it('never takes the name of a logged-in user for an author', () => {
    const { metadata } = identifyLines([
      '- Sign out',
      '- Owen Hayes',
      '# How sample pages are read',
      'Ada Lovelace, Grace Hopper',
      ...BODY,
    ]);
    expect(metadata.authors?.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Grace Hopper']);
  });

  it('leads marks to affiliations, and correspondence to its author', () => {
    const { metadata } = identifyLines([
      'RESEARCH ARTICLE',
      '= How sample pages are read by machines',
      'Ada Lovelace1*, Grace Hopper1,2',
      '1 Department of Samples, Example University, Sampleton, 2 Institute of Tests, Sample City',
      '* Correspondence: lovelace@example.org',
      ...BODY,
    ]);
    expect(metadata.affiliations).toEqual([
      'Department of Samples, Example University, Sampleton',
      'Institute of Tests, Sample City',
    ]);
    expect(metadata.authors).toEqual([
      {
        name: 'Ada Lovelace',
        given: 'Ada',
        family: 'Lovelace',
        email: 'lovelace@example.org',
        corresponding: true,
        affiliations: [0],
      },
      { name: 'Grace Hopper', given: 'Grace', family: 'Hopper', affiliations: [0, 1] },
    ]);
    expect(metadata.articleType).toBe('RESEARCH ARTICLE');
  });

  it('gathers authors that stand in a block each', () => {
    const { metadata } = identifyLines([
      '# La lectura de páginas de muestra',
      'María García López',
      'Universidad de Ejemplo',
      'José Pérez Gómez',
      'Universidad de Muestra',
      ...BODY,
    ]);
    expect(metadata.authors?.map(({ name }) => name)).toEqual(['María García López', 'José Pérez Gómez']);
  });

  it('fills a byline that a widget cut short from the notes at the end', () => {
    const { metadata } = identifyLines([
      '# Reading arrays of sample pages',
      'Ada Lovelace, , , … & Emmy Noether',
      ...BODY,
      '- Affiliations',
      '- Department of Samples, Example University, Sampleton',
      '- Ada Lovelace, Grace Hopper & Mary Somerville',
      '- Institute of Tests, Sample City',
      '- Emmy Noether',
      '- Contributions',
    ]);
    expect(metadata.authors?.map(({ name }) => name)).toEqual([
      'Ada Lovelace',
      'Grace Hopper',
      'Mary Somerville',
      'Emmy Noether',
    ]);
  });

  it('writes the journal in full where the page does', () => {
    const { metadata } = identifyLines([
      '- Frontiers in Samples',
      'Front. Samp. 5:1582, 2015',
      '# How dogs read sample pages',
      'Ada Lovelace1 and Grace Hopper2',
      ...BODY,
    ]);
    expect(metadata).toMatchObject({ journal: 'Frontiers in Samples', volume: '5', pages: '1582' });
  });

  it('takes the title without the site, the version note and the article type', () => {
    const title = 'On the age of sample pages in the western libraries';
    const lines = [
      `${title} - S1000Research`,
      `= Articles ${title} [v2; status: indexed]`,
      'Ada Lovelace1, Grace Hopper2',
      ...BODY,
    ];
    expect(identifyLines(lines).metadata.title).toBe(title);
  });

  it('lets two witnesses that agree outvote one', () => {
    const lines = ['# The true title of the sample', 'Ada Lovelace and Grace Hopper', ...BODY];
    const facts = [
      { name: 'og:title', value: 'Sample Journals' },
      { name: 'dc.title', value: 'The True Title of the Sample' },
    ];
    expect(identifyLines(lines, facts).metadata.title?.toLowerCase()).toBe('the true title of the sample');
  });

  it('reads the running heads of a PDF', () => {
    const facts = [{ name: 'running-head', value: 'SAMPLE CARE, VOLUME 25, NUMBER 7, JULY 2002' }];
    expect(
      identifyLines(['How pages are cared for by readers', 'Ada Lovelace1, Grace Hopper2', ...BODY], facts).metadata,
    ).toMatchObject({
      journal: 'SAMPLE CARE',
      volume: '25',
      issue: '7',
      year: 2002,
    });
  });

  it('makes witnesses of blocks that are facts, not of prose that mentions one', () => {
    const prose = `${PROSE.repeat(4)}Data stand at https://doi.org/10.1000/data.77.`;
    const { witnesses, blocks } = identifyLines([
      '# How sample pages are read',
      'Ada Lovelace, Grace Hopper',
      'DOI: 10.1000/js.12',
      'Abstract',
      prose,
    ]);
    expect(blocks.filter(block => witnesses.has(block)).map(({ text }) => text)).toEqual([
      'How sample pages are read',
      'Ada Lovelace, Grace Hopper',
      'DOI: 10.1000/js.12',
    ]);
  });

  it('leaves a line in the text whose fact is as likely wrong as right', () => {
    const lines = ['= Rain gauges on three hills', 'Abstract', PROSE];
    const [low, high] = [0.4, 0.9].map(chance => identifyLines(lines, [], chance).witnesses.size);
    expect([low, high]).toEqual([0, 1]);
  });

  it('leaves a line in the text that looks like names, and in which the tagger sees nobody', () => {
    const list =
      '本文记述了山地苔藓的新种，石生藓、墙生藓、水生藓、林生藓、沙生藓、高山藓、溪边藓、岩下藓、枯木藓、湿地藓';
    const { blocks, kept, roles } = blocksOf(['= 山地苔藓小志', list, PROSE]);
    roles.set(blocks[1]!, 'meta');
    const { metadata, witnesses } = identify({ facts: [], blocks, kept, roles, division: plainDivision([]) });
    expect(metadata.authors).toBeDefined();
    expect(witnesses.has(blocks[1]!)).toBe(false);
  });

  it('gives an empty answer for a page that says nothing', () => {
    expect(identifyLines(['- Access denied', '- Your request was blocked.']).metadata).toEqual({});
  });
});
