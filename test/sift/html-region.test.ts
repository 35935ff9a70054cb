import { regionOf } from '../../shared/sift/html-region';

const region = (names: string) => {
  const { name, side, isSure } = regionOf(names.split(' '));
  return [name, side, isSure];
};

test.each([
  ['the nearest word counts', 'p div abstract div fig div article body', ['abstract', 'article', true]],
  [
    'a sure word of the site counts over what stands in it',
    'p div abstract ul related articles main',
    ['related', 'site', true],
  ],
  [
    'the root of the article ends the search',
    'p div article body div with cookie banner body',
    ['body', 'article', true],
  ],
  ['parts of the article may be set as headers', 'div header div article content div main', ['header', 'site', false]],
  ['outside of any article a footer is the site’s', 'p div footer body html', ['footer', 'site', true]],
  ['words written together or apart', 'div drop down main', ['popup', 'site', false]],
  ['what a wrapper has is not what it is', 'p div page has sidebar no cookie body html', ['unknown', 'unknown', false]],
  ['referees’ reports among comments', 'p div referee report div comments', ['peer-review', 'article', true]],
  ['words written apart', 'div read next aside', ['related', 'site', true]],
  ['no names', '', ['unknown', 'unknown', false]],
])('%s', (_, names, expected) => expect(region(names)).toEqual(expected));

test('blocks of one list of names get one answer', () => {
  const names = ['p', 'div', 'references'];
  expect(regionOf(names)).toBe(regionOf(names));
});
