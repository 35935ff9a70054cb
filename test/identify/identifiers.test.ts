import { articleDoi, findDois, findIssns, findLicense, parseDoi } from '../../shared/identify/identifiers';

const dois = (text: string) => findDois(text).map(({ value }) => value);

describe('DOIs', () => {
  it.each([
    ['https://doi.org/10.1000/abc.123.', '10.1000/abc.123'],
    ['(doi: 10.1000/abc.123)', '10.1000/abc.123'],
    ['doi:10.1000/S0378-1127(97)00019-4, see', '10.1000/S0378-1127(97)00019-4'],
    ['10.1000/journal. pone.0172631', '10.1000/journal.pone.0172631'],
    ['10.1000/2050.2015.1135230Published online', '10.1000/2050.2015.1135230'],
  ])('in %s', (text, doi) => expect(dois(text)).toEqual([doi]));

  it.each(['version 10.15/3', 'ratio 10.1000 to 1', 'a 10 b'])('none in %s', text => expect(dois(text)).toEqual([]));

  it('figures and views belong to the article', () => {
    expect(articleDoi('10.1000/journal.samp.1004525.g001')).toBe('10.1000/journal.samp.1004525');
    expect(articleDoi('10.1000/samp.727/fig-1')).toBe('10.1000/samp.727');
    expect(articleDoi('10.1000/samp.727')).toBe('10.1000/samp.727');
  });

  it('parseDoi takes a resolver and its escapes off', () =>
    expect(parseDoi('http://dx.doi.org/10.1000%2Fab.1')).toBe('10.1000/ab.1'));
});

test('an ISSN needs its check digit', () => {
  expect(findIssns('ISSN 1476-4687 (online)').map(({ value }) => value)).toEqual(['1476-4687']);
  expect(findIssns('ISSN 1476-4688')).toEqual([]);
});

describe('licences', () => {
  it.each([
    ['licensed under a Creative Commons Attribution 4.0 International License', 'CC-BY-4.0'],
    ['under CC BY-NC-ND 4.0', 'CC-BY-NC-ND-4.0'],
    ['Creative Commons Attribution-NonCommercial-ShareAlike 3.0', 'CC-BY-NC-SA-3.0'],
    ['http://creativecommons.org/licenses/by-nc/3.0/', 'CC-BY-NC-3.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://creativecommons.org/publicdomain/mark/1.0/', 'CC-PDM-1.0'],
    ['https://creativecommons.org/publicdomain/constructor/', undefined],
  ])('%s', (text, spdx) => expect(findLicense(text)?.license.spdx).toBe(spdx));

  it('without a version has no SPDX name', () => {
    expect(findLicense('the terms of the Creative Commons Attribution License')?.license).toMatchObject({
      text: expect.stringContaining('Attribution') as string,
    });
    expect(findLicense('the terms of the Creative Commons Attribution License')?.license.spdx).toBeUndefined();
  });

  it('is none where rights are reserved', () =>
    expect(findLicense('© 2012 Sample Press. All rights reserved.')).toBeUndefined());
});
