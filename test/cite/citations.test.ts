import { cite, linkCitations } from '../../shared/cite';
import type { Hints } from '../../shared/source/block';
import { stepsOf } from '../steps';
import { blocksOf } from './bibliography';

const NUMBERED = cite(
  blocksOf(
    ...Array.from({ length: 8 }, (_, i) => `${i + 1}. Moss A. Tide number ${i + 1}. J Tides. 200${i};${i + 1}:1–9.`),
  ),
).entries;
const NAMED = cite(
  blocksOf(
    'Berg, C., Hill, D., and Moss, A. (2004). Waves on shallow ground. Ann. Coast. Res. 12, 30–41.',
    'Fenn, E. (2011a). The sand that stays. Shore Lett. 7, 112–118.',
    'Fenn, E. (2011b). The sand that goes. Shore Lett. 7, 119–124.',
    'van der Lund, B. (1999). Tides of the inner sea. J. Tides 4, 1–9.',
  ),
).entries;

function links(entries: typeof NUMBERED, text: string, hints: Partial<Hints> = {}): string[] {
  const [found] = linkCitations(blocksOf([text, hints]), entries);
  return found!.map(({ start, end, references }) => `${text.slice(start, end)} ${references.join(' ')}`);
}

describe('citations by number', () => {
  it('are read from brackets, with lists and ranges', () => {
    expect(links(NUMBERED, 'As was seen [1], and again [2,4–6], but not later [7, 8].')).toEqual([
      '[1] r1',
      '[2,4–6] r2 r4 r5 r6',
      '[7, 8] r7 r8',
    ]);
  });

  it('are read from round brackets only where most entries are cited so', () => {
    expect(links(NUMBERED, 'As was seen (1–3), and again (5, 6).')).toEqual(['(1–3) r1 r2 r3', '(5, 6) r5 r6']);
    expect(links(NUMBERED, 'We asked for (a) tides, see Eq. (3), and (5) of them came.')).toEqual([]);
  });

  it('are read from numbers behind words where nearly all entries are cited so', () => {
    expect(links(NUMBERED, 'Tides rise1,2. They fall again3–5, and the shores stay.6,7 Nobody knows why8.')).toEqual([
      '1,2 r1 r2',
      '3–5 r3 r4 r5',
      '6,7 r6 r7',
      '8 r8',
    ]);
  });

  it('are read from links to an anchor of the same number', () => {
    const text = 'The protein Wave3 binds4 sand.';
    const at = text.indexOf('4 sand');
    const anchors = [
      { at: [at, at + 1] as const, href: '#ref-CR4' },
      { at: [0, 3] as const, href: '#Fig1' },
    ];
    expect(links(NUMBERED, text, { links: anchors })).toEqual(['4 r4']);
  });

  it('are not found in intervals, sample sizes, years and names', () => {
    expect(links(NUMBERED, 'For x in [0, 1], n = 5 (2004) and CO2 with p53 or IL6, see Fig. 3 and [12].')).toEqual([]);
  });
});

describe('citations by author and year', () => {
  it.each([
    ['Waves grow (Berg et al., 2004).', ['Berg et al., 2004 r1']],
    ['As Berg, Hill and Moss (2004) said.', ['Berg, Hill and Moss (2004 r1']],
    [
      'In Fenn (2011a) and elsewhere (Fenn 2011b; van der Lund, 1999).',
      ['Fenn (2011a r2', 'Fenn 2011b r3', 'van der Lund, 1999 r4'],
    ],
    ['Sand stays (Fenn, 2011a,b).', ['Fenn, 2011a,b r2 r3']],
    ['Sand stays (Fenn, 2011).', ['Fenn, 2011 r2 r3']],
  ])('%s', (text, expected) => expect(links(NAMED, text)).toEqual(expected));

  it.each([
    'The storm of 2004 and the flood of 1999 came in March 2011.',
    'Rook (2004) and Vale et al. (2011) are not in the list.',
    'Berg et al. (2005) is another year.',
  ])('are not found in: %s', text => expect(links(NAMED, text)).toEqual([]));
});

it('nothing is linked without entries', () => {
  expect(linkCitations(blocksOf('As was seen [1] (Fenn, 2011).'), [])).toEqual([[]]);
});

describe('however many there are', () => {
  const cited = (times: number) => {
    const parts = Array.from({ length: times }, () => 'the sand4 ');
    const at = (i: number) => [i * 10 + 8, i * 10 + 9] as const;
    const anchors = parts.map((_, i) => ({ at: at(i), href: '#ref-CR4' }));
    return blocksOf([parts.join(''), { links: anchors }]);
  };

  it('links in one paragraph take work that grows with their number', () => {
    const [small, large] = [500, 2000].map(times => stepsOf(() => linkCitations(cited(times), NUMBERED)).characters);
    expect(large!).toBeLessThan(5 * small!);
    expect(linkCitations(cited(500), NUMBERED)[0]).toHaveLength(500);
  });

  it('a name and year that more entries have than there are letters names none of them', () => {
    const entries = (times: number) => Array.from({ length: times }, () => NAMED[3]!);
    expect(links(entries(26), 'As was seen (van der Lund 1999).')).toHaveLength(1);
    expect(links(entries(27), 'As was seen (van der Lund 1999).')).toEqual([]);
  });
});
