import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';

/** Smaller files, and smaller fields of a file, stay as they are: bytes. */
const LEAST = { file: 10_000, field: 1000 };
const UNPACK = JSON.stringify(fileURLToPath(new URL('./unpack.ts', import.meta.url)));

/**
 * What the bundles do with data: large JSON is packed (Brotli, in base64) and unpacked where it is first asked for, each large
 * field of an object by itself. Sources and tests import the plain JSON, which is deep-equal.
 *
 * @type {import('esbuild').Plugin}
 */
export const PACKED = {
  name: 'packed',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, ({ path }) => once(path, packJson));
    // Data that a package has written as code.
    build.onLoad({ filter: /franc-min[\\/]data\.js$/ }, ({ path }) => once(path, packExport));
  },
};

/** @typedef {import('esbuild').OnLoadResult | undefined} Loaded */

/** @type {Map<string, Promise<Loaded>>} */
const LOADED = new Map();

/**
 * Several bundles of one build have the same data.
 *
 * @param {string} path
 * @param {(path: string) => Promise<Loaded>} load
 */
function once(path, load) {
  const loaded = LOADED.get(path) ?? load(path);
  LOADED.set(path, loaded);
  return loaded;
}

/**
 * A module in CommonJS: packages `require` their tables, and get what JSON gives.
 *
 * @param {string} path
 * @returns {Promise<Loaded>}
 */
async function packJson(path) {
  const bytes = await readFile(path);
  if (bytes.length < LEAST.file) return undefined;
  return { contents: `const { lazy, unpack } = require(${UNPACK}); module.exports = ${lazily(JSON.parse(bytes.toString()))};` }; // prettier-ignore
}

/**
 * @param {string} path
 * @returns {Promise<Loaded>}
 */
async function packExport(path) {
  const { data } = await exportsOf(path);
  return { contents: `import { lazy, unpack } from ${UNPACK}; export const data = ${lazily(data)};` };
}

/**
 * What a module in ES without imports exports.
 *
 * @param {string} path
 * @returns {Promise<Record<string, unknown>>}
 */
async function exportsOf(path) {
  const { code } = await transform(await readFile(path, 'utf8'), { format: 'cjs' });
  const module = { exports: {} };
  runInNewContext(code, { module });
  return module.exports;
}

/**
 * An expression for `data`, whose large fields are unpacked when they are first asked for; a list as a whole, at once.
 *
 * @param {unknown} data
 */
function lazily(data) {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return `unpack("${pack(data)}")`;
  const packed = Object.entries(data).flatMap(([name, value]) =>
    JSON.stringify(value).length < LEAST.field ? [] : [[name, pack(value)]],
  );
  const fields = JSON.stringify({ ...data, ...Object.fromEntries(packed) });
  return `lazy(${fields}, ${JSON.stringify(packed.map(([name]) => name))})`;
}

/**
 * `value`, which JSON can hold, as a text for `unpack`: the length of the JSON, the JSON, and behind it the bytes of those of its
 * texts that are base64 and take less room as bytes.
 *
 * @param {unknown} value
 */
function pack(value) {
  /** @type {Buffer[]} */
  const bytes = [];
  /** @type {[string[], number][]} */
  const places = [];
  const rest = without(value, [], (path, found) => {
    places.push([path, found.length]);
    bytes.push(found);
  });
  const json = Buffer.from(JSON.stringify([rest, places]));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return squeeze(Buffer.concat([length, json, ...bytes])).toString('base64');
}

/**
 * `value` with nothing in the place of each text that is better told as bytes.
 *
 * @param {unknown} value
 * @param {string[]} path
 * @param {(path: string[], bytes: Buffer) => void} take
 * @returns {unknown}
 */
function without(value, path, take) {
  if (typeof value === 'string') {
    const bytes = bytesIn(value);
    if (bytes === undefined) return value;
    take(['value', ...path], bytes);
    return 0;
  }
  if (Array.isArray(value)) return value.map((item, i) => without(item, [...path, String(i)], take));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, without(item, [...path, name], take)]));
}

/**
 * The bytes of a text in base64. Signs that stand for a number each look like base64 too, and pack better as they are.
 *
 * @param {string} text
 */
function bytesIn(text) {
  if (text.length < LEAST.field) return undefined;
  const bytes = Buffer.from(text, 'base64');
  const isBase64 = bytes.toString('base64') === text;
  return isBase64 && squeeze(bytes).length < squeeze(Buffer.from(text)).length ? bytes : undefined;
}

/** @param {Buffer} bytes */
const squeeze = bytes =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
