import { withEntryTitles } from '../../shared/label/entry-titles';
import type { Prediction } from '../../shared/label/predict';
import { CONTENT_ROLES, type Role, SITE_ROLES } from '../../shared/label/roles';

/** Leaves of entries: the chance of a title, the number of their kind, their length. */
type Leaf = readonly [chance: number, kin: number, length: number];

function titled(leaves: readonly Leaf[], roles: readonly Role[] = leaves.map(() => 'item-meta')): Role[] {
  const prediction: Prediction = {
    content: Float32Array.from(leaves, () => 1),
    roles: Float32Array.from(
      leaves.flatMap(([chance]) => CONTENT_ROLES.map(name => (name === 'item-title' ? chance : 0))),
    ),
    sites: new Float32Array(leaves.length * SITE_ROLES.length),
  };
  const [kin, lengths] = [leaves.map(leaf => leaf[1]), leaves.map(leaf => leaf[2])];
  return withEntryTitles(roles, prediction, Int32Array.from(kin), lengths);
}

const NUMBER: Leaf = [0.02, 0, 12];
const TITLE: Leaf = [0.06, 1, 70];
const NAMES: Leaf = [0.03, 2, 40];
const ENTRY: readonly Leaf[] = [NUMBER, TITLE, NAMES];

test('of small lines of entries those of one kind are the titles', () => {
  const roles = titled([...ENTRY, ...ENTRY, ...ENTRY]);
  expect(roles).toEqual(['item-meta', 'item-title', 'item-meta', 'item-meta', 'item-title', 'item-meta', 'item-meta', 'item-title', 'item-meta']); // prettier-ignore
});

test('entries that have titles or teasers keep what they have', () => {
  const leaves = [...ENTRY, ...ENTRY, ...ENTRY];
  const roles = leaves.map((_, i): Role => (i % 3 === 0 ? 'item-text' : 'item-meta'));
  expect(titled(leaves, roles)).toEqual(roles);
});

test('two entries are no list, and lines that the markup does not tell apart no titles', () => {
  expect(titled([...ENTRY, ...ENTRY])).not.toContain('item-title');
  const alike = [...ENTRY, ...ENTRY, ...ENTRY].map(([chance, , length]): Leaf => [chance, 7, length]);
  expect(titled(alike)).not.toContain('item-title');
});

test('only small lines of entries become titles', () => {
  const leaves = [...ENTRY, ...ENTRY, ...ENTRY];
  const roles = leaves.map((_, i): Role => (i === 4 ? 'nav' : 'item-meta'));
  expect(titled(leaves, roles)[4]).toBe('nav');
  expect(titled([], [])).toEqual([]);
});
