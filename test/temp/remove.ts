import { execFileSync } from 'node:child_process';

/** Takes the run's temp folder away, with `rm`: there may be paths in it that are too long for Node (test/cli/closed-folder.ts). */
export default function removeTemp(): void {
  const { TMPDIR } = process.env;
  if (TMPDIR?.includes('offprint-tests-')) execFileSync('rm', ['-rf', TMPDIR]);
}
