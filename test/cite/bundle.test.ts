import { Bundle } from '../../shared/cite/bundle';

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
