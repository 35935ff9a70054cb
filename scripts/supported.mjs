import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * What esbuild may leave as it is, whatever it holds of the target. It takes `\p{…}` for unsupported everywhere, because
 * what it matches depends on the engine's Unicode version, and writes `new RegExp("…", "u")` for every such literal:
 * compiled anew at each call of the function around it. Node has had them since version 10.
 */
export const SUPPORTED = { 'regexp-unicode-property-escapes': true };

/**
 * What a bundle has in the place of some modules: citation-js could fetch; here it only writes. iconv-lite's Buffer that cannot be
 * called by mistake asks Node for all that stands beside its own, which loads much of Node.
 */
export const ALIAS = {
  'node-fetch': './shared/export/no-fetch.ts',
  'sync-fetch': './shared/export/no-fetch.ts',
  'safer-buffer': 'node:buffer',
};

/**
 * dom-serializer asks for an older `entities`, which drags all its tables along for three functions that ours has too; the new one
 * leaves behind what nobody asks for.
 *
 * @type {import('esbuild').Plugin}
 */
export const ONE_ENTITIES = {
  name: 'one-entities',
  setup(build) {
    build.onResolve({ filter: /^entities$/ }, ({ importer, kind }) =>
      /[\\/]dom-serializer[\\/]/.test(importer) ? build.resolve('entities', { resolveDir: ROOT, kind }) : undefined,
    );
  },
};
