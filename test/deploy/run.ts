import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { backfill, containers } from './backfill';
import { Emulator, install, Missing, sandboxEnvironment } from './emulator';
import { FaultyS3 } from './faults';
import { siteMemory } from './memory';
import { runSnippets } from './snippets';
import { cloudStatus } from './cloud';
import * as steps from './steps';
import { World } from './world';

/**
 * `npm run test:deploy`: a real `cdk bootstrap` and `cdk deploy` onto an emulator on this machine, then a real client that drops
 * pages and waits for their documents. Ends with 1 where anything fails, and with 0 and a word where the machine lacks what it needs.
 */
const run = promisify(execFile);
const ROOT = join(__dirname, '../..');
const MINUTES = 60_000;

async function step(name: string, action: () => Promise<string>): Promise<void> {
  const start = Date.now();
  const said = await action();
  console.log(`ok  ${name}: ${said} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

const CDK = join(ROOT, 'node_modules', '.bin', 'cdk');
const once = { timeout: 5 * MINUTES, maxBuffer: 64 << 20 };

/** Outside of the project, since `cdk bootstrap` would synthesize the app that it finds in its folder. */
async function bootstrap(env: NodeJS.ProcessEnv): Promise<string> {
  await run(CDK, ['bootstrap', 'aws://000000000000/us-east-1', '--ci'], { ...once, cwd: tmpdir(), env });
  return 'done';
}

async function deploy(env: NodeJS.ProcessEnv): Promise<string> {
  const output = mkdtempSync(join(tmpdir(), 'offprint-cdk-'));
  const app = ['--app', 'npx tsx test/deploy/app.ts', '--output', output];
  try {
    await run(CDK, ['deploy', 'Offprint', ...app, '--require-approval', 'never', '--ci'], { ...once, cwd: ROOT, env });
    return 'done';
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

/** What the tests of the functions take S3 to do, asked of the emulator. */
async function protocol(emulator: Emulator): Promise<string> {
  const env = { ...sandboxEnvironment(emulator.endpoint), OFFPRINT_S3: emulator.endpoint };
  const args = ['jest', '--forceExit', 'test/lambdas/s3-server.test.ts'];
  const { stderr } = await run('npx', args, { cwd: ROOT, env, timeout: 2 * MINUTES });
  return /Tests:\s+(.*)/.exec(stderr)![1]!;
}

async function main(): Promise<void> {
  await install();
  const emulator = await Emulator.start();
  const faults = new FaultyS3(new URL(emulator.endpoint));
  try {
    await step('the S3 of the tests and the emulator agree', () => protocol(emulator));
    const env = { ...sandboxEnvironment(emulator.endpoint), FAULTY_S3: await faults.listen() };
    await step('cdk bootstrap', () => bootstrap(env));
    await step('cdk deploy', () => deploy(env));
    const world = await World.open(emulator.endpoint, faults);
    await world.hurry();
    const show = (name: string, action: steps.Step) => step(name, () => action(world));
    await show('many pages', steps.manyPages);
    await show('pages that cannot be one', steps.poison);
    await show('a failure that passes', steps.transient);
    await show('a failure that stays', steps.deadLetters);
    await show('events twice and late', steps.order);
    await show('awkward keys', steps.awkwardKeys);
    await show('a deletion', steps.deletion);
    await show('a backfill', backfill);
    await show('containers', containers);
    await show('the site memory', siteMemory);
    await show('the catalog', steps.catalog);
    await show('the snippets of docs/reading.md', runSnippets);
    await show('other formats', steps.otherFormats);
    await show('nothing is lost', steps.nothingLost);
    await show('offprint cloud status', cloudStatus);
  } finally {
    faults.close();
    emulator.stop();
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    if (error instanceof Missing) {
      console.log(`skipped  ${error.message}`);
      process.exit(0);
    }
    console.error(`FAILED  ${error.message}`);
    process.exit(1);
  },
);
