/**
 * `npm run train:front`: trains the tagger of fronts on all there is to learn from and writes its weights, in some minutes.
 * What to expect of it on sites that it has not seen: `npx tsx train/front-eval.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { corpusPages } from './corpus';
import { commonSequences, learn, pageSequences } from './learn';

const SHARED = join(__dirname, '..', '..', '..', 'shared');
const TARGET = join(__dirname, '..', '..', 'shared', 'identify', 'front', 'weights.json');

const sequences = [...commonSequences(SHARED), ...corpusPages(SHARED).flatMap(pageSequences)];
const text = `${JSON.stringify(learn(sequences, 3, (epoch, loss) => console.log(`epoch ${epoch}: ${loss.toFixed(0)}`)))}\n`;
writeFileSync(TARGET, text);
console.log(`${gzipSync(text).length} bytes gzipped`);
