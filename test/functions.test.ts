import fc from 'fast-check';
import { headingType, joinsAtHyphen, parseReference, repair } from '../shared';

/** Any UTF-16 at all: control characters, lone surrogates, marks without a letter, other directions. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map(codes => String.fromCharCode(...codes)),
  fc.constantFrom('', '\0', '\ud800', '\u202eabc', '\u0301', 'a\u00ad\u200bb', '&#x110000;', '(', '[1]', '10.1000/'),
);

test('the single functions take any string, and answer the same twice', () => {
  fc.assert(
    fc.property(anything, anything, (text, other) => {
      expect(headingType(text)).toBe(headingType(text));
      expect(joinsAtHyphen(text, other)).toBe(joinsAtHyphen(text, other));
      expect(parseReference(text)).toEqual(parseReference(text));
      expect(repair(text)).toEqual(repair(text));
    }),
  );
});

test('a repaired text has nothing left to repair', () => {
  fc.assert(
    fc.property(anything, text => {
      const repaired = repair(text).text;
      expect(repair(repaired)).toEqual({ text: repaired, edits: [] });
    }),
  );
});
