/** See supported.mjs, which build.mjs reads without a compiler. */
export declare const SUPPORTED: Record<string, boolean>;
export declare const ALIAS: Record<string, string>;
