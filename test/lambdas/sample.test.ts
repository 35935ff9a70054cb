import { sampleKeys } from '../../lambdas/sample';
import { type Bench, BUCKETS, openBench } from './bench';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.server.close());

const sample = (pages: number, prefix = '') =>
  sampleKeys(bench.shop.s3, { bucket: BUCKETS.ingest, prefix, pages, maxBytes: 10 });
const drop = async (keys: readonly string[], body = 'page') => {
  for (const key of keys) await bench.drop(key, body);
};
const keysIn = (folder: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${folder}${String(i).padStart(3, '0')}.txt`);

it('has the newest of each folder, as many of each, and of those in none', async () => {
  await drop([...keysIn('a/', 30), ...keysIn('b/deep/', 30), ...keysIn('', 3)]);
  const found = await sample(60);
  const countOf = (folder: string) => found.filter(key => key.startsWith(folder)).length;
  expect([countOf('a/'), countOf('b/deep/'), found.length]).toEqual([20, 20, 43]);
  expect(found).toContain('a/029.txt');
  expect(found).not.toContain('a/000.txt');
});

it('is never larger than was asked for', async () => {
  await drop([...keysIn('a/', 30), ...keysIn('b/', 30)]);
  expect(await sample(25)).toHaveLength(25);
});

it('leaves out what cannot be a page by its size', async () => {
  await drop(['a/page.txt']);
  await drop(['a/empty.txt'], '');
  await drop(['a/large.txt'], 'eleven char');
  expect(await sample(60)).toEqual(['a/page.txt']);
});

it('keeps to a prefix, and takes the folders behind it', async () => {
  await drop(['raw/a/1.txt', 'raw/b/1.txt', 'raw/1.txt', 'other/1.txt']);
  expect((await sample(60, 'raw/')).sort()).toEqual(['raw/1.txt', 'raw/a/1.txt', 'raw/b/1.txt']);
});

it('goes through listings of many pieces', async () => {
  await drop(keysIn('a/', 1010));
  expect(await sample(60)).toContain('a/1009.txt');
}, 60_000);
