import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawBreaks } from '../../scripts/law';
import { type ArticleDocument, clean, decode } from '../../shared';
import { expectations, PDFS as KNOWN } from '../known-failures';

const FOLDER = join(__dirname, '..', 'pages', 'pdf');
const bytesOf = (name: string) => readFileSync(join(FOLDER, name));

const headings = ({ sections }: ArticleDocument): string[] =>
  (sections ?? []).flatMap(({ heading, level, number }) =>
    heading === undefined ? [] : [`${'  '.repeat(level - 1)}${number === undefined ? '' : `${number} `}${heading}`],
  );
const text = ({ sections }: ArticleDocument): string =>
  (sections ?? []).flatMap(({ paragraphs }) => paragraphs.map(paragraph => paragraph.text)).join('\n');
const references = (document: ArticleDocument): string[] => (document.references ?? []).map(({ raw }) => raw);

const expectation = expectations(KNOWN);
type Check = (document: ArticleDocument) => void;

/** What the whole pipeline must make of our own dumps, expectation by expectation. */
const PAGES: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  'two-columns-layout.txt': {
    'headings, with levels': page =>
      expect(headings(page)).toEqual([
        'Abstract',
        '1 Introduction',
        '2 Methods',
        '  2.1 Stations',
        '3 Results',
        '4 Discussion',
        'Acknowledgements',
      ]),
    'columns one after the other': page =>
      expect(text(page)).toContain('between April and September 2013. At each station three loggers'),
    'the last page’s columns': page => expect(text(page)).toContain('nothing was left of either (Table 1).'),
    'wide paragraphs': page => expect(text(page)).toContain('than sunshine did. We suggest that evaporation'),
    indents: page => expect(text(page)).toContain('like a wet cloth on a line.\nThat the animals know this is likely.'),
    entries: page => {
      expect(references(page)).toHaveLength(4);
      expect(references(page)[0]).toBe('A. Brandt, M. Oster, Heat in tidal flats, J. Tidal Res. 4 (1988) 11-19.');
    },
    'no page number': page => expect(text(page)).not.toMatch(/\b30[12]\b/),
    'no running head': page => expect(text(page)).not.toContain('Falkenrath et al'),
  },
  'numbered-preprint.txt': {
    title: page => expect(page.metadata.title).toBe('Shade and the night songs of the marsh cricket'),
    'no watermark': page => expect(text(page)).not.toMatch(/bioRxiv|certified|licen[sc]e/),
    'text over a page’s end': page => expect(text(page)).toContain('has rarely been asked. The marsh cricket'),
    'text without line numbers': page => expect(text(page)).toContain('new moon and 3.2 times at full moon.'),
    headings: page =>
      expect(headings(page).map(heading => heading.trim())).toEqual([
        'ABSTRACT',
        'INTRODUCTION',
        'METHODS',
        'Ponds and recordings',
        'Statistics',
        'RESULTS',
        'DISCUSSION',
        'Competing interests',
      ]),
    entries: page => expect(references(page)).toHaveLength(3),
  },
  'engineering-letter.txt': {
    title: page => expect(page.metadata.title).toBe('Finding Moored Boats in Sonar Images With Few Examples'),
    terms: page => expect(page.metadata.keywords).toEqual(['Sonar', 'object detection', 'harbour maps', 'small data']),
    'headings, in two kinds of numbers': page =>
      expect(headings(page)).toEqual([
        'Abstract',
        'I INTRODUCTION',
        'II RELATED WORK',
        '  A Detectors for Sonar',
        '  B Maps as Priors',
        'III METHOD',
        'IV EXPERIMENTS',
        'V CONCLUSION',
      ]),
    'no running head': page => expect(text(page)).not.toMatch(/TRANSACTIONS|Authorized/),
    entries: page => expect(references(page)).toHaveLength(6),
  },
  'german-hyphens.txt': {
    'words over line ends': page =>
      expect(text(page)).toContain(
        'während 41 Tiden gemessen. Die Windgeschwindigkeit erklärte mehr von der Schwankung',
      ),
    'words over a page’s end': page => expect(text(page)).toContain('die Kennwerte der Modelle stehen in Tabelle 1.'),
    'true hyphens': page => expect(text(page)).toContain('Nord- und Ostseeküste'),
    'no ligatures': page => expect(text(page)).not.toMatch(/[ﬀ-ﬆ]/),
    entries: page =>
      expect(references(page)).toEqual([
        'Brandt A, Oster M (1988) Wärme im Watt. Küste 4: 11–19',
        'Lund P (1993) Leben zwischen den Gezeiten. Hafenverlag, Emden',
        'Maas S (2001) Der Wattwurm im Wind. Uferbriefe 7: 55–61',
      ]),
  },
  'thesis-footnotes.txt': {
    'text over a page’s end': page =>
      expect(text(page)).toContain('the length of its piece in rods, and the damage. Where a house'),
    'footnotes are kept': page =>
      expect(JSON.stringify(page)).toContain('A fine of three marks was set on it, see the statute of 1411.'),
    'no running head': page => expect(text(page)).not.toContain('Chapter 3.'),
  },
};

describe.each(Object.entries(PAGES))('%s', (name, checks) => {
  const document = clean(bytesOf(name), { key: name });
  for (const [what, check] of Object.entries(checks)) expectation(name, what, () => check(document));
  test('keeps the conservation law', () => expect(lawBreaks(document, decode(bytesOf(name)).text)).toEqual([]));
});
