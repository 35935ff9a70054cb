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

test('a copy that keeps the time of its source is waited for as well: only the size tells', async () => {
  const path = join(home, 'old.txt');
  writeFileSync(path, 'first half');
  utimesSync(path, new Date(0), new Date(0));
  let pauses = 0;
  const pause = async () => {
    if (++pauses > 1) return;
    appendFileSync(path, 'second half');
    utimesSync(path, new Date(0), new Date(0));
  };
  expect(await settled(path, { quiet: 500, pause })).toBe(true);
  expect(pauses).toBe(2);
});

test('a file that goes away is not waited for', async () => {
  const path = join(home, 'fleeting.txt');
  writeFileSync(path, 'here');
  const pause = async () => rmSync(path);
  expect(await settled(path, { quiet: 60_000, pause })).toBe(false);
  expect(await settled(join(home, 'never.txt'), { quiet: 60_000 })).toBe(false);
});
