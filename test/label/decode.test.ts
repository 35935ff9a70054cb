import { decodeRoles } from '../../shared/label/decode';
import type { Prediction } from '../../shared/label/predict';
import type { Reading } from '../../shared/label/reading';
import { CONTENT_ROLES, type ContentRole, type Role, ROLES, SITE_ROLES, type SiteRole } from '../../shared/label/roles';

/** What is said of a leaf: how likely it is content, and of its roles the likely ones; the rest share what is left. */
interface Said {
  readonly content: number;
  readonly roles?: Partial<Record<ContentRole, number>>;
  readonly sites?: Partial<Record<SiteRole, number>>;
}

function spread<R extends string>(names: readonly R[], said: Partial<Record<R, number>>): number[] {
  const left = 1 - Object.values<number>(said as Record<string, number>).reduce((a, b) => a + b, 0);
  const others = names.length - Object.keys(said).length;
  return names.map(name => said[name] ?? left / others);
}

const predictionOf = (leaves: readonly Said[]): Prediction => ({
  content: Float32Array.from(leaves, ({ content }) => content),
  roles: Float32Array.from(leaves.flatMap(({ roles = { body: 0.9 } }) => spread(CONTENT_ROLES, roles))),
  sites: Float32Array.from(leaves.flatMap(({ sites = { nav: 0.9 } }) => spread(SITE_ROLES, sites))),
});

/** Log-probabilities of a role behind another, even but for those that are given; the last row begins a page. */
function transitionsOf(
  ways: readonly (readonly [before: Role | 'start', role: Role, chance: number])[] = [],
): number[][] {
  const rows = Array.from({ length: ROLES.length + 1 }, () => ROLES.map(() => Math.log(1 / ROLES.length)));
  for (const [before, role, chance] of ways)
    rows[before === 'start' ? ROLES.length : ROLES.indexOf(before)]![ROLES.indexOf(role)] = Math.log(chance);
  return rows;
}

const decoded = (leaves: readonly Said[], transitions = transitionsOf(), reading: Reading = 'article') => ({
  roles: decodeRoles(predictionOf(leaves), transitions, reading),
});

const REFERENCE: Said = { content: 0.95, roles: { reference: 0.9 } };
const BODY: Said = { content: 0.95, roles: { body: 0.9 } };
const MENU: Said = { content: 0.02, sites: { nav: 0.9 } };

test('where nothing but the leaf speaks, it is what it is likeliest to be', () => {
  expect(decoded([MENU, BODY, REFERENCE]).roles).toEqual(['nav', 'body', 'reference']);
});

test('a doubtful leaf between two entries is an entry, where entries follow each other', () => {
  const doubtful: Said = { content: 0.95, roles: { body: 0.48, reference: 0.42 } };
  const page = [REFERENCE, doubtful, REFERENCE];
  const chained = transitionsOf([['reference', 'reference', 0.9], ['reference', 'body', 0.001], ['body', 'reference', 0.01]]); // prettier-ignore
  expect(decoded(page).roles).toEqual(['reference', 'body', 'reference']);
  expect(decoded(page, chained).roles).toEqual(['reference', 'reference', 'reference']);
});

test('what begins a page counts for its first leaf', () => {
  const doubtful: Said = { content: 0.95, roles: { meta: 0.45, title: 0.43 } };
  expect(decoded([doubtful, BODY]).roles[0]).toBe('meta');
  expect(decoded([doubtful, BODY], transitionsOf([['start', 'title', 0.9], ['start', 'meta', 0.001]])).roles[0]).toBe('title'); // prettier-ignore
});

test('content lost costs as much as three lines of the site kept', () => {
  const said = (content: number): Said => ({ content, roles: { body: 0.9 }, sites: { nav: 0.9 } });
  expect(decoded([said(0.3)]).roles).toEqual(['body']);
  expect(decoded([said(0.2)]).roles).toEqual(['nav']);
});

describe('entries', () => {
  const title: Said = { content: 0.9, roles: { 'item-title': 0.6, heading: 0.3 } };
  const teaser: Said = { content: 0.9, roles: { 'item-text': 0.6, body: 0.3 } };

  const page = [title, teaser, title, teaser, { content: 0.9, roles: { reference: 0.5, 'item-meta': 0.4 } }] as const;

  test('on a page of them no leaf is an article’s', () => {
    expect(decoded(page, transitionsOf(), 'listing').roles).toEqual(['item-title', 'item-text', 'item-title', 'item-text', 'item-meta']); // prettier-ignore
  });

  test('and on an article no leaf is an entry’s', () => {
    expect(decoded(page).roles).toEqual(['heading', 'body', 'heading', 'body', 'reference']);
  });
});

test('a page without leaves has no roles', () => expect(decoded([]).roles).toEqual([]));

test('a long page is decoded in one go', () => {
  const page = Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? BODY : MENU));
  expect(decoded(page).roles.filter(role => role === 'nav')).toHaveLength(1500);
});
