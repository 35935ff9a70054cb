import * as fc from 'fast-check';
import { isSite, ROLES, type Role } from '../../shared/label';
import { mendLineEnds } from '../../shared/repair/line-ends';
import { column, join, paragraph, type Printed, shown } from './printed';

describe('paragraphs', () => {
  test('end at a short line that ends a sentence', () => {
    expect(shown(column(1), 'It rained.', column(2))).toEqual([`${paragraph(1)} / It rained.`, paragraph(2)]);
  });

  test('end at a blank line behind a sentence', () => {
    expect(shown(column(1), '', column(2))).toEqual([paragraph(1), paragraph(2)]);
  });

  test('end where another role begins', () => {
    expect(shown(['abstract', column(1)], ['heading', 'Gauges'], column(2))).toEqual([
      `abstract: ${paragraph(1)}`,
      'heading: Gauges',
      paragraph(2),
    ]);
  });

  const first = 'The rain of the spring months was the cause of most of the floods, and';
  const rest = 'snow was that of the others, as the gauges in the hills have shown us.';

  test('go on over a caption and a table, which stand behind them', () => {
    const table: Printed = ['table', 'Year  Rain\n1990  12\n1991  14'];
    const caption: Printed = ['caption', 'Table 1. Floods and their causes'];
    const printed = [column(1), first, '', caption, table, '', rest, '', column(2)] as const;
    expect(shown(...printed)).toEqual([
      `${paragraph(1)} / ${first} / ${rest}`,
      'caption: Table 1. Floods and their causes',
      'table: Year  Rain / 1990  12 / 1991  14',
      paragraph(2),
    ]);
    expect(join(...printed).blocks[0]!.block.at.length).toBeGreaterThan(1);
  });

  test('go on over a page’s end and the running heads that went', () => {
    const head: Printed = ['artifact', 'Lake Levels'];
    expect(shown(head, column(1), first, '\f', head, rest, '', column(2))).toEqual([
      `${paragraph(1)} / ${first} / ${rest}`,
      paragraph(2),
    ]);
  });

  test('keep the mark of a line that ends without white space where the others have it', () => {
    const text =
      'The streams that fill the lake \ncome from the hills in the north \nand carry sedi\nment in the spring, \nwhich settles. ';
    expect(join(text, text, text).blocks[0]!.block.text).toContain('sedi\nment in the spring, \n');
  });
});

test('a heading goes on where its phrase does, a title up to a blank line', () => {
  expect(
    shown(['title', 'Gauges of the\nNorthern Lakes'], '', ['heading', 'The levels of\nthe lakes'], ['heading', 'Gauges\nKeepers'], column(1)), // prettier-ignore
  ).toEqual([
    'title: Gauges of the / Northern Lakes',
    'heading: The levels of / the lakes',
    'heading: Gauges',
    'heading: Keepers',
    paragraph(1),
  ]);
});

test('a caption ends where the next begins', () => {
  const captions = 'Figure 1. Levels of the lake in\nthe winters of the series.\nFigure 2. Keepers.';
  expect(shown(column(1), ['caption', captions], column(2)).filter(text => text.startsWith('caption'))).toEqual([
    'caption: Figure 1. Levels of the lake in / the winters of the series.',
    'caption: Figure 2. Keepers.',
  ]);
});

test('a bullet at the head of running text is a mark, in a heading it is text', () => {
  const { blocks, markers, source } = join(column(1), '', '• the first of the\npoints', '• the second', [
    'heading',
    '• Gauges',
  ]);
  expect(blocks.slice(1).map(({ block }) => [block.text, block.hints.shape, block.hints.marker])).toEqual([
    ['the first of the\npoints', 'list-item', '•'],
    ['the second', 'list-item', '•'],
    ['• Gauges', 'heading', undefined],
  ]);
  expect(markers.map(span => source.slice(...span))).toEqual(['•', '•']);
});

describe('two columns side by side', () => {
  const beside = (left: string, right: string): string[] => {
    const others = right.split('\n');
    return left.split('\n').map((line, i) => `${line.padEnd(92)}${others[i]}`);
  };
  const rows = beside(`${column(1)}\nand the`, `boats.\n${column(2)}`);

  test('are read one after the other, over a paragraph’s end', () => {
    const wide = 'Gauges of the northern lakes and the years in which they were read by their keepers and by nobody else at all'; // prettier-ignore
    const texts = shown(['title', wide], '', ...rows, '', ...beside(column(3), column(4)));
    expect(texts[0]).toBe(`title: ${wide}`);
    expect(texts[1]!.startsWith(column(1).split('\n')[0]!)).toBe(true);
    expect(texts.join(' ')).toContain('and the / boats.');
  });

  test('are not seen in a table', () => {
    const table = Array.from({ length: 12 }, (_, i) => `gauge ${i}`.padEnd(40) + String(i * 17));
    expect(shown(['table', table.join('\n')])).toEqual([`table: ${table.join(' / ')}`]);
  });
});

describe('entries of a reference list', () => {
  test.each([
    [
      'numbers',
      ['1. Vogt K. Lakes of the north and their\nlevels. J Lakes. 1999;1:2–9.', '2. Smith B. Gauges. Oslo: Vann; 2001.', '3. Li M. Ice. J Cold. 2004;3:4.'], // prettier-ignore
    ],
    [
      'names',
      ['Vogt, K., and Li, M. (1999). Lakes of\nthe north. J. Lakes 1, 2–9.', 'Smith, B. (2001). Gauges. Oslo: Vann.', 'Tran, T. (2004). Ice. J. Cold 3, 4.'], // prettier-ignore
    ],
  ])('are blocks: told by their %s', (_, entries) => {
    const found = shown(column(1), ['heading', 'References'], ['reference', entries.join('\n')]);
    expect(found.slice(2)).toEqual(entries.map(entry => `reference: ${entry.replace('\n', ' / ')}`));
  });
});

/** Lines of the kinds that dumps are made of, of any role. */
const line = fc.tuple(
  fc.constantFrom<Role>(...ROLES),
  fc.constantFrom(...column(1).split('\n'), '', '12', 'Lake Levels', 'Table 1. Floods', '• a bullet of the list', '1. Vogt K. Lakes. J Lakes. 1999.', 'and carried sedi-', 'ment to the shore.', '\f', 'x', '–'), // prettier-ignore
);

test('law: each character of the lines that stay is in one block or a marker', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), lines => {
      const { blocks, markers, source } = join(...lines);
      const count = new Uint8Array(source.length);
      for (const [start, end] of [...blocks.flatMap(({ block }) => block.at), ...markers])
        for (let i = start; i < end; i++) if (/\S/.test(source[i]!)) count[i]!++;
      expect(count.some(times => times > 1)).toBe(false);
      const stays = lines.filter(([role]) => !isSite(role));
      const letters = stays.map(([, text]) => text.replace(/\s/g, '').length).reduce((a, b) => a + b, 0);
      expect(count.reduce((sum, times) => sum + times, 0)).toBe(letters);
    }),
  );
});

test('law: running text is one line after the repair', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), lines => {
      const blocks = join(...lines).blocks.map(({ block }) => block);
      const { edits } = mendLineEnds(blocks);
      const texts = blocks.map((block, i) => [block.hints.shape, block.source.apply(edits[i] ?? []).text] as const);
      expect(texts.filter(([shape, text]) => shape !== 'table' && text.includes('\n'))).toEqual([]);
    }),
  );
});
