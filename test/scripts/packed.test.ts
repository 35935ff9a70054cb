import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { data as languages } from 'franc-min/data.js';
import { PACKED } from '../../scripts/packed.mjs';

const ROOT = join(__dirname, '..', '..');
const require = createRequire(__filename);
const TABLES = ['big5-added', 'cp936', 'cp949', 'cp950', 'eucjp', 'shiftjis'];
const FILES = [
  'shared/label/weights.json',
  'shared/cite/weights.json',
  'shared/cite/segments.json',
  'shared/join/breaks.json',
  'shared/repair/glued.json',
  'shared/identify/front/weights.json',
  'shared/repair/words.json',
  ...TABLES.map(name => `node_modules/iconv-lite/encodings/tables/${name}.json`),
];

/** What a bundle of one `entry` has, and what it says of itself. */
async function bundled(entry: string): Promise<{ readonly text: string; readonly given: unknown }> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: ROOT },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    plugins: [PACKED],
  });
  const module = { exports: {} as { given?: unknown } };
  const { text } = outputFiles[0]!;
  runInNewContext(text, { module, require, Buffer });
  return { text, given: module.exports.given };
}

const plain = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
/** Of another context nothing is strictly equal: as JSON it is, with the order of the fields. */
const told = (value: unknown): string => JSON.stringify(value);

test.each(FILES)('%s comes out of a bundle as it went in, imported or required', async path => {
  const { text, given } = await bundled(
    `import data from './${path}'; module.exports = { given: [data, require('./${path}')] };`,
  );
  const data = JSON.parse(plain(path)) as unknown;
  expect(told(given)).toBe(told([data, data]));
  expect(text).toContain('brotliDecompressSync');
});

test('the trigrams of franc come out as they went in, and the names of their languages stay', async () => {
  const { text, given } = await bundled("import { data } from 'franc-min/data.js'; module.exports = { given: data };");
  expect(told(given)).toBe(told(languages));
  expect(text).not.toContain(languages.Latin!.eng!.slice(0, 40));
});

test('a field is unpacked when it is first asked for, once', async () => {
  const { given } = await bundled(`
    import data from './shared/label/weights.json';
    const before = typeof Object.getOwnPropertyDescriptor(data, 'pdf').get;
    data.web;
    const other = typeof Object.getOwnPropertyDescriptor(data, 'pdf').get;
    module.exports = { given: [before, other, data.pdf === data.pdf, typeof Object.getOwnPropertyDescriptor(data, 'pdf').get] };`);
  expect(told(given)).toBe(told(['function', 'function', true, 'undefined']));
});

test('small JSON stays as it is, with its fields to import one by one', async () => {
  const { text, given } = await bundled(
    "import { version } from './package.json'; module.exports = { given: version };",
  );
  expect(given).toBe((JSON.parse(plain('package.json')) as { version: string }).version);
  expect(text).not.toContain('brotli');
});
