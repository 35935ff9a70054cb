import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXIT_MEANINGS } from '../../cli/exit-codes';
import type { ArticleDocument } from '../../shared';
import { makeClosedFolder, removeDeep } from './closed-folder';
import { useBuiltCommand } from './command';
import { MOSS } from './moss';

const command = useBuiltCommand();
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'offprint-manners-'));
  mkdirSync(join(home, 'in', 'deep'), { recursive: true });
  writeFileSync(join(home, 'in', 'moss.txt'), MOSS);
  writeFileSync(join(home, 'in', 'deep', 'wall.html'), `<html><body><h1>Walls</h1><p>${MOSS}</p></body></html>`);
});
afterEach(() => removeDeep(home));

const offprint = (...args: string[]) => command.run(args, { cwd: home });
const scan = () => writeFileSync(join(home, 'in', 'scan.pdf'), '%PDF-1.4\n');
const manifest = () =>
  readFileSync(join(home, 'docs/.offprint/manifest.jsonl'), 'utf8').trim().split('\n').map(line => JSON.parse(line) as Record<string, unknown>); // prettier-ignore

test('without a word it helps, with all options and exit codes', () => {
  const { code, out } = offprint();
  expect(code).toBe(0);
  for (const word of ['Usage: offprint', '--to', '--include', '--dry-run', 'chunks', 'watch'])
    expect(out).toContain(word);
  for (const { code, meaning } of EXIT_MEANINGS) expect(out.replace(/\s+/g, ' ')).toContain(`${code} ${meaning}`);
  expect(readdirSync(home)).toEqual(['in']);
});

test('README tells the same exit codes', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  for (const { code, meaning } of EXIT_MEANINGS) expect(readme).toContain(`| ${code} | ${meaning} |`);
});

test('with - for a folder the documents alone go to standard output, in order', () => {
  scan();
  const { code, out, err } = offprint('in', '--to', 'jsonl', '--out', '-');
  expect(code).toBe(1);
  const documents = out.trimEnd().split('\n').map(line => JSON.parse(line) as ArticleDocument); // prettier-ignore
  expect(documents.map(({ source }) => source.key)).toEqual(['deep/wall.html', 'moss.txt']);
  expect(err).toContain('refused  scan.pdf');
  expect(existsSync(join(home, 'docs'))).toBe(false);
});

test('chunks keep to their budget', () => {
  const { code, out } = offprint('chunks', 'in/moss.txt', '--budget', '50', '--out', '-', '-q');
  const chunks = out.trimEnd().split('\n').map(line => JSON.parse(line) as { tokens: number; text: string }); // prettier-ignore
  expect(code).toBe(0);
  expect(chunks.length).toBeGreaterThan(1);
  for (const { tokens } of chunks) expect(tokens).toBeLessThanOrEqual(50);
});

test('a dry run tells the outputs and writes nothing', () => {
  const { code, out } = offprint('in', '--out', 'docs', '--to', 'tei', '--dry-run', '--include', '*.txt');
  expect(code).toBe(0);
  expect(out).toContain(`moss.txt  →  ${join('docs', 'moss.txt.tei.xml')}`);
  expect(out).not.toContain('wall.html');
  expect(existsSync(join(home, 'docs'))).toBe(false);
});

test('quiet tells of troubles only', () => {
  scan();
  expect(offprint('in', '--quiet')).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^refused {2}scan\.pdf .*\n$/) as string }); // prettier-ignore
});

test('a summary for programs, and a manifest of what came of each page', () => {
  scan();
  const summary = JSON.parse(offprint('in', '--out', 'docs', '--json').out) as object;
  expect(summary).toMatchObject({ pages: 3, cleaned: 2, unchanged: 0, refused: 1, failed: 0, exitCode: 1, troubles: [{ key: 'scan.pdf', code: 'pdf' }] }); // prettier-ignore
  expect(manifest()).toMatchObject([
    { key: 'deep/wall.html', status: 'cleaned', output: 'deep/wall.html.json' },
    { key: 'moss.txt', status: 'cleaned', output: 'moss.txt.json', summary: { type: expect.any(String) as string } },
    { key: 'scan.pdf', status: 'refused', code: 'pdf' },
  ]);
});

test('a page that takes too long fails with 3, and the rest is done', () => {
  const slow = Array.from({ length: 60_000 }, (_, i) => `${i}. Muster, A. ${i} moss. J. Moss ${i}, 1–2 (2001).`);
  writeFileSync(join(home, 'in', 'slow.txt'), slow.join('\n'));
  const { code, out } = offprint('in', '--timeout', '4', '--jobs', '1');
  expect(out).toMatch(/failed {2}slow\.txt {2}It took longer than 4 s/);
  expect(out).toContain('2 cleaned, 1 failed');
  expect(code).toBe(3);
}, 60_000);

test.each([
  ['clean', ['in', '--out', 'docs'], 'docs/moss.txt.json'],
  ['learn', ['learn', 'in', '--out', 'memory.json'], 'memory.json'],
])('%s tells of a folder that cannot be read, and does the rest', (_, args, output) => {
  makeClosedFolder(join(home, 'in'));
  const { code, out, err } = offprint(...args);
  expect(code).toBe(3);
  expect(out).toMatch(/^failed {2}d{240}\/.*ENAMETOOLONG/m);
  expect(out + err).not.toContain('    at '); // no stack
  expect(existsSync(join(home, output))).toBe(true);
});

test.each([
  ['clean', ['in', '--out', 'in/moss.txt/docs']],
  ['learn', ['learn', 'in', '--out', 'in/moss.txt/memory.json']],
])('%s says before the first page that nothing can be written', (_, args) => {
  const { code, out, err } = offprint(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^error: (?:Nothing can be written into \S*in\/moss\.txt|in\/moss\.txt is a file).*\.\n$/);
});

test('the pages of a container have documents of their own, with address and date', () => {
  const lines = [1, 2].map(i => JSON.stringify({ url: `https://example.org/${i}`, text: MOSS, date: '2024-05-06' }));
  writeFileSync(join(home, 'in', 'crawl.jsonl.gz'), gzipSync(`${lines.join('\n')}\n`));
  const { code, out, err } = offprint('in', '--out', 'docs', '--include', 'crawl*');
  expect(code).toBe(0);
  expect(out).toContain('2 cleaned');
  expect(err).toContain('[2/2] cleaned  crawl.jsonl.gz/2');
  const document = JSON.parse(readFileSync(join(home, 'docs/crawl.jsonl.gz/2.json'), 'utf8')) as ArticleDocument;
  expect(document.source).toMatchObject({
    key: 'crawl.jsonl.gz/2',
    url: 'https://example.org/2',
    fetched: '2024-05-06',
  });
  expect(offprint('in', '--out', 'docs', '--include', 'crawl*').out).toContain('2 unchanged');
});
