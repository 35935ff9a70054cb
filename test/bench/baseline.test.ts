import { fallen, fallenInAll, growthOf } from '../../bench/baseline';

const BEFORE = { html: { floor: 100, pace: 20 }, text: { floor: 200, pace: 4 } };

describe('fallen', () => {
  it.each([
    ['as before', { html: { floor: 100, pace: 20 } }, []],
    ['faster', { html: { floor: 50, pace: 10 } }, []],
    ['a little slower', { html: { floor: 125, pace: 25 } }, []],
    ['slower by a half', { text: { floor: 300, pace: 6 } }, ['text']],
    ['slower beside the floor alone: somebody else thrashes the caches', { text: { floor: 300, pace: 4 } }, []],
    ['slower beside the pace alone', { html: { floor: 100, pace: 30 } }, []],
    ['a set that was not measured before', { pdf: { floor: 900, pace: 9 } }, []],
  ])('%s', (_, now, names) => expect(fallen(BEFORE, now)).toEqual(names));
});

describe('fallenInAll', () => {
  const slow = { text: { floor: 300, pace: 6 } };
  it('is what fell three times', () => expect(fallenInAll(BEFORE, [slow, slow, slow])).toEqual(['text']));
  it('is not what fell twice', () =>
    expect(fallenInAll(BEFORE, [slow, slow, { text: { floor: 210, pace: 6 } }])).toEqual([]));
  it('is nothing after two runs', () => expect(fallenInAll(BEFORE, [slow, slow])).toEqual([]));
});

describe('growthOf', () => {
  const small = { warm: 2, bytes: 1000 };
  it('is 1 where time grows as the page does', () => expect(growthOf(small, { warm: 800, bytes: 400_000 })).toBe(1));
  it('is 4 where each byte takes four times as long', () =>
    expect(growthOf(small, { warm: 80, bytes: 10_000 })).toBe(4));
});
