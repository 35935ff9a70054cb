import type { Plugin } from 'esbuild';

/** See packed.mjs, which build.mjs reads without a compiler. */
export declare const PACKED: Plugin;
