import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { CloudStatus } from '../../cli/cloud/status';
import { sandboxEnvironment } from './emulator';
import type { Step } from './steps';
import type { World } from './world';

const ROOT = join(__dirname, '../..');

/** Runs `offprint cloud` against the emulator, to its end. */
export function offprintCloud(world: World, ...args: string[]): { code: number | null; out: string } {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'cli/offprint.ts', 'cloud', ...args], {
    cwd: ROOT,
    env: sandboxEnvironment(world.endpoint),
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.ok(status !== null && status < 4, `offprint cloud ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { code: status, out: stdout };
}

/** What the command says of the pipeline when all is done. */
export const cloudStatus: Step = async world => {
  const { code, out } = offprintCloud(world, 'status', '--json');
  const { waiting, deadLetters, alarms, backfill } = JSON.parse(out) as CloudStatus;
  assert.deepEqual([code, waiting.pages, deadLetters.pages], [0, 0, 0]);
  assert.ok(alarms.of >= 10, `there are ${alarms.of} alarms`);
  assert.equal(backfill?.status, 'SUCCEEDED');
  return `nothing waits, no dead letters, ${alarms.on.length} of ${alarms.of} alarms are on, the last backfill ${backfill.status}`;
};
