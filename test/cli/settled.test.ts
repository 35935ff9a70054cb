import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settled } from '../../cli/settled';

const home = mkdtempSync(join(tmpdir(), 'offprint-settled-'));
afterAll(() => rmSync(home, { recursive: true }));

test('a file that is still being written is waited for', async () => {
  const path = join(home, 'growing.txt');
  writeFileSync(path, 'start');
  let pauses = 0;
  const pause = async () => {
    if (++pauses < 4) appendFileSync(path, 'more');
  };
  expect(await settled(path, { quiet: 60_000, pause })).toBe(true);
  expect(pauses).toBe(4);
});

test('a file that nobody has touched for long is taken at once', async () => {
  const path = join(home, 'old.txt');
  writeFileSync(path, 'done');
  utimesSync(path, new Date(0), new Date(0));
  const pause = jest.fn();
  expect(await settled(path, { quiet: 500, pause })).toBe(true);
  expect(pause).not.toHaveBeenCalled();
});

test('a file that goes away is not waited for', async () => {
  const path = join(home, 'fleeting.txt');
  writeFileSync(path, 'here');
  const pause = async () => rmSync(path);
  expect(await settled(path, { quiet: 60_000, pause })).toBe(false);
  expect(await settled(join(home, 'never.txt'), { quiet: 60_000 })).toBe(false);
});
