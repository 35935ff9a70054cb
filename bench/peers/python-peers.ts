import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pythonWith } from '../python';
import type { Extract, Run } from './peer';

const MINUTES = 60_000;

/** What extract.py prints. */
type Printed = Record<string, { readonly version: string; readonly seconds: number; readonly html: readonly string[] }>;

/** The peers that are installed by pip; none, and a line that says why, where there is no Python. */
export function runPythonPeers(files: readonly string[], rounds: number): Run<Extract>[] {
  const python = pythonWith('peers', ['-r', join(__dirname, 'requirements.txt')]);
  if ('missing' in python) {
    console.log(`trafilatura, resiliparse and justext are left out: ${python.missing}`);
    return [];
  }
  const printed = execFileSync(python.command, [join(__dirname, 'extract.py'), String(rounds), ...files], {
    encoding: 'utf8',
    timeout: 10 * MINUTES,
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'ignore'], // their warnings are not ours
  });
  return Object.entries(JSON.parse(printed) as Printed).map(([name, { html, ...run }]) => ({
    name,
    ...run,
    results: html.map(fragment => ({ html: fragment })),
  }));
}
