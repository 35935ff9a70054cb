// Builds the library into dist/lib/: what `import … from 'offprint'` and `offprint/export` give, as ES modules and as CommonJS, each with
// everything in it, and declarations beside; and dist/licences.txt, of all that is in them and in the command. npm runs it before it packs.
import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licencesOf } from './licences.mjs';
import { PACKED } from './packed.mjs';
import { ALIAS, ONE_ENTITIES, SUPPORTED } from './supported.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = join(root, 'dist', 'lib');
/** The entries by their names in `exports`, and their declarations below dist/lib/types. */
const ENTRIES = { index: 'shared/index.ts', export: 'shared/export/index.ts' };
const DECLARATIONS = { index: './types/index', export: './types/export/index' };
/** Modules in CommonJS inside of an ES module look for `require`, which Node gives to ES modules by this call only. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const common = {
  absWorkingDir: root,
  entryPoints: ENTRIES,
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  supported: SUPPORTED,
  alias: ALIAS,
  charset: 'utf8',
  plugins: [PACKED, ONE_ENTITIES],
  legalComments: 'none',
  logLevel: 'warning',
};

await rm(outdir, { recursive: true, force: true });
await build({ ...common, format: 'esm', splitting: true, outExtension: { '.js': '.mjs' }, banner: { js: REQUIRE } });
await build({ ...common, format: 'cjs' });
const { metafile } = await build({ ...common, entryPoints: [...Object.values(ENTRIES), 'cli/offprint.ts', 'cli/worker.ts'], external: ['piscina'], write: false, metafile: true }); // prettier-ignore
await writeFile(join(root, 'dist', 'licences.txt'), await licencesOf(metafile, root));
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.library.json'], { cwd: root, stdio: 'inherit' }); // prettier-ignore
if (status !== 0) process.exit(1);
for (const [name, types] of Object.entries(DECLARATIONS)) {
  await writeFile(join(outdir, `${name}.d.ts`), `export * from '${types}';\n`);
  await writeFile(join(outdir, `${name}.d.mts`), `export * from '${types}.js';\n`);
}
