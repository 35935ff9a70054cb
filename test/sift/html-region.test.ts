import { type Located, regionOf, regionsOf } from '../../shared/sift/html-region';

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

const blocks = (names: string, count: number, isMainHeading: boolean): Located[] =>
  Array.from({ length: count }, () => ({ names: names.split(' '), proseWords: isMainHeading ? 0 : 60, isMainHeading }));
const sides = (page: readonly Located[]) => [...new Set(regionsOf(page).map(region => region?.side))];

test('two words that are one in the table are not two', () => {
  expect(region('h2 div toc section')).toEqual(['body', 'article', false]);
  expect(region('a li toc')).toEqual(['navigation', 'site', true]);
});

test('in a bibliography a hint of the site means nothing', () => {
  expect(region('div citations section bibliography')).toEqual(['references', 'article', true]);
  expect(region('div citations')).toEqual(['related', 'site', false]);
});

test('a word of the site that most of the text and its main headings stand under is none', () => {
  const text = [...blocks('h2 div download', 2, true), ...blocks('p div download', 6, false)];
  expect(sides([...text, ...blocks('p li menu', 1, false)])).toEqual(['unknown', 'site']);
});

test.each([
  ['text without main headings, such as abstracts of other articles', blocks('p div related', 8, false)],
  ['main headings without text, such as an outline', blocks('a li menu', 8, true)],
  ['a page with little text', [...blocks('h2 div download', 2, true), ...blocks('p div download', 3, false)]],
])('%s stay the site’s', (_, page) => expect(sides(page)).toEqual(['site']));
