import type { Block } from '../source/block';
import { COST_OF_LOSS, decodeRoles } from './decode';
import { declaredRole } from './declared';
import { withEntryTitles } from './entry-titles';
import { evidenceOf } from './evidence';
import type { Labelled } from './labelled';
import { familyFor, MODELS } from './models';
import { isSite } from './roles';
import { chooseTitle, likeliestTitle, withOneTitle } from './title';
import { type LabelContext, toldOf } from './told';

export type { Labelled } from './labelled';
export { type PageVerdict, pageTypeOf } from './page-type';
export { MODELS, type Models, modelsOf, type ModelData } from './models';
export { CONTENT_ROLES, isSite, type Role, ROLES, SITE_ROLES } from './roles';
export { COST_OF_LOSS };
export type { LabelContext } from './told';
export { SITE_RULES } from './rules';

/**
 * What each leaf of a page is, decided once for all rooms behind: the models' word for each leaf, and the best path through
 * the whole page. One entry a block, in order; nothing is dropped. Never throws.
 */
export function label(blocks: readonly Block[], context: LabelContext): Labelled[] {
  const { kind, models = MODELS } = context;
  const page = toldOf(blocks, context);
  const { look, listing } = page;
  const prediction = { ...page.told, content: page.content };
  const path = decodeRoles(prediction, familyFor(kind, models).transitions, listing ? 'listing' : 'article');
  const { kin } = look.matrix;
  const decoded =
    listing && kin
      ? withEntryTitles(
          path,
          prediction,
          kin.kin,
          blocks.map(({ text }) => text.length),
        )
      : path;
  const title = kind === 'pdf-text' ? likeliestTitle(decoded, prediction) : chooseTitle(page, models.title);
  const keys = look.leaves.map(({ scan }) => scan.letterKey);
  const roles = withOneTitle(decoded, prediction, keys, title);
  return blocks.map((block, i) => {
    const role = declaredRole(roles[i]!, block);
    const content = prediction.content[i]!;
    const chance = role === 'title' && i === title?.row && kind !== 'pdf-text' ? title.chance : undefined;
    return {
      block,
      role,
      content,
      ...(chance !== undefined && { chance }),
      ...(isSite(role) && { evidence: evidenceOf(look, i, role) }),
    };
  });
}
