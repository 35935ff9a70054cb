import fc from 'fast-check';
import { DocumentTarget } from '../../infra/lib/contract';
import { DOCUMENT_FORMATS } from '../../lambdas/beside';
import { besideKey, documentKey, endingWithoutRoom, quarantineKey } from '../../lambdas/keys';
import { TARGETS } from '../../shared/export/targets';

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

describe('the key of another format', () => {
  const endings = DOCUMENT_FORMATS.map(format => besideKey('', format));

  it('is there for each format that the command knows, but for the two of JSON', () => {
    expect([...DOCUMENT_FORMATS].sort()).toEqual(TARGETS.filter(target => !target.startsWith('json')).sort());
    expect(Object.values(DocumentTarget)).toEqual(DOCUMENT_FORMATS);
  });

  it('is no other page’s: no ending is the end of another, nor that of a document', () => {
    const all = ['.json', ...endings];
    for (const a of all) expect(all.filter(b => a.endsWith(b))).toEqual([a]);
  });

  it('is refused by the first that does not fit', () => {
    expect(endingWithoutRoom('k'.repeat(1016), DOCUMENT_FORMATS)).toBe('.bioc.xml');
    expect(endingWithoutRoom('k'.repeat(1020), [])).toBe('.json');
    expect(endingWithoutRoom('k'.repeat(1015), DOCUMENT_FORMATS)).toBeUndefined();
  });
});
