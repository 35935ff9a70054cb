import fc from 'fast-check';
import { isAscii, spacedOnce, wordsJoined } from '../../shared/text/runs';

/** Texts of what the patterns tell apart: letters of one and two bytes, marks, digits, white space of all kinds, pairs. */
const unit = fc.constantFrom(...'ab Z9-_ \u00a0\t\n\u00e9\u00df\u0301\u0153\u4e2d\u200b\u2060\ufeff\u2009\u00b2\u00bd', '\ud835\udc00', '\ud83d\ude00', '\ud800'); // prettier-ignore
const text = fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', ' ', '-', 'é') })); // prettier-ignore

it.each(['', ' '] as const)('words joined by "%s" are what the pattern leaves', glue => {
  fc.assert(fc.property(text, own => expect(wordsJoined(own, glue)).toBe(own.replace(/[^\p{L}\p{N}]+/gu, glue))));
});

it('long texts are joined too', () => {
  expect(wordsJoined('snow and ice; '.repeat(500), '')).toBe('snowandice'.repeat(500));
});

it('space stands once between words and not around them', () => {
  fc.assert(fc.property(text, own => expect(spacedOnce(own)).toBe(own.replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g, ' ').trim()))); // prettier-ignore
});

it.each([['', true], ['a ~', true], ['é', false], ['a\u0080', false]])('%j is ASCII: %s', (own, is) => expect(isAscii(own)).toBe(is)); // prettier-ignore
