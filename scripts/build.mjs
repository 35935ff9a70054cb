// Bundles the command into dist/: offprint.js, and worker.js beside it, which piscina loads by its path.
// Piscina stays outside: it starts threads from files of its own.
//
//   node scripts/build.mjs [FOLDER]
import { chmod } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PACKED } from './packed.mjs';
import { ALIAS, ONE_ENTITIES, SUPPORTED } from './supported.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = resolve(process.argv[2] ?? join(root, 'dist'));

await build({
  absWorkingDir: root,
  entryPoints: ['cli/offprint.ts', 'cli/worker.ts'],
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  supported: SUPPORTED,
  external: ['piscina'],
  alias: ALIAS,
  charset: 'utf8',
  plugins: [PACKED, ONE_ENTITIES],
  legalComments: 'none',
  logLevel: 'warning',
});
await chmod(join(outdir, 'offprint.js'), 0o755);
