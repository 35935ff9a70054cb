import fc from 'fast-check';
import { documentKey, quarantineKey } from '../../lambdas/keys';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
const key = fc.string({ minLength: 1, maxLength: 400, unit: 'binary' }).filter(key => bytes(key) <= 1024);

it('a document has the key of its page', () => {
  expect(documentKey('nature/nm.2940.txt')).toBe('nature/nm.2940.txt.json');
  expect(quarantineKey('nature/nm.2940.txt')).toBe('quarantine/nature/nm.2940.txt.json');
});

it('every key that S3 takes has a place, and S3 takes the place too', () => {
  fc.assert(
    fc.property(key, key => {
      expect(bytes(documentKey(key) ?? '')).toBeLessThanOrEqual(1024);
      expect(bytes(quarantineKey(key))).toBeLessThanOrEqual(1024);
    }),
  );
});

it('the length is counted in bytes of UTF-8', () => {
  expect(documentKey('é'.repeat(509))).toBeDefined();
  expect(documentKey('é'.repeat(510))).toBeUndefined();
});
