import { authorsOf, bylineOf, datelineOf } from '../../shared/divide/listing-roles';

const names = (text: string) => authorsOf(text).map(([start, end]) => text.slice(start, end));

test.each([
  ['Ada Fenn', ['Ada Fenn']],
  ['By Ada Fenn and Emil Strand', ['Ada Fenn', 'Emil Strand']],
  ['Ada Fenn, Emil Strand & Ruth Okafor', ['Ada Fenn', 'Emil Strand', 'Ruth Okafor']],
  [
    'A. B. Carlisle (University of Lund, Sweden), Jonas Wirth',
    ['A. B. Carlisle (University of Lund, Sweden)', 'Jonas Wirth'],
  ],
  ['Von Ada Fenn', ['Ada Fenn']],
  ['Wild Bees Find Their Way Home', []],
  ['Scientists Count Every Wild Bee and Shut Down the Lights', []],
  ['Perch grow faster, a study says', []],
])('authors of %s', (text, expected) => expect(names(text)).toEqual(expected));

test('date and authors of one line, in either order', () => {
  expect(bylineOf('12 January 2024 | By Mina Tanaka')).toEqual({ date: [0, 15], authors: [18, 32] });
  expect(bylineOf('Mina Tanaka · 12 January 2024')).toEqual({ authors: [0, 11], date: [14, 29] });
  expect(bylineOf('Lake ice | 12 January 2024 | News')).toBeUndefined();
});

test('the date that a teaser begins with', () => {
  expect(datelineOf('Nov. 16, 2025 — Astronomers have seen it.')).toEqual({ date: 13, text: 16 });
  expect(datelineOf('Astronomers have seen it in 2025.')).toBeUndefined();
});
