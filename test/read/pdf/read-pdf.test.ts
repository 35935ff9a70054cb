import * as fc from 'fast-check';
import { looksLikePdfText, PDF_RULES, readPdfText } from '../../../shared/read/pdf';
import { column as page } from '../../join/printed';

const textsOf = (text: string): string[] => readPdfText(text).blocks.map(block => block.text);

function removedBy(text: string, rule: string): string[] {
  return readPdfText(text)
    .removed.filter(removal => removal.rule === rule)
    .flatMap(({ at }) => at.map(([start, end]) => text.slice(start, end)));
}

const long = (n: number) => `${page(n)}\n${page(n + 10)}\n${page(n + 20)}\n${page(n + 30)}`;

test('each printed line is a leaf, with its page, its indent and the blank lines before it', () => {
  const { blocks, lines } = readPdfText('Gauges\n\n   of the lake\n\f\nand a river');
  expect(blocks.map(({ text, hints: { page: own, indent, gap, shape } }) => [text, own, indent, gap, shape])).toEqual([
    ['Gauges', 1, 0, 0, 'text'],
    ['of the lake', 1, 3, 1, 'text'],
    ['and a river', 2, 0, 2, 'text'],
  ]);
  expect(lines!.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
});

describe('page numbers', () => {
  const dump = [1, 2, 3, 4].map(n => `J. Lake Levels 12 (2009) ${40 + n}\n\n${page(n)}\n\n${40 + n}\n\f`).join('');

  test('are told by their counting on with the pages; running heads are left to the models', () => {
    expect(removedBy(dump, 'pdf.page-number')).toEqual(['41', '42', '43', '44']);
    expect(textsOf(dump).filter(text => text.startsWith('J. Lake'))).toHaveLength(4);
  });

  test('say of how many there are', () => {
    const text = [1, 2, 3].map(n => `${page(n)}\n\n${n} / 3\n\f`).join('');
    expect(removedBy(text, 'pdf.page-number')).toEqual(['1 / 3', '2 / 3', '3 / 3']);
  });

  test('part the pages where there are no form feeds', () => {
    const text = [1, 2, 3, 4].map(n => `${long(n)}\n\n${1430 + n}\n\n`).join('');
    expect(removedBy(text, 'pdf.page-number')).toEqual(['1431', '1432', '1433', '1434']);
    expect(new Set(readPdfText(text).blocks.map(({ hints }) => hints.page))).toEqual(new Set([1, 2, 3, 4]));
  });

  test('end a line that has another number', () => {
    const heads = (name: string) => [1, 2, 3].map(n => `${long(n)}\n\n${name}${n}\n\n`).join('');
    expect(removedBy(heads('May 2011 | Volume 3 | '), 'pdf.page-number')).toHaveLength(3);
    expect(readPdfText(heads('doi:10.1000/lakes.2009.f')).removed).toEqual([]);
    expect(readPdfText(heads('The study of lake ')).removed).toEqual([]);
  });

  describe('behind the last word of a page', () => {
    const ends = (last: string) =>
      [1, 2, 3, 4].map(n => `${page(n)}\n${n === 3 ? last : `The gauges were read\n\n${40 + n}`}\n\f`).join('');

    test('go, where lone ones tell how the pages are counted', () => {
      const text = ends('They were read for not only 43');
      expect(removedBy(text, 'pdf.page-number').sort()).toEqual(['41', '42', '43', '44']);
      expect(textsOf(text)).toContain('They were read for not only');
    });

    test.each([
      'They were read for not only 47',
      'They were read in lake no.43',
      'It was read by J. Roe in § 43 of it',
    ])('stay: %s', last => expect(textsOf(ends(last))).toContain(last));

    test('stay where the page has its number already', () => {
      const text = ends('They were read in the year of lake 43\n\n43');
      expect(textsOf(text)).toContain('They were read in the year of lake 43');
    });
  });

  test.each(['Downloads grew', 'Page 3 shows the map of the lake.', '– – –', '2012', 'Seite an Seite'])(
    'no number: %s',
    line => expect(readPdfText(`${page(1)}\n\n${line}\n\n${page(2)}`).removed).toEqual([]),
  );
});

test('a running head that the dump wrote into the first line of a page is a leaf of its own', () => {
  const head = 'Lakes: Vogt et al.';
  const text = `${head}\n\n${page(1)}\n\f${head}\n\n${page(2)}\n\f${head} basins of the north.\n${page(3)}\n`;
  const texts = textsOf(text);
  expect(texts.filter(line => line === head)).toHaveLength(3);
  expect(texts).toContain('basins of the north.');
});

describe('the heading of a bibliography behind the last words before it', () => {
  const entry = 'Tarn, B. (1903) On the level of lakes. J. Lake Levels 1, 1–9.';

  test.each(['REFERENCES', 'References', 'LITERATURE CITED', 'References and Notes', 'BIBLIOGRAPHY:', 'Referências'])(
    '%s is a leaf of its own',
    heading =>
      expect(textsOf(`${page(1)}\nby the keepers, in 1904. ${heading}\n${entry}\n`).slice(-3)).toEqual([
        'by the keepers, in 1904.',
        heading,
        entry,
      ]),
  );

  test.each([
    ['the sentence goes on', 'They are in 1904. References', 'to them are few.'],
    ['no sentence ends before it', 'for a full list of REFERENCES', entry],
    ['it is the last line', 'They are in 1904. REFERENCES', ''],
    ['it stands alone', 'REFERENCES', entry],
  ])('stays where %s', (_, line, next) => expect(textsOf(`${page(1)}\n${line}\n${next}\n`)).toContain(line));
});

test('a list of years counts nothing', () => {
  expect(readPdfText(`${page(1)}\n\n1990\n1994\n1995\n\n${page(2)}`).removed).toEqual([]);
});

describe('looksLikePdfText', () => {
  test.each([
    ['form feeds', `${page(1)}\n\f${page(2)}`],
    ['hard wraps', `${page(1)}\n${page(2)}\n${page(3)}\n${page(4)}`],
  ])('sees %s', (_, text) => expect(looksLikePdfText(text)).toBe(true));

  test.each([
    [
      'a scraper’s page',
      ['Home', 'Journals', 'About', 'Login', 'Search', page(1).replaceAll('\n', ' '), 'Share', 'Cite', 'Print'].join(
        '\n',
      ),
    ],
    ['lines of a wrapped HTML file', `${page(1)}\n${page(2)}\n${page(3)}`.replace(/(\w)\n(?=\w)/g, '$1\n ')],
    ['one paragraph', page(1).replaceAll('\n', ' ')],
    ['nothing', ''],
  ])('does not see %s', (_, text) => expect(looksLikePdfText(text)).toBe(false));
});

/** Lines of the kinds that dumps are made of, in any order. */
const line = fc.constantFrom(...page(1).split('\n'), '', '12', '13', 'Lake Levels', 'Lake Levels 13', '2 / 9', '• a bullet', '7. 8. 9. 10. 11.', '\f', 'x', '–'); // prettier-ignore

test('law: each character is in one block or a removal, or is white space; removals have their rules', () => {
  const ids = new Set(PDF_RULES.map(rule => rule.id));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), lines => {
      const text = lines.join('\n');
      const reading = readPdfText(text);
      const spans = [...reading.blocks.flatMap(block => block.at), ...reading.removed.flatMap(({ at }) => at)];
      const count = new Uint8Array(text.length);
      for (const [start, end] of spans) for (let i = start; i < end; i++) count[i]!++;
      expect([...text].filter((character, i) => /\S/.test(character) && count[i] !== 1)).toEqual([]);
      expect(reading.removed.filter(({ rule }) => !ids.has(rule))).toEqual([]);
      expect(reading.lines).toHaveLength(reading.blocks.length);
    }),
  );
});
