import * as fc from 'fast-check';
import { looksLikePdfText, PDF_RULES, readPdfText } from '../../../shared/read/pdf';
import { mendLineEnds } from '../../../shared/repair/line-ends';
import type { Shape } from '../../../shared/source/block';

/** Shape and text of each block, line feeds shown as "/". */
function blocksOf(text: string): [Shape, string][] {
  return readPdfText(text).blocks.map(block => [block.hints.shape, block.text.replace(/ ?\n/g, '/')]);
}

function textsOf(text: string): string[] {
  return blocksOf(text).map(([, block]) => block);
}

function removedBy(text: string, rule: string): string[] {
  return readPdfText(text)
    .removed.filter(removal => removal.rule === rule)
    .flatMap(({ at }) => at.map(([start, end]) => text.slice(start, end)));
}

const NOUNS =
  'lake river gauge keeper harbour winter storm boat island glacier valley forest meadow bridge village tower market garden'.split(
    ' ',
  );

/** Five full lines of running text, other ones for each `n`. */
function page(n: number, first = 'The level'): string {
  const noun = (k: number) => NOUNS[(n * 5 + k * 7) % NOUNS.length]! + 'abcdefgh'[Math.floor(n / 5) % 8]!;
  return [
    `${first} of the ${noun(1)} was read on each day near the ${noun(2)} by the ${noun(3)},`,
    `who wrote it down in a ${noun(4)} that he took to the ${noun(5)} in the evening and`,
    `brought back to the ${noun(6)} on the next day, when the ${noun(7)} allowed it.`,
    `Readings were not made on days of the ${noun(8)} because of a ${noun(9)} that had`,
    `kept the ${noun(10)} in the ${noun(11)} and the keeper in his ${noun(12)} for so long.`,
  ].join('\n');
}

describe('running heads and page numbers', () => {
  const dump = [1, 2, 3, 4]
    .map(n => `J. Lake Levels 12 (2009) ${40 + n}\n\n${page(n)}\n\nVogt and Smith\n\n${40 + n}\n\f`)
    .join('');

  test('are told by their coming back at the pages’ edges', () => {
    expect(removedBy(dump, 'pdf.running-head')).toHaveLength(8);
    expect(removedBy(dump, 'pdf.page-number')).toEqual(['41', '42', '43', '44']);
    expect(textsOf(dump).join(' ')).not.toMatch(/J\. Lake|Vogt/);
  });

  test('go out of the middle of a sentence', () => {
    const [a, b] = [
      'Ice covers the lake from January to the',
      'beginning of April in most of the years that we have seen.',
    ];
    const text =
      `Lake Levels\n${page(1)}\n${a}\n\n1 / 3\n\f` +
      `Lake Levels\n${b}\n${page(2)}\n\n2 / 3\n\fLake Levels\n${page(3)}\n\n3 / 3`;
    expect(textsOf(text).join(' ')).toContain(`${a}/${b}`);
  });

  test('are found by the page numbers where there are no form feeds', () => {
    const long = (n: number) => `${page(n)}\n${page(n + 10)}\n${page(n + 20)}\n${page(n + 30)}`;
    const text = [1, 2, 3, 4].map(n => `${long(n)}\n\nAnnals of Lakes, June 2004\n\n${1430 + n}\n\n`).join('');
    expect(removedBy(text, 'pdf.page-number')).toEqual(['1431', '1432', '1433', '1434']);
    expect(removedBy(text, 'pdf.running-head')).toHaveLength(4);
  });

  test('are told by a last number that grows with the pages', () => {
    const long = (n: number) => `${page(n)}\n${page(n + 10)}\n${page(n + 20)}\n${page(n + 30)}`;
    const heads = (name: string) => [1, 2, 3].map(n => `${long(n)}\n\n${name}${n}\n\n`).join('');
    expect(removedBy(heads('May 2011 | Volume 3 | '), 'pdf.page-number')).toHaveLength(3);
    expect(readPdfText(heads('doi:10.1000/lakes.2009.f')).removed).toEqual([]);
    expect(readPdfText(heads('The study of lake ')).removed).toEqual([]);
  });

  test('are cut off where the dump wrote them into the first line of the page', () => {
    const text = `Lakes: Vogt et al.\n\n${page(1)}\n\fLakes: Vogt et al.\n\n${page(2)}\n\fLakes: Vogt et al. basins of the north.\n${page(3)}\n`;
    expect(textsOf(text).some(block => block.startsWith('basins of the north.'))).toBe(true);
  });

  test('leave captions, numbers in tables and lines that come back in the text', () => {
    const text = [1, 2, 3].map(n => `Table ${n}. Levels at gauge ${n}\n\n17\n\n${page(n)}\n\f`).join('');
    expect(readPdfText(text).removed).toEqual([]);
  });
});

