import { once } from '../../model/once';
import { unpack } from '../../model/packed';
import weights from './weights.json';

/** The trained tagger. `weights.json` is written by `npm run train:front`; its card stands in weights.md. */
export const trained = once(() => unpack(weights));
