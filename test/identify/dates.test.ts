import fc from 'fast-check';
import { MONTHS } from '../../shared/identify/tables/months';
import { dateAtStart, findDates, parseDate } from '../../shared/identify/dates';

describe('parseDate', () => {
  it.each([
    ['12 March 2012', '2012-03-12'],
    ['March 12, 2012', '2012-03-12'],
    ['3rd of May 1999', '1999-05-03'],
    ['12. März 2012', '2012-03-12'],
    ['1er août 2012', '2012-08-01'],
    ['5 de septiembre de 2001', '2001-09-05'],
    ['12 de março de 2012', '2012-03-12'],
    ['7 luglio 2005', '2005-07-07'],
    ['2012-03-12', '2012-03-12'],
    ['2012/03/12', '2012-03-12'],
    ['2012 Nov 26', '2012-11-26'],
    ['12-Mar-2012', '2012-03-12'],
    ['2012年3月12日', '2012-03-12'],
    ['2012년 3월 12일', '2012-03-12'],
    ['October 2012', '2012-10'],
    ['Jan.-Apr. 2017', '2017-01'],
    ['2012/03', '2012-03'],
    ['printed in 1987', '1987'],
    ['the 2019 novel survey', '2019'],
    ['at 1776 Main Road', '1776'],
    ['of 2025 Martin Hove', '2025'],
  ])('reads %s', (text, iso) => expect(parseDate(text)).toBe(iso));

  it('says where each date stands, months and all', () =>
    expect(
      findDates('Marsh, 3 September 2011; accepted on October 4, 2012').map(({ start, end }) => [start, end]),
    ).toEqual([
      [7, 23],
      [37, 52],
    ]));

  it.each(MONTHS.flatMap((names, i) => names.map(name => [name, i + 1] as const)))('knows %s', (name, month) =>
    expect(findDates(`on 12 ${name} 2012.`)).toEqual([
      { iso: `2012-${String(month).padStart(2, '0')}-12`, start: 3, end: 11 + name.length },
    ]),
  );

  it('lets the number that can be no month be the day', () => {
    expect(parseDate('25/03/2012')).toBe('2012-03-25');
    expect(parseDate('03/25/2012')).toBe('2012-03-25');
  });

  it('does not guess between day and month in English, but does where the language says', () => {
    expect(parseDate('03/04/2012')).toBe('2012');
    expect(parseDate('03/04/2012', 'en-US')).toBe('2012');
    expect(parseDate('03/04/2012', 'pt')).toBe('2012-04-03');
  });

  it.each(['no date', 'page 12 of 30', '31 February 2012', 'chapter 20123', 'A1999B'])('finds none in %s', text =>
    expect(parseDate(text)).toBeUndefined(),
  );

  it('finds every real day that it is told of, where it stands', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1600-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), day => {
        const iso = day.toISOString().slice(0, 10);
        const [found] = findDates(`Received on ${iso}.`);
        expect(found).toEqual({ iso, start: 12, end: 22 });
      }),
    );
  });
});

describe('dateAtStart', () => {
  it.each(['12 March 2012, 3 May 2013', 'on 12 March 2012', '2012/13/45', '31 February 2012', '2012', 'March', ''])(
    'is the first date of %j where that stands at its start',
    text => {
      const first = findDates(text)[0];
      expect(dateAtStart(text)).toEqual(first?.start === 0 ? first : undefined);
    },
  );
});
