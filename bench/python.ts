import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const MINUTES = 60_000;

/** A Python to run a peer with, or why there is none. */
export type Python = { readonly command: string } | { readonly missing: string };

/**
 * The Python of a virtual environment of its own, `.cache/<name>`, with the packages asked for (arguments of
 * `pip install`). The environment is made once; pip sees for itself what is already there.
 */
export function pythonWith(name: string, packages: readonly string[]): Python {
  const folder = join('.cache', name);
  const command = join(folder, 'bin', 'python');
  mkdirSync('.cache', { recursive: true });
  if (!existsSync(command) && !succeeds('python3', ['-m', 'venv', folder], MINUTES))
    return { missing: 'python3 with venv is not here' };
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages];
  if (!succeeds(command, install, 5 * MINUTES)) return { missing: `pip could not install ${packages.join(' ')}` };
  return { command };
}

function succeeds(command: string, args: readonly string[], timeout: number): boolean {
  return spawnSync(command, args, { timeout, stdio: 'ignore' }).status === 0;
}
