import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleDocument, clean } from '../../../shared';

const FOLDER = join(__dirname, '..', '..', 'pages', 'pdf');

const cleaned = (name: string): ArticleDocument => clean(readFileSync(join(FOLDER, name)), { key: name });
const headings = ({ sections }: ArticleDocument): string[] =>
  (sections ?? []).flatMap(({ heading, level, number }) =>
    heading === undefined ? [] : [`${'  '.repeat(level - 1)}${number === undefined ? '' : `${number} `}${heading}`],
  );
const text = ({ sections }: ArticleDocument): string =>
  (sections ?? []).flatMap(({ paragraphs }) => paragraphs.map(paragraph => paragraph.text)).join('\n');
const references = (document: ArticleDocument): string[] => (document.references ?? []).map(({ raw }) => raw);
const rules = ({ ledger }: ArticleDocument): string[] => ledger.removed.map(({ rule }) => rule);

describe('two columns side by side', () => {
  const page = cleaned('two-columns-layout.txt');

  test('are read one after the other on each page, the last one included', () => {
    expect(headings(page)).toEqual([
      'Abstract',
      '1 Introduction',
      '2 Methods',
      '  2.1 Stations',
      '3 Results',
      '4 Discussion',
      'Acknowledgements',
    ]);
    expect(text(page)).toContain('between April and September 2013. At each station three loggers');
    expect(text(page)).toContain('nothing was left of either (Table 1).');
  });

  test('have their wide paragraphs, indents and entries as they were printed', () => {
    expect(text(page)).toContain('than sunshine did. We suggest that evaporation');
    expect(text(page)).toContain('like a wet cloth on a line.\nThat the animals know this is likely.');
    expect(references(page)).toHaveLength(4);
    expect(references(page)[0]).toBe('A. Brandt, M. Oster, Heat in tidal flats, J. Tidal Res. 4 (1988) 11-19.');
  });

  test('lose page numbers and the one running head of its kind', () => {
    expect(rules(page)).toEqual(expect.arrayContaining(['pdf.page-number', 'pdf.running-head']));
    expect(text(page)).not.toMatch(/30[12]|Falkenrath et al/);
  });
});

describe('a manuscript with numbered lines', () => {
  const page = cleaned('numbered-preprint.txt');

  test('is read without its numbers and the server’s watermark', () => {
    expect(page.metadata.title).toBe('Shade and the night songs of the marsh cricket');
    expect(text(page)).not.toMatch(/bioRxiv|certified|licen[sc]e/);
    expect(text(page)).toContain('has rarely been asked. The marsh cricket');
    expect(text(page)).toContain('new moon and 3.2 times at full moon.');
    expect(rules(page)).toEqual(expect.arrayContaining(['pdf.line-number', 'pdf.download-stamp']));
  });

  test('has its headings and entries', () => {
    expect(headings(page).map(heading => heading.trim())).toEqual([
      'ABSTRACT',
      'INTRODUCTION',
      'METHODS',
      'Ponds and recordings',
      'Statistics',
      'RESULTS',
      'DISCUSSION',
      'Competing interests',
    ]);
    expect(references(page)).toHaveLength(3);
  });
});

test('an engineering paper has its run-in abstract, its terms, and headings in two kinds of numbers', () => {
  const page = cleaned('engineering-letter.txt');
  expect(page.metadata.title).toBe('Finding Moored Boats in Sonar Images With Few Examples');
  expect(page.metadata.keywords).toEqual(['Sonar', 'object detection', 'harbour maps', 'small data']);
  expect(headings(page)).toEqual([
    'Abstract',
    'I INTRODUCTION',
    'II RELATED WORK',
    '  A Detectors for Sonar',
    '  B Maps as Priors',
    'III METHOD',
    'IV EXPERIMENTS',
    'V CONCLUSION',
  ]);
  expect(text(page)).not.toMatch(/TRANSACTIONS|Authorized/);
  expect(references(page)).toHaveLength(6);
});

test('German words are put together over line and page ends, true hyphens stay', () => {
  const page = cleaned('german-hyphens.txt');
  expect(text(page)).toContain('während 41 Tiden gemessen. Die Windgeschwindigkeit erklärte mehr von der Schwankung');
  expect(text(page)).toContain('die Kennwerte der Modelle stehen in Tabelle 1.');
  expect(text(page)).toContain('Nord- und Ostseeküste');
  expect(text(page)).not.toMatch(/[ﬀ-ﬆ]/);
  expect(references(page)).toEqual([
    'Brandt A, Oster M (1988) Wärme im Watt. Küste 4: 11–19',
    'Lund P (1993) Leben zwischen den Gezeiten. Hafenverlag, Emden',
    'Maas S (2001) Der Wattwurm im Wind. Uferbriefe 7: 55–61',
  ]);
});

test('a thesis goes on over its footnotes and running heads', () => {
  const page = cleaned('thesis-footnotes.txt');
  expect(text(page)).toContain('the length of its piece in rods, and the damage. Where a house');
  expect(text(page)).toContain('\n2 A fine of three marks was set on it, see the statute of 1411.');
  expect(text(page)).not.toContain('Chapter 3.');
});
