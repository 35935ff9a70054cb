import fc from 'fast-check';
import { gluedSentences, jointsOf } from '../../../shared/read/text/joints';

const JOINT = /(?<=[\p{Ll}.!?)\]”’"®%\d])(?=\p{Lu}\p{Ll})/gu;
const GLUED_SENTENCE = /(?<=[\p{Ll})\]”’][.!?])(?=\p{Lu}\p{Ll}+\s\p{Ll})/gu;
const indices = (text: string, pattern: RegExp): number[] => Array.from(text.matchAll(pattern), ({ index }) => index);
const text = fc.string({ unit: fc.constantFrom(...'abAB.!?)”%1 Éé中', 'Ǆ', 'ǅ', '\u{1d400}', '\u{1d41a}', '\ud835') });

it('a joint is where a small letter, digit or stop is directly followed by a capital and a small letter', () => {
  expect(jointsOf('the fall.MethodsWe walked')).toEqual([9, 16]);
  fc.assert(fc.property(text, own => expect(jointsOf(own)).toEqual(indices(own, JOINT))));
});

it('a glued sentence is a joint behind a stop, with words behind it', () => {
  expect(gluedSentences('the fall.We walked toSee', [9, 21])).toEqual([9]);
  fc.assert(fc.property(text, own => expect(gluedSentences(own, jointsOf(own))).toEqual(indices(own, GLUED_SENTENCE))));
});
