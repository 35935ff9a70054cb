import type { Plugin } from 'esbuild';

/** See supported.mjs, which build.mjs reads without a compiler. */
export declare const SUPPORTED: Record<string, boolean>;
export declare const ALIAS: Record<string, string>;
export declare const ONE_ENTITIES: Plugin;
