import { withoutLineNumbers } from '../../../shared/read/pdf/line-numbers';
import { linesOf } from '../../../shared/read/pdf/lines';

const read = (lines: readonly string[]): string[] =>
  withoutLineNumbers(linesOf(lines.join('\n'))).lines.map(({ text }) => text);
const sentence = (n: number): string => `the keeper of gauge ${n} wrote its level down in a book`;
const numbered = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${from + i}   ${sentence(from + i)}`);

test('go from the lines that they stand before, over the edges of pages', () => {
  const page = [...numbered(1, 5), 'A watermark of the server', '7', ...numbered(6, 6)];
  expect(read(page)).toEqual([
    ...[1, 2, 3, 4, 5].map(sentence),
    'A watermark of the server',
    '7',
    ...[6, 7, 8, 9, 10, 11].map(sentence),
  ]);
});

test.each([
  ['the entries of a list', Array.from({ length: 12 }, (_, i) => `${i + 1}. ${sentence(i)}`)],
  ['the rows of a table', Array.from({ length: 12 }, (_, i) => `${i + 1}  ${i * 3}.5  0.${i}`)],
  ['years', Array.from({ length: 12 }, (_, i) => `${1990 + 2 * i} ${sentence(i)}`)],
  ['a few lines', numbered(1, 5)],
])('stay before %s', (_, lines) => {
  expect(read(lines)).toEqual(lines);
});
