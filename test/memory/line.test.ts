import fc from 'fast-check';
import { lineKeys, lineShape } from '../../shared/memory/line';

describe('the shape of a line', () => {
  test.each([
    ['Volume 12, Issue 3, March 2012', 'Volume 7, Issue 11, May 1999', 'volume # issue #'],
    ['Cited by 1,204 — see all ▸', 'Cited by 3 – see all', 'cited by # see all'],
    ['TIDE  TABLES', 'tide tables…', 'tide tables'],
    ['Last seen on 4 März 2011', 'Last seen on 12 Oktober 2020', 'last seen on #'],
    ['Write to desk@wharf.example today', 'Write to lamps@quay.example today', 'write to # today'],
    ['Link: https://wharf.example/1', 'Link: https://wharf.example/2?x=y', 'link #'],
    ['views1,234', 'Views 5', 'views #'],
  ])('%s and %s are the same line', (one, other, shape) => {
    expect([one, other].map(lineShape)).toEqual([shape, shape]);
  });

  test.each([
    ['The snails of the Almer', 'The snails of the Brenn'],
    ['Members read four papers', 'Members read for papers'],
    ['In March', 'In April'],
    ['ß-decay', 'α-decay'],
  ])('%s and %s are two lines', (one, other) => expect(lineShape(one)).not.toBe(lineShape(other)));

  test.each(['', '12', '10.5555/ex.12', 'https://doi.org/10.5555/ex', '• — |', 'p. 3', '#'])(
    '%j has too little to be known by',
    line => expect(lineShape(line)).toBe(''),
  );

  test('a long notice is known by its first forty words', () => {
    const notice = (end: string) => `${'Whoever moves away keeps the paper. '.repeat(7)}${end}`;
    expect(lineShape(notice('Until May.'))).toBe(lineShape(notice('Until June.')));
    expect(lineShape(notice('')).split(' ')).toHaveLength(40);
  });

  test('folding a shape again changes nothing but the numbers', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), text => {
        const shape = lineShape(text).replaceAll('#', '0');
        expect(lineShape(shape).replaceAll('#', '0')).toBe(shape);
      }),
    );
  });
});

describe('the keys of a page', () => {
  test('a line is a key of its own, a label is one with the line beside it', () => {
    expect(lineKeys(['Read the whole paper', 'Larger type', '12', 'Darker'])).toEqual([
      ['read the whole paper'],
      ['read the whole paper | larger type', 'larger type | darker'],
      [],
      ['larger type | darker', 'darker | '],
    ]);
  });

  test('a neighbour counts with its six nearest words', () => {
    expect(lineKeys(['one two three four five six seven', 'Darker', 'a b c d e f g'])[1]).toEqual([
      'two three four five six seven | darker',
      'darker | a b c d e f',
    ]);
  });
});
