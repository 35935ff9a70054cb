import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of all packages whose files are in a bundle, in one text: each asks to go where its code goes.
 *
 * @param {import('esbuild').Metafile} metafile
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function licencesOf({ inputs }, root) {
  const folders = Object.keys(inputs).flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  const texts = await Promise.all([...new Set(folders)].sort().map(folder => licenceOf(join(root, folder))));
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} folder */
async function licenceOf(folder) {
  /** @type {unknown} */
  const parsed = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = /** @type {{ name: string, version: string, license: string }} */ (parsed);
  const file = (await readdir(folder)).find(entry => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? '' : `\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
  return `${name} ${version}, ${license}\n${text}`;
}
