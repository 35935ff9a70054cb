import { Ground, isSpace, solidSpans } from '../../shared/source/ground';

const text = 'a <b>bold</b> word';
//            0123456789012345678
const ground = new Ground(text, [[2, 5], [9, 13]]); // prettier-ignore

test('a gap of markup and white space is bare, one with a letter is not', () => {
  expect(ground.isBare(1, 5)).toBe(true);
  expect(ground.isBare(9, 14)).toBe(true);
  expect(ground.isBare(8, 14)).toBe(false);
});

test('spans are made one over bare gaps only', () => {
  expect(ground.tidy([[0, 1], [5, 9], [14, 18]])).toEqual([[0, 18]]); // prettier-ignore
  expect(ground.tidy([[0, 1], [6, 9]])).toEqual([[0, 1], [6, 9]]); // prettier-ignore
});

test('every character is markup, white space or text', () => {
  expect([...text].map((_, i) => 'tsm'[ground.kinds[i]!]).join('')).toBe('tsmmmttttmmmmstttt');
});

test.each([0x20, 0x09, 0xa0, 0x85, 0x200b, 0x3000, 0xfeff])('U+%# is white space', code =>
  expect(isSpace(code)).toBe(true),
);
test.each([0x41, 0xad, 0x2013, 0xe9, 0x4e00])('U+%# is text', code => expect(isSpace(code)).toBe(false));

test('of a span only what is no white space is solid', () => {
  expect(solidSpans('a \u00a0&nbsp; b', [[1, 10]])).toEqual([[3, 9]]); // prettier-ignore
  expect(solidSpans('a b', [[1, 2]])).toEqual([]); // prettier-ignore
});
