/**
 * Compounds that lost their hyphen, for the model of them: GROBID's texts (training part) with hyphens taken out at random, as a
 * dump does at its line ends. Each word of no list gives its readings as a compound, the right one among them where it is one.
 * Written to `.cache/train/glued.jsonl`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingsOf, SHORTEST } from '../../shared/repair/glued-signs';
import { isWord } from '../../shared/repair/words';
import { eachWord, PageWords, plain } from '../../shared/repair/words-page';
import { Block } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';
import { CACHE } from '../folds';
import { training } from '../front/grobid';
import { SHARED } from '../gold';

/** Each text loses other hyphens in each round, one in so many: as many words stand at a line's end. */
const ROUNDS = 6;
const LOST = 8;
/** Of the wrong readings one in so many is kept; train/glued.py weighs them again. */
const OTHERS = 18;

const COMPOUND = /(?<![\p{L}\p{N}-])\p{L}+(?:-\p{L}+)+(?![\p{L}\p{N}-])/gu;
const HINTS = { shape: 'text', depth: 0, indent: 0, gap: 0, linkShare: 0 } as const;

let seed = 1;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return (seed >> 8) % below;
};

interface Damaged {
  readonly text: string;
  /** Where the parts stand that lost a hyphen, and where in them it was. */
  readonly seams: ReadonlyMap<number, number>;
}

function damaged(text: string): Damaged {
  const seams = new Map<number, number>();
  let [out, from] = ['', 0];
  for (const { 0: word, index } of text.matchAll(COMPOUND)) {
    const parts = word.split('-');
    const k = 1 + random(parts.length - 1);
    if (random(LOST) !== 0 || !/^\p{Ll}/u.test(parts[k]!)) continue;
    const before = parts.slice(0, k).join('-');
    out += text.slice(from, index);
    const start = out.length + before.lastIndexOf('-') + 1;
    seams.set(start, out.length + before.length - start);
    out += before + parts.slice(k).join('-');
    from = index + word.length;
  }
  return { text: out + text.slice(from), seams };
}

function readings({ text, seams }: Damaged): { right: boolean; signs: readonly number[] }[] {
  const words = new PageWords([new Block(SourceText.copy(text, 0, text.length), HINTS)]);
  const found: { right: boolean; signs: readonly number[] }[] = [];
  eachWord(text, (start, end) => {
    if (text[end] === '\n' || text[end] === '-') return;
    let at = start;
    for (const part of text.slice(start, end).split('-')) {
      const here = at;
      at += part.length + 1;
      if (part.length < SHORTEST || !/^\p{L}+$/u.test(part) || isWord(plain(part))) continue;
      const beside = Number(here > start) + 2 * Number(here + part.length < end);
      for (const reading of readingsOf(part, beside, words)) {
        const right = seams.get(here) === reading.at;
        if (right || random(OTHERS) === 0) found.push({ right, signs: reading.signs });
      }
    }
  });
  return found;
}

const rows: string[] = [];
for (const { id, text } of training(SHARED, 'segmentation')) {
  const whole = text.normalize('NFKC').replace(/-\n/g, '-\n ');
  for (let round = 0; round < ROUNDS; round++) {
    for (const { right, signs } of readings(damaged(whole))) rows.push(JSON.stringify([id, Number(right), signs]));
  }
}
mkdirSync(CACHE, { recursive: true });
writeFileSync(join(CACHE, 'glued.jsonl'), `${rows.join('\n')}\n`);
console.log(`${rows.length} readings`);
