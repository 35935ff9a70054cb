import { unpack } from '../../model/packed';
import weights from './weights.json';

/** The trained tagger. `weights.json` is written by `npm run train:front`; its card stands in weights.md. */
export const MODEL = unpack(weights);
