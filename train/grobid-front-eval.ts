/**
 * `npx tsx train/grobid-front-eval.ts`: title and authors of the fronts of GROBID's test part, which the
 * tagger has not seen; each line with the role that its annotation gives it. And the people of its
 * lines of authors: how many come out whole (given and family name both right).
 */
import { join } from 'node:path';
import { identify } from '../shared/identify';
import { plainDivision } from '../shared/plain';
import { lineOf } from '../shared/identify/front/observe';
import { trained } from '../shared/identify/front/model';
import { peopleIn } from '../shared/identify/front/people';
import { tagFront } from '../shared/identify/front/tagger';
import type { Role } from '../shared/label/roles';
import { Block, PLAIN } from '../shared/source/block';
import { SourceText } from '../shared/source/source-text';
import { annotated, headerLines, isTest, nameLines } from './front/grobid';
import { letters } from './front/page';

const SHARED = join(__dirname, '..', '..', 'shared');
const words = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    w => w.length > 2 && !/\d/.test(w) && !['and', 'und', 'the', 'phd'].includes(w),
  );

function shared(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter(word => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function fronts(): void {
  const sums = new Map<string, number[]>();
  const add = (name: string, value: number) => sums.set(name, [...(sums.get(name) ?? []), value]);
  for (const row of annotated(SHARED, 'header').filter(({ id }) => isTest(id))) {
    const lines = headerLines(row, true);
    let source = '';
    const roles = new Map<Block, Role>();
    const spans = lines.map(({ line }) => {
      const start = source.length;
      source += `${line.text}\n`;
      return [start, start + line.text.length, line.role] as const;
    });
    for (const [start, end, role] of spans)
      roles.set(new Block(SourceText.copy(source, start, end), { ...PLAIN, gap: 0 }), role);
    const blocks = [...roles.keys()];
    const input = {
      facts: [],
      blocks,
      kept: new Set(blocks),
      division: plainDivision([]),
      kind: 'pdf-text' as const,
      roles,
    };
    const zone = (label: string) =>
      row.spans
        .filter(span => span[2] === label)
        .map(([s, e]) => row.text.slice(s, e))
        .join(' ');
    const got = identify(input).metadata;
    if (zone('titlePart') !== '') {
      const right = letters(got.title ?? '') === letters(zone('titlePart'));
      add('title', right ? 1 : 0);
      add('title wrong', !right && got.title !== undefined ? 1 : 0);
    }
    const want = words(zone('docAuthor'));
    if (want.length === 0) continue;
    const have = words((got.authors ?? []).map(({ name }) => name).join(' '));
    add('authors', have.length === 0 ? 0 : (2 * shared(want, have)) / (want.length + have.length));
  }
  for (const [name, values] of [...sums].sort())
    console.log(
      name.padEnd(20),
      ((100 * values.reduce((a, b) => a + b, 0)) / values.length).toFixed(1),
      `(${values.length})`,
    );
}

function people(): void {
  let whole = 0;
  let all = 0;
  let said = 0;
  for (const row of annotated(SHARED, 'names').filter(({ id }) => isTest(id))) {
    const [labelled] = nameLines(row);
    const source = SourceText.copy(labelled!.line.text, 0, labelled!.line.text.length);
    const line = lineOf(labelled!.line.text, 'authors');
    const got = peopleIn({ block: new Block(source, PLAIN), line, tags: tagFront([line], trained())[0]! });
    const part = (from: number, to: number, is: RegExp) =>
      letters(
        row.spans
          .filter(([s, e, label]) => s >= from && e <= to && is.test(label))
          .map(([s, e]) => row.text.slice(s, e))
          .join(''),
      );
    const want = row.spans
      .filter(([, , label]) => label === 'persName')
      .map(([s, e]) => `${part(s, e, /^(?:fore?n|first|middle)/)}/${part(s, e, /^(?:surname|lastname)/)}`);
    const have = new Set(
      got.map(({ person }) => `${letters(person.given ?? '')}/${letters(person.family ?? person.name)}`),
    );
    all += want.length;
    said += have.size;
    whole += want.filter(key => have.has(key)).length;
  }
  console.log(`people whole ${((100 * whole) / all).toFixed(1)} of ${all}; ${said} said`);
}

fronts();
people();
