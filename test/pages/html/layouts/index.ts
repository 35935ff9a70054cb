import { ATYPON } from './atypon';
import { BARE } from './bare';
import type { Layout } from './layout';
import { OPEN_ACCESS } from './openaccess';
import { PLATFORMS } from './platforms';
import { PRESSES } from './presses';
import { SOCIETY } from './society';

export const LAYOUTS: readonly Layout[] = [...ATYPON, ...SOCIETY, ...OPEN_ACCESS, ...PLATFORMS, ...PRESSES, ...BARE];
