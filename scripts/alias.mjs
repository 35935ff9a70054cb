/** What a bundle has in the place of some modules: citation-js could fetch; here it only writes. */
export const ALIAS = { 'node-fetch': './shared/export/no-fetch.ts', 'sync-fetch': './shared/export/no-fetch.ts' };
