/**
 * `npx tsx train/segment-eval.ts`: how many beginnings of entries are found (F1), by the
 * learned segmenter: on GROBID's test part in five prints, and on the corpus's bibliographies, each by a
 * segmenter that saw none of its group.
 */
import { join } from 'node:path';
import { beginnings } from '../shared/cite/segment';
import type { Chain } from '../shared/model/chain';
import { unpack } from '../shared/model/packed';
import { corpusPages } from './front/corpus';
import { corpusLists, labelledPieces, type List } from './cite/lists';
import { commonLists, grobidLists, learnSegmenter, PRINTS } from './cite/segmenter';

const SHARED = join(__dirname, '..', '..', 'shared');

interface Score {
  f1: number;
  count: number;
  lists: number;
}

function f1(found: readonly number[], right: readonly number[]): number {
  const hits = right.filter(at => found.some(other => Math.abs(other - at) <= 12)).length;
  return found.length + right.length === 0 ? 1 : (2 * hits) / (found.length + right.length);
}

function byModel(list: List, model: Chain): number[] {
  const { pieces } = labelledPieces(list);
  const begins = beginnings(pieces, model);
  return pieces.flatMap(({ source, mark }, i) => {
    if (!begins[i]) return [];
    const from = mark !== undefined && mark.source.length > 0 ? mark.source : source;
    const at = from.length === 0 ? -1 : from.hullOf(0, from.length)[0];
    return [at];
  });
}

const scores = new Map<string, Score>();
function add(name: string, list: List, found: readonly number[]): void {
  const score = scores.get(name) ?? { f1: 0, count: 0, lists: 0 };
  score.f1 += f1(found, list.starts);
  score.count += 1 - Math.abs(found.length - list.starts.length) / Math.max(found.length, list.starts.length, 1);
  score.lists++;
  scores.set(name, score);
}

const pages = corpusPages(SHARED);
const corpus = corpusLists(SHARED, pages);
const training = commonLists(SHARED);
const model = unpack(learnSegmenter(training, corpus));
grobidLists(SHARED, true).forEach((list, i) => {
  const print = PRINTS[i % PRINTS.length]!;
  add(`grobid, ${print}: learned`, list, byModel(list, model));
});
const groups = [...new Set(corpus.map(({ group }) => group))].sort();
for (let fold = 0; fold < 5; fold++) {
  const held = corpus.filter(({ group }) => groups.indexOf(group) % 5 === fold);
  const without = unpack(
    learnSegmenter(
      training,
      corpus.filter(list => !held.includes(list)),
    ),
  );
  for (const list of held) {
    const learned = byModel(list, without);
    add('corpus: learned', list, learned);
    console.log(list.id.padEnd(44), f1(learned, list.starts).toFixed(2), list.starts.length);
  }
}
for (const [name, { f1: sum, count, lists }] of [...scores].sort()) {
  console.log(
    name.padEnd(44),
    `beginnings ${((100 * sum) / lists).toFixed(1)}  count ${((100 * count) / lists).toFixed(1)}  (${lists} lists)`,
  );
}
