import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { looksLikePdfText } from '../../../shared/read/pdf';
import { DUMP_SIGNS, dumpSigns } from '../../../shared/read/pdf/dump-signs';
import MODEL from '../../../shared/read/pdf/dump.json';
import { linesOf } from '../../../shared/read/pdf/lines';

const PAGES = join(__dirname, '..', '..', 'pages');
const textsIn = (folder: string): [string, string][] =>
  readdirSync(join(PAGES, folder))
    .filter(name => name.endsWith('-like.txt') || folder === 'pdf' || folder === 'listing')
    .filter(name => name.endsWith('.txt'))
    .map(name => [name, readFileSync(join(PAGES, folder, name), 'utf8')]);
const signOf = (name: (typeof DUMP_SIGNS)[number], text: string): number => dumpSigns(linesOf(text))[DUMP_SIGNS.indexOf(name)]!; // prettier-ignore

test('each sign has a weight', () => expect(MODEL.weights).toHaveLength(DUMP_SIGNS.length));

test.each(textsIn('pdf'))('the dump %s is one without its form feeds too', (_, text) => {
  expect(looksLikePdfText(text.replaceAll('\f', '\n'))).toBe(true);
});

/** Fronts of articles with nothing of a site on them, in printed lines: who copied them out of a PDF would have the same. */
const PRINTED = new Set(['mdpi-lines-like.txt', 'mdpi-nameless-like.txt', 'thieme-like.txt']);

test.each([...textsIn('text'), ...textsIn('listing')].filter(([name]) => !PRINTED.has(name)))(
  'the scraper’s page %s is none',
  (_, text) => expect(looksLikePdfText(text)).toBe(false),
);

/** Paragraphs that a dump's tool has put together again, page by page, and what stood at head and foot of each page. */
const unwrapped = (heads: boolean): string =>
  Array.from({ length: 6 }, (_, page) => [
    ...(heads ? [`${212 + page}`, 'K. Muster and L. Beispiel'] : []),
    `of the bank, and the sand that the tide had left moved on within a day. ${'We measured it at each of the four gauges, as in the year before. '.repeat(6)}The gauge at the mole was read`,
    `by hand when the water stood above it, which it did on nineteen days. ${'No reading was left out. '.repeat(12)}The mean of`,
    'TABLE 2. Sand at the four gauges.',
    '1.2 3.4 5.6 7.8',
  ])
    .flat()
    .join('\n');

test('a dump whose paragraphs were put together again', () => expect(looksLikePdfText(unwrapped(true))).toBe(true));

test('the same words under a site’s menu, each paragraph whole', () => {
  const text = `Home\nMenu\nSearch\nSign in\nShare on Twitter\nDownload PDF\nCookie settings\n${unwrapped(false)
    .split('\n')
    .filter(line => line.length > 100)
    .map(line => `${line[0]!.toUpperCase()}${line.slice(1)} again.`)
    .join('\n\n')}\nPrivacy policy\nTerms of use\nFollow us\nSubscribe to our newsletter`;
  expect(looksLikePdfText(text)).toBe(false);
});

test('signs are what they are called', () => {
  const printed =
    'the sand of the bank was meas-\nured on each day of the year and it\nmoved with the tide, as is told in part two.\n12';
  expect(signOf('divided-words', printed)).toBeCloseTo(Math.log(2));
  expect(signOf('figures', printed)).toBe(0.25);
  expect(signOf('wrapped', printed)).toBe(0.25);
  expect(signOf('site-words', 'Sign in\nCookie settings\nThe sand moved on.\nNine gauges stood there.')).toBe(0.5);
  expect(signOf('links', 'See https://example.org\n[Sand](sand.html)\nwww.example.org\nnone')).toBe(0.75);
});

test('law: every text has all signs, as finite numbers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const signs = dumpSigns(linesOf(text));
      expect(signs).toHaveLength(DUMP_SIGNS.length);
      expect(signs.every(Number.isFinite)).toBe(true);
    }),
  );
});
