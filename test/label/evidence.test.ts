import { evidenceOf } from '../../shared/label/evidence';
import { lookAt } from '../../shared/label/look';
import type { SiteRole } from '../../shared/label/roles';
import { blocksOf, type Given } from './leaves';

const LONG = 'The sand of the bank moved with the tide as it does in all of the estuaries.';
const said = (role: SiteRole, i: number, ...given: readonly Given[]) =>
  evidenceOf(lookAt(blocksOf(...given), { kind: 'html', facts: [] }), i, role);

test.each<[what: string, role: SiteRole, given: Given, expected: string]>([
  ['hiding', 'artifact', [LONG, { hidden: true }], 'not shown'],
  ['the element', 'nav', [LONG, { names: ['p', 'footer'] }], 'in footer'],
  ['links', 'related', [LONG, { linkShare: 0.9 }], 'all links'],
  ['words of the role’s family', 'notice', `${LONG} Cookies and privacy.`, 'notice words: 2 of 20'],
])('%s', (_, role, given, expected) => expect(said(role, 1, LONG, given, LONG)).toBe(expected));

test('words of another family say nothing', () => {
  expect(said('related', 0, `${LONG} Cookies and privacy.`, ...Array.from({ length: 20 }, () => LONG))).toBe('look and neighbours'); // prettier-ignore
});

test('the plainest three, in order', () => {
  expect(said('nav', 1, 'Sand', ['Search', { hidden: true, names: ['nav'], linkShare: 1 }], 'Mud')).toBe('not shown, in nav, all links'); // prettier-ignore
});

test('short lines among short lines', () => expect(said('artifact', 1, 'Sand', 'Mud', 'Moss')).toBe('short lines'));

test('where nothing of its own speaks, its place', () => {
  const page = Array.from({ length: 30 }, () => LONG);
  expect(said('nav', 2, ...page)).toBe('look and neighbours');
  expect(said('nav', 29, ...page)).toBe('end of the page');
});
