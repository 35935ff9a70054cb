import { MODELS } from '../../shared/label';
import { COLUMNS, type Matrix } from '../../shared/label/context';
import type { Prediction } from '../../shared/label/predict';
import { lookAt } from '../../shared/label/look';
import { listingChance, PAGE_COLUMNS } from '../../shared/label/reading';
import { CONTENT_ROLES, type ContentRole, ROLES, SITE_ROLES } from '../../shared/label/roles';
import { blocksOf } from './leaves';

/** Leaves that are each wholly of one role. */
const predictionOf = (roles: readonly ContentRole[]): Prediction => ({
  content: Float32Array.from(roles, () => 1),
  roles: Float32Array.from(roles.flatMap(role => CONTENT_ROLES.map(name => Number(name === role)))),
  sites: Float32Array.from(roles.flatMap(() => SITE_ROLES.map(() => 1 / SITE_ROLES.length))),
});
/** A page of leaves of which the columns are 0, but for one. */
const matrixOf = (rows: number, at = 0, value = 0): Matrix => {
  const values = new Float32Array(rows * COLUMNS.length);
  for (let row = 0; row < rows; row++) values[row * COLUMNS.length + at] = value;
  return { rows, width: COLUMNS.length, values };
};
const SIZE = 3 * ROLES.length + 1 + PAGE_COLUMNS.length;
const chance = (roles: readonly ContentRole[], weights: readonly number[], bias = 0, matrix = matrixOf(roles.length)) =>
  listingChance(predictionOf(roles), roles.map(() => 100), matrix, { weights, bias }); // prettier-ignore

/** One weight, the others 0. */
const only = (at: number, weight: number): number[] => Array.from({ length: SIZE }, (_, i) => (i === at ? weight : 0));

test('counts leaves, shares of the text, entries against article, and the surest leaf of each role', () => {
  const page = ['item-title', 'item-title', 'body', 'body'] as const;
  const title = ROLES.indexOf('item-title');
  const logit = (p: number) => Math.log(p / (1 - p));
  expect(logit(chance(page, only(title, 1)))).toBeCloseTo(Math.log(3), 5);
  expect(logit(chance(page, only(ROLES.length + title, 1)))).toBeCloseTo(Math.sqrt(0.5), 5);
  expect(logit(chance(page, only(2 * ROLES.length, 1)))).toBeCloseTo(0, 5);
  expect(logit(chance(page, only(2 * ROLES.length, 0), -2))).toBeCloseTo(-2, 5);
  const [surest, rest] = [2 * ROLES.length + 1, 3 * ROLES.length + 1];
  expect(logit(chance(page, only(surest + title, 1)))).toBeCloseTo(logit(0.999), 5);
  expect(logit(chance(page, only(surest + ROLES.indexOf('abstract'), 1)))).toBeCloseTo(logit(0.001), 5);
  expect(logit(chance(page, only(rest, 1), 0, matrixOf(page.length, PAGE_COLUMNS[0], 19)))).toBeCloseTo(
    Math.log(20),
    5,
  );
});

test('a page without leaves has a chance as well', () => expect(chance([], only(0, 1))).toBe(0.5));

test('the learned model has a weight for each, and tells a page of entries from an article', () => {
  expect(MODELS.reading.weights).toHaveLength(SIZE);
  const entries = Array.from({ length: 30 }, (_, i): ContentRole => (i % 3 === 2 ? 'item-meta' : 'item-title'));
  const article: ContentRole[] = ['title', 'authors', 'abstract', ...Array.from({ length: 30 }, (): ContentRole => 'body'), 'reference']; // prettier-ignore
  const prose =
    'The water of all the rains that fell on the walls was weighed on each day of the year, and so was the moss.';
  const told = (roles: readonly ContentRole[]) => {
    const leaves = blocksOf(...roles.map(role => (role === 'body' ? prose : 'Moss on old walls')));
    const { matrix } = lookAt(leaves, { kind: 'text', facts: [] });
    return listingChance(
      predictionOf(roles),
      leaves.map(({ text }) => text.length),
      matrix,
      MODELS.reading,
    );
  };
  expect(told(entries)).toBeGreaterThan(0.9);
  expect(told(article)).toBeLessThan(0.2);
});
