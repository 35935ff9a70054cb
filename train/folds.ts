/** The weights of the folds by site (`npm run folds`), for those who measure or learn from what models say of sites that they never saw. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ModelData, type Models, modelsOf } from '../shared/label';

/** What the training leaves behind. */
export const CACHE = join(__dirname, '..', '.cache', 'train');
/** Where the weights of the folds are. */
const FOLDS = process.env['OFFPRINT_FOLDS'] ?? process.env['OUT'] ?? CACHE;

/** The fold of each page, by its set and path: `corpus/text/000-x.txt`. */
export const foldsOfPages = (): Readonly<Record<string, number>> =>
  JSON.parse(readFileSync(join(CACHE, 'folds.json'), 'utf8')) as Record<string, number>;

const models = new Map<number, Models>();

/** The models that saw none of the fold's sites; read once. */
export function modelsWithout(fold: number): Models {
  const known = models.get(fold);
  if (known !== undefined) return known;
  const made = modelsOf(JSON.parse(readFileSync(join(FOLDS, `fold-${fold}.json`), 'utf8')) as ModelData);
  models.set(fold, made);
  return made;
}
