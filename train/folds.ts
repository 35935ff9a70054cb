/** The weights of the folds by site (`npm run folds`; with `BY=page` by page), for those who measure or learn from what models say of sites that they never saw. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chain } from '../shared/model/chain';
import { type Packed, unpack } from '../shared/model/packed';
import { type ModelData, type Models, modelsOf } from '../shared/label';

/** What the training leaves behind. */
export const CACHE = join(__dirname, '..', '.cache', 'train');
/** Where the weights of the folds are. */
const FOLDS = process.env['OFFPRINT_FOLDS'] ?? process.env['OUT'] ?? CACHE;

/** The fold of each page, by its set and path: `corpus/text/000-x.txt`. */
export const foldsOfPages = (): Readonly<Record<string, number>> =>
  JSON.parse(readFileSync(join(FOLDS, 'folds.json'), 'utf8')) as Record<string, number>;

/** Where the fold's tagger of fronts is (`npx tsx train/front/folds.ts`). */
export const frontFileOf = (fold: number): string => join(FOLDS, `front-${fold}.json`);

/** The tagger of fronts that saw none of the fold's sites. */
export function frontWithout(fold: number): Chain {
  // Trials of the label room's weights (`npm run ablate`) take those of the usual folds.
  const file = existsSync(frontFileOf(fold)) ? frontFileOf(fold) : join(CACHE, `front-${fold}.json`);
  return unpack(JSON.parse(readFileSync(file, 'utf8')) as Packed);
}

const models = new Map<number, Models>();

/** The models that saw none of the fold's sites; read once. */
export function modelsWithout(fold: number): Models {
  const known = models.get(fold);
  if (known !== undefined) return known;
  const made = modelsOf(JSON.parse(readFileSync(join(FOLDS, `fold-${fold}.json`), 'utf8')) as ModelData);
  models.set(fold, made);
  return made;
}
