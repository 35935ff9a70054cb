import { once } from '../model/once';
import { type Label, LABELS, type Model } from './tagger';
import weights from './weights.json';

/**
 * The trained tagger. `weights.json` is written by `npx tsx scripts/references/index.ts` (see there for the data and its
 * licences); for each feature it has the weights that are not zero, in quarters, behind the letter of their label:
 *
 *     "w": ["vol v8j-2"]          the word "vol": volume +2, journal -0.5
 *     "between": [". at4"]         behind a full stop: the step from author to title +1
 */
export const CODES: Readonly<Record<Label, string>> = {
  author: 'a',
  title: 't',
  journal: 'j',
  container: 'c',
  editor: 'e',
  publisher: 'p',
  volume: 'v',
  issue: 'i',
  year: 'y',
  page: 'g',
  address: 'u',
  other: 'o',
};
/** Weights are kept in quarters: finer steps change no label. */
export const SCALE = 4;

const INDEX = new Map(LABELS.map((label, i) => [CODES[label], i]));

type Rows = Readonly<Record<string, readonly string[]>>;

function read(templates: Rows, width: number): Map<string, Float64Array> {
  const rows = new Map<string, Float64Array>();
  for (const [template, lines] of Object.entries(templates)) {
    for (const line of lines) {
      const cut = line.lastIndexOf(' ');
      rows.set(`${template}=${line.slice(0, cut)}`, weightsOf(line.slice(cut + 1), width));
    }
  }
  return rows;
}

function weightsOf(row: string, width: number): Float64Array {
  const weights = new Float64Array(width);
  // eslint-disable-next-line regexp/no-super-linear-move -- reads our own weights
  for (const [, codes, value] of row.matchAll(/([a-z]+)(-?\d+)/g)) {
    const at = [...codes!].reduce((index, code) => index * LABELS.length + INDEX.get(code)!, 0);
    weights[at] = Number(value) / SCALE;
  }
  return weights;
}

export const trained = once((): Model => ({
  own: read(weights.own, LABELS.length),
  edge: read(weights.edge, LABELS.length ** 2),
}));
