import fc from 'fast-check';
import { cite, CITE_RULES } from '../../shared/cite';
import { blocksOf, split } from './bibliography';

const MOSS = 'Moss A, Lund B. Tides of the inner sea. J. Tides 4, 1–9 (1999).';
const BERG = 'Berg, C. & Hill, D. Waves on shallow ground. Ann. Coast. Res. 12, 30–41 (2004).';
const FENN = 'Fenn, E. The sand that stays. Shore Lett. 7, 112–118 (2011).';

describe('splitting a bibliography', () => {
  it('takes a block with a list marker for an entry, and its number for the number', () => {
    const { entries } = split([MOSS, { marker: '1.' }], [BERG, { marker: '2.' }], [FENN, { marker: '3.' }]);
    expect(entries).toEqual([`1|${MOSS}`, `2|${BERG}`, `3|${FENN}`]);
  });

  it.each(['1. %a 2. %b 3. %c', '[1] %a [2] %b [3] %c', '(1) %a (2) %b (3) %c', '1) %a 2) %b 3) %c'])(
    'cuts entries that stand in one line at their ascending numbers: %s',
    print => {
      const line = print.replace('%a', MOSS).replace('%b', BERG).replace('%c', FENN);
      expect(split(line).entries).toEqual([`1|${MOSS}`, `2|${BERG}`, `3|${FENN}`]);
    },
  );

  it('gives a number at the end of a line to the next entry', () => {
    const { entries } = split(`${MOSS} [CrossRef]2.`, `${BERG} [CrossRef]3.`, `${FENN} [CrossRef]4.`, MOSS);
    expect(entries).toEqual([`|${MOSS}`, `2|${BERG}`, `3|${FENN}`, `4|${MOSS}`]);
  });

  it('does not split an entry at the mark that begins it again', () => {
    expect(split([BERG, { marker: '1.' }]).entries).toEqual([`1|${BERG}`]);
    const { entries } = split([`${BERG} 1. ${FENN}`, { marker: '1.' }]);
    expect(entries.length).toBeLessThanOrEqual(2);
    expect(entries.join(' ')).toContain(FENN);
    expect(split([BERG, { marker: '1.' }], 'Hove: Gull Press; 2004.').entries[0]).toMatch(/^1\|Berg/);
  });

  it('takes lists that begin at 1 again and again apart to a depth, not to the end of the stack', () => {
    const lists = Array.from({ length: 9000 }, (_, i) => `${(i % 3) + 1}. ${i % 3 === 2 ? BERG : 'Aa'}`);
    expect(split(...lists).entries.length).toBeGreaterThan(3);
  });

  it('joins an entry that goes on in the next block', () => {
    const { entries } = split(
      '1. Moss A, Lund B. Tides of the',
      `inner sea. J. Tides 4, 1–9 (1999). 2. ${BERG} 3. ${FENN}`,
    );
    expect(entries[0]).toBe(`1|${MOSS}`);
    expect(entries).toHaveLength(3);
  });

  it('does not take years, volumes or parts of a title for numbers of entries', () => {
    const lines = [
      'Moss A, Lund B. 2007. Tides of the inner sea, part 1. The spring. Journal of Tides 4:1-9',
      'Berg C, Hill D. 2008. Waves on shallow ground. Annals of the Coast 12:30-41',
      'Fenn E. 2009. The sand that stays. Shore Letters 7:112-118',
      'Fenn E. 2010. The sand that goes. Shore Letters 8:1-8',
    ];
    expect(split(...lines).entries).toEqual(lines.map(line => `|${line}`));
  });

  it('cuts a line of entries without numbers where an entry has ended and authors begin', () => {
    const entries = [
      'Moss, A., Lund, B. & Hill, D. (1999) J. Tides 4, 1–9.',
      'Berg, C. & Hill, D. (2004) Ann. Coast. Res. 12, 30–41.',
      'Fenn, E., Moss, A. & Lund, B. (2011) Shore Lett. 7, 112–118.',
      'Fenn, E. (2012) The Sand That Stays, eds. Rook, F. & Vale, G. (Gull Press, Hove), pp. 12–40.',
      'Vale, G. (2013) Shore Lett. 9, 3–4.',
    ];
    expect(split(entries.join(' ')).entries).toEqual(entries.map(entry => `|${entry}`));
  });

  it('knows names without a space before the initials', () => {
    const entries = [
      'Moss,A. and Lund,B. (1999) Tides of the inner sea. J. Tides, 4, 1–9.',
      'Berg,C., Hill,D. and Vale,G. (2004) Waves on shallow ground. Ann. Coast. Res., 12, 30–41.',
      'Fenn,E. (2011) The sand that stays. Shore Lett., 7, 112–118.',
    ];
    expect(split(entries.join(' ')).entries).toEqual(entries.map(entry => `|${entry}`));
  });

  it('puts a label line and the lines below it together', () => {
    const { entries } = split(
      ...[
        'Moss, 1999',
        'A. Moss',
        'Tides of the inner sea',
        'J. Tides, 4 (1999), pp. 1-9',
        'View Record in Scopus Google Scholar',
      ],
      ...[
        'Berg et al., 2004',
        'C. Berg, D. Hill, A. Moss',
        'Waves on shallow ground',
        'Ann. Coast. Res., 12 (2004), pp. 30-41',
      ],
      ...['Fenn and Moss, 2011', 'E. Fenn, A. Moss', 'The sand that stays', 'Shore Lett., 7 (2011), pp. 112-118'],
    );
    expect(entries).toEqual([
      '|Moss, 1999 A. Moss Tides of the inner sea J. Tides, 4 (1999), pp. 1-9',
      '|Berg et al., 2004 C. Berg, D. Hill, A. Moss Waves on shallow ground Ann. Coast. Res., 12 (2004), pp. 30-41',
      '|Fenn and Moss, 2011 E. Fenn, A. Moss The sand that stays Shore Lett., 7 (2011), pp. 112-118',
    ]);
  });

  it('goes on without numbers where a reader lost them for a while', () => {
    const loose = Array.from(
      { length: 6 },
      (_, i) => `Rook F, Vale G. The gulls of harbour ${'ABCDEF'[i]}. J Birds. 200${i};${i + 2}:1${i}–2${i}.`,
    );
    const { entries } = split(
      `1. ${MOSS}`,
      `2. ${BERG}`,
      `3. ${FENN}`,
      ...loose,
      `10. ${MOSS}`,
      `11. ${BERG}`,
      `12. ${FENN}`,
    );
    expect(entries).toHaveLength(12);
    expect(entries[3]).toBe(`|${loose[0]}`);
  });

  it('takes a first number for one where the others stand apart', () => {
    const { entries } = split(`1. ${MOSS}`, `${BERG} ${FENN} ${MOSS}`);
    expect(entries).toEqual([`1|${MOSS}`, `|${BERG}`, `|${FENN}`, `|${MOSS}`]);
  });

  it.each([
    [
      'Moss A. Tides of the inner sea. J. Tides 38 , 201–209 (2013) .',
      'Moss A. Tides of the inner sea. J. Tides 38, 201–209 (2013).',
    ],
    ['Moss A. Tides : a history ; J. Tides 38, .201 (2013).', 'Moss A. Tides : a history ; J. Tides 38, .201 (2013).'],
  ])('has no space before commas and full stops: %s', (before, after) => {
    expect(split(before).entries).toEqual([`|${after}`]);
  });

  it('sets apart numbers that lost their entries, and text in front of entry 1', () => {
    const { entries, removed } = split('References and notes', `1. ${MOSS}`, `2. ${BERG}`, `3. ${FENN}`, '4. 5. 6.');
    expect(entries).toHaveLength(3);
    expect(removed).toEqual(['reference.loose-numbers|4. 5. 6.', 'reference.before-first|References and notes']);
  });
});