test.each([
  ['pdf.page-number', 'Page 3 of 12'],
  ['pdf.download-stamp', 'Downloaded from lakes.example.org by guest on May 3, 2011'],
  ['pdf.ornament', '●●●●●●●●●●'],
  ['pdf.ornament', 'a1111111111 a1111111111 a1111111111'],
  ['pdf.continued', 'Table 2. (Continued)'],
  ['pdf.continued', '(Continued )'],
])('%s takes out %s', (rule, line) => {
  expect(removedBy(`${page(1)}\n\n${line}\n\n${page(2)}`, rule)).toEqual([line]);
});

test.each(['Downloads grew', 'Page 3 shows the map of the lake.', '– – –', '2012', 'Seite an Seite'])(
  'no stamp: %s',
  line => {
    expect(readPdfText(`${page(1)}\n\n${line}\n\n${page(2)}`).removed).toEqual([]);
  },
);

test('numbers of a manuscript’s lines are taken out, a list of years is not', () => {
  const numbers = [11, 12, 13, 14, 15, 16, 17].join('\n');
  expect(removedBy(`${page(1)}\n\n${numbers}\n\n${page(2)}`, 'pdf.line-number')).toHaveLength(7);
  expect(readPdfText(`${page(1)}\n\n1990\n1994\n1995\n\n${page(2)}`).removed).toEqual([]);
});

describe('paragraphs', () => {
  test('end at a short line that ends a sentence', () => {
    const text = `${page(1)}\nIt rained.\n${page(2, 'The level of the sea')}`;
    expect(textsOf(text)).toHaveLength(2);
  });

  test('go on over a caption and a table', () => {
    const first = 'The rain of the spring months was the cause of most of the floods, and';
    const rest = 'snow was that of the others, as the gauges in the hills have shown us.';
    const table = 'Table 1. Floods and their causes\n\nYear\n\nRain\n\n1990\n\n12\n\n1991\n\n14\n\n1992\n\n9';
    const blocks = blocksOf(`${page(1)}\n${first}\n\n${table}\n\n${rest}\n${page(2)}`);
    expect(blocks[0]![1]).toContain(`${first}/${rest}`);
    expect(blocks.slice(1).map(([shape]) => shape)).toEqual(['caption', 'table']);
    const {
      blocks: [block],
    } = readPdfText(`${page(1)}\n${first}\n\n${table}\n\n${rest}\n${page(2)}`);
    expect(block!.at).toHaveLength(2);
  });

  test('are not joined where the sentence is over', () => {
    expect(textsOf(`${page(1)}\n\n${page(2)}`)).toHaveLength(2);
  });

  test('keep the mark of a line that ends without white space where the others have it', () => {
    const text =
      'The streams that fill the lake \ncome from the hills in the north \nand carry sedi\nment in the spring, \nwhich settles. \n';
    expect(readPdfText(text.repeat(3)).blocks[0]!.text).toContain('sedi\nment in the spring, \n');
  });
});

