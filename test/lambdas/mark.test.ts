import fc from 'fast-check';
import {
  compareSequencers,
  compareVersions,
  decide,
  fromMetadata,
  isDone,
  type Mark,
  toMetadata,
} from '../../lambdas/mark';

describe('sequencers', () => {
  it.each([
    ['9', '10', -1],
    ['0055AED6DCD90281E5', '55AED6DCD90281E6', -1],
    ['FF', '0100', -1],
    ['ab', 'AB', 0],
    ['00ab', 'AB', 0],
    ['2', '1F', -1],
  ])('%s and %s compare as numbers: %i', (a, b, expected) => {
    expect(Math.sign(compareSequencers(a, b))).toBe(expected);
    expect(Math.sign(compareSequencers(b, a))).toBe(expected === 0 ? 0 : -expected);
  });

  it('have the order of the numbers they write, however padded', () => {
    const number = fc.bigInt({ min: 0n, max: 2n ** 80n });
    const padding = fc.nat(6);
    fc.assert(
      fc.property(number, number, padding, padding, (a, b, p, q) => {
        const write = (n: bigint, zeros: number) => '0'.repeat(zeros) + n.toString(16);
        const expected = a < b ? -1 : a > b ? 1 : 0;
        expect(compareSequencers(write(a, p), write(b, q).toUpperCase())).toBe(expected);
      }),
    );
  });
});

describe('versions of the cleaner', () => {
  it.each([
    ['0.9.0', '0.10.0', -1],
    ['0.2.0', '0.3.0', -1],
    ['1.0.0-beta', '1.0.0', -1],
    ['1.0', '1.0.0', 0],
    [undefined, '0.0.1', -1],
    ['not one', '0.0.0', -1],
  ])('%s and %s: %i', (a, b, expected) => {
    expect(Math.sign(compareVersions(a, b))).toBe(expected);
    expect(Math.sign(compareVersions(b, a))).toBe(expected === 0 ? 0 : -expected);
  });

  it.each<[string, Mark, boolean]>([
    ['made by the same', { version: 'v', cleaner: '0.10.0', memory: 'm' }, true],
    ['made by a newer one', { version: 'v', cleaner: '0.11.0' }, true],
    ['made by an older one', { version: 'v', cleaner: '0.9.9', memory: 'm' }, false],
    ['made with another memory', { version: 'v', cleaner: '0.10.0', memory: 'n' }, false],
    ['made from other bytes', { version: 'w', cleaner: '0.11.0', memory: 'm' }, false],
  ])('a page is done or not where its document was %s', (_, stored, expected) => {
    expect(isDone({ version: 'v', cleaner: '0.10.0', memory: 'm' }, stored)).toBe(expected);
  });
});

describe('a mark', () => {
  const mark: fc.Arbitrary<Mark> = fc.record(
    {
      version: fc.string({ minLength: 1 }),
      sequencer: fc.string({ minLength: 1 }),
      sha256: fc.string({ minLength: 1 }),
      cleaner: fc.string({ minLength: 1 }),
    },
    { requiredKeys: [] },
  );

  it('comes back from the metadata it was written into', () => {
    fc.assert(
      fc.property(mark, mark => {
        expect(fromMetadata(toMetadata(mark, { extra: 'x', absent: undefined }))).toEqual({
          version: mark.version,
          sequencer: mark.sequencer,
          sha256: mark.sha256,
          cleaner: mark.cleaner,
        });
      }),
    );
  });

  it('never lets both of two writers replace the other for good', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (m, n, v, w) => {
        fc.pre(v !== w && m !== n);
        const a = { version: v, sequencer: m.toString(16), cleaner: '1' };
        const b = { version: w, sequencer: n.toString(16), cleaner: '1' };
        expect([decide(a, b), decide(b, a)].sort()).toEqual(['stale', 'write']);
      }),
    );
  });

  it.each<[string, Mark, Mark, ReturnType<typeof decide>]>([
    ['the same version', { version: 'v', cleaner: '1' }, { version: 'v', cleaner: '1' }, 'unchanged'],
    ['the same version, another cleaner', { version: 'v', cleaner: '2' }, { version: 'v', cleaner: '1' }, 'write'],
    [
      'the same version, a newer cleaner was there',
      { version: 'v', cleaner: '1' },
      { version: 'v', cleaner: '2' },
      'unchanged',
    ],
    ['the same content, no versions', { sha256: 's', cleaner: '1' }, { sha256: 's', cleaner: '1' }, 'unchanged'],
    ['a place in the order on one side only', { version: 'v', sequencer: '1' }, { version: 'w' }, 'ask'],
    ['an object of somebody else', { version: 'v', sequencer: '1' }, {}, 'ask'],
  ])('decides: %s', (_, mine, stored, expected) => {
    expect(decide(mine, stored)).toBe(expected);
  });
});
