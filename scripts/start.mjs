// `npm start`: the built command with the arguments given; without any, the samples are cleaned.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../dist/offprint.js', import.meta.url));
const given = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [command, ...(given.length === 0 ? ['clean'] : given)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
