import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ArticleDocument, SiteMemory } from '../../shared';
import { inventedSite } from '../memory/invented-site';
import { useBuiltCommand } from './command';
import { MOSS } from './moss';

const PDF = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';

const command = useBuiltCommand();
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'offprint-command-'));
  mkdirSync(join(home, 'in', 'deep'), { recursive: true });
  writeFileSync(join(home, 'in', 'moss.txt'), MOSS);
  writeFileSync(join(home, 'in', 'deep', 'moss.txt'), MOSS);
});
afterEach(() => rmSync(home, { recursive: true }));

const offprint = (args: string[], input?: Uint8Array) =>
  command.run(args, { cwd: home, ...(input !== undefined && { input }) });
const document = (path: string) => JSON.parse(readFileSync(join(home, path), 'utf8')) as ArticleDocument;

test('a folder goes in, documents come out under the same relative paths, and a table ends the run', () => {
  const { code, out, err } = offprint(['in', '--out', 'docs']);
  expect(code).toBe(0);
  expect(readdirSync(join(home, 'docs'), { recursive: true }).sort()).toEqual(['.offprint', '.offprint/manifest.jsonl', 'deep', 'deep/moss.txt.json', 'moss.txt.json']); // prettier-ignore
  expect(document('docs/deep/moss.txt.json').source.key).toBe('deep/moss.txt');
  expect(out).toMatch(/^page +type +title/);
  expect(out).toContain('2 cleaned');
  expect(err).toContain('[2/2]'); // plain lines where there is no terminal
});

test('what cannot be written is told under the name of its document', () => {
  mkdirSync(join(home, 'docs', 'moss.txt.json'), { recursive: true });
  const { code, out } = offprint(['in', '--out', 'docs']);
  expect(code).toBe(3);
  expect(out).toContain('1 cleaned, 1 failed');
  expect(out).toMatch(/^failed {2}moss\.txt {2}docs\/moss\.txt\.json cannot be written \(E\w+\)\.$/m);
  expect(readdirSync(join(home, 'docs')).sort()).toEqual(['.offprint', 'deep', 'moss.txt.json']);
});

test('Ctrl-C ends a run after the pages at work with 130, leaves no half-written file, and the next run goes on', async () => {
  for (let i = 0; i < 40; i++) writeFileSync(join(home, 'in', `${i}.txt`), MOSS.repeat(9));
  const child = command.start(['in', '--out', 'docs'], { cwd: home });
  while (!existsSync(join(home, 'docs')) || readdirSync(join(home, 'docs')).length < 4) await sleep(10);
  child.kill('SIGINT');
  await once(child, 'exit');
  expect(child.exitCode).toBe(130);
  const written = readdirSync(join(home, 'docs'), { recursive: true }).map(String).filter(name => name !== 'deep' && !name.startsWith('.offprint')); // prettier-ignore
  expect(written.length).toBeLessThan(42);
  expect(written.filter(name => !name.endsWith('.json'))).toEqual([]);
  const manifest = readFileSync(join(home, 'docs/.offprint/manifest.jsonl'), 'utf8').trimEnd().split('\n');
  expect(manifest.map(line => (JSON.parse(line) as { output: string }).output).sort()).toEqual(written.sort());
  const { code, out } = offprint(['in', '--out', 'docs']);
  expect(code).toBe(0);
  expect(out).toContain(`${42 - written.length} cleaned, ${written.length} unchanged`);
}, 60_000);

test('documents go to out/ where no folder is named', () => {
  expect(offprint(['clean', 'in/moss.txt']).code).toBe(0);
  expect(existsSync(join(home, 'out', 'moss.txt.json'))).toBe(true);
});

test('- is standard input', () => {
  expect(offprint(['-', '--out', 'docs'], Buffer.from(MOSS)).code).toBe(0);
  expect(document('docs/stdin.json').source.bytes).toBe(Buffer.byteLength(MOSS));
});

test('a second run leaves up-to-date documents alone; other bytes, another version or --force do not', () => {
  const path = join(home, 'docs', 'moss.txt.json');
  const written = () => statSync(path, { bigint: true }).mtimeNs;
  offprint(['in/moss.txt', '--out', 'docs']);
  const first = written();
  expect(offprint(['in/moss.txt', '--out', 'docs']).out).toContain('1 unchanged');
  expect(written()).toBe(first);

  writeFileSync(path, readFileSync(path, 'utf8').replace(/"version": ".*"/, '"version": "0.0.0"'));
  expect(offprint(['in/moss.txt', '--out', 'docs']).out).toContain('1 cleaned');
  writeFileSync(join(home, 'in', 'moss.txt'), `${MOSS}And one more sentence.\n`);
  expect(offprint(['in/moss.txt', '--out', 'docs']).out).toContain('1 cleaned');
  expect(offprint(['in/moss.txt', '--out', 'docs', '--force']).out).toContain('1 cleaned');
  writeFileSync(path, '{"half a docu');
  expect(offprint(['in/moss.txt', '--out', 'docs']).out).toContain('1 cleaned');
});

