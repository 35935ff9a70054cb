import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findInputs } from '../../cli/inputs';
import { WrongUse } from '../../cli/wrong-use';

let home: string;

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-inputs-')));
});
afterEach(() => rmSync(home, { recursive: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), 'a page');
  }
}

const keys = async (paths: string[], out = 'out'): Promise<string[]> => {
  const inputs = await findInputs(
    paths.map(path => (path === '-' ? path : join(home, path))),
    join(home, out),
  );
  return inputs.map(input => input.key);
};

test('a folder is read with all below it, and keys keep the relative path', async () => {
  write('in/b.txt', 'in/a/z.html', 'in/a/deep/y.txt');
  expect(await keys(['in'])).toEqual(['a/deep/y.txt', 'a/z.html', 'b.txt']);
});

test('a file is named by its name alone, and standard input is called stdin', async () => {
  write('in/a/z.html');
  expect(await keys(['in/a/z.html', '-'])).toEqual(['z.html', 'stdin']);
});

test('hidden files and documents of an earlier run are passed over in a folder', async () => {
  write('in/page.txt', 'in/page.txt.json', 'in/.DS_Store', 'in/.git/HEAD');
  expect(await keys(['in'])).toEqual(['page.txt']);
});

test('what the user names is taken, whatever its name', async () => {
  write('.hidden', 'odd.json');
  expect(await keys(['.hidden', 'odd.json'])).toEqual(['.hidden', 'odd.json']);
});

test('the output folder is no input where it lies inside the input folder', async () => {
  write('in/page.txt', 'in/out/notes.txt');
  expect(await keys(['in'], 'in/out')).toEqual(['page.txt']);
});

test('links to files are followed', async () => {
  write('elsewhere.txt', 'in/page.txt');
  symlinkSync(join(home, 'elsewhere.txt'), join(home, 'in', 'link.txt'));
  symlinkSync(join(home, 'nowhere.txt'), join(home, 'in', 'dangling.txt'));
  expect(await keys(['in'])).toEqual(['link.txt', 'page.txt']);
});

test('the same file named twice is one page', async () => {
  write('page.txt');
  expect(await keys(['page.txt', 'page.txt'])).toEqual(['page.txt']);
});

test('two pages that would be written to one file are wrong use', async () => {
  write('one/page.txt', 'two/page.txt');
  await expect(keys(['one/page.txt', 'two/page.txt'])).rejects.toThrow(/both be written to .*page\.txt\.json/);
  await expect(keys(['one', 'two'])).rejects.toThrow(WrongUse);
});

test('names that differ in case alone are one file on many disks', async () => {
  write('one/Page.txt', 'two/page.txt');
  await expect(keys(['one', 'two'])).rejects.toMatchObject({ code: 'same-output' });
});

test('a path that is not there, and a folder without pages, are wrong use', async () => {
  mkdirSync(join(home, 'empty'));
  await expect(keys(['nowhere'])).rejects.toMatchObject({ code: 'no-such-path' });
  await expect(keys(['empty'])).rejects.toMatchObject({ code: 'no-pages' });
});

test('a folder below that cannot be read comes as a page that will fail, and the rest comes too', async () => {
  const readable = fs.readdir;
  jest.spyOn(fs, 'readdir').mockImplementation(((path: string, options: object) =>
    path.endsWith('closed') ? Promise.reject(new Error('EACCES')) : readable(path, options as never)) as never); // prettier-ignore
  const folder = mkdtempSync(join(tmpdir(), 'offprint-closed-'));
  mkdirSync(join(folder, 'closed'));
  writeFileSync(join(folder, 'open.txt'), 'Moss');
  expect((await findInputs([folder], 'out')).map(({ key }) => key)).toEqual(['closed', 'open.txt']);
  expect((await findInputs([join(folder, 'closed')], 'out')).map(({ key }) => key)).toEqual(['closed']);
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
