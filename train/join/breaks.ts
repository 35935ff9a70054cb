/**
 * Breaks for the model of what goes on with what: lines of GROBID's texts (training part) that stop within a sentence, each
 * with the line that follows it and with lines that do not. Written to `.cache/train/breaks.jsonl`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakSigns, headOf, Neighbours, tailOf } from '../../shared/join/break-signs';
import { endsSentence } from '../../shared/read/pdf/signs';
import { CACHE } from '../folds';
import { training } from '../front/grobid';
import { SHARED } from '../gold';

const ZONES = /^(?:body|listBibl|div:annex|div:acknowledgement|front)/;
/** Breaks of a document, and lines tried for each beside the true one. */
const BREAKS = 400;
const RIVALS = 4;
const LEAST = 25;

interface Row {
  readonly text: string;
  /** The zone that it stands in: lines of one zone in a row follow each other. */
  readonly zone: number;
}

let seed = 1;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed % below;
};

const rows: string[] = [];
for (const { id, text, spans } of training(SHARED, 'segmentation')) {
  const lines: Row[] = spans
    .filter(([, , label]) => ZONES.test(label))
    .flatMap(([start, end], zone) =>
      text
        .slice(start, end)
        .split('\n')
        .map(line => ({ text: line.trim(), zone })),
    ) // prettier-ignore
    .filter(line => line.text !== '');
  const page = new Neighbours(lines);
  const opens = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && next.zone === line.zone && line.text.length >= LEAST && next.text.length >= LEAST && !endsSentence(line.text) ? [i] : []; // prettier-ignore
  });
  const begins = lines.flatMap((_, i) => (i > 0 && (endsSentence(lines[i - 1]!.text) || lines[i - 1]!.text.length < LEAST || lines[i - 1]!.zone !== lines[i]!.zone) ? [i] : [])); // prettier-ignore
  for (let n = 0; n < Math.min(BREAKS, opens.length); n++) {
    const i = opens[random(opens.length)]!;
    const tail = lines.slice(Math.max(0, i - 2), i + 1).map(({ text: own }) => own).join(' '); // prettier-ignore
    const head = (k: number): string => lines.slice(k, k + 3).map(({ text: own }) => own).join(' '); // prettier-ignore
    rows.push(row(id, 1, breakSigns(tailOf(tail), headOf(head(i + 1)), page)));
    for (let k = 0; k < RIVALS; k++) {
      // Three in four of what stands behind a break on real pages begins something: a paragraph, a caption, a note.
      const other = k % 4 !== 0 && begins.length > 0 ? begins[random(begins.length)]! : random(lines.length);
      if (Math.abs(other - i - 1) > 2 && lines[other]!.text.length >= LEAST) rows.push(row(id, 0, breakSigns(tailOf(tail), headOf(head(other)), page))); // prettier-ignore
    }
  }
}

function row(id: string, right: number, signs: readonly number[]): string {
  return JSON.stringify([id, right, signs]);
}

mkdirSync(CACHE, { recursive: true });
writeFileSync(join(CACHE, 'breaks.jsonl'), `${rows.join('\n')}\n`);
console.log(`${rows.length} pairs`);