describe('identifiers of links', () => {
  it('come from the address, decoded, where the entry prints none', () => {
    const text = `${MOSS} Article PubMed`;
    const at = (label: string): [number, number] => [text.indexOf(label), text.indexOf(label) + label.length];
    const links = [
      { at: at('Article'), href: 'https://doi.org/10.1000%2Ftides.4' },
      { at: at('PubMed'), href: 'http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&list_uids=1234567' },
    ];
    const { entries } = cite(blocksOf([text, { links }]));
    expect(entries[0]!.csl).toMatchObject({ DOI: '10.1000/tides.4', PMID: '1234567' });
  });

  it('do not take the place of a printed one', () => {
    const links = [{ at: [0, 4] as const, href: 'https://doi.org/10.1000/other' }];
    const { entries } = cite(blocksOf([`${MOSS} doi: 10.1000/printed`, { links }]));
    expect(entries[0]!.csl.DOI).toBe('10.1000/printed');
  });

  it('go to the entry beside which the link stands, also where its label was sifted away', () => {
    const blocks = blocksOf([MOSS, { marker: '1' }], [BERG, { marker: '2' }], [FENN, { marker: '3' }]);
    const end = blocks[1]!.at[0]![1];
    const { entries } = cite(blocks, [{ at: [end, end], href: '/resolve/XREF?id=10.1000/waves.12' }]);
    expect(entries.map(({ csl }) => csl.DOI)).toEqual([undefined, '10.1000/waves.12', undefined]);
  });
});

describe('the conservation law', () => {
  const word = fc.constantFrom(
    ...[
      'Moss A',
      'Lund, B.',
      '1.',
      '2.',
      '[3]',
      '4',
      '1999',
      '(2004)',
      'Google Scholar',
      'CrossRef',
      'PubMed',
      'Tides of the sea.',
    ],
    ...[
      'J. Tides',
      '12:30-41',
      'https://doi.org/10.1000/1',
      '» https://doi.org/10.1000/1',
      'Article',
      '21',
      'View Article',
      ',',
    ],
  );
  const line = fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(' '));

  it('keeps every character in an entry or in a removal with a documented rule', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), lines => {
        const source = lines.join('\n');
        const { entries, removed } = cite(blocksOf(...lines));
        const covered = new Set<number>();
        for (const [start, end] of [
          ...entries.flatMap(({ source: text }) => text.spans()),
          ...removed.flatMap(({ at }) => at),
        ]) {
          for (let i = start; i < end; i++) covered.add(i);
        }
        expect([...source].filter((char, i) => /\S/.test(char) && !covered.has(i))).toEqual([]);
        expect(removed.every(({ rule }) => CITE_RULES.some(({ id }) => id === rule))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
