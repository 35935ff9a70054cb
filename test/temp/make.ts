import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the run a temp folder of its own, for what the CDK and the tests leave in the system's; remove.ts takes it away. */
export default function makeTemp(): void {
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'offprint-tests-'));
}
