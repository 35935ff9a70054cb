import { findImprint, findPages } from '../../shared/identify/imprint';
import { journalAtEnd } from '../../shared/identify/imprint-journal';

describe('findImprint', () => {
  it.each([
    ['Samples volume 571, pages 257–263 (2019)', { journal: 'Samples', volume: '571', pages: '257-263', year: 2019 }],
    [
      'Volume 86, Issue 2 , 29 September 1996, Pages 31-54',
      { volume: '86', issue: '2', pages: '31-54', date: '1996-09-29' },
    ],
    ['Volume 71, Issue 4 p. 1630-1638', { volume: '71', issue: '4', pages: '1630-1638' }],
    ['J Samp Test 11(10): e1003124', { journal: 'J Samp Test', volume: '11', issue: '10', articleNumber: 'e1003124' }],
    ['SAMP. 2003;281(17):2386-2395.', { journal: 'SAMP', volume: '281', issue: '17', pages: '2386-2395', year: 2003 }],
    [
      'Sample Acids Res. 2011 Oct 25;39(Database issue):D51–D57.',
      { volume: '39', issue: 'Database issue', pages: 'D51-D57', date: '2011-10-25' },
    ],
    [
      'Clinical Samples Mar 1971, 17 (3) 134-145;',
      { journal: 'Clinical Samples', volume: '17', issue: '3', date: '1971-03' },
    ],
    ['Samp Med 16, 1411–1418 (2010)', { journal: 'Samp Med', volume: '16', pages: '1411-1418', year: 2010 }],
    [
      'Lovelace et al. Journal of Samples 2015, 11:3',
      { journal: 'Journal of Samples', volume: '11', pages: '3', year: 2015 },
    ],
    ['Sample Care 25:1327–1331, 2002', { journal: 'Sample Care', volume: '25', pages: '1327-1331', year: 2002 }],
    [
      'SAMPLE CARE, VOLUME 25, NUMBER 7, JULY 2002',
      { journal: 'SAMPLE CARE', volume: '25', issue: '7', date: '2002-07' },
    ],
    [
      'Proc. Natl. Samp. Sci. USA Vol. 93, pp. 13851–13857, November 1996',
      { journal: 'Proc. Natl. Samp. Sci. USA', volume: '93', pages: '13851-13857' },
    ],
    [
      'Chem. Samples 2011, 23, 5, 1234–1240',
      { journal: 'Chem. Samples', volume: '23', issue: '5', pages: '1234-1240', year: 2011 },
    ],
    [
      'Int. J. Samp. Sci. 2020, 21(3), 1045',
      { journal: 'Int. J. Samp. Sci.', volume: '21', issue: '3', pages: '1045' },
    ],
    ['March 2016 | Volume 7 | Article 1241 | 1', { volume: '7', articleNumber: '1241', date: '2016-03' }],
    [
      'BMC Samples volume 18, Article number: 345 (2018)',
      { journal: 'BMC Samples', volume: '18', articleNumber: '345', year: 2018 },
    ],
    [
      'Zeitschrift für Beispiele, Band 12, Heft 3, S. 45-67, 1923',
      { journal: 'Zeitschrift für Beispiele', volume: '12', issue: '3', pages: '45-67' },
    ],
    ['Beispiele 2014 · 12:34–45', { journal: 'Beispiele', volume: '12', pages: '34-45', year: 2014 }],
    ['Revista de Muestras, v. 22, n. 1, p. 20-54, 2017', { volume: '22', issue: '1', pages: '20-54', year: 2017 }],
    ['eSample 2019;8:e47314', { journal: 'eSample', volume: '8', articleNumber: 'e47314' }],
  ])('reads %s', (text, expected) => expect(findImprint(text)).toMatchObject(expected));

  it.each([
    'Title [v2; status: indexed]',
    'We read 12 pages in 2012.',
    'Figure 3',
    'Tel. 030 1234',
    'Ada Lovelace, Grace Hopper',
  ])('finds none in %s', text => expect(findImprint(text)).toBeUndefined());

  it('takes no article number for an issue', () => {
    expect(findImprint('Samples volume 18, Article number: 345')).not.toHaveProperty('issue');
  });
});

describe('journalAtEnd', () => {
  it.each([
    ['Ten Rules for a Good Plan. J Samp Test', 'J Samp Test'],
    ['the “Sample Hypothesis”. Front. Samp.', 'Front. Samp.'],
    ['Author: Source: The Sample Quarterly', 'The Sample Quarterly'],
    ['a prognostic marker. Samp Med', 'Samp Med'],
  ])('finds the name that %s ends with', (text, name) => expect(journalAtEnd(text)).toBe(name));

  it('finds none behind lower case', () => expect(journalAtEnd('we went home')).toBeUndefined());
});

test('pages stand alone behind their label', () => {
  expect(findPages('pages 105-112Publishing models explained')).toMatchObject({ pages: '105-112' });
  expect(findPages('several pages 105-112')).toBeUndefined();
});
