import { dueNumber, isUnclosed, isUnopened, numberOf } from '../../shared/join/fits';
import { join, type Printed } from './printed';

/** The paragraphs that the dump gives, a line's end shown as a space. */
const paragraphs = (...lines: readonly Printed[]): string[] =>
  join(...lines).blocks.map(({ block }) => block.text.replace(/ ?\n/g, ' '));

const SHUT = 'It was the duty of each house to keep its gates shut at night, and many rules speak of gates (112';
const RECORDS =
  'records, a quarter of all rules in Table 4). Some of the houses had willows planted along their fences.';
const WET = 'In the years of the great storms the village cut the second growth on its wet meadows by the lake and';
const HAY =
  'hay was made there only when the summer was long enough to let the ground dry out. Nobody was paid for it.';
/** Other full lines of text for each `n`. */
const full = (n: number): string =>
  `The keeper of gauge ${'abcdefgh'[n]} wrote down the level of lake ${'stuvwxyz'[n]} on each day that the weather let him out.`;

describe('two halves of a sentence', () => {
  test.each([
    [SHUT, true],
    [WET, false],
    ['the lake is fed by: a) two springs;', false],
  ])('a bracket stands open: %s: %s', (open, expected) => expect(isUnclosed(open)).toBe(expected));

  test.each([
    [RECORDS, true],
    [HAY, false],
    ['b) a brook; and c) rain.', false],
  ])('a bracket is closed: %s: %s', (next, expected) => expect(isUnopened(next)).toBe(expected));

  test.each([
    ['for the scores of all', 'plural'],
    ['the lake is fed by a', 'singular'],
    ['the lake is fed by the', undefined],
  ])('a number is due: %s: %s', (open, expected) => expect(dueNumber(open)).toBe(expected));

  test.each([
    ['regulation. Finally, the lake', 'singular'],
    ['regulations. Finally, the lake', 'plural'],
    ['observation points of the lake', undefined],
    ['measurements of the', 'plural'],
  ])('the number of a noun: %s: %s', (next, expected) => expect(numberOf(next)).toBe(expected));
});

describe('columns that the dump wrote out of order', () => {
  const foot = (page: number): Printed[] => [
    '',
    ['artifact', 'Rules of the lake villages'],
    '',
    ['artifact', `${page}`],
    '\f',
  ];

  test('a bracket tells which end belongs to which beginning', () => {
    const dump = [
      full(0),
      '',
      WET,
      ...foot(1),
      RECORDS,
      '',
      HAY,
      '',
      full(1),
      '',
      SHUT,
      ...foot(2),
      full(2),
      ...foot(3),
    ];
    expect(paragraphs(...dump)).toEqual([full(0), `${WET} ${HAY}`, full(1), `${SHUT} ${RECORDS}`, full(2)]);
  });

  test('pages that nothing stays on do not count', () => {
    const empty = [...foot(2), ...foot(3), ...foot(4)];
    const dump = [
      full(0),
      '',
      WET,
      ...foot(1),
      ...empty,
      ['caption', 'Table 1. Levels of the lakes.'] as const,
      '',
      HAY,
      '',
      full(1),
    ];
    expect(paragraphs(...dump)).toEqual([full(0), `${WET} ${HAY}`, 'Table 1. Levels of the lakes.', full(1)]);
  });

  test('a chart’s labels are no open end', () => {
    const chart = 'North Gauge 01 02 03 04 05 06 Level Days Rain Lake Tarn Keeper Boat House';
    const dump = [full(0), '', WET, ...foot(1), chart, '', HAY, '', full(1)];
    expect(paragraphs(...dump)).toEqual([full(0), `${WET} ${HAY}`, chart, full(1)]);
  });

  test('the one open end and the one loose end of a page belong together', () => {
    const dump = [full(0), ...foot(1), HAY, '', full(1), '', WET, ...foot(2), full(2), ...foot(3)];
    expect(paragraphs(...dump)).toEqual([full(0), full(1), `${WET} ${HAY}`, full(2)]);
  });

  test('of two loose ends that begin alike neither is taken', () => {
    const other = HAY.replace('summer', 'winter');
    const dump = [
      full(0),
      ...foot(1),
      HAY,
      '',
      full(1),
      '',
      other,
      '',
      full(2),
      '',
      WET,
      ...foot(2),
      full(3),
      ...foot(3),
    ];
    expect(paragraphs(...dump)).toEqual([full(0), HAY, full(1), other, full(2), WET, full(3)]);
  });

  test('nor what does not go together', () => {
    const dump = [full(0), ...foot(1), RECORDS, '', full(1), '', WET, ...foot(2), full(2), ...foot(3)];
    expect(paragraphs(...dump)).toEqual([full(0), RECORDS, full(1), WET, full(2)]);
  });
});
