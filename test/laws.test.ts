import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLaws } from './fuzz/laws';
import { LAYOUTS } from './pages/html/layouts';
import { htmlOf, PAGES, textOf } from './pages/languages/pages';

const ROOT = join(__dirname, '..');

/** The files below a folder that are pages. */
const files = (folder: string): [string, Buffer][] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:html|txt)$/.test(name))
    .map(name => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name))]);

const CASES: readonly [string, Uint8Array][] = [
  ...files('samples'),
  ...files('test/pages'),
  ...LAYOUTS.map(({ platform, page }): [string, Uint8Array] => [platform, Buffer.from(page)]),
  ...PAGES.flatMap(page => [textOf(page), htmlOf(page)].map((source, i): [string, Uint8Array] => [`${page.language}, ${i === 0 ? 'text' : 'html'}`, Buffer.from(source)])), // prettier-ignore
];

test.each(CASES)(
  '%s: the same document with the net and without, nothing lost, nothing kept and removed',
  (_, bytes) => {
    expect(brokenLaws(bytes)).toEqual([]);
  },
);
