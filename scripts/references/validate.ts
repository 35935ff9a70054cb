import { readFileSync } from 'node:fs';
import type { CslItem } from '../../shared/document';
import { SCALE } from '../../shared/cite/model';
import { parseReference } from '../../shared/cite/parse';
import type { Model } from '../../shared/cite/tagger';
import type { GoldReference } from './gold';
import { learn } from './learn';

/**
 * Cross-validation of the tagger: each half of the references is parsed by a model that has seen the other half only.
 * Prints the share of fields found exactly (letters and digits), as ../shared/eval/units.mjs counts them.
 */
const [source = '../shared/bench/references.jsonl'] = process.argv.slice(2);
const references = readFileSync(source, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(row => JSON.parse(row) as GoldReference);
const FOLDS = 2;

const letters = (text = ''): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const firstPage = (pages = ''): string => letters(pages.split(/[-‐-―−]/)[0]);

const FIELDS: Readonly<Record<string, (csl: CslItem, gold: string) => boolean>> = {
  authors: ({ author }, gold) => {
    const name = letters(author?.[0]?.family ?? author?.[0]?.literal);
    return (
      name.length > 1 &&
      letters(gold)
        .slice(0, name.length + 14)
        .includes(name)
    );
  },
  title: ({ title }, gold) => letters(title) === letters(gold),
  journal: (csl, gold) => letters(csl['container-title']) === letters(gold),
  year: ({ issued }, gold) => String(issued?.['date-parts'][0]?.[0]) === gold,
  volume: ({ volume }, gold) => letters(volume) === letters(gold),
  pages: ({ page }, gold) => firstPage(page) === firstPage(gold),
};

const found = Object.fromEntries(Object.keys(FIELDS).map(field => [field, { right: 0, all: 0 }]));
for (let fold = 0; fold < FOLDS; fold++) {
  const held = (_: unknown, i: number): boolean => i % FOLDS === fold;
  const model = rounded(learn(references.filter((reference, i) => !held(reference, i))));
  for (const { raw, fields } of references.filter(held)) count(parseReference(raw, model), fields);
}
const sum = { right: 0, all: 0 };
for (const [field, { right, all }] of Object.entries(found)) {
  sum.right += right;
  sum.all += all;
  console.log(`${field.padEnd(8)} ${((100 * right) / all).toFixed(1)} %  of ${all}`);
}
console.log(`fields   ${((100 * sum.right) / sum.all).toFixed(1)} % `);

function count(csl: CslItem, gold: GoldReference['fields']): void {
  for (const [field, isRight] of Object.entries(FIELDS)) {
    if (gold[field] === undefined) continue;
    found[field]!.all++;
    if (isRight(csl, gold[field])) found[field]!.right++;
  }
}

/** With the precision that weights.json keeps. */
function rounded({ own, edge }: Model): Model {
  for (const weights of [...own.values(), ...edge.values()]) {
    weights.forEach((weight, i) => (weights[i] = Math.round(weight * SCALE) / SCALE));
  }
  return { own, edge };
}
