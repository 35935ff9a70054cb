import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { python, sandboxEnvironment } from './emulator';
import type { World } from './world';

const run = promisify(execFile);
const ROOT = join(__dirname, '../..');

/** The code blocks of docs/reading.md in `ts` and `python`. */
function snippets(): { language: string; code: string }[] {
  const text = readFileSync(join(ROOT, 'docs', 'reading.md'), 'utf8');
  const fences = text.matchAll(/^```(ts|python)\n([\s\S]*?)^```$/gm);
  return [...fences].map(([, language, code]) => ({ language: language!, code: code! }));
}

/** Runs the snippets as a reader would, with the bucket in the environment, and sees that they print the title of a page. */
export async function runSnippets(world: World): Promise<string> {
  const folder = mkdtempSync(join(ROOT, '.cache', 'snippets-'));
  const env = {
    ...sandboxEnvironment(world.endpoint),
    CLEAN_BUCKET: world.output('CleanBucket'),
    DOCUMENT: 'many/123.txt.json',
  };
  try {
    const all = snippets();
    for (const { language, code } of all) {
      const file = join(folder, language === 'ts' ? 'snippet.ts' : 'snippet.py');
      writeFileSync(file, code);
      const [command, ...args] = language === 'ts' ? ['npx', 'tsx', file] : [python, file];
      const { stdout } = await run(command, args, { cwd: ROOT, env, timeout: 60_000 });
      assert.match(stdout, /abstract/, `the ${language} snippet printed: ${stdout}`);
    }
    assert.ok(all.length >= 2);
    return `${all.length} run: ${all.map(({ language }) => language).join(', ')}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
