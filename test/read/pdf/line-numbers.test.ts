import { withoutLineNumbers } from '../../../shared/read/pdf/line-numbers';
import { linesOf } from '../../../shared/read/pdf/lines';
import { stampRule } from '../../../shared/read/pdf/stamps';

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

test.each([
  ['bioRxiv preprint doi: https://doi.org/10.1101/1; this version posted April 9, 2019.', 'pdf.download-stamp'],
  ['(which was not certified by peer review) is the author/funder.', 'pdf.download-stamp'],
  ['available under aCC-BY 4.0 International license.', 'pdf.download-stamp'],
  ['The preprint was not certified by anybody.', undefined],
  ['Our data are available under a CC-BY license from the harbour office of the town.', undefined],
])('a server’s watermark is told by its form: %s', (line, rule) => {
  expect(stampRule(line)).toBe(rule);
});
