import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { settled } from '../../cli/settled';

const home = mkdtempSync(join(tmpdir(), 'offprint-settled-'));
afterAll(() => rmSync(home, { recursive: true }));

const QUIET = 60;

test('a file that is still being written is waited for', async () => {
  const path = join(home, 'growing.txt');
  writeFileSync(path, 'start');
  let done = false;
  const waiting = settled(path, { quiet: QUIET }).then(result => ((done = true), result));
  for (let i = 0; i < 6; i++) {
    await sleep(QUIET / 3);
    appendFileSync(path, 'more');
    expect(done).toBe(false);
  }
  expect(await waiting).toBe(true);
});

test('a file that nobody has touched for long is taken at once', async () => {
  const path = join(home, 'old.txt');
  writeFileSync(path, 'done');
  utimesSync(path, new Date(0), new Date(0));
  const started = performance.now();
  expect(await settled(path, { quiet: 10_000 })).toBe(true);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a file that goes away is not waited for', async () => {
  const path = join(home, 'fleeting.txt');
  writeFileSync(path, 'here');
  setTimeout(() => rmSync(path), QUIET / 2);
  expect(await settled(path, { quiet: QUIET })).toBe(false);
  expect(await settled(join(home, 'never.txt'), { quiet: QUIET })).toBe(false);
});
