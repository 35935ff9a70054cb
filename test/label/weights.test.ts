import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CONTENT_ROLES, type ModelData, ROLES, SITE_ROLES } from '../../shared/label';
import { BUCKETS } from '../../shared/label/buckets';
import { COLUMNS } from '../../shared/label/context';
import { uint16, int8 } from '../../shared/model/bytes';
import type { TreeData } from '../../shared/model/trees';

const FILE = join(__dirname, '../../shared/label/weights.json');
const text = readFileSync(FILE, 'utf8');
const weights = JSON.parse(text) as ModelData & { readonly columns: readonly string[]; readonly roles: readonly string[] }; // prettier-ignore

/** Bytes that the weights may have, packed. */
const MOST = 500_000;

test(`they have at most ${MOST} bytes, packed`, () => {
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(MOST);
});

test('they were learned for these columns and these roles', () => {
  expect(weights.columns).toEqual(COLUMNS);
  expect(weights.roles).toEqual(ROLES);
});

/** Word scores of the leaf, of its two neighbours, and two means (`predict.ts`), behind the columns. */
const inputs = (classes: number): number => COLUMNS.length + 5 * classes;

describe.each(['web', 'pdf'] as const)('of %s', family => {
  const { words, content, role, site, transitions } = weights[family];
  const trees: readonly (readonly [string, TreeData, number])[] = [
    ['content', content, 1],
    ['role', role, CONTENT_ROLES.length],
    ['site', site, SITE_ROLES.length],
  ];

  test.each(trees)('%s: as many classes as there are names, and a tree each in turn', (_, data, classes) => {
    expect(data.classes).toBe(classes);
    expect(data.starts.length % classes).toBe(0);
    expect(data.starts.length).toBeGreaterThan(0);
    expect(data.leaves).toHaveLength(data.starts.length);
  });

  test.each(trees)(
    '%s: asks for columns that there are, and every child is a node or a leaf of its tree',
    (_, data) => {
      const feature = uint16(data.feature);
      expect(Math.max(...feature)).toBeLessThan(inputs(words.classes));
      const [left, right] = [int8(data.left), int8(data.right)];
      expect([left.length, right.length]).toEqual([feature.length, feature.length]);
      const bad = data.starts.flatMap((start, tree) => {
        const nodes = (data.starts[tree + 1] ?? feature.length) - start;
        const children = [...left.subarray(start, start + nodes), ...right.subarray(start, start + nodes)];
        // Nodes and leaves are each a child once, but for the root.
        const all = new Set(children);
        return children.every(child => child < nodes && ~child <= nodes) && all.size === 2 * nodes ? [] : [tree];
      });
      expect(bad).toEqual([]);
    },
  );

  test('words: buckets that there are, ascending, a weight for each class', () => {
    const ids = uint16(words.ids);
    expect([...ids].filter((id, i) => id >= BUCKETS || (i > 0 && id <= ids[i - 1]!))).toEqual([]);
    expect(int8(words.weights)).toHaveLength(ids.length * words.classes);
    expect(words.bias).toHaveLength(words.classes);
  });

  test('transitions: a row for each role and one for the start, all logarithms of shares', () => {
    expect(transitions.map(row => row.length)).toEqual(Array.from({ length: ROLES.length + 1 }, () => ROLES.length));
    for (const row of transitions) expect(row.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 1);
  });
});

test('no string of a page stands in them: names, numbers and bytes in base64 alone', () => {
  const strings: string[] = [];
  const names = new Set<unknown>([...COLUMNS, ...ROLES]);
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string' && !names.has(value)) strings.push(value);
    return value;
  });
  expect(strings.filter(value => !/^[A-Za-z0-9+/]*={0,2}$/.test(value))).toEqual([]);
});
