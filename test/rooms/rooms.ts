import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const TEST = join(__dirname, '..');

/** The folders of tests (or files beside them) by suite, so that none takes much longer than the others. What no list has is the rest's. */
export const SUITES = {
  front: ['identify', 'cite'],
  reading: ['read', 'decode', 'repair'],
  labels: ['label', 'join', 'memory', 'divide'],
  outside: ['containers', 'cli', 'lambdas', 'export'],
  infra: ['infra'],
  whole: ['laws.test.ts', 'samples'],
} as const;
export type Suite = keyof typeof SUITES | 'rest';

/** Files that replace modules, which nobody else may see (jest.rooms.config.js finds them, and has each run by itself). */
declare const ALONE: readonly string[];

/** All files with fast tests, as paths below test/. */
const testFiles = (): string[] =>
  readdirSync(TEST, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.ts') && !name.endsWith('.slow.test.ts'))
    .sort();

export function suiteOf(file: string): Suite {
  const [folder = ''] = file.split(sep);
  const found = Object.entries(SUITES).find(([, folders]) => (folders as readonly string[]).includes(folder));
  return (found?.[0] as Suite | undefined) ?? 'rest';
}

/** Runs the tests of a suite's files in one realm, where the library and its weights are loaded and warmed up once. */
export function runSuite(suite: Suite): void {
  const files = testFiles().filter(file => suiteOf(file) === suite && !ALONE.includes(join(TEST, file)));
  for (const file of files) describe(file, () => void jest.requireActual<object>(join(TEST, file)));
}
