import type { BuildOptions } from 'esbuild';

/** See handlers.mjs, which npm reads without a compiler before it packs. */
export declare const HANDLERS: string;
export declare const ENTRIES: readonly string[];
export declare function optionsOf(entry: string, outdir: string): BuildOptions;
export declare function buildHandlers(folder?: string): void;
