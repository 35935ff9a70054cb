import { takeCaptions } from '../../shared/divide/captions';
import { body, caption, cells, footnote, type Line, page, prose } from './blocks';

const texts = (blocks: readonly { text: string }[]) => blocks.map(({ text }) => text);
/** Figures and tables as `label | caption / caption | grid`. */
function taken(...lines: readonly Line[]) {
  const { figures, tables, footnotes, rest } = takeCaptions(page(...lines));
  const shown = (parts: typeof figures) =>
    parts.map(({ label, caption: own, grid }) => [label?.text ?? '–', texts(own).join(' / '), grid?.text ?? '–'].join(' | ')); // prettier-ignore
  return { figures: shown(figures), tables: shown(tables), footnotes: texts(footnotes), rest: texts(rest.map(({ block }) => block)) }; // prettier-ignore
}

test('a caption begins at its label; a leaf without one goes on with the caption before it', () => {
  expect(
    taken(
      body(prose('rain')),
      caption('Figure 1. Yield by site.'),
      caption('a, Clover. b, Vetch and rye, both sown in May.'),
      caption('Fig. 2: Rain'),
      body(prose('wells')),
      caption('A gate at low water'),
    ),
  ).toEqual({
    figures: [
      'Figure 1 | Yield by site. / a, Clover. b, Vetch and rye, both sown in May. | –',
      'Fig. 2 | Rain | –',
      '– | A gate at low water | –',
    ],
    tables: [],
    footnotes: [],
    rest: [prose('rain'), prose('wells')],
  });
});

test('cells go to the caption above them, a row each, and its notes to the footnotes', () => {
  expect(
    taken(
      caption('Table 1. Soils of the plots'),
      cells('Plot'),
      cells('Sand 40'),
      footnote('* Shares by weight.'),
      cells('Clay 25'),
      body(prose('clay')),
    ),
  ).toMatchObject({
    tables: ['Table 1 | Soils of the plots | Plot\nSand 40\nClay 25'],
    footnotes: ['* Shares by weight.'],
  });
});

test.each([
  ['above', [caption('Table 1. Soils'), cells('Plot\tSand\nA\t40', { shape: 'table' })]],
  ['below', [cells('Plot\tSand\nA\t40', { shape: 'table' }), caption('Table 1. Soils')]],
] as const)('a grid belongs to the caption %s it', (_, lines) => {
  expect(taken(body(prose('rain')), ...lines, body(prose('clay'))).tables).toEqual([
    'Table 1 | Soils | Plot\tSand\nA\t40',
  ]);
});

test('cells with text between them and any caption are a table of their own', () => {
  expect(taken(caption('Table 1. Soils'), body(prose('clay')), cells('A 40')).tables).toEqual([
    'Table 1 | Soils | –',
    '– |  | A 40',
  ]);
});

test('a caption without a label is a table’s where its element is one', () => {
  expect(taken(caption('Soils of the plots', { names: ['caption', 'table'] })).tables).toEqual([
    '– | Soils of the plots | –',
  ]);
});

test('a grid of several leaves answers for the place of each', () => {
  const leaves = page(cells('A 40'), cells('B 50'));
  expect(takeCaptions(leaves).tables[0]!.grid!.at.flat()).toEqual([0, 4, 5, 9]);
});
