import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CONTENT_ROLES, type ModelData, ROLES, SITE_ROLES } from '../../shared/label';
import { BUCKETS } from '../../shared/label/buckets';
import { COLUMNS } from '../../shared/label/context';
import { KINSHIPS } from '../../shared/label/kin';
import { bytesOf, planes, sextets } from '../../shared/model/bytes';
import { type TreeData, Trees } from '../../shared/model/trees';

const FILE = join(__dirname, '../../shared/label/weights.json');
const text = readFileSync(FILE, 'utf8');
const weights = JSON.parse(text) as ModelData & { readonly columns: string; readonly roles: readonly string[] };

/** Bytes that the weights may have, packed. */
const MOST = 500_000;

test(`they have at most ${MOST} bytes, packed`, () => {
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(MOST);
});

test('they were learned for these columns and these roles', () => {
  expect(weights.columns).toBe(createHash('sha256').update(COLUMNS.join('\n')).digest('hex'));
  expect(weights.roles).toEqual(ROLES);
});

/** Word scores of the leaf, of its two neighbours, and two means (`predict.ts`), behind the columns. */
const inputs = (classes: number): number => COLUMNS.length + (5 + KINSHIPS.length) * classes;

describe.each(['web', 'pdf'] as const)('of %s', family => {
  const { words, content, role, site, transitions } = weights[family];
  const trees: readonly (readonly [string, TreeData, number])[] = [
    ['content', content, 1],
    ['role', role, CONTENT_ROLES.length],
    ['site', site, SITE_ROLES.length],
    ['content of text', weights.web.ofText!.content, 1],
    ['role of text', weights.web.ofText!.role, CONTENT_ROLES.length],
  ];

  test.each(trees)('%s: as many classes as there are names, and a tree each in turn', (_, data, classes) => {
    expect(data.classes).toBe(classes);
    expect(data.trees % classes).toBe(0);
    expect(data.trees).toBeGreaterThan(0);
  });

  test.each(trees)('%s: asks for columns that there are, and every tree is whole', (_, data) => {
    const [nodes, leaves] = [planes(data.feature).length, planes(data.values).length];
    expect(new Trees([data]).lastFeature).toBeLessThan(inputs(words.classes));
    expect(planes(data.threshold)).toHaveLength(nodes);
    // A tree has one leaf more than it has nodes.
    expect(leaves).toBe(nodes + data.trees);
    expect(bytesOf(data.shape)).toHaveLength(Math.ceil((nodes + leaves) / 8));
  });

  test('words: buckets that there are, a weight for each class', () => {
    const gaps = sextets(words.gaps);
    expect(Math.min(...gaps)).toBeGreaterThan(0);
    expect(gaps.reduce((sum, gap) => sum + gap, -1)).toBeLessThan(BUCKETS);
    expect(sextets(words.weights)).toHaveLength(gaps.length * words.classes);
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
