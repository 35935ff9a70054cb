/**
 * `npm run train:quality`: the weights of `quality.score` (shared/measure/weights.json). Every labelled page is cleaned by
 * weights that saw none of its site (`npm run folds` makes them, OFFPRINT_FOLDS says where they are), its document scored
 * by ../shared/eval; quality.py learns the true score from the document's signs. Rows go to .cache/train/quality.json.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type ArticleDocument, clean, type SourceKind } from '../shared';
import { label, type Labelled } from '../shared/label';
import { expectedF1 } from '../shared/measure/expected';
import { costOf } from '../shared/measure/quality';
import { type Signs, signsOf } from '../shared/measure/signs';
import type { Labeller } from '../shared/tell';
import { CACHE, foldsOfPages, frontWithout, modelsWithout } from './folds';
import { type LabelledPage, labelledPages, SHARED } from './gold';

/** A page for quality.py. */
interface Row {
  readonly set: string;
  readonly path: string;
  readonly group: string;
  readonly kind: SourceKind;
  readonly type: string;
  readonly page: ArticleDocument['page']['type'];
  readonly warnings: readonly string[];
  /** What its warnings take off the estimate. */
  readonly cost: number;
  /** Its score where that is no estimate. */
  readonly fixed?: number;
  readonly signs: Signs;
  /** The true score, 0–1. */
  readonly score: number;
}

/** The page's document, and what its labels expect of it. */
function cleaned({ path, bytes }: LabelledPage, fold: number): { document: ArticleDocument; expected: number } {
  let told: readonly Labelled[] = [];
  const labeller: Labeller = (leaves, context) => (told = label(leaves, { ...context, models: modelsWithout(fold) }));
  const document = clean(bytes, { key: path, net: false }, { labeller, front: frontWithout(fold) });
  return { document, expected: expectedF1(told) };
}

/** The true scores of a set's documents, by the page's file name. */
function scoresOf(set: string, out: string): Map<string, number> {
  const file = join(out, 'scores');
  const args = ['--gold', join(SHARED, set, 'gold'), '--out', out, '--json', file];
  execFileSync('node', [join(SHARED, 'eval', 'score.mjs'), ...args], { maxBuffer: 1 << 26 });
  const { pages } = JSON.parse(readFileSync(file, 'utf8')) as { pages: { id: string; score: number }[] };
  return new Map(pages.map(({ id, score }) => [id, score]));
}

function rowsOf(set: LabelledPage['set'], folds: Readonly<Record<string, number>>): Row[] {
  const out = mkdtempSync(join(tmpdir(), 'offprint-quality-'));
  const made = labelledPages()
    .filter(page => page.set === set)
    .map(page => {
      const found = cleaned(page, folds[`${set}/${page.path}`]!);
      writeFileSync(join(out, `${basename(page.path)}.json`), JSON.stringify(found.document));
      return { page, ...found };
    });
  const scores = scoresOf(set, out);
  rmSync(out, { recursive: true });
  return made.map(({ page, document, expected }) => ({
    set,
    path: page.path,
    group: page.group,
    kind: set === 'corpus' ? (page.path.split('/')[0] as SourceKind) : document.source.kind,
    type: page.type,
    page: document.page.type,
    warnings: document.quality.warnings.map(({ code }) => code),
    cost: costOf(document.quality.warnings),
    ...(document.page.type === 'blocked' && { fixed: document.quality.score }),
    signs: signsOf({ body: document, shares: document.quality, expected }),
    score: scores.get(page.gold.slice(0, -'.json'.length))!,
  }));
}

const folds = foldsOfPages();
const rows = (['corpus', 'sites'] as const).flatMap(set => rowsOf(set, folds));
mkdirSync(CACHE, { recursive: true });
writeFileSync(join(CACHE, 'quality.json'), JSON.stringify(rows));
console.log(`${rows.length} documents`);
