import { type Labelled, type Role, ROLES, isSite } from '../../shared/label';
import { isGuarded, titlesOf } from '../../shared/memory/guard';
import { recurring } from '../../shared/memory/recurring';
import { blocksOf } from '../label/leaves';

const labelled = (role: Role, text: string, content = 0.9): Labelled => ({ block: blocksOf(text)[0]!, role, content });
const guarded = (leaf: Labelled, titles: readonly string[] = []) =>
  isGuarded({ leaves: [leaf], titles: titlesOf(titles.map(value => ({ name: 'citation_title', value }))) }, 0);

const TEXT = 'Lend this paper to a neighbour';
const GUARDED: readonly Role[] = ['title', 'authors', 'affiliation', 'meta', 'heading', 'abstract', 'caption', 'table', 'equation', 'reference', 'footnote']; // prettier-ignore

test.each(ROLES)('a leaf of the role %s', role => {
  expect(guarded(labelled(role, TEXT))).toBe(GUARDED.includes(role));
});

test.each(GUARDED)('no longer where the models take %s for the site’s', role => {
  expect(guarded(labelled(role, TEXT, 0.4))).toBe(false);
});

test.each([
  ['a declaration', 'The authors declare that they have no competing interests.'],
  ['an article’s type', 'Research Article'],
  ['the page’s own title', 'The snails of the Almer'],
])('running text is guarded by its words: %s', (_, text) => {
  expect(guarded(labelled('body', text), ['The snails of the Almer'])).toBe(true);
  expect(guarded(labelled('body', TEXT), ['The snails of the Almer'])).toBe(false);
});

test('what recurs on the site and is not guarded goes, whatever the models say of it', () => {
  const leaves = [labelled('body', TEXT), labelled('heading', 'Counting at night'), labelled('body', 'The sand has moved.'), labelled('nav', 'All our tide tables', 0.1)]; // prettier-ignore
  const known = new Set([TEXT, 'Counting at night', 'All our tide tables'].map(line => line.toLowerCase()));
  expect(recurring(leaves, { knows: key => known.has(key), titles: new Set() })).toEqual([true, false, false, true]);
});

test('every role of the site is unguarded', () => {
  expect(ROLES.filter(isSite).filter(role => guarded(labelled(role, TEXT, 1)))).toEqual([]);
});
