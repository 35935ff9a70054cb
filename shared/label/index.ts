import type { SourceKind } from '../document';
import type { MetaFact } from '../read/reading';
import type { Block } from '../source/block';
import { adapted } from './adapt';
import { COST_OF_LOSS, decodeRoles } from './decode';
import { declaredRole } from './declared';
import { evidenceOf } from './evidence';
import type { Labelled } from './labelled';
import { lookAt } from './look';
import { familyFor, MODELS, type Models } from './models';
import { predict, type Prediction } from './predict';
import { listingChance } from './reading';
import { isSite } from './roles';
import { withOneTitle } from './title';

export type { Labelled } from './labelled';
export { type PageVerdict, pageTypeOf } from './page-type';
export { MODELS, type Models, modelsOf, type ModelData } from './models';
export { CONTENT_ROLES, isSite, type Role, ROLES, SITE_ROLES } from './roles';
export { COST_OF_LOSS };
export { SITE_RULES } from './rules';

export interface LabelContext {
  readonly kind: SourceKind;
  readonly facts: readonly MetaFact[];
  /** Other models than the project's own, for those who measure them. */
  readonly models?: Models;
}

/**
 * What each leaf of a page is, decided once for all rooms behind: the models' word for each leaf, and the best path through
 * the whole page. One entry a block, in order; nothing is dropped. Never throws.
 */
export function label(blocks: readonly Block[], { kind, facts, models = MODELS }: LabelContext): Labelled[] {
  const family = familyFor(kind, models);
  const look = lookAt(blocks, { kind, facts });
  const told = predict(look, family);
  const lengths = blocks.map(({ text }) => text.length);
  const prediction = { ...told, content: adapted(told.content, lengths, 1 / (1 + COST_OF_LOSS)) };
  const reading = isListing(told, lengths, { kind, facts, models }) ? 'listing' : 'article';
  const roles = withOneTitle(
    decodeRoles(prediction, family.transitions, reading),
    prediction,
    look.leaves.map(({ scan }) => scan.letterKey),
  );
  return blocks.map((block, i) => {
    const role = declaredRole(roles[i]!, block);
    const content = prediction.content[i]!;
    return { block, role, content, ...(isSite(role) && { evidence: evidenceOf(look, i, role) }) };
  });
}

/** A page whose head names one work is about that; a PDF is one. */
const isListing = (
  told: Prediction,
  lengths: readonly number[],
  { kind, facts, models }: Required<LabelContext>,
): boolean => kind !== 'pdf-text' && !declaresArticle(facts) && listingChance(told, lengths, models.reading) >= 0.5;

/** Highwire's names of a work's facts, which sites give to search engines on pages about one work. */
const declaresArticle = (facts: readonly MetaFact[]): boolean =>
  facts.some(({ name }) => name === 'citation_title' || name === 'citation_doi' || name === 'citation_author');
