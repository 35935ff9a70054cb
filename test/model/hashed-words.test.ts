import { BUCKETS } from '../../shared/label/buckets';
import { MODELS } from '../../shared/label';
import { HashedWords } from '../../shared/model/hashed-words';
import { packWords } from './pack';

const words = new HashedWords(packWords(new Map([[3, [10, -4]], [9, [2, 8]]]), 0.5, [1, -1]), 16); // prettier-ignore

function scores(model: HashedWords, ...buckets: readonly number[]): number[] {
  const out = new Float32Array(model.classes + 2).fill(7);
  model.score(buckets, out, 1);
  expect([out[0], out.at(-1)]).toEqual([7, 7]);
  return [...out.subarray(1, -1)];
}

test.each([
  ['no word: the bias', [], [1, -1]],
  ['a word', [9], [2, 3]],
  ['two words', [3, 9], [7, 1]],
  ['a word that was never seen', [5], [1, -1]],
  ['no more than 8 either way', [3, 3, 3, 3, 3], [8, -8]],
] as const)('%s', (_, buckets, expected) => expect(scores(words, ...buckets)).toEqual(expected));

test.each(['html', 'text', 'pdf'] as const)(
  'the words of %s score within their bounds whatever the buckets',
  family => {
    const model = MODELS[family].words;
    const all = Array.from({ length: 400 }, (_, i) => (i * 7919) % BUCKETS);
    for (let i = 0; i < all.length; i += 20)
      expect(scores(model, ...all.slice(i, i + 20)).filter(score => !(Math.abs(score) <= 8))).toEqual([]);
  },
);
