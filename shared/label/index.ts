import type { SourceKind } from '../document';
import type { MetaFact } from '../read/reading';
import type { Block } from '../source/block';
import { decodeRoles } from './decode';
import { evidenceOf } from './evidence';
import { lookAt } from './look';
import { familyFor, MODELS, type Models } from './models';
import { predict } from './predict';
import { isSite, type Role } from './roles';

export { MODELS, type Models, modelsOf, type ModelData } from './models';
export { CONTENT_ROLES, isSite, type Role, ROLES, SITE_ROLES } from './roles';
export { SITE_RULES } from './rules';

/** A leaf with what it is. */
export interface Labelled {
  readonly block: Block;
  readonly role: Role;
  /** Probability that the leaf is content, 0–1. */
  readonly content: number;
  /** What spoke loudest against a leaf that goes. */
  readonly evidence?: string;
}

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
  const prediction = predict(look, family);
  const roles = decodeRoles(prediction, family.transitions, blocks.length);
  return blocks.map((block, i) => {
    const role = roles[i]!;
    const content = prediction.content[i]!;
    return { block, role, content, ...(isSite(role) && { evidence: evidenceOf(look, i, role) }) };
  });
}
