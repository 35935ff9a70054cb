import type { Model } from '../../shared/cite/tagger';
import { exampleOf, type GoldReference } from './gold';
import { reprints } from './reprint';
import { train } from './train';

/** The model that the labelled references and their reprints teach; the settings were chosen by validate.ts. */
export function learn(references: readonly GoldReference[]): Model {
  const examples = [...references.map(exampleOf), ...reprints(references, 2)];
  return train(examples, { epochs: 10, penalty: 2, minCount: 6 });
}
