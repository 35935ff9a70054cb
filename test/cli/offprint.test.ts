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
import type { ArticleDocument } from '../../shared';
import { BuiltCommand } from './command';

const PAGE = `Moss on walls\n\nAbstract\n\n${'We weighed cushions of moss after each rain. '.repeat(9)}\n`;
const PDF = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';

let command: BuiltCommand;
let home: string;

beforeAll(() => {
  command = new BuiltCommand();
}, 60_000);
afterAll(() => command.remove());
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'offprint-command-'));
  mkdirSync(join(home, 'in', 'deep'), { recursive: true });
  writeFileSync(join(home, 'in', 'moss.txt'), PAGE);
  writeFileSync(join(home, 'in', 'deep', 'moss.txt'), PAGE);
});
afterEach(() => rmSync(home, { recursive: true }));

const offprint = (args: string[], input?: Uint8Array) =>
  command.run(args, { cwd: home, ...(input !== undefined && { input }) });
const document = (path: string) => JSON.parse(readFileSync(join(home, path), 'utf8')) as ArticleDocument;

test('a folder goes in, documents come out under the same relative paths, and a table ends the run', () => {
  const { code, out, err } = offprint(['in', '--out', 'docs']);
  expect(code).toBe(0);
  expect(readdirSync(join(home, 'docs'), { recursive: true }).sort()).toEqual(['deep', 'deep/moss.txt.json', 'moss.txt.json']); // prettier-ignore
  expect(document('docs/deep/moss.txt.json').source.key).toBe('deep/moss.txt');
  expect(out).toMatch(/^page +type +title/);
  expect(out).toContain('2 cleaned');
  expect(err).toContain('[2/2]'); // plain lines where there is no terminal
});

test('documents go to out/ where no folder is named', () => {
  expect(offprint(['clean', 'in/moss.txt']).code).toBe(0);
  expect(existsSync(join(home, 'out', 'moss.txt.json'))).toBe(true);
});

test('- is standard input', () => {
  expect(offprint(['-', '--out', 'docs'], Buffer.from(PAGE)).code).toBe(0);
  expect(document('docs/stdin.json').source.bytes).toBe(Buffer.byteLength(PAGE));
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
  writeFileSync(join(home, 'in', 'moss.txt'), `${PAGE}And one more sentence.\n`);
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

test('a page that cannot be written fails alone', () => {
  mkdirSync(join(home, 'docs', 'moss.txt.json'), { recursive: true });
  const { code, out } = offprint(['in', '--out', 'docs']);
  expect(code).toBe(1);
  expect(out).toContain('1 cleaned, 1 failed');
});

test.each([
  ['an unknown option', ['in', '--fast']],
  ['a path that is not there', ['nowhere']],
  ['two pages with one output', ['in/moss.txt', 'in/deep/moss.txt']],
  ['an output that is a file', ['in', '--out', 'in/moss.txt']],
  ['a watched folder that is not there', ['watch', 'nowhere']],
  ['watch without a folder', ['watch']],
])('wrong use exits with 2: %s', (_, args) => {
  const { code, err } = offprint(args);
  expect(code).toBe(2);
  expect(err).toMatch(/^error: /);
  expect(existsSync(join(home, 'out'))).toBe(false);
});

test.each([['--help'], ['clean', '--help'], ['watch', '--help']])('%s %s helps', (...args) => {
  const { code, out } = offprint(args);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: offprint/);
});

test('without a path the samples are cleaned, the one that is no page is shown as refused, and all is well', () => {
  const { code, out } = offprint([]);
  expect(out).toMatch(/refused\/\S+ +refused/);
  expect(code).toBe(0);
  expect(readdirSync(join(home, 'out')).length).toBeGreaterThanOrEqual(10);
});
