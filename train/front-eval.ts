/**
 * `npx tsx train/front-eval.ts [--folds 4] [--page ID] [--fails] [--models DIR]`: the facts of the corpus's pages with the roles that
 * people gave; each page by a tagger that saw no page of
 * its group. HTML also without its meta tags. Counted as ../shared/eval/score.mjs does.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Metadata } from '../shared/document';
import { identify } from '../shared/identify';
import { plainDivision } from '../shared/plain';
import { isSite } from '../shared/label/roles';
import type { Chain } from '../shared/model/chain';
import { type Packed, unpack } from '../shared/model/packed';
import { corpusPages, type GoldPage } from './front/corpus';
import { scoreFacts, type Tally } from './front/facts-score';
import type { Sequence } from './crf';
import { commonSequences, learn, pageSequences } from './front/learn';

const SHARED = join(__dirname, '..', '..', 'shared');
const FACTS = 'title authors doi journal year volume issue pages received accepted published'.split(' ');

const { values: options } = parseArgs({
  options: {
    folds: { type: 'string', default: '3' },
    composed: { type: 'string', default: '900' },
    only: { type: 'string' },
    models: { type: 'string' },
    fails: { type: 'boolean', default: false },
  },
});

/** Identify asks a division for entries and references alone, which the roles have told apart already. */
const NOTHING_DIVIDED = plainDivision([]);

type Way = 'whole' | 'no tags';

function metadataOf(page: GoldPage, way: Way, model: Chain): Metadata {
  const bare = way === 'no tags';
  const { blocks, roles } = page;
  const kept = blocks.filter(block => !isSite(roles.get(block) ?? 'nav'));
  const facts = bare ? page.facts.filter(({ name }) => name === 'running-head') : page.facts;
  const input = {
    facts,
    blocks,
    kept: new Set(kept),
    division: NOTHING_DIVIDED,
    model,
    roles: new Map([...roles].filter(([block]) => kept.includes(block))),
    ...(page.language && { language: page.language }),
  };
  return identify(input).metadata;
}

const groupsOf = (pages: readonly GoldPage[]): string[] => [...new Set(pages.map(({ group }) => group))].sort();

function main(): void {
  const pages = corpusPages(SHARED);
  const groups = groupsOf(pages);
  let common: Sequence[] | undefined;
  const folds = Number(options.folds);
  const tallies = new Map<string, Map<string, Tally>>();
  for (let fold = 0; fold < folds; fold++) {
    if (options.only !== undefined && Number(options.only) !== fold) continue;
    const isHeld = ({ group }: GoldPage) => groups.indexOf(group) % folds === fold;
    const model = modelOf(fold, () => [
      ...(common ??= commonSequences(SHARED, Number(options.composed))),
      ...pages.filter(page => !isHeld(page)).flatMap(pageSequences),
    ]);
    for (const page of pages.filter(isHeld)) {
      for (const way of ['whole', 'no tags'] as const) {
        if (way === 'no tags' && page.kind !== 'html') continue;
        count(page, way, metadataOf(page, way, model), tallies);
      }
    }
    console.error(`fold ${fold} done`);
  }
  print(tallies);
}

/** The fold's tagger: trained, or where `--models DIR` has it from an earlier run, that one. */
function modelOf(fold: number, sequences: () => Sequence[]): Chain {
  const file = options.models === undefined ? undefined : join(options.models, `front-${fold}.json`);
  if (file !== undefined && existsSync(file)) return unpack(JSON.parse(readFileSync(file, 'utf8')) as Packed);
  const packed = learn(sequences());
  if (file !== undefined) writeFileSync(file, JSON.stringify(packed));
  return unpack(packed);
}

function count(page: GoldPage, way: Way, got: Metadata, tallies: Map<string, Map<string, Tally>>): void {
  for (const [fact, { right, wrong }] of scoreFacts(page.metadata, got)) {
    for (const set of [`${page.kind}: ${way}`]) {
      const facts = tallies.get(set) ?? new Map<string, Tally>();
      const tally = facts.get(fact) ?? { right: 0, wrong: 0, absent: 0 };
      tally.right += right;
      tally.wrong += wrong;
      tally.absent += Math.max(0, 1 - right - wrong);
      tallies.set(set, facts.set(fact, tally));
    }
    if (options.fails && right < 1) {
      const gold = page.metadata[fact as keyof typeof page.metadata];
      console.log(`${page.id} (${way}) ${fact}: ${JSON.stringify(valueOf(got, fact))}, not ${JSON.stringify(gold)}`);
    }
  }
}

const valueOf = (got: Metadata, fact: string): unknown =>
  fact === 'authors'
    ? got.authors?.map(({ name }) => name)
    : (got.dates?.[fact as 'received'] ?? got[fact as keyof Metadata]);

function print(tallies: ReadonlyMap<string, ReadonlyMap<string, Tally>>): void {
  const pct = (part: number, all: number) => `${((100 * part) / all).toFixed(0)}`.padStart(4);
  console.log(''.padEnd(24) + [...FACTS, 'all'].map(fact => fact.padStart(12)).join('') + '   (right/wrong, %)');
  for (const [set, facts] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sum = [...facts.values()].reduce((a, b) => ({
      right: a.right + b.right,
      wrong: a.wrong + b.wrong,
      absent: a.absent + b.absent,
    }));
    const cells = [...FACTS.map(fact => facts.get(fact)), sum].map(tally => {
      if (tally === undefined) return '–'.padStart(12);
      const all = tally.right + tally.wrong + tally.absent;
      return `${pct(tally.right, all)} /${pct(tally.wrong, all)}`.padStart(12);
    });
    console.log(set.padEnd(24) + cells.join(''));
  }
}

main();
