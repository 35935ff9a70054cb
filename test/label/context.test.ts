import fc from 'fast-check';
import { COLUMNS, matrixOf } from '../../shared/label/context';
import { LEAF_COLUMNS } from '../../shared/label/leaf';
import { hashWord } from '../../shared/text/hash';
import { type Given, leavesOf } from './leaves';

const PROSE =
  'The sand of the bank was measured on each day of the year, and it moved with the tide as it does in all of the estuaries that we know.';

/** The value of a column in each row. */
function columnsOf(...given: readonly Given[]) {
  const matrix = matrixOf(leavesOf(...given), { kind: 'text', title: new Set(['sand', 'bank'].map(hashWord)) });
  expect([matrix.rows, matrix.width]).toEqual([given.length, COLUMNS.length]);
  expect(matrix.values).toHaveLength(given.length * COLUMNS.length);
  return (name: string): number[] => {
    const at = COLUMNS.indexOf(name);
    expect(at).toBeGreaterThanOrEqual(0);
    return given.map((_, row) => matrix.values[row * matrix.width + at]!);
  };
}

test('no two columns share a name, and a leaf’s own come first', () => {
  expect(new Set(COLUMNS).size).toBe(COLUMNS.length);
  expect(COLUMNS.slice(0, LEAF_COLUMNS.length)).toEqual(LEAF_COLUMNS);
});

test('neighbours: what the leaf before and behind has, -1 past the page’s ends', () => {
  const of = columnsOf('Moss A. 1999', 'Sand', ['Bank', { linkShare: 1 }]);
  expect(of('years@-1')).toEqual([-1, 1, 0]);
  expect(of('years@1')).toEqual([0, 0, -1]);
  expect(of('link-share@2')).toEqual([1, -1, -1]);
});

test('windows: the mean of the leaves around', () => {
  const of = columnsOf('1999', 'Sand', 'Bank', 'Mud');
  expect(of('years~3')).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(columnsOf('1999', 'a', 'b', 'c', 'd', 'e')('years~3').map(x => x > 0)).toEqual([true, true, true, true, false, false]); // prettier-ignore
});

test('place: from the ends, and from the running text', () => {
  const of = columnsOf('Menu', PROSE, 'Bank');
  expect(of('from-start')).toEqual([0, 1, 2]);
  expect(of('from-end')).toEqual([2, 1, 0]);
  expect(of('from-prose')).toEqual([-1, 0, 1]);
  expect(of('next-prose')[0]).toBe(1);
  expect(of('last-prose')[2]).toBe(1);
});

test('repeats, exact and but for digits', () => {
  const of = columnsOf('Page 3', 'page 4', 'Page 3', 'Sand');
  expect(of('repeats')).toEqual([2, 1, 2, 1]);
  expect(of('repeats-but-digits')).toEqual([3, 3, 3, 1]);
  expect(of('seen-before')).toEqual([0, 1, 1, 0]);
  expect(of('same-as-before')).toEqual([0, 1, 1, 0]);
});

test('under a heading of the lexicon, fading', () => {
  const [before, at, one, two] = columnsOf('Menu', 'References', 'Sand', 'Mud')('under-known-references');
  expect([before, at]).toEqual([0, 1]);
  expect(one! < 1 && two! < one!).toBe(true);
});

test('likeness to the page’s title', () => {
  const [like, unlike] = columnsOf('Sand bank', 'Mud flats')('title-likeness');
  expect([like, unlike]).toEqual([1, 0]);
});

test('periods: entries of two lines each look like those two lines away', () => {
  const entry: Given[] = ['Sand', PROSE];
  const of = columnsOf(...entry, ...entry, ...entry, ...entry, ...entry);
  expect(of('period-2')[4]).toBe(4);
  expect(of('period-1')[4]).toBeLessThan(4);
});

test('pages of a dump: from and to the breaks', () => {
  const of = columnsOf(['a', { page: 1 }], ['b', { page: 1 }], ['c', { page: 2 }]);
  expect(of('from-page-break')).toEqual([0, 1, 0]);
  expect(of('to-page-break')).toEqual([1, 0, 0]);
});

const given = fc.tuple(
  fc.oneof(fc.constantFrom(PROSE, 'Sand', 'References', '', ' '), fc.string({ maxLength: 30 })),
  fc.record({ linkShare: fc.constantFrom(0, 0.5, 1), gap: fc.nat(9), indent: fc.nat(40), depth: fc.nat(9) }),
);

test('every feature of every page is a number', () => {
  fc.assert(
    fc.property(fc.array(given, { maxLength: 12 }), pages => {
      for (const kind of ['html', 'text', 'pdf-text'] as const) {
        const { values } = matrixOf(leavesOf(...pages), { kind, title: new Set() });
        expect(values.findIndex(value => !Number.isFinite(value))).toBe(-1);
      }
    }),
  );
});
