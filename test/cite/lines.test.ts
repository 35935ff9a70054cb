import { split } from './bibliography';

const ENTRY = 'Moss A, Lund B. Tides of the inner sea. J. Tides 4, 1–9 (1999).';

describe('link labels go', () => {
  it.each([
    ['brackets', `${ENTRY} [CrossRef] [PubMed] [Google Scholar]`],
    ['commas', `${ENTRY} [CrossRef], [PubMed], [Web of Science ®]`],
    ['bars', `${ENTRY} CrossRef Full Text | Google Scholar`],
    ['spaces', `${ENTRY} Article CAS PubMed PubMed Central Google Scholar`],
    ['one label at the end', `${ENTRY} Google Scholar`],
    ['another language', `${ENTRY} [ Links ]`],
    ['an arrow back to the text', `↵ ${ENTRY}`],
    ['a colour', `${ENTRY} [CrossRef] [Green Version]`],
  ])('%s', (_, line) => expect(split(line).entries).toEqual([`|${ENTRY}`]));

  it('with the stop of the entry behind them', () => {
    const entry = 'A. Moss and B. Lund, J. Tides, 1999, 4, 1–9';
    expect(split(`${entry} CrossRef CAS PubMed.`).entries).toEqual([`|${entry}`]);
    expect(split(`${entry} Search PubMed.`).entries).toEqual([`|${entry}`]);
  });

  it('in lines of their own, with the counters below them', () => {
    const { entries, removed } = split(ENTRY, 'View Article', 'PubMed/NCBI', 'Google Scholar', '0', '122');
    expect(entries).toEqual([`|${ENTRY}`]);
    expect(removed).toEqual([
      ...['reference.link-line|View Article', 'reference.link-line|PubMed/NCBI', 'reference.link-line|Google Scholar'],
      ...['reference.counter|0', 'reference.counter|122'],
    ]);
  });

  it('between entries that stand in one line', () => {
    const other = 'Fenn, E. The sand that stays. Shore Lett. 7, 112–118 (2011).';
    expect(split(`${ENTRY} CrossRef Google Scholar 21 1 ${other}`).entries).toEqual([`|${ENTRY}`, `|${other}`]);
  });

  it('with an address that repeats what the entry has', () => {
    const { entries, removed } = split(`${ENTRY} https://doi.org/10.1000/4 » https://doi.org/10.1000/4`);
    expect(entries).toEqual([`|${ENTRY} https://doi.org/10.1000/4`]);
    expect(removed).toEqual(['reference.repeated-link|» https://doi.org/10.1000/4']);
  });
});

describe('what only looks like a link label stays', () => {
  it.each([
    'Fenn E. Searching PubMed, Scopus, Web of Science, and Google Scholar for tides. J. Tides 4, 1–9 (1999).',
    'Fenn E. PubMed Central: an archive of tides. J. Tides 4, 1–9 (1999).',
    'Fenn E. On the abstract. J. Tides 4, 1–9 (1999), article 12.',
    'Fenn E. What Google Scholar cannot find. J. Tides 4, 1–9 (1999).',
    'Fenn E. The free press, its source and its pdf. J. Tides 4, 1–9 (1999).',
    'Fenn E. Tides. J. Tides 4, 1–9 (1999). https://doi.org/10.1000/4',
  ])('%s', line => expect(split(line)).toEqual({ entries: [`|${line}`], removed: [] }));
});
