/** The labelled pages beside the project: what a page is, its group for folds, and the roles of its parts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../shared/label/roles';

export const SHARED = join(__dirname, '..', '..', 'shared');

/** A piece of a page that was labelled by hand, in reading order. */
export interface Piece {
  readonly text: string;
  readonly role: string;
  /** UTF-16 offsets into the decoded text; text pages only. */
  readonly at?: readonly [number, number];
}

export interface LabelledPage {
  readonly set: 'corpus' | 'sites';
  /** Path below the set: `text/000-x.txt`. */
  readonly path: string;
  /** Name of its gold file. */
  readonly gold: string;
  readonly group: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Absent where only gold from the article's XML is there. */
  readonly pieces?: readonly Piece[];
}

/** What the labels' roles are here; absent for those that are masked. */
const FAMILIES: Readonly<Record<string, Role>> = {
  'x-nav': 'nav',
  'x-search': 'nav',
  'x-share': 'tool',
  'x-metrics': 'tool',
  'x-reflink': 'tool',
  'x-promo': 'promo',
  'x-ad': 'promo',
  'x-related': 'related',
  'x-cookie': 'notice',
  'x-legal': 'notice',
  'x-artifact': 'artifact',
  'x-other': 'artifact',
};

/** The role of a label; `undefined` for `mixed`. */
export function roleOf(label: string): Role | undefined {
  if (label === 'mixed') return undefined;
  return FAMILIES[label] ?? (label.split(':')[0] as Role);
}

/** All labelled pages of corpus and sites, sorted by path. Empty where they are not there. */
export function labelledPages(): LabelledPage[] {
  const groupsFile = join(SHARED, 'corpus', 'groups.json');
  if (!existsSync(groupsFile)) return [];
  const groups = JSON.parse(readFileSync(groupsFile, 'utf8')) as Record<string, string>;
  return (['corpus', 'sites'] as const).flatMap(set => {
    const folder = join(SHARED, set);
    return readdirSync(join(folder, 'gold'))
      .sort()
      .map(name => {
        const gold = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as { input: string; type: string };
        const path = gold.input;
        const roles = join(folder, 'roles', `${path.split('/').at(-1)}.jsonl`);
        return {
          set,
          path,
          gold: name,
          type: gold.type,
          group: groups[`${set}/${path}`] ?? groups[path] ?? path,
          bytes: readFileSync(join(folder, path)),
          ...(existsSync(roles) && { pieces: piecesIn(readFileSync(roles, 'utf8')) }),
        };
      });
  });
}

const piecesIn = (lines: string): Piece[] =>
  lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Piece);
