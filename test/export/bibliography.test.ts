import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import Ajv from 'ajv';
import fc from 'fast-check';
import type { CslItem } from '../../shared';
import { type CslEntry, toBibtex, toCsl, toRis } from '../../shared/export';
import { oddDocument, sampleDocuments, SMALL } from './documents';

/** CSL's schema is of draft 3: what it requires is told at each property, `type` may be a list with schemas in it, and `id` names one. */
interface Draft3 {
  readonly id?: string;
  readonly $ref?: string;
  readonly type?: string | readonly (string | Draft3)[];
  readonly enum?: readonly string[];
  readonly required?: boolean;
  readonly properties?: Readonly<Record<string, Draft3>>;
  readonly additionalProperties?: boolean;
  readonly items?: Draft3;
  readonly maxItems?: number;
}
const schema = JSON.parse(readFileSync(join(__dirname, 'schemas', 'csl-data-1.0.1.json'), 'utf8')) as Draft3;
/** Came with CSL 1.0.2. */
const NEW_TYPES = ['software', 'document'];

/** Each schema that has an id, wherever it stands. */
function named(self: Draft3, found = new Map<string, Draft3>()): Map<string, Draft3> {
  const { id, type, properties = {}, items } = self;
  if (id !== undefined) found.set(id, self);
  const inner = [...Object.values(properties), ...(items ? [items] : []), ...(typeof type === 'object' ? type.filter(one => typeof one === 'object') : [])]; // prettier-ignore
  for (const one of inner) named(one, found);
  return found;
}
const DEFINITIONS = named(schema);

/** The same in draft 7, whole: names and dates with what is in them. */
function draft7(from: Draft3): object {
  if (from.$ref !== undefined) return draft7({ ...DEFINITIONS.get(from.$ref)!, id: '' });
  const types = [from.type ?? []].flat();
  const plain = types.filter(one => typeof one === 'string');
  const schemas = types.filter(one => typeof one === 'object').map(draft7);
  const { properties, items } = from;
  return {
    ...(schemas.length > 0 ? { anyOf: [...schemas, ...plain.map(type => ({ type }))] } : plain.length > 0 && { type: plain }), // prettier-ignore
    ...(from.enum && { enum: [...from.enum, ...(from.enum.includes('article-journal') ? NEW_TYPES : [])] }),
    ...(from.maxItems !== undefined && { maxItems: from.maxItems }),
    ...(items && { items: draft7(items) }),
    ...(properties && {
      type: 'object',
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, draft7(one)])),
      required: Object.keys(properties).filter(name => properties[name]!.required),
      additionalProperties: from.additionalProperties ?? true,
    }),
  };
}
const validate = new Ajv({ allowUnionTypes: true }).compile(draft7(schema));

const csl = (...args: Parameters<typeof toCsl>) => JSON.parse(toCsl(...args)) as CslEntry[];
const parse = (text: string) => plugins.input.chain(text, { generateGraph: false }) as CslItem[];

test('CSL is valid, and its ids differ', () => {
  for (const document of [SMALL, ...sampleDocuments()]) {
    const entries = csl(document);
    expect(validate(entries) ? [] : validate.errors).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  }
});

test.each([
  ['a property that CSL does not have', { 'no-such': 'x' }],
  ['a type that it does not have', { type: 'cake' }],
  ['a name that is a text', { author: ['Ada Muster'] }],
  ['a part of a name that it does not have', { author: [{ family: 'Muster', middle: 'B.' }] }],
  ['a date that is a text', { issued: '2019' }],
  ['a date of four parts', { issued: { 'date-parts': [[2019, 4, 2, 1]] } }],
])('%s is told', (_, wrong) => {
  const right = { id: 'a', type: 'article', author: [{ family: 'Muster' }], issued: { 'date-parts': [[2019]] } };
  expect(validate([right])).toBe(true);
  expect(validate([{ ...right, ...wrong }])).toBe(false);
});

test('the article, its references, or both', () => {
  expect(csl(SMALL).map(({ id }) => id)).toEqual(['muster2019-01234567', 'muster2001-01234567-r1', 'example1999-01234567-r2']); // prettier-ignore
  expect(csl(SMALL, { entries: 'article' })).toMatchObject([
    {
      type: 'article-journal',
      title: 'Moss on walls',
      DOI: '10.5555/moss.1',
      issued: { 'date-parts': [[2019, 4, 2]] },
    },
  ]);
  expect(csl(SMALL, { entries: 'references' })).toHaveLength(2);
});

test('BibTeX and RIS have the entries with their fields', () => {
  expect(toBibtex(SMALL)).toContain('@article{muster2001-01234567-r1,');
  expect(toBibtex(SMALL)).toContain('\tpages = {1--4},');
  expect(toRis(SMALL)).toMatch(/^TY {2}- JOUR\nAU {2}- Muster, Ada\n/);
  expect(toRis(SMALL)).toContain('SP  - 1\nEP  - 4\n');
  expect(toRis(SMALL)).toContain('ID  - example1999-01234567-r2\n');
});

test('letters of any script stay in BibTeX, and what TeX would read as its own is escaped', () => {
  const csl = { type: 'article-journal', title: '墙上的苔藓 & 5 % {x} <i>', author: [{ family: 'Müller_A' }] } as const;
  const text = toBibtex({
    ...SMALL,
    references: [{ ...SMALL.references![0]!, csl: { ...csl, author: [...csl.author] } }],
  });
  expect(text).toContain('title = {墙上的苔藓 \\& 5 \\% \\textbraceleft{}x\\textbraceright{} <i>}');
  expect(text).toContain('author = {{Müller\\_A}}');
});

test('half of a surrogate pair in an address or a title is no reason to fail', () => {
  const half = 'moss \ud800 walls';
  const csl: CslItem = { type: 'article-journal', title: half, DOI: half };
  const text = toBibtex({ ...SMALL, references: [{ ...SMALL.references![0]!, csl }] });
  expect(parse(text)).toHaveLength(2);
  expect(text).toContain('title = {moss \ufffd walls}');
});

test('without entries they are empty', () => {
  const rest = { ...SMALL, references: [] };
  const options = { entries: 'references' } as const;
  expect([toBibtex(rest, options), toRis(rest, options), csl(rest, options)]).toEqual(['', '', []]);
});

test('BibTeX is read back: keys, titles and pages of the small document', () => {
  const entries = parse(toBibtex(SMALL));
  expect(entries.map(({ title }) => title)).toEqual(['Moss on walls', 'Walls', 'Stones']);
  expect(entries[1]).toMatchObject({ id: 'muster2001-01234567-r1', page: '1-4', 'container-title': 'J. Walls' });
});

test('whatever signs the text has: braces of BibTeX (also escaped ones count) are paired and as many entries come back; a line of RIS is a field', () => {
  fc.assert(
    fc.property(oddDocument, document => {
      const bibtex = toBibtex(document);
      let depth = 0;
      for (const [sign] of bibtex.matchAll(/[{}]/g)) {
        depth += sign === '{' ? 1 : -1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(parse(bibtex)).toHaveLength(2);
      for (const line of toRis(document).trimEnd().split('\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- |ER {2}-$|$)/); // prettier-ignore
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
