import { Bundle, Bundles, Ids, NO_ID } from '../../shared/cite/bundle';

const weights = new Map([
  ['w=vol', new Float64Array([1, 0.5])],
  ['shape=xx', new Float64Array([-0.25, 2])],
]);

describe('Bundle', () => {
  it('adds up the rows of its names; names without a row count nothing', () => {
    expect([...new Bundle(['w=vol', 'shape=xx', 'w=unheard']).sum(weights, 2)]).toEqual([0.75, 2.5]);
    expect([...new Bundle(['w=unheard']).sum(weights, 2)]).toEqual([0, 0]);
  });

  it('remembers its sum for the weights in use, and no longer', () => {
    const bundle = new Bundle(['w=vol']);
    const first = bundle.sum(weights, 2);
    expect(bundle.sum(weights, 2)).toBe(first);
    expect([...bundle.sum(new Map([['w=vol', new Float64Array([3, 3])]]), 2)]).toEqual([3, 3]);
    expect([...bundle.sum(weights, 2)]).toEqual([1, 0.5]);
  });
});

describe('Bundles', () => {
  it('makes one for the same numbers, and another for others', () => {
    const bundles = new Bundles();
    const first = bundles.get([1, 2], () => ['w=vol']);
    expect(bundles.get([1, 2], () => ['never asked'])).toBe(first);
    expect(bundles.get([2, 1], () => ['w=unheard']).names).toEqual(['w=unheard']);
  });

  it('keeps thousands apart, and starts anew when it is full', () => {
    const bundles = new Bundles();
    const numbers = Array.from({ length: 6000 }, (_, i) => [i % 1000, 7, Math.floor(i / 1000)]);
    const made = numbers.map(parts => bundles.get(parts, () => [parts.join()]));
    expect(numbers.map(parts => bundles.get(parts, () => ['new']))).toEqual(made);
    for (let i = 0; i < 20_000; i++) bundles.get([i % 1000, 8, 8, Math.floor(i / 1000)], () => []);
    expect(bundles.get([0, 7, 0], () => ['new']).names).toEqual(['new']);
  });

  it('keeps none for a number that stands for many', () => {
    const bundles = new Bundles();
    expect(bundles.get([NO_ID, 2], () => ['a']).names).toEqual(['a']);
    expect(bundles.get([NO_ID, 2], () => ['b']).names).toEqual(['b']);
  });
});

test('Ids are small numbers, the same for the same text; those beyond the last have one in common', () => {
  const ids = new Ids();
  expect(['a', 'b', 'a'].map(text => ids.of(text))).toEqual([0, 1, 0]);
  for (let i = 2; i < NO_ID; i++) expect(ids.of(String(i))).toBe(i);
  expect([ids.of('one'), ids.of('more'), ids.of('b')]).toEqual([NO_ID, NO_ID, 1]);
});
