import { LEAF_COLUMNS, writeLeaf } from '../../shared/label/leaf';
import { type Given, leavesOf } from './leaves';

/** The features of one leaf, by name. */
function features(given: Given): Readonly<Record<string, number>> {
  const row = new Float32Array(LEAF_COLUMNS.length + 2).fill(-7);
  writeLeaf(leavesOf(given)[0]!, row, 1);
  expect([row[0], row.at(-1)]).toEqual([-7, -7]);
  return Object.fromEntries(LEAF_COLUMNS.map((name, i) => [name, row[i + 1]!]));
}

test('no two columns share a name', () => expect(new Set(LEAF_COLUMNS).size).toBe(LEAF_COLUMNS.length));

test.each<[what: string, given: Given, expected: Readonly<Record<string, number>>]>([
  ['a heading of the lexicon, whatever its number and case', '2. METHODS', { 'known-main': 1, 'known-abstract': 0, words: 1, shouted: 1 }], // prettier-ignore
  ['a heading of another language', 'Literaturverzeichnis', { 'known-references': 1, 'known-main': 0 }],
  ['initials and a year', 'Moss A., Lund B. (1999)', { 'initials-count': 2, years: 1, 'ends-bracket': 1 }],
  ['no words', '…', { words: 0, 'ends-stop': 1, letters: 0 }],
  ['a menu', 'Home | Search', { 'separators-count': 1, 'kind-menu': 1, 'first-menu': 1 }],
  ['a button', ['Send', { names: ['button', 'form', 'nav'], linkShare: 1 }], { 'in-button': 1, 'in-nav': 1, 'in-footer': 0, 'link-share': 1 }], // prettier-ignore
  ['a marked heading', ['Sand', { shape: 'heading', level: 3 }], { 'shape-heading': 1, level: 3, 'shape-table': 0 }],
  ['a bullet', ['Sand', { marker: '•', depth: 9 }], { marker: 1, depth: 5 }],
  ['a number', ['Sand', { marker: '1.' }], { marker: 2 }],
  ['bold', ['Sand', { emphasis: 'bold', hidden: true }], { emphasis: 2, hidden: 1 }],
])('%s', (_, given, expected) => expect(features(given)).toMatchObject(expected));

test.each(['', ' ', '\ud800', '.'.repeat(5000), '1'.repeat(5000), 'a\u0301', '海'])(
  'no feature of %j is without a number',
  text => {
    expect(Object.entries(features(text)).filter(([, value]) => !Number.isFinite(value))).toEqual([]);
  },
);
