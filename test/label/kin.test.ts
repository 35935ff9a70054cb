import { kinOf } from '../../shared/label/kin';
import { type Hints, PLAIN } from '../../shared/source/block';

const html = (names: string, hints: Partial<Hints> = {}): Hints => ({ ...PLAIN, ...hints, names: names.split(' ') });

/** The numbers of each kinship as words: leaves of one kind have one letter. */
const told = (hints: readonly Hints[], looks: readonly number[] = hints.map(() => 0)): Record<string, string> =>
  Object.fromEntries(
    Object.entries(kinOf(hints, looks)).map(([kinship, ids]) => [
      kinship,
      Array.from(ids, id => String.fromCharCode(97 + id)).join(''),
    ]),
  );

test('entries of a list are kin, title to title and date to date', () => {
  const entry = [html('h3 title div entry div results'), html('span date div entry div results')];
  expect(told([...entry, ...entry]).kin).toBe('abab');
});

test('the same button in another part of the page is near, not kin; what stands beside it there is of its yard', () => {
  const told1 = told([
    html('a button li div tools main'),
    html('a button li div footer'),
    html('p text li div footer'),
  ]);
  expect(told1).toEqual({ kin: 'abc', near: 'aab', yard: 'abb', page: 'aaa' });
});

test('a heading is no kin of a paragraph in the same elements', () => {
  expect(told([html('div body'), html('div body', { shape: 'heading', level: 2 })]).kin).toBe('ab');
});

test('where there is no markup, leaves that look alike are kin, and the yard is the page', () => {
  expect(told([PLAIN, PLAIN, PLAIN], [3, 4, 3])).toEqual({ kin: 'aba', near: 'aba', yard: 'aaa', page: 'aaa' });
});

test('a page without leaves has no kinds', () => {
  expect(told([])).toEqual({ kin: '', near: '', yard: '', page: '' });
});
