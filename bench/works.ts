/** What is measured, each in a process of its own (`bench/measure.ts`). */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type * as Offprint from '../shared';
import { PACKED } from '../scripts/packed.mjs';
import { grownName, SIZES } from './sets';
import { ALIAS, ONE_ENTITIES, SUPPORTED } from '../scripts/supported.mjs';

/**
 * What tells the pace of the machine: this work on this set. The floor is a tight loop over a few bytes; who shares a machine's caches and
 * memory slows it less than work that makes objects, as this does, and we.
 */
export const PACE = { work: 'readability', set: grownName('html', SIZES[1]) } as const;

/** `offprint`, the floor (decode and NFC, the least that anybody must do), and Readability with jsdom for HTML. */
export type WorkName = 'offprint' | 'floor' | 'readability';
export type Work = (page: Uint8Array) => unknown;

/** `bundle` is what `shipped` made. */
export async function workOf(name: WorkName, bundle: string): Promise<Work> {
  switch (name) {
    case 'offprint': {
      const { clean } = createRequire(__filename)(bundle) as typeof Offprint;
      return page => clean(page, { key: 'bench' });
    }
    case 'floor':
      return page => new TextDecoder().decode(page).normalize('NFC');
    case 'readability': {
      const { Readability } = await import('@mozilla/readability');
      const { JSDOM, VirtualConsole } = await import('jsdom');
      const virtualConsole = new VirtualConsole();
      return page =>
        new Readability(new JSDOM(Buffer.from(page).toString(), { virtualConsole }).window.document).parse();
    }
  }
}

/** The cleaner as it is shipped, in one bundle in `folder`: run file by file, as this script is, each small function costs more. */
export async function shipped(folder: string): Promise<string> {
  const outfile = join(folder, 'offprint.cjs');
  const entryPoints = [join(__dirname, '..', 'shared', 'index.ts')];
  await build({ entryPoints, outfile, bundle: true, minify: true, platform: 'node', target: 'node20', supported: SUPPORTED, alias: ALIAS, plugins: [PACKED, ONE_ENTITIES], logLevel: 'warning' }); // prettier-ignore
  return outfile;
}
