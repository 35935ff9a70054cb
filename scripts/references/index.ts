import { readFileSync, writeFileSync } from 'node:fs';
import { CODES, SCALE } from '../../shared/cite/model';
import { LABELS, type Model } from '../../shared/cite/tagger';
import type { GoldReference } from './gold';
import { learn } from './learn';

/**
 * Trains the tagger of references and writes shared/cite/weights.json:
 *
 *     npx tsx scripts/references/index.ts ../shared/bench/references.jsonl      (two minutes)
 *     npx tsx scripts/references/validate.ts ../shared/bench/references.jsonl   what to expect on references not seen
 *
 * The data are labelled references of AnyStyle (core and gold set, inukshuk/anystyle, BSD-2-Clause) and of GROBID's
 * evaluation (kermitt2/grobid, Apache-2.0). No reference is written out: a word becomes part of a feature's name only
 * when it stands in several of them.
 */
const ABOUT =
  'Weights of a linear-chain conditional random field, written by scripts/references; do not edit. Learned from the ' +
  'labelled references of AnyStyle (github.com/inukshuk/anystyle, BSD-2-Clause, Sylvester Keil) and GROBID ' +
  '(github.com/kermitt2/grobid, Apache-2.0). The format stands in model.ts.';

const TARGET = 'shared/cite/weights.json';
const [source = '../shared/bench/references.jsonl'] = process.argv.slice(2);
const rows = readFileSync(source, 'utf8').split('\n').filter(Boolean);
const references = rows.map(row => JSON.parse(row) as GoldReference);
const model = learn(references);
writeFileSync(TARGET, `${JSON.stringify({ about: ABOUT, ...written(model) }, null, 1).replace(/\n +/g, '\n')}\n`);

function written({ own, edge }: Model) {
  const code = LABELS.map(label => CODES[label]);
  const pairs = code.flatMap(before => code.map(label => before + label));
  return { own: rowsOf(own, code), edge: rowsOf(edge, pairs) };
}

/** Features by template ("w", "s+1"), their values in alphabetical order; those of no weight left out. */
function rowsOf(weights: ReadonlyMap<string, Float64Array>, codes: readonly string[]): Record<string, string[]> {
  const templates: Record<string, string[]> = {};
  for (const [name, values] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = rowOf(values, codes);
    const at = name.indexOf('=');
    if (row !== '') (templates[name.slice(0, at)] ??= []).push(`${name.slice(at + 1)} ${row}`);
  }
  return templates;
}

function rowOf(values: Float64Array, codes: readonly string[]): string {
  const weights = codes.map((code, i) => [code, Math.round(values[i]! * SCALE)] as const);
  return weights.map(([code, value]) => (value === 0 ? '' : `${code}${value}`)).join('');
}