test('a refused page is told with code and sentence, has no document, and the rest is done', () => {
  writeFileSync(join(home, 'in', 'scan.pdf'), PDF);
  const { code, out } = offprint(['in', '--out', 'docs']);
  expect(code).toBe(1);
  expect(out).toMatch(/^refused {2}scan\.pdf {2}pdf: [A-Z].*\.$/m);
  expect(out).toContain('2 cleaned, 1 refused');
  expect(existsSync(join(home, 'docs', 'scan.pdf.json'))).toBe(false);
});

describe('learn', () => {
  const site = (folder: string, pages: number) => {
    mkdirSync(join(home, folder, 'wharf'), { recursive: true });
    for (const { key, source } of inventedSite(pages, 'text')) writeFileSync(join(home, folder, key), source);
  };

  test('writes what recurs, tells it by site, and the same pages give the same file', () => {
    site('in', 4);
    const { code, out, err } = offprint(['learn', 'in', '--out', 'deep/memory.json']);
    expect(code).toBe(0);
    expect(out).toMatch(/^site +pages +lines +examples/);
    expect(out).toMatch(/^folder:wharf +4 +\d+ +\S.* · \S/m);
    expect(err).toContain('[6/6] learnt  wharf/3.txt  doi:10.5555  folder:wharf');
    const written = readFileSync(join(home, 'deep', 'memory.json'));
    expect(SiteMemory.read(written).knownOn(['folder:wharf'])('lend this paper to a neighbour')).toBe(true);
    offprint(['learn', 'in', '--out', 'again.json']);
    expect(readFileSync(join(home, 'again.json'))).toEqual(written);
  });

  test('clean takes the memory and names it; without it the pages are cleaned again', () => {
    site('in', 4);
    offprint(['learn', 'in', '--out', 'memory.json']);
    const cleaned = (...args: string[]) => offprint(['in/wharf', '--out', 'docs', ...args]).out;
    expect(cleaned('--memory', 'memory.json')).toContain('4 cleaned');
    expect(document('docs/0.txt.json').cleaner.memory).toBe(
      createHash('sha256').update(readFileSync(join(home, 'memory.json'))).digest('hex'), // prettier-ignore
    );
    expect(cleaned('--memory', 'memory.json')).toContain('4 unchanged');
    expect(cleaned()).toContain('4 cleaned');
    expect(document('docs/0.txt.json').cleaner).not.toHaveProperty('memory');
  });

  test('a page that is refused is told, and the rest is learnt', () => {
    site('in', 3);
    writeFileSync(join(home, 'in', 'scan.pdf'), PDF);
    const { code, out } = offprint(['learn', 'in']);
    expect(code).toBe(1);
    expect(out).toMatch(/^refused {2}scan\.pdf {2}pdf: /m);
    expect(existsSync(join(home, 'memory.json'))).toBe(true);
  });
});

test.each([
  ['an unknown option', ['in', '--fast']],
  ['a memory that is not there', ['in', '--memory', 'nowhere.json']],
  ['a memory that is none', ['in', '--memory', 'in/moss.txt']],
  ['learn without a path', ['learn']],
  ['learn from standard input', ['learn', '-']],
  ['learn into a folder', ['learn', 'in', '--out', 'in']],
  ['a path that is not there', ['nowhere']],
  ['two pages with one output', ['in/moss.txt', 'in/deep/moss.txt']],
  ['an output that is a file', ['in', '--out', 'in/moss.txt']],
  ['an output that cannot be written', ['in', '--out', 'in/moss.txt/docs']],
  ['a quiet time that is none', ['watch', 'in', '--quiet', 'soon']],
  ['a watched folder that is not there', ['watch', 'nowhere']],
  ['watch without a folder', ['watch']],
])('wrong use exits with 2: %s', (_, args) => {
  const { code, err } = offprint(args);
  expect(code).toBe(2);
  expect(err).toMatch(/^error: /);
  expect(existsSync(join(home, 'out'))).toBe(false);
});

test.each([['--help'], ['clean', '--help'], ['watch', '--help'], ['learn', '--help']])('%s %s helps', (...args) => {
  const { code, out } = offprint(args);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: offprint/);
});

test('clean without a path takes the samples, the one that is no page is shown as refused, and all is well', () => {
  const { code, out } = offprint(['clean']);
  expect(out).toMatch(/refused\/\S+ +refused/);
  expect(code).toBe(0);
  expect(readdirSync(join(home, 'out')).length).toBeGreaterThanOrEqual(10);
});
