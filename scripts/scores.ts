import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SCORED_KINDS = ['text', 'html', 'pdf-text'] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

export type PageFigure = 'precision' | 'recall' | 'f1' | 'leak' | 'must' | 'heading' | 'typed' | 'placed' | 'metadata';

/** One page's row of `score.mjs --json`, as far as it is used here. Figures are shares, 0–1. */
export type PageScore = {
  readonly id: string;
  readonly kind: ScoredKind;
  readonly missing?: readonly string[];
  readonly leaked?: readonly string[];
} & Readonly<Partial<Record<PageFigure, number>>>;

/** Per cent right for each set of single functions: `mojibake`, `hyphens`, `references`, `headings`. */
export type UnitScores = Record<string, number>;

/** Runs the page scorer over the documents in `out`, and prints its table: with the `worst` pages, or not at all. */
export function scorePages(shared: string, out: string, worst?: string): PageScore[] {
  const json = join(out, 'scores');
  const gold = join(shared, 'corpus', 'gold');
  const args = [
    join(shared, 'eval', 'score.mjs'),
    '--gold',
    gold,
    '--out',
    out,
    '--worst',
    worst ?? '0',
    '--json',
    json,
  ];
  execFileSync(process.execPath, args, { stdio: worst === undefined ? 'ignore' : 'inherit' });
  return (JSON.parse(readFileSync(json, 'utf8')) as { pages: PageScore[] }).pages;
}

/** The mean over the pages that have the figure; undefined where none has. */
export function meanOf(pages: readonly PageScore[], figure: PageFigure): number | undefined {
  const values = pages.map(page => page[figure]).filter(value => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Runs the scorer of single functions, and prints its lines. `units.mjs` has no other output than those lines. */
export function scoreUnits(shared: string, fails: string): UnitScores {
  const args = [join(shared, 'eval', 'units.mjs'), '--set', join(shared, 'bench'), '--fails', fails];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
  process.stdout.write(printed);
  return Object.fromEntries(
    [...printed.matchAll(/^(\w+) +[a-z]+ ([\d.]+)%/gm)].map(([, set, percent]) => [set!, Number(percent)]),
  );
}
