import fc from 'fast-check';
import { lastWord, lettersIn, smallWordsIn } from '../../shared/text/letters';

const text = fc.string({
  unit: fc.constantFrom(...'aabéZ9 -\u0301\u2010.中ǅ', '\u{1d41a}', '\u{1d400}', '😀', '\ud800'),
});

it('runs of letters are what the pattern finds', () => {
  expect(lettersIn('Rain gauges, 1981–1999')).toEqual(['Rain', 'gauges']);
  fc.assert(fc.property(text, own => expect(lettersIn(own)).toEqual(own.match(/\p{L}+/gu) ?? [])));
});

it('small words are what the pattern finds', () => {
  expect([...smallWordsIn('rain Gauges a of3 on roofs')]).toEqual(['rain', 'on', 'roofs']);
  const pattern = /(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu;
  fc.assert(fc.property(text, own => expect(smallWordsIn(own)).toEqual(new Set(own.match(pattern)))));
});

it('the last word is what the pattern finds', () => {
  expect([lastWord('a rain-gauge-'), lastWord('rain.'), lastWord('--')]).toEqual(['rain-gauge-', undefined, undefined]);
  const pattern = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u2010-]*$/u;
  fc.assert(fc.property(text, own => expect(lastWord(own)).toBe(pattern.exec(own)?.[0])));
});
