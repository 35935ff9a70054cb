import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { useBuiltCommand } from '../cli/command';

const ROOT = join(__dirname, '..', '..');
const snippets = (page: string, language: 'sh' | 'ts'): string[] =>
  [...readFileSync(join(ROOT, 'docs', page), 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code); // prettier-ignore

const command = useBuiltCommand();
let home: string;

beforeAll(() => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  home = mkdtempSync(join(ROOT, '.cache', 'docs-'));
  cpSync(join(ROOT, 'samples'), join(home, 'samples'), { recursive: true });
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

/** A line of a snippet: the command with its words (quotes as in a shell), and the file that its output goes to. */
function runLine(line: string): void {
  const [, words = '', , file] = /^offprint (.*?)( > (\S+))?$/.exec(line) ?? [];
  const args = [...words.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare);
  const { code, out, err } = command.run(args, { cwd: home });
  expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
  if (file !== undefined) writeFileSync(join(home, file), out);
}

describe.each(['text-mining.md', 'retrieval.md', 'bibliography.md'])('docs/%s', page => {
  test('its commands run, and what they are to write is there', () => {
    for (const line of snippets(page, 'sh').flatMap(code => code.trimEnd().split('\n'))) {
      runLine(line);
      const file = / > (\S+)$/.exec(line)?.[1];
      if (file !== undefined) expect(statSync(join(home, file)).size).toBeGreaterThan(100);
    }
  }, 60_000);

  test('its TypeScript runs and prints', () => {
    const codes = snippets(page, 'ts');
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) {
      const path = join(home, 'docs', 'snippet.ts');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code.replaceAll("'../shared", "'../../../shared"));
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), path], { cwd: home }); // prettier-ignore
      expect({ status, err: stderr.toString() }).toEqual({ status: 0, err: '' });
      expect(stdout.toString()).not.toBe('');
    }
  }, 60_000);
});
