import type { SourceKind } from '../document';
import type { MetaFact } from '../read/reading';
import type { Block } from '../source/block';
import { adapted } from './adapt';
import { COST_OF_LOSS } from './decode';
import { lookAt } from './look';
import { familyFor, MODELS, type Models } from './models';
import { predict } from './predict';
import { listingChance } from './reading';
import type { TitleQuestion } from './title-signs';

export interface LabelContext {
  readonly kind: SourceKind;
  readonly facts: readonly MetaFact[];
  /** Other models than the project's own, for those who measure them. */
  readonly models?: Models;
}

/** What the models say of a page's leaves, and whether they are entries of a list. Nothing is decided yet. */
export function toldOf(blocks: readonly Block[], { kind, facts, models = MODELS }: LabelContext): TitleQuestion {
  const look = lookAt(blocks, { kind, facts });
  const told = predict(look, familyFor(kind, models));
  const lengths = blocks.map(({ text }) => text.length);
  const content = adapted(told.content, lengths, 1 / (1 + COST_OF_LOSS));
  // A page whose head names one work is about that; a PDF is one.
  const isOne = kind === 'pdf-text' || declaresArticle(facts);
  return {
    look,
    told,
    content,
    listing: !isOne && listingChance(told, lengths, look.matrix, models.reading) >= 0.5,
    facts,
  };
}

/** Highwire's names of a work's facts, which sites give to search engines on pages about one work. */
const declaresArticle = (facts: readonly MetaFact[]): boolean =>
  facts.some(({ name }) => name === 'citation_title' || name === 'citation_doi' || name === 'citation_author');
