import fc from 'fast-check';
import { hashStart, hashStep, hashWord, mix } from '../../shared/text/hash';

test('small and capital letters are the same word, accents are not', () => {
  expect(hashWord('SEARCH')).toBe(hashWord('search'));
  expect(hashWord('ÜBER')).toBe(hashWord('über'));
  expect(hashWord('resume')).not.toBe(hashWord('résumé'));
});

test('FNV-1a: the published numbers of its authors', () => {
  expect(hashStart() >>> 0).toBe(0x811c9dc5);
  expect(hashWord('a') >>> 0).toBe(0xe40c292c);
  expect(hashWord('foobar') >>> 0).toBe(0xbf9cf968);
});

test('a word is hashed letter by letter', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{0,12}$/), word => {
      expect(hashWord(word)).toBe(
        [...word].reduce((hash, letter) => hashStep(hash, letter.charCodeAt(0)), hashStart()),
      );
    }),
  );
});

test('name spaces part the same word, and order parts a pair', () => {
  const word = hashWord('sand');
  expect(new Set([0, 1, 2, 3, 4, 5, 6, 7].map(salt => mix(word, salt))).size).toBe(8);
  expect(mix(mix(word, 9) ^ hashWord('mud'), 3)).not.toBe(mix(mix(hashWord('mud'), 9) ^ word, 3));
});

test('the low bits are spread: a thousand words fill most of a thousand buckets’ share', () => {
  const buckets = new Set(
    Array.from({ length: 1000 }, (_, i) => mix(hashWord(`word${'abcdefghij'[i % 10]}${i}`), 0) & 1023),
  );
  // Thrown at random, 63 % of the buckets are hit.
  expect(buckets.size).toBeGreaterThan(560);
});