describe('two columns side by side', () => {
  const [left, right] = [`${page(1)}\nand the`, `boats.\n${page(2)}`].map(side => side.split('\n'));
  const wide =
    'Gauges of the northern lakes and the years in which they were read by their keepers and by nobody else at all';
  const rows = left!.map((line, i) => `${line.padEnd(92)}${right![i]}`);

  test('are read one after the other, over a paragraph’s end', () => {
    const texts = textsOf([wide, '', ...rows, '', ...rows].join('\n'));
    expect(texts[0]).toBe(wide);
    expect(texts[1]!.startsWith(left![0]!)).toBe(true);
    expect(texts.join(' ')).toContain('and the/boats.');
  });

  test('are not seen in a table', () => {
    const table = Array.from({ length: 12 }, (_, i) => `gauge ${i}`.padEnd(40) + String(i * 17)).join('\n');
    expect(textsOf(table).join(' ').replaceAll('/', '\n')).toContain(`gauge 0${' '.repeat(33)}0`);
  });
});

test('headings stand by themselves, with levels', () => {
  const text = `${page(1)}\n\nMethods\nStudy area\n${page(2)}\nGauges\n${page(3)}\n\nResults\n${page(4)}`;
  const headings = readPdfText(text).blocks.filter(block => block.hints.shape === 'heading');
  expect(headings.map(block => [block.text, block.hints.level])).toEqual([
    ['Methods', 1],
    ['Study area', 2],
    ['Gauges', 2],
    ['Results', 1],
  ]);
});

test('entries of a reference list are blocks', () => {
  const entries = [
    '1. Vogt K. Lakes of the north and their\nlevels. J Lakes. 1999;1:2–9.',
    '2. Smith B. Gauges. Oslo: Vann; 2001.',
    '3. Li M. Ice. J Cold. 2004;3:4.',
  ];
  expect(textsOf(`${page(1)}\n\nReferences\n${entries.join('\n')}`).slice(2)).toEqual(
    entries.map(entry => entry.replace('\n', '/')),
  );
  const named = [
    'Vogt, K., and Li, M. (1999). Lakes of\nthe north. J. Lakes 1, 2–9.',
    'Smith, B. (2001). Gauges. Oslo: Vann.',
    'Tran, T. (2004). Ice. J. Cold 3, 4.',
  ];
  expect(textsOf(`${page(1)}\n\nReferences\n${named.join('\n')}`).slice(2)).toEqual(
    named.map(entry => entry.replace('\n', '/')),
  );
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

test('every removal has its rule', () => {
  const ids = new Set(PDF_RULES.map(rule => rule.id));
  for (const example of PDF_RULES.map(rule => rule.example)) {
    for (const { rule } of readPdfText(`${page(1)}\n\n${example}\n\n${page(2)}`).removed) expect(ids).toContain(rule);
  }
});

/** Lines of the kinds that dumps are made of, in any order. */
const line = fc.constantFrom(
  ...page(1).split('\n'),
  '',
  '12',
  '13',
  'Lake Levels',
  'Table 1. Floods',
  'References',
  '• a bullet of the list',
  '1. Vogt K. Lakes. J Lakes. 1999.',
  '7. 8. 9. 10. 11.',
  'and carried sedi-',
  'ment to the shore.',
  '\f',
  'x',
  '–',
);

test('law: each character is in one block, a removal, or markup, or is white space', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), lines => {
      const text = lines.join('\n');
      const reading = readPdfText(text);
      const spans = [
        ...reading.blocks.flatMap(block => block.at),
        ...reading.removed.flatMap(({ at }) => at),
        ...reading.markup,
      ];
      const count = new Uint8Array(text.length);
      for (const [start, end] of spans) for (let i = start; i < end; i++) count[i]!++;
      for (let i = 0; i < text.length; i++) if (/\S/.test(text[i]!)) expect(count[i]).toBe(1);
    }),
  );
});

test('law: running text is one line after the repair', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), lines => {
      const { blocks } = readPdfText(lines.join('\n'));
      const { edits } = mendLineEnds(blocks);
      blocks.forEach((block, i) => {
        if (block.hints.shape === 'table' || block.hints.shape === 'equation') return;
        expect(block.source.apply(edits[i] ?? []).text).not.toContain('\n');
      });
    }),
  );
});
