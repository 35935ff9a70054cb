/**
 * `npx tsx train/front/folds.ts [FOLD …]`: for each fold of `npm run folds` a tagger of fronts that saw none of its sites, beside the
 * fold's other weights. Without them what `npm run sites` says of facts would be of a tagger that knows the page.
 */
import { writeFileSync } from 'node:fs';
import { foldsOfPages, frontFileOf } from '../folds';
import { labelledPages, SHARED } from '../gold';
import { corpusPages } from './corpus';
import { commonSequences, learn, pageSequences } from './learn';

const folds = foldsOfPages();
const corpus = labelledPages().filter(({ set }) => set === 'corpus');
const foldOf = new Map(corpus.map(({ gold, path }) => [gold, folds[`corpus/${path}`]]));
const common = commonSequences(SHARED);
const pages = corpusPages(SHARED).map(page => ({
  fold: foldOf.get(`${page.id}.json`),
  sequences: pageSequences(page),
}));
const wanted = process.argv.slice(2).map(Number);
for (const fold of wanted.length > 0 ? wanted : new Set(Object.values(folds))) {
  const seen = pages.filter(page => page.fold !== fold).flatMap(({ sequences }) => sequences);
  writeFileSync(frontFileOf(fold), JSON.stringify(learn([...common, ...seen])));
  console.log(`fold ${fold} of fronts`);
}
