import fc from 'fast-check';
import { parseByline, readByline } from '../../shared/identify/byline';
import { isPersonName, parsePersonName } from '../../shared/identify/person-name';
import { stepsOf } from '../steps';

const names = (text: string) => parseByline(text).map(({ name }) => name);

describe('parsePersonName', () => {
  it.each([
    ['Ada Lovelace', 'Ada', 'Lovelace'],
    ['Lovelace, Ada', 'Ada', 'Lovelace'],
    ['Lovelace AK', 'AK', 'Lovelace'],
    ['Jan J. van der Berg', 'Jan J.', 'van der Berg'],
    ['van der Berg, Jan', 'Jan', 'van der Berg'],
    ['Rosa De Resende', 'Rosa', 'De Resende'],
    ['Peter B. Miller III', 'Peter B.', 'Miller III'],
    ['Miller III PB', 'PB', 'Miller III'],
    ['Prof. Dr. Anna Groß', 'Anna', 'Groß'],
    ['J.-P. O’Hara', 'J.-P.', 'O’Hara'],
    ['李明', '明', '李'],
    ['欧阳明月', '明月', '欧阳'],
  ])('tells %s apart', (text, given, family) => expect(parsePersonName(text)).toMatchObject({ given, family }));

  it('leaves whole what it cannot split', () => {
    expect(parsePersonName('Aristotle')).toEqual({ name: 'Aristotle' });
    expect(parsePersonName('The Sample Group')).toEqual({ name: 'The Sample Group' });
  });
});

describe('isPersonName', () => {
  it.each([
    'Current Issue',
    'Department of Samples',
    'Browse',
    'the end of it',
    'Results and Discussion',
    'x + y',
    'View Profile',
  ])('does not take %s for a name', text => expect(isPersonName(text)).toBe(false));
});

describe('readByline', () => {
  it.each([
    ['Ada Lovelace, Grace Hopper and Emmy Noether', ['Ada Lovelace', 'Grace Hopper', 'Emmy Noether']],
    ['By Ada Lovelace & Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Anna Müller und Karl Schmidt', ['Anna Müller', 'Karl Schmidt']],
    ['María García y José Pérez', ['María García', 'José Pérez']],
    ['Maria Silva e João Souza', ['Maria Silva', 'João Souza']],
    ['Ada Lovelace1☯, Grace Hopper2*, Emmy Noether1,2', ['Ada Lovelace', 'Grace Hopper', 'Emmy Noether']],
    ['Ada Lovelace 1,2* and Grace Hopper 1', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace ᵃ ᵇ, Grace Hopper ᶜ', ['Ada Lovelace', 'Grace Hopper']],
    ['Author links open overlay panel Ada T. Lovelace a Grace D. Hopper b', ['Ada T. Lovelace', 'Grace D. Hopper']],
    ['ADA LOVELACE, MD, DRPH1 GRACE HOPPER, SCD2', ['ADA LOVELACE', 'GRACE HOPPER']],
    ['Ada Lovelace, MD; Grace Hopper, PhD', ['Ada Lovelace', 'Grace Hopper']],
    ['Lovelace, Ada; Miller III, Peter B.', ['Ada Lovelace', 'Peter B. Miller III']],
    ['Lovelace, A., Hopper, G. M., & Noether, E.', ['A. Lovelace', 'G. M. Hopper', 'E. Noether']],
    ['Lovelace A, Hopper GM and Noether E', ['A Lovelace', 'GM Hopper', 'E Noether']],
    ['Lovelace A(1), Hopper G(2), Noether E(1)(2).', ['A Lovelace', 'G Hopper', 'E Noether']],
    ['Ada Lovelace ,', ['Ada Lovelace']],
    ['View ORCID Profile Ada Lovelace, Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada LovelaceView author publications', ['Ada Lovelace']],
    ['王小明1, 李红2', ['王小明', '李红']],
  ])('reads %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(readByline(text).share).toBe(1);
  });

  it('keeps the marks at the names', () => {
    expect(parseByline('Ada Lovelace1,2*, Grace Hopper3').map(({ marks }) => marks)).toEqual([['1', '2', '*'], ['3']]);
  });

  it('says when the list is cut short', () => {
    expect(readByline('Lovelace, A., Hopper, G. et al.')).toMatchObject({ incomplete: true, share: 1 });
    expect(readByline('Ada Lovelace, Grace Hopper, … & Emmy Noether')).toMatchObject({ incomplete: true });
    expect(readByline('Ada Lovelace, Grace Hopper')).toMatchObject({ incomplete: false });
  });

  it('takes off affiliation letters that lost their superscript, when the page has the bare names', () => {
    const page = new Set(['Kumar', 'Lopez']);
    const glued = 'S. Kumara, M. Lopezb and N. Ivanova*';
    expect(parseByline(glued, { standsElsewhere: word => page.has(word) }).map(({ family }) => family)).toEqual([
      'Kumar',
      'Lopez',
      'Ivanov',
    ]);
    expect(parseByline(glued).map(({ family }) => family)).toEqual(['Kumara', 'Lopezb', 'Ivanova']);
  });

  it('leaves names alone that happen to end in a', () => {
    const { authors } = readByline('Maria Costa, Ana Silva', { standsElsewhere: () => true });
    expect(authors.map(({ family }) => family)).toEqual(['Costa', 'Silva']);
  });

  it('takes a group that signs for one author', () => {
    expect(names('Expert Panel on the Reading, Writing, and Keeping of Samples')).toEqual([
      'Expert Panel on the Reading, Writing, and Keeping of Samples',
    ]);
  });

  it.each([
    'The pages, which Ada Lovelace had read, were red.',
    'Department of Samples, Example University, Sampleton',
    'Home, Journals, Current Issue',
    'Open Access',
  ])('gives prose and menus a low share: %s', text => expect(readByline(text).share).toBeLessThan(0.5));

  it('reads back the list that was written, in any of the usual punctuations', () => {
    const name = fc.constantFrom(
      'Ada Lovelace',
      'Grace M. Hopper',
      'Emmy Noether',
      'Jan van der Berg',
      'Rosa García López',
      'Li Wei',
    );
    const lists = fc.uniqueArray(name, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lists, fc.constantFrom(', ', '; ', ' · ', ' | '), fc.boolean(), (list, comma, marked) => {
        const text = list.map((author, i) => (marked ? `${author}${i + 1}` : author)).join(comma);
        expect(names(text)).toEqual(list);
      }),
    );
  });

  it.each(['a, ', '*,1 ', 'A. ', 'Aa, ', '¹', '¹ᵃ ', '1 '])(
    'work grows with the length of a line of %j only',
    piece => {
      const line = (times: number) => `Ada Lovelace${piece.repeat(times)}, Bo Muster`;
      const [small, large] = [250, 1000].map(times => stepsOf(() => readByline(line(times))).characters);
      expect(large!).toBeLessThan(5 * small! + 2000);
    },
  );

  it('reads any number of raised marks, those behind them once more, in one way only', () => {
    expect(names(`Ada Lovelaceᵃ${'¹'.repeat(60)}, Bo Muster${'¹ᵃ '.repeat(40)}`)).toEqual([
      'Ada Lovelace',
      'Bo Muster',
    ]);
  });
});
