/**
 * `npm run train:segments`: trains the segmenter of bibliographies and writes its weights. What to expect of it on sites
 * that it has not seen: `npx tsx train/segment-eval.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusPages } from '../front/corpus';
import { corpusLists } from './lists';
import { commonLists, learnSegmenter } from './segmenter';

const SHARED = join(__dirname, '..', '..', '..', 'shared');
const TARGET = join(__dirname, '..', '..', 'shared', 'cite', 'segments.json');

writeFileSync(
  TARGET,
  `${JSON.stringify(learnSegmenter(commonLists(SHARED), corpusLists(SHARED, corpusPages(SHARED))))}\n`,
);
