import { echoes } from '../../shared/label/echoes';
import { leavesOf } from './leaves';

const told = (...texts: readonly string[]) => echoes(leavesOf(...texts));

test('a title comes back in the line that tells how to cite, and not the other way round', () => {
  const [title, text, citation] = told(
    'Moss on old walls of the north',
    'Walls hold water for weeks after rain.',
    'How to cite: Muster A, Example B. Moss on old walls of the north. Journal of Walls 3: 12-19.',
  );
  expect(title).toEqual({ share: 1, best: 1, leaves: 1 });
  expect(text).toEqual({ share: 0, best: 0, leaves: 0 });
  expect(citation!.share).toBeGreaterThan(0.2);
  expect(citation!.share).toBeLessThan(0.5);
  expect(citation!.leaves).toBe(0);
});

test('the best is of one other leaf, the share of all', () => {
  const [line] = told('moss on old walls holds rain', 'moss on old', 'walls holds rain');
  expect(line!.share).toBe(0.5);
  expect(line!.best).toBe(0.25);
});

test('leaves of the same letters are repeats, no echo; nor are lines of two words', () => {
  expect(told('Moss on old walls', 'Moss on old walls!', 'moss walls', 'of moss walls').map(({ share }) => share)).toEqual([0, 0, 0, 0]); // prettier-ignore
});

test('a line that stands on a page a thousand times costs no more than its words', () => {
  const lines = Array.from({ length: 1000 }, (_, i) => `Read more about moss ${i % 2 === 0 ? 'and walls' : ''}`);
  expect(told(...lines)).toHaveLength(1000);
});
