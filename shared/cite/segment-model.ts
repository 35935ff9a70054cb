import { once } from '../model/once';
import { unpack } from '../model/packed';
import weights from './segments.json';

/** The trained segmenter. `segments.json` is written by `npm run train:segments`; its card stands in segments.md. */
export const trained = once(() => unpack(weights));
