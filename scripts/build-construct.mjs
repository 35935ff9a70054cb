// Builds the package of the construct in infra/: the functions into handlers/ with the licences of all that is in them, and the construct
// into dist/ by jsii, which refuses what other languages could not use. npm runs it before it packs offprint-cdk.
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildHandlers, ENTRIES, HANDLERS, optionsOf } from './handlers.mjs';
import { licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const infra = join(root, 'infra');
const jsii = createRequire(import.meta.url).resolve('jsii/bin/jsii');
/** It warns that this Node is too old for it, which is known: the packages promise to run on it. */
const env = { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '1' };

buildHandlers();
/** @type {import('esbuild').Metafile['inputs']} */
const inputs = {};
for (const entry of ENTRIES) {
  const { metafile } = await build({ ...optionsOf(entry, HANDLERS), write: false, metafile: true });
  Object.assign(inputs, metafile.inputs);
}
writeFileSync(join(HANDLERS, 'licences.txt'), await licencesOf({ inputs, outputs: {} }, root));
copyFileSync(join(root, 'LICENSE'), join(infra, 'LICENSE'));
rmSync(join(infra, 'dist'), { recursive: true, force: true });
const options = ['--generate-tsconfig', 'tsconfig.jsii.json'];
const { status } = spawnSync(process.execPath, [jsii, ...options], { cwd: infra, env, stdio: 'inherit' });
process.exitCode = status ?? 1;
