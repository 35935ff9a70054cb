/**
 * `npm run sites`: the whole pipeline over every page of the corpus, each cleaned with weights that were learned without
 * its group (`python3 train/learn.py folds` makes them), scored by ../shared/eval. `--known` uses the project's own weights;
 * `--oracle` puts the gold's roles in the models' place, so that what is left is the later rooms' loss.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { clean, decode } from '../shared';
import type { Trial } from '../shared/clean';
import { label, type Labelled } from '../shared/label';
import type { Labeller } from '../shared/tell';
import { align } from './align';
import { foldsOfPages, frontWithout, modelsWithout } from './folds';
import { type LabelledPage, labelledPages, roleOf, SHARED } from './gold';

function main(): void {
  const { values } = parseArgs({
    options: {
      oracle: { type: 'boolean', default: false },
      known: { type: 'boolean', default: false },
      set: { type: 'string', default: 'corpus' },
      folds: { type: 'string', default: '01234' },
      page: { type: 'string', default: '' },
      worst: { type: 'string', default: '0' },
      out: { type: 'string' },
    },
  });
  const out = values.out ?? mkdtempSync(join(tmpdir(), 'offprint-sites-'));
  const gold = mkdtempSync(join(tmpdir(), 'offprint-gold-'));
  mkdirSync(out, { recursive: true });
  const folds = foldsOfPages();
  for (const page of labelledPages()) {
    const fold = folds[`${page.set}/${page.path}`]!;
    if (!page.path.includes(values.page)) continue;
    if (page.set !== values.set || !values.folds.includes(String(fold))) continue;
    const name = basename(page.path);
    if (values.oracle && page.pieces === undefined) continue;
    const trial = values.oracle ? { labeller: oracle(page) } : values.known ? {} : withWeights(fold);
    const document = clean(page.bytes, { key: page.path, net: false }, trial);
    writeFileSync(join(out, `${name}.json`), JSON.stringify(document));
    writeFileSync(join(gold, page.gold), readFileSync(join(SHARED, page.set, 'gold', page.gold)));
  }
  const args = [join(SHARED, 'eval', 'score.mjs'), '--gold', gold, '--out', out, '--worst', values.worst];
  console.log(execFileSync('node', args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
  rmSync(gold, { recursive: true });
  if (values.out === undefined) rmSync(out, { recursive: true });
}

/** The label room and the tagger of fronts with the weights of a fold. */
function withWeights(fold: number): Trial {
  const models = modelsWithout(fold);
  return { labeller: (leaves, context) => label(leaves, { ...context, models }), front: frontWithout(fold) };
}

/** What the hand labels say of each leaf; where they are silent, what the project's own models say. */
function oracle({ pieces, bytes }: LabelledPage): Labeller {
  const { text } = decode(bytes, {});
  return (leaves, context) => {
    const told = align(leaves, pieces!, text);
    return label(leaves, context).map((own, i): Labelled => {
      const role = told[i] === undefined ? undefined : roleOf(told[i]);
      return role === undefined ? own : { ...own, role, content: 1 };
    });
  };
}

main();
