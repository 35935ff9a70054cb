// Bundles the functions into infra/handlers/, a folder each with its index.mjs: for the app at the top whenever it is synthesized, and
// for the package of the construct before it is packed.
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PACKED } from './packed.mjs';
import { ALIAS, ONE_ENTITIES, SUPPORTED } from './supported.mjs';

const OWN = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
export const HANDLERS = join(root, 'infra', 'handlers');
/** Files of lambdas/ whose `handler` runs, without their ending. */
export const ENTRIES = ['clean', 'backfill', 'unpack', 'catalog', 'learn'];

/** Modules in CommonJS inside of an ES module bundle look for `require`, which Node gives to ES modules by this call only. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** A source map of nothing: esbuild takes it for where the code came from, and maps none of it. */
const NO_MAP =
  '\n//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbInBhY2thZ2UiXSwibWFwcGluZ3MiOiJBQUFBIn0=';

/**
 * Maps of our own code alone: those of packages are as large as it, and no trace through them says more by their lines.
 *
 * @type {import('esbuild').Plugin}
 */
const OWN_MAPS = {
  name: 'own-maps',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}${NO_MAP}`,
    }));
  },
};

/**
 * How a function is bundled: small, since its start is billed and the size of the code is most of it. The SDK is taken along, the parts
 * in use and at the version that was tested; the runtime's own is loaded file by file and changes without notice.
 *
 * @param {string} entry
 * @param {string} outdir
 */
export const optionsOf = (entry, outdir) =>
  /** @type {const} */ ({
    absWorkingDir: root,
    entryPoints: { index: `lambdas/${entry}.ts` },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What a function loads only where it is asked to is a file beside it.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    supported: SUPPORTED,
    alias: ALIAS,
    charset: 'utf8',
    plugins: [PACKED, ONE_ENTITIES, OWN_MAPS],
    legalComments: 'none',
    logLevel: 'warning',
  });

/** Builds all functions into `folder`, in place of what was there; in a process of its own, since CDK's apps cannot wait for a promise. */
export function buildHandlers(folder = HANDLERS) {
  const { status } = spawnSync(execPath, [OWN, folder], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the functions could not be bundled into ${folder}`);
}

/** @param {string} folder */
async function buildInto(folder) {
  for (const entry of ENTRIES) {
    const outdir = join(folder, entry);
    await rm(outdir, { recursive: true, force: true });
    await build(optionsOf(entry, outdir));
  }
}

if (argv[1] === OWN) void buildInto(argv[2] ?? HANDLERS);
