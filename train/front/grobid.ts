import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FrontLabel } from '../../shared/identify/front/labels';
import { lineOf } from '../../shared/identify/front/observe';
import type { Role } from '../../shared/label/roles';
import { bits, DATES, type Labelled, NAMES } from './page';

export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number, label: string])[];
}

/** A file of ../shared/grobid (see its README). */
export const annotated = (shared: string, name: string): Annotated[] =>
  gunzipSync(readFileSync(join(shared, 'grobid', `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(row => JSON.parse(row) as Annotated);

/** Those of a file that may be trained on. */
export const training = (shared: string, name: string): Annotated[] =>
  annotated(shared, name).filter(({ id }) => !isTest(id));

/** Documents that nothing is trained on, here and in ../shared/web. */
export const isTest = (id: string): boolean => createHash('sha1').update(id).digest()[0]! % 3 === 0;

const META = bits('other', 'journal', 'volume', 'issue', 'pages', 'number', 'year', 'doi', 'publisher', 'published');

/** The bits that a token inside of an element may have. `first`: it begins the element. */
function bitsIn(label: string, first: boolean, text: string, before: string): number {
  const isWord = /\p{L}{2}/u.test(text);
  const isLone = /^(?:\p{L}|\p{N}{1,3}|[^\p{L}\p{N}])$/u.test(text);
  switch (label.split(':')[0]) {
    case 'titlePart':
      return bits('title');
    case 'docAuthor':
      if (/^(?:and|et|und|y|e|&)$/i.test(text)) return bits('other');
      if (!isWord) return (isLone && !/^\p{Lu}$/u.test(text) ? INSIDE : NAMES) | bits('other', 'marker');
      // A name goes on behind a word of it; the next begins behind a comma, a mark, a conjunction.
      return (/^\p{L}{2,}$/u.test(before) && !/^(?:and|et|und|y|e)$/i.test(before) ? INSIDE : NAMES) | bits('other');
    case 'affiliation':
      return isLone
        ? bits('marker', 'affiliation+', 'affiliation')
        : bits(...(first ? (['affiliation+'] as const) : (['affiliation+', 'affiliation'] as const)));
    case 'address':
      return bits('affiliation');
    case 'email':
      return bits('email', 'other');
    case 'date':
      return DATES | bits('other', 'year');
    case 'note':
      if (/doctype|articletype/i.test(label)) return bits('type');
      if (/submission/.test(label)) return DATES | bits('other');
      if (/copyright/.test(label)) return bits('copyright', 'publisher', 'licence', 'other');
      return bits('other', 'licence');
    case 'keyword':
    case 'keywords':
      return bits('keyword', 'other');
    case 'idno':
      return bits('doi', 'other', 'number');
    case 'reference':
      return META;
    case 'title':
      return bits('journal');
    case 'publisher':
      return bits('publisher');
    default:
      return bits('other');
  }
}

function roleIn(label: string): Role | undefined {
  switch (label.split(':')[0]) {
    case 'titlePart':
      return 'title';
    case 'docAuthor':
      return 'authors';
    case 'affiliation':
    case 'address':
    case 'email':
    case 'phone':
      return 'affiliation';
    case 'div':
      return undefined;
    default:
      return 'meta';
  }
}

const INSIDE = bits('given', 'family');
const AROUND = /^(?:front|byline|author|listBibl|dates)$/;

/** The fronts of `header`: each element a run of lines, its lines wrapped as they are, or made one (`joined`). */
export function headerLines({ text, spans }: Annotated, joined: boolean): Labelled[] {
  const inner = spans.filter(([, , label]) => !AROUND.test(label));
  const at = (i: number) =>
    inner.filter(([start, end]) => start <= i && i < end).sort((a, b) => a[1] - a[0] - (b[1] - b[0]))[0];
  const lines: Labelled[] = [];
  let open: { role: Role; start: number; end: number } | undefined;
  const close = () => {
    if (open === undefined) return;
    const { role, start, end } = open;
    const piece = text.slice(start, end);
    for (const part of joined ? [piece.replace(/\n/g, ' ')] : piece.split('\n')) {
      const from = start + (joined ? 0 : piece.indexOf(part));
      const line = lineOf(part, role);
      if (line.tokens.length === 0) continue;
      lines.push({
        line,
        allowed: line.tokens.map((token, k) => {
          const span = at(from + token.start);
          if (span === undefined) return bits('other', 'marker', 'affiliation');
          return bitsIn(span[2], span[0] === from + token.start, token.text, line.tokens[k - 1]?.text ?? '');
        }),
      });
    }
    open = undefined;
  };
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i]!)) continue;
    const span = at(i);
    const role = span === undefined ? undefined : roleIn(span[2]);
    if (open !== undefined && (role !== open.role || (span !== undefined && span[0] === i && role === 'meta'))) close();
    if (role !== undefined) open = { role, start: open?.start ?? i, end: i + 1 };
  }
  close();
  return lines;
}

/** Lines of `names`: people with what of them is given, family, mark. */
export function nameLines({ text, spans }: Annotated): Labelled[] {
  const people = spans.filter(([, , label]) => label === 'persName');
  const line = lineOf(text.replace(/\n/g, ' '), 'authors');
  const part = (i: number): string | undefined =>
    spans
      .filter(([start, end, label]) => start <= i && i < end && !/^(?:author|persName)$/.test(label))
      .sort((a, b) => a[1] - a[0] - (b[1] - b[0]))[0]?.[2];
  let begun: number | undefined;
  let last = 0;
  const allowed = line.tokens.map(({ start, kind }) => {
    const person = people.findIndex(([from, to]) => from <= start && start < to);
    const name = part(start);
    const label = name === undefined ? undefined : labelOfName(name);
    if (label === undefined) {
      // Marks inside a name have the label of what stands before them or behind.
      const inside = kind === 'mark' && person >= 0 && person === begun ? NAMES & ~bits('given+', 'family+') : 0;
      return (bits('other') | inside | (kind === 'mark' && last === bits('marker') ? bits('marker') : 0)) >>> 0;
    }
    if (label === 'marker' || label === 'other') return (last = bits(label, 'other'));
    const isFirst = person < 0 || person !== begun;
    begun = person < 0 ? undefined : person;
    return (last = bits(isFirst ? (`${label}+` as FrontLabel) : label));
  });
  return [{ line, allowed }];
}

function labelOfName(name: string): 'given' | 'family' | 'marker' | 'other' {
  if (/^fore?n|^first|^middle/.test(name)) return 'given';
  if (/^surname|^lastname/.test(name)) return 'family';
  return name === 'marker' ? 'marker' : 'other';
}

export function affiliationLines({ text, spans }: Annotated): Labelled[] {
  const line = lineOf(text.replace(/\n/g, ' '), 'affiliation');
  const whole = spans.filter(([, , label]) => label.startsWith('affil'));
  const marks = spans.filter(([, , label]) => label === 'marker');
  const begun = new Set<number>();
  const allowed = line.tokens.map(({ start, kind }) => {
    if (marks.some(([from, to]) => from <= start && start < to)) return bits('marker');
    const at = whole.findIndex(([from, to]) => from <= start && start < to);
    if (at < 0) return kind === 'mark' ? bits('other', 'affiliation', 'marker') : bits('other', 'affiliation');
    const isFirst = !begun.has(at);
    begun.add(at);
    return kind === 'mark' && !isFirst
      ? bits('affiliation', 'other', 'marker')
      : bits(isFirst ? 'affiliation+' : 'affiliation');
  });
  return [{ line, allowed }];
}

export function dateLines({ text, spans }: Annotated): Labelled[] {
  const line = lineOf(text.replace(/\n/g, ' '), 'meta');
  const parts = spans.filter(([, , label]) => /^(?:day|month|year)$/.test(label));
  const kind = dateKindIn(text);
  const own = kind === undefined ? DATES : bits(kind);
  const allowed = line.tokens.map(({ start, kind }) => {
    if (parts.some(([from, to]) => from <= start && start < to)) return own;
    return kind === 'mark'
      ? own | bits('other')
      : bits('other') | (/^(?:st|nd|rd|th)$/.test(text.slice(start, start + 2)) ? own : 0);
  });
  return [{ line, allowed }];
}

/** What a line's only date is the date of, where one word says so. */
function dateKindIn(text: string): FrontLabel | undefined {
  const found = (['received', 'revised', 'accepted', 'published'] as const).filter(kind =>
    new RegExp(kind, 'i').test(text),
  );
  return found.length === 1 ? found[0] : undefined;
}
