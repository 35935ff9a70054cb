import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleDocument } from '../../shared';
import { makeClosedFolder, removeDeep } from './closed-folder';
import { useBuiltCommand } from './command';
import { MOSS } from './moss';

jest.setTimeout(120_000);

const command = useBuiltCommand();
let home: string;
let running: ChildProcess | undefined;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'offprint-watch-'));
  mkdirSync(join(home, 'in'));
});
afterEach(async () => {
  await stop();
  removeDeep(home);
});

/** Starts to watch and resolves when the command says that it does. Returns all that it has printed, as it grows. */
async function watch(): Promise<() => string> {
  const child = command.start(['watch', 'in', '--out', 'docs', '--quiet', '0.4'], { cwd: home });
  running = child;
  let printed = '';
  child.stdout.on('data', (piece: Buffer) => (printed += piece.toString()));
  await until(() => printed.includes('watching'));
  return () => printed;
}

async function stop(): Promise<number | null | undefined> {
  const child = running;
  running = undefined;
  if (child === undefined || child.exitCode !== null) return child?.exitCode;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return child.exitCode;
}

async function until(holds: () => boolean): Promise<void> {
  const giveUp = Date.now() + 60_000;
  while (!holds()) {
    if (Date.now() > giveUp) throw new Error('waited a minute in vain');
    await sleep(25);
  }
}

const input = (name: string) => join(home, 'in', name);
const output = (name: string) => join(home, 'docs', `${name}.json`);
const bytesOf = (name: string) => (JSON.parse(readFileSync(output(name), 'utf8')) as ArticleDocument).source.bytes;

test('what is there and what is dropped in gets a document, and a refusal is told', async () => {
  writeFileSync(input('there.txt'), MOSS);
  const printed = await watch();
  mkdirSync(input('deep'));
  writeFileSync(input('deep/dropped.txt'), MOSS);
  writeFileSync(input('scan.pdf'), '%PDF-1.4\n');
  writeFileSync(input('.partial'), MOSS);
  await until(() => existsSync(output('there.txt')) && existsSync(output('deep/dropped.txt')));
  await until(() => printed().includes('refused  scan.pdf'));
  expect(await stop()).toBe(0);
  expect(existsSync(output('.partial'))).toBe(false);
});

test('a file that comes in pieces ends as the document of the whole, and a changed one is cleaned again', async () => {
  await watch();
  writeFileSync(input('slow.txt'), MOSS);
  for (let i = 0; i < 5; i++) {
    await sleep(100);
    appendFileSync(input('slow.txt'), 'One more piece of the page. ');
  }
  const whole = statSync(input('slow.txt')).size;
  await until(() => existsSync(output('slow.txt')) && bytesOf('slow.txt') === whole);
  writeFileSync(input('slow.txt'), MOSS);
  await until(() => bytesOf('slow.txt') === Buffer.byteLength(MOSS));
});

test('after a restart what came meanwhile is cleaned, and the rest is left alone', async () => {
  writeFileSync(input('first.txt'), MOSS);
  await watch();
  await until(() => existsSync(output('first.txt')));
  await stop();
  writeFileSync(input('second.txt'), MOSS);
  const printed = await watch();
  // A line is printed after its document is in place: wait for the lines, not for the file.
  await until(() => /^\S+ +first\.txt/m.test(printed()) && /^\S+ +second\.txt/m.test(printed()));
  expect(existsSync(output('second.txt'))).toBe(true);
  expect(printed()).toContain('unchanged  first.txt');
  expect(printed()).toContain('cleaned  second.txt');
});

test('a folder that cannot be watched is told, and the others are watched', async () => {
  makeClosedFolder(join(home, 'in'));
  const printed = await watch();
  expect(printed()).toMatch(/^failed {2}d{240}\/.*ENAMETOOLONG/m);
  writeFileSync(input('dropped.txt'), MOSS);
  await until(() => existsSync(output('dropped.txt')));
  expect(await stop()).toBe(0);
});
