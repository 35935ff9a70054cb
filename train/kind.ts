/**
 * `npm run train:kind`: a scraper's text or the dump of a PDF? The signs of every plain text of the corpus, the sites and GROBID's
 * training part, for kind.py, which learns `shared/read/pdf/dump.json` and prints what left-out groups show.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../shared/decode';
import { DUMP_SIGNS, dumpSigns } from '../shared/read/pdf/dump-signs';
import { withoutLineNumbers } from '../shared/read/pdf/line-numbers';
import { linesOf } from '../shared/read/pdf/lines';
import { training } from './front/grobid';
import { labelledPages, SHARED } from './gold';

interface Row {
  readonly set: string;
  readonly path: string;
  readonly group: string;
  readonly dump: boolean;
  /** Made of another row's page, see `wrapped` and `unwrapped`. */
  readonly made: boolean;
  readonly signs: readonly number[];
}

const signsOf = (text: string): number[] => dumpSigns(withoutLineNumbers(linesOf(text)).lines);

/** As html2text and others write a page: no line longer than so many characters, bounds of words kept. */
const wrapped = (text: string): string =>
  text
    .split('\n')
    .flatMap(line => line.match(/.{1,78}(?:\s|$)|\S+/g) ?? [''])
    .map(line => line.trimEnd())
    .join('\n');

/** As some tools write a dump: what goes on within a sentence is one line, divided words whole. */
const unwrapped = (text: string): string =>
  text.replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '').replace(/(?<=[\p{Ll},;])\n(?=\p{Ll})/gu, ' ');

function rowsOf(row: Pick<Row, 'set' | 'path' | 'group' | 'dump'>, text: string): Row[] {
  const other = row.dump ? unwrapped(text) : wrapped(text);
  return [
    { ...row, made: false, signs: signsOf(text) },
    { ...row, made: true, signs: signsOf(other) },
  ];
}

function pages(): Row[] {
  return labelledPages()
    .filter(({ set, path }) => set === 'sites' || !path.startsWith('html/'))
    .flatMap(({ set, path, group, bytes }) =>
      rowsOf({ set, path, group, dump: path.startsWith('pdf-text/') }, decode(bytes, {}).text),
    );
}

/** Without form feeds, which settle the matter: a dump that has lost them is the case to learn. */
function dumps(): Row[] {
  if (!existsSync(join(SHARED, 'grobid'))) return [];
  return training(SHARED, 'segmentation').flatMap(({ id, text }) =>
    rowsOf({ set: 'grobid', path: id, group: `grobid-${id}`, dump: true }, text.replaceAll('\f', '\n')),
  );
}

const CACHE = join(__dirname, '..', '.cache', 'train');
mkdirSync(CACHE, { recursive: true });
writeFileSync(join(CACHE, 'kind.json'), JSON.stringify({ signs: DUMP_SIGNS, rows: [...pages(), ...dumps()] }));
