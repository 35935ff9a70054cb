import { bestPath, scoresOf } from '../../shared/model/chain';
import { unpack } from '../../shared/model/packed';
import { type Sequence, train } from '../../train/crf';

const OPTIONS = { labels: ['odd', 'even'], ownBits: 6, edgeBits: 2, epochs: 8, l1: 0.1, l2: 0.1 };

/** Tokens that alternate after a first one that tells which comes first; the rest look alike. */
const sequence = (first: number, length: number, known = true): Sequence => ({
  steps: Array.from({ length }, (_, i) => ({ own: [i === 0 ? 10 + first : 7], edge: [1] })),
  allowed: Uint32Array.from({ length }, (_, i) => (known || i % 3 === 0 ? 1 << ((first + i) % 2) : 3)),
});

const data = (known: boolean): Sequence[] => Array.from({ length: 40 }, (_, i) => sequence(i % 2, 3 + (i % 5), known));

describe('the trainer', () => {
  it.each([true, false])('learns what follows what (all labels known: %s)', known => {
    const model = unpack(train(data(known), OPTIONS));
    expect([...bestPath(scoresOf(model, sequence(1, 6).steps))]).toEqual([1, 0, 1, 0, 1, 0]);
    expect([...bestPath(scoresOf(model, sequence(0, 5).steps))]).toEqual([0, 1, 0, 1, 0]);
  });

  it('gives the same weights for the same data', () => {
    expect(train(data(true), OPTIONS)).toEqual(train(data(true), OPTIONS));
  });

  it('leaves out features that are too rare', () => {
    const rare: Sequence = {
      steps: [
        { own: [50], edge: [1] },
        { own: [7], edge: [1] },
      ],
      allowed: Uint32Array.of(1, 2),
    };
    const model = unpack(train([...data(true), rare], { ...OPTIONS, least: 2 }));
    expect(model.own.at[50]).toBe(-1);
  });
});
