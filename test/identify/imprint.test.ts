import { findImprint, findPages } from '../../shared/identify/imprint';
import { journalAtEnd } from '../../shared/identify/imprint-journal';

describe('findImprint', () => {
  it.each([
    ['Samples volume 585, pages 357–362 (2020)', { journal: 'Samples', volume: '585', pages: '357-362', year: 2020 }],
    [
      'Volume 97, Issue 1 , 30 September 1997, Pages 1-24',
      { volume: '97', issue: '1', pages: '1-24', date: '1997-09-30' },
    ],
    ['Volume 73, Issue 5 p. 1530-1535', { volume: '73', issue: '5', pages: '1530-1535' }],
    ['J Samp Test 11(10): e1004525', { journal: 'J Samp Test', volume: '11', issue: '10', articleNumber: 'e1004525' }],
    ['SAMP. 2001;285(19):2486-2497.', { journal: 'SAMP', volume: '285', issue: '19', pages: '2486-2497', year: 2001 }],
    [
      'Sample Acids Res. 2012 Nov 26;41(Database issue):D36–D42.',
      { volume: '41', issue: 'Database issue', pages: 'D36-D42', date: '2012-11-26' },
    ],
    [
      'Clinical Samples Feb 1969, 15 (2) 124-136;',
      { journal: 'Clinical Samples', volume: '15', issue: '2', date: '1969-02' },
    ],
    ['Samp Med 18, 1511–1517 (2012)', { journal: 'Samp Med', volume: '18', pages: '1511-1517', year: 2012 }],
    [
      'Lovelace et al. Journal of Samples 2015, 11:3',
      { journal: 'Journal of Samples', volume: '11', pages: '3', year: 2015 },
    ],
    ['Sample Care 27:1427–1432, 2004', { journal: 'Sample Care', volume: '27', pages: '1427-1432', year: 2004 }],
    [
      'SAMPLE CARE, VOLUME 27, NUMBER 6, JUNE 2004',
      { journal: 'SAMPLE CARE', volume: '27', issue: '6', date: '2004-06' },
    ],
    [
      'Proc. Natl. Samp. Sci. USA Vol. 95, pp. 14863–14868, December 1998',
      { journal: 'Proc. Natl. Samp. Sci. USA', volume: '95', pages: '14863-14868' },
    ],
    [
      'Chem. Samples 2011, 23, 5, 1234–1240',
      { journal: 'Chem. Samples', volume: '23', issue: '5', pages: '1234-1240', year: 2011 },
    ],
    [
      'Int. J. Samp. Sci. 2020, 21(3), 1045',
      { journal: 'Int. J. Samp. Sci.', volume: '21', issue: '3', pages: '1045' },
    ],
    ['January 2015 | Volume 5 | Article 1582 | 1', { volume: '5', articleNumber: '1582', date: '2015-01' }],
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
