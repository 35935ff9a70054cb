import { type Label, LABELS, type Model } from './tagger';
import weights from './weights.json';

/**
 * The trained tagger. `weights.json` is written by `npx tsx scripts/references/index.ts` (see there for the data and its
 * licences); for each feature it has the weights that are not zero, in tenths, behind the letter of their label:
 *
 *     "w=vol": "v21j-4"        the word "vol": volume +2.1, journal -0.4
 *     "between=.": "at9"       behind a full stop: the step from author to title +0.9
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
/** Weights are kept in tenths. */
export const SCALE = 10;

const INDEX = new Map(LABELS.map((label, i) => [CODES[label], i]));

function read(rows: Readonly<Record<string, string>>, width: number): Map<string, Float64Array> {
  return new Map(
    Object.entries(rows).map(([name, row]) => {
      const values = new Float64Array(width);
      for (const [, codes, value] of row.matchAll(/([a-z]+)(-?\d+)/g)) {
        const at = [...codes!].reduce((index, code) => index * LABELS.length + INDEX.get(code)!, 0);
        values[at] = Number(value) / SCALE;
      }
      return [name, values];
    }),
  );
}

export const MODEL: Model = {
  own: read(weights.own, LABELS.length),
  edge: read(weights.edge, LABELS.length ** 2),
};
