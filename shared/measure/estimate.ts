import { SIGN_NAMES, type Signs } from './signs';
import weights from './weights.json';

/** How right a document is, 0–1, by its signs: a sum of weights that `npm run train:quality` learned; its card is weights.md. */
export function estimateOf(signs: Signs): number {
  const sum = SIGN_NAMES.reduce((total, name) => total + weights.weights[name] * signs[name], weights.bias);
  return Math.min(1, Math.max(0, sum));
}
