import { CLASS_OF, classAt, hasClass, LETTER, LOWER, MARK, NO_CHARACTER, NUMBER, SPACE, SURROGATE, UPPER } from '../../shared/text/classes'; // prettier-ignore

const TESTS = [
  [LETTER, /\p{L}/u],
  [LOWER, /\p{Ll}/u],
  [UPPER, /\p{Lu}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [SPACE, /\s/u],
  [NO_CHARACTER, /[\p{Cn}\p{Co}]/u],
  [SURROGATE, /\p{Cs}/u],
] as const;

it.each(TESTS)('the table says the same as the pattern: %i is %s', (bit, pattern) => {
  const wrong: number[] = [];
  CLASS_OF.forEach((bits, unit) => {
    if (((bits & bit) !== 0) !== pattern.test(String.fromCharCode(unit))) wrong.push(unit);
  });
  expect(wrong).toEqual([]);
});

it('outside of a text there is nothing', () => {
  expect([classAt('a', -1), classAt('a', 0), classAt('a', 1)]).toEqual([0, LETTER | LOWER, 0]);
  expect(hasClass('abc, def', NUMBER | MARK)).toBe(false);
  expect(hasClass('abc, d3f', NUMBER | MARK)).toBe(true);
});
