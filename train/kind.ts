/**
 * `npm run train:kind`: a scraper's text or the dump of a PDF? The signs of every plain text of the corpus, the sites and GROBID's
 * training part, for kind.py, which learns `shared/read/pdf/dump.json` and prints what left-out groups show.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../shared/decode';
import { DUMP_SIGNS, dumpSigns } from '../shared/read/pdf/dump-signs';
import { withoutLineNumbers } from '../shared/read/pdf/line-numbers';
import { linesOf } from '../shared/read/pdf/lines';
import { labelledPages, SHARED } from './gold';

interface Row {
  readonly set: string;
  readonly path: string;
  readonly group: string;
  readonly dump: boolean;
  readonly signs: readonly number[];
}

const signsOf = (text: string): number[] => dumpSigns(withoutLineNumbers(linesOf(text)).lines);

function pages(): Row[] {
  return labelledPages()
    .filter(({ set, path }) => set === 'sites' || !path.startsWith('html/'))
    .map(({ set, path, group, bytes }) => {
      const signs = signsOf(decode(bytes, {}).text);
      return { set, path, group, dump: path.startsWith('pdf-text/'), signs };
    });
}

/** Without form feeds, which settle the matter: a dump that has lost them is the case to learn. */
function dumps(): Row[] {
  const file = join(SHARED, 'grobid', 'segmentation.jsonl.gz');
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { id: string; text: string })
    .filter(({ id }) => createHash('sha1').update(id).digest()[0]! % 3 !== 0)
    .map(({ id, text }) => ({ set: 'grobid', path: id, group: `grobid-${id}`, dump: true, signs: signsOf(text.replaceAll('\f', '\n')) })); // prettier-ignore
}

const CACHE = join(__dirname, '..', '.cache', 'train');
mkdirSync(CACHE, { recursive: true });
writeFileSync(join(CACHE, 'kind.json'), JSON.stringify({ signs: DUMP_SIGNS, rows: [...pages(), ...dumps()] }));
